/** For tests only: notes in which each signal is seen, not seen, or cannot tell. */

import { type Row, WAVE } from '../cases-for-tests.ts';
import { TRAP_NOTES } from './trap-notes-for-tests.ts';

export interface Case extends Row {
  readonly says: string;
  readonly others?: readonly Row[];
  /** Of the owner nothing is known but the name. */
  readonly unknownOwner?: true;
}

export type Table = Partial<Record<'seen' | 'not seen' | 'cannot tell', readonly Case[]>>;

const BLANK: Case = { says: 'there is no note', note: '' };
const DEFAULT: Case = {
  says: 'the words are LinkedIn’s own',
  note: 'Hi Hanne, I’d like to add you to my professional network on LinkedIn.',
};
const PITCH =
  'We help garden centres double their revenue in 90 days. Our clients see 30% more sales. Are you free for a quick call this week?';
const PLAIN = 'I read your post about the orchid twice. My heater cracked in the same week and the buds fell.';
const job = (company: string, from: string, to: string | null, title = 'Analyst') => ({
  positions: [{ title, company, from, to }],
});
const school = (degree: string, name: string, from = '2010', to = '2014') => ({
  education: [{ degree, school: name, from, to }],
});

/** One note a fortnight, from March to December. */
const MONTHS: readonly Row[] = Array.from({ length: 20 }, (_, i) => ({
  note: '',
  sentAt: new Date(Date.UTC(2025, 2, 1 + 14 * i)).toISOString(),
  from: { name: `Guest ${i}` },
}));
const evening = (people: number, day = '2025-09-01'): readonly Row[] =>
  Array.from({ length: people }, (_, i) => ({
    note: PLAIN,
    sentAt: `${day}T20:${10 + i}:00Z`,
    from: { name: `Comer ${i} of ${day}` },
  }));
const COACH = (name: string) => ({ name, headline: 'Mindset coach in training' });

/** By the id of the signal. */
export const TABLES: Readonly<Record<string, Table>> = {
  'already-known': {
    seen: [
      { says: 'the name is among the people I know', from: { name: 'Tove Lindgaard' } },
      { says: 'it is written the other way round, in capitals', from: { name: 'LINDGAARD, Tove' } },
    ],
    'not seen': [
      { says: 'it is somebody else', from: { name: 'Tove Andersen' } },
      { says: 'only the first name agrees', from: { name: 'Marek' } },
    ],
    'cannot tell': [{ says: 'nobody told whom I know', unknownOwner: true }],
  },
  'blank-note': {
    seen: [BLANK, { says: 'there is a greeting and nothing else', note: 'Hi Hello' }],
    'not seen': [
      { says: 'there are words', note: 'orchids!' },
      { says: 'there is nothing but an address', note: 'https://example.org/a' },
    ],
  },
  burst: {
    seen: [
      { says: 'ten came in one evening', sentAt: '2025-09-01T20:00:00Z', others: [...MONTHS, ...evening(9)] },
      {
        says: 'it is blank among nine with one headline',
        note: '',
        sentAt: '2025-09-01T20:00:00Z',
        from: { headline: 'Mindset coach in training' },
        others: [...MONTHS, ...evening(8).map((one) => ({ ...one, note: '', from: COACH(one.from!.name as string) }))],
      },
    ],
    'not seen': [
      { says: 'it came with two others', sentAt: '2025-09-01T20:00:00Z', others: [...MONTHS, ...evening(2)] },
      {
        says: 'so many come every day',
        sentAt: '2025-09-01T20:00:00Z',
        others: Array.from({ length: 30 }, (_, day) =>
          evening(9, `2025-08-${String(day + 1).padStart(2, '0')}`),
        ).flat(),
      },
      {
        says: 'the day before I gave a talk',
        sentAt: '2025-05-15T20:00:00Z',
        others: [...MONTHS, ...evening(9, '2025-05-15')],
      },
      {
        says: 'one person wrote nine times',
        sentAt: '2025-09-01T20:00:00Z',
        others: [...MONTHS, ...evening(9).map((one) => ({ ...one, from: { name: 'Ole Bang' } }))],
      },
      { says: 'what is usual is not known', sentAt: '2025-09-01T20:00:00Z', others: evening(9) },
    ],
    'cannot tell': [{ says: 'nobody told when it came', sentAt: '' }],
  },
  'calendar-link': {
    seen: [
      { says: 'it is a well known service', note: 'Pick a slot: calendly.com/sam/15min' },
      { says: 'it is a page of their own', note: 'Hier buchen: https://www.beispiel.de/termin-buchen' },
      { says: 'it is a meeting page inside another service', note: 'meetings.hubspot.com/sam-a' },
    ],
    'not seen': [
      { says: 'the address is an article', note: 'I wrote about it here: https://example.org/soil' },
      { says: 'they only speak of a calendar', note: 'My calendar is full of weddings.' },
    ],
    'cannot tell': [BLANK],
  },
  'could-be-anybodys': {
    seen: [
      {
        says: 'it praises and says nothing',
        note: 'I came across your impressive profile and would love to connect with inspiring leaders like you.',
      },
    ],
    'not seen': [{ says: 'it has a story', note: PLAIN }],
    'cannot tell': [BLANK, DEFAULT],
  },
  'default-text': {
    seen: [
      DEFAULT,
      { says: 'it is German', note: 'Ich möchte Sie gerne zu meinem beruflichen Netzwerk auf LinkedIn hinzufügen.' },
      { says: 'it is French', note: 'Je souhaite vous ajouter à mon réseau professionnel sur LinkedIn.' },
      { says: 'it is Spanish', note: 'Me gustaría añadirte a mi red profesional en LinkedIn.' },
      { says: 'it is Portuguese', note: 'Gostaria de adicioná-lo à minha rede profissional no LinkedIn.' },
      { says: 'it is Italian', note: 'Vorrei aggiungerti alla mia rete professionale su LinkedIn.' },
      { says: 'it is Dutch', note: 'Ik wil je graag toevoegen aan mijn professionele netwerk op LinkedIn.' },
      { says: 'it is Polish', note: 'Chciałbym dodać Cię do mojej sieci kontaktów zawodowych na LinkedIn.' },
      { says: 'it is Turkish', note: 'Sizi LinkedIn’deki profesyonel ağıma eklemek istiyorum.' },
      { says: 'it is Swedish', note: 'Jag vill lägga till dig i mitt professionella nätverk på LinkedIn.' },
      { says: 'it is Danish', note: 'Jeg vil gerne tilføje dig til mit professionelle netværk på LinkedIn.' },
      { says: 'it is Russian', note: 'Я хотел бы добавить Вас в свою сеть контактов на LinkedIn.' },
      { says: 'it is Japanese', note: 'あなたをLinkedInのプロフェッショナルネットワークに追加したいです。' },
      { says: 'it is Chinese', note: '您好,我想将您添加到我的领英人脉。' },
      { says: 'it is Arabic', note: 'أود إضافتك إلى شبكتي المهنية على LinkedIn' },
    ],
    'not seen': [
      {
        says: 'they added a reason',
        note: 'I’d like to add you to my professional network on LinkedIn because your talk in Malmö changed how I mix soil.',
      },
    ],
    'cannot tell': [BLANK],
  },
  'form-letter': {
    seen: [
      { says: 'a place was left unfilled', note: 'Hi {first_name}, loved what you do at {company}.' },
      {
        says: 'it fits everybody',
        note: 'Dear Sir/Madam, we are a leading company with very competitive rates. Kindly share your requirement.',
      },
      { says: 'others sent the same', note: WAVE[0]!.note!, others: WAVE.slice(1) },
    ],
    'not seen': [{ says: 'it has a story', note: PLAIN }],
    'cannot tell': [BLANK, DEFAULT],
  },
  'grows-a-network': {
    seen: [
      { says: 'they say so', note: 'I am an open networker, let us grow our networks!' },
      { says: 'they say so in Spanish', note: 'Estoy ampliando mi red, un saludo' },
    ],
    'not seen': [{ says: 'they speak of roots', note: 'The roots grow into a network below the soil.' }],
    'cannot tell': [BLANK],
  },
  'how-we-met': {
    seen: [
      {
        says: 'they name the day in my calendar',
        note: 'It was good talking to you at the seed swap in Odense yesterday.',
      },
      { says: 'they name it in German', note: 'Wir haben uns gestern in Odense kennengelernt, beim Saatguttausch.' },
      {
        says: 'they say so and nothing confirms it',
        note: 'We met at a wedding in Leeds, I was the one with the dog.',
      },
    ],
    'not seen': [{ says: 'they only name my town', note: 'Greetings to Aarhus from a gardener.' }],
    'cannot tell': [BLANK],
  },
  'inconsistent-profile': {
    seen: [
      {
        says: 'a graduate school is said to have granted a bachelor’s of engineering',
        from: school('Bachelor of Engineering', 'INSEAD'),
      },
      { says: 'work begins years before the company', from: job('Airbnb', '2001', '2005') },
      { says: 'it ends before it begins', from: job('Small Ltd', '2015', '2011') },
    ],
    'not seen': [
      { says: 'the same school granted an MBA', from: school('MBA', 'INSEAD') },
      { says: 'a founder began two years before the founding', from: job('Airbnb', '2006', null, 'Co-founder') },
    ],
    'cannot tell': [{ says: 'no profile is here' }],
  },
  'introduces-themself': {
    seen: [
      {
        says: 'they say what they do',
        note: 'Hello, my name is Sam, I am a second year student and I work at a nursery at weekends.',
      },
    ],
    'not seen': [{ says: 'they sell at once', note: PITCH }],
    'cannot tell': [BLANK, DEFAULT],
  },
  'list-builder': {
    seen: [
      {
        says: 'many links, a short career, nothing published',
        from: { connections: 28_000, posts: 0, ...job('Own', '2024', null) },
      },
    ],
    'not seen': [
      { says: 'they have few links', from: { connections: 12, posts: 0, ...job('Own', '2025', null) } },
      { says: 'they have the links of a long life', from: { connections: 4_000, posts: 3 } },
    ],
    'cannot tell': [{ says: 'nobody told how many' }],
  },
  'looked-first': {
    seen: [{ says: 'they read it, and it shows', note: PLAIN }],
    'cannot tell': [BLANK, { says: 'they say so and nothing shows it', note: 'Loved your article!' }],
  },
  'meeting-with-number': {
    seen: [
      { says: 'they promise a figure for a call', note: PITCH },
      { says: 'in German', note: 'Wir helfen Betrieben, 30 % mehr Umsatz zu machen. Haben Sie 15 Minuten?' },
    ],
    'not seen': [{ says: 'the figure is a fact', note: 'We lost 30% of the seedlings in May. How did yours do?' }],
    'cannot tell': [BLANK],
  },
  'names-known-people': {
    seen: [
      { says: 'they name somebody I know', note: 'Tove Lindgaard said I should ask you about moss.' },
      {
        says: 'by first name, with a Polish ending',
        note: 'Dzień dobry, pracowałem z Markiem, pozdrawia. Mareka pamiętam z Krakowa.',
      },
    ],
    'not seen': [{ says: 'they name somebody else', note: 'Birgit Sommer said I should ask you.' }],
    'cannot tell': [BLANK, { says: 'nobody told whom I know', note: 'Tove said hello.', unknownOwner: true }],
  },
  'offers-a-post': {
    seen: [
      { says: 'they look for somebody', note: 'We are hiring a head of glasshouses, permanent, salary on the advert.' },
      {
        says: 'they name a post and its pay in Spanish',
        note: 'Tenemos abierta una búsqueda de jardinera jefe en Vigo, 2.900 al mes, inicio en abril. ¿Le paso la descripción?',
      },
    ],
    'not seen': [{ says: 'they speak of a fence', note: 'The fence post rotted in the peat.' }],
    'cannot tell': [BLANK],
  },
  'particular-words': {
    seen: [
      { says: 'they name what I wrote of', note: PLAIN },
      {
        says: 'they name it in German',
        note: 'Die Orchidee und der Heizkörper … und spielen Sie noch Bassoon beim Winter bathing?',
      },
    ],
    'not seen': [{ says: 'they name nothing of mine', note: 'Let us talk about crypto on Monday.' }],
    'cannot tell': [BLANK, { says: 'nothing of mine is here', note: 'I loved the orchid.', unknownOwner: true }],
  },
  'pitch-text': {
    seen: [{ says: 'something is for sale', note: PITCH }],
    'not seen': [{ says: 'nothing is', note: PLAIN }],
    'cannot tell': [BLANK, DEFAULT],
  },
  'plain-selling': {
    seen: [
      { says: 'offer, gain and meeting stand together', note: PITCH },
      {
        says: 'one of them stands in a text that presses',
        note: 'Only two places left! Double your bookings in 30 days, guaranteed. Reply YES and I send you the link.',
      },
    ],
    'not seen': [
      { says: 'one of them stands alone', note: 'Our program at the village hall has a free concert.' },
      {
        says: 'one of them stands in a gentle word',
        note: 'I look after the glass of a few gardens. No hurry at all; if one day you need a price, you know where to find me.',
      },
    ],
    'cannot tell': [BLANK],
  },
  'says-they-sell': {
    seen: [
      { says: 'they say so', note: 'Full disclosure: I sell greenhouse glass.' },
      { says: 'in French', note: 'En toute transparence, je vends des serres.' },
      {
        says: 'in German, and silence is enough for them',
        note: 'Ich möchte mich bei Gärten der Gegend als Anbieterin vorstellen, Gläser und Kitt. Wenn kein Bedarf besteht, genügt mir Schweigen.',
      },
      { says: 'in Portuguese', note: 'É propaganda mesmo: conserto estufas, 150 reais a visita.' },
      { says: 'in Italian', note: 'Riparo serre e le scrivo per vendere, lo ammetto.' },
    ],
    'not seen': [{ says: 'they do not', note: PLAIN }],
    'cannot tell': [BLANK],
  },
  'scam-marks': TRAP_NOTES,
  'sells-nothing': {
    seen: [{ says: 'it is a story', note: PLAIN }],
    'not seen': [{ says: 'it sells', note: PITCH }],
    'cannot tell': [BLANK, DEFAULT],
  },
  'shared-ground': {
    seen: [
      { says: 'the same company in the same years', from: job('Kew', '2010', '2012') },
      { says: 'they work where I work', from: { company: 'Nordlund Botanical Garden' } },
      { says: 'the same school', from: school('Horticulture', 'Writtle College') },
    ],
    'not seen': [{ says: 'the same company, years later', from: job('Kew', '2019', null) }],
    'cannot tell': [{ says: 'no profile is here' }],
  },
  'sincere-ask': {
    seen: [
      {
        says: 'a student asks',
        note: 'I am a student of horticulture in my second year. Could I ask you one question about placement, if you have time?',
      },
    ],
    'not seen': [
      { says: 'the question sells', note: PITCH },
      { says: 'there is no question', note: 'The orchid opened this morning.' },
    ],
    'cannot tell': [BLANK, DEFAULT],
  },
  'talks-to-you': {
    seen: [{ says: 'it has a story', note: PLAIN }],
    'not seen': [{ says: 'it sells to anybody', note: PITCH }],
    'cannot tell': [BLANK, DEFAULT],
  },
  wave: {
    seen: [{ says: 'three sent nearly the same', note: WAVE[0]!.note!, others: WAVE.slice(1) }],
    'not seen': [
      { says: 'nobody else did', note: PITCH },
      {
        says: 'one person sent it three times',
        note: WAVE[0]!.note!,
        others: [{ note: WAVE[0]!.note! }, { note: WAVE[0]!.note! }],
      },
    ],
    'cannot tell': [BLANK, { ...DEFAULT, others: [DEFAULT, DEFAULT, DEFAULT] }],
  },
};
