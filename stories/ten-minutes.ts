/** For the story of ten minutes in the morning only: a life of people we made up, told relative to the day it is brought in. */

const DAY = 86_400_000;
const OWNER = 'Mira Tauber <mira@tauber.example>';

interface Letter {
  /** Days ago. */
  readonly ago: number;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const ANA = 'Ana Duarte <ana@casa.example>';
const INES = 'Ines Moura <ines@abrigo.example>';
const DAN = 'Dan Rowe <dan@rowe.example>';
const KAYA = 'Kaya Okafor <kaya@okafor.example>';
const LENA = 'Lena Fuchs <lena@fuchs.example>';

/** Between two who wrote to each other all through a year, and then no more. */
const OLD_DAYS: readonly Letter[] = Array.from({ length: 10 }, (_, i) => ({
  ago: 1600 - 30 * i,
  from: i % 2 === 0 ? OWNER : KAYA,
  to: i % 2 === 0 ? KAYA : OWNER,
  subject: `Roof ${i}`,
  text:
    i === 5
      ? 'Here is the drawing of the roof frame you need, I finished it last night.'
      : 'The larch has come, and it is dry.',
}));

const LETTERS: readonly Letter[] = [
  ...OLD_DAYS,
  {
    ago: 40,
    from: OWNER,
    to: ANA,
    subject: 'The hall',
    text: 'The hall in Linz stands. I will show you pictures when you come.',
  },
  {
    ago: 5,
    from: ANA,
    to: OWNER,
    subject: 'Revit files',
    text: 'Dear Mira, do you still have the Revit files of the hall? Could you send them to me?',
  },
  {
    ago: 20,
    from: INES,
    to: OWNER,
    subject: 'Template',
    text: 'The builders asked again how we write such contracts.',
  },
  {
    ago: 19,
    from: OWNER,
    to: INES,
    subject: 'Template',
    text: 'Dear Ines, I will send you the contract template next week.',
  },
  { ago: 30, from: OWNER, to: DAN, subject: 'Ito', text: 'Dear Dan, I would like to meet Professor Ito one day.' },
  {
    ago: 28,
    from: DAN,
    to: OWNER,
    subject: 'Ito',
    text: 'Dear Mira, here is the drawing you need, I looked over it and corrected the joints for you.',
  },
  { ago: 60, from: LENA, to: OWNER, subject: 'Choir', text: 'We sing again in December.' },
  { ago: 58, from: OWNER, to: LENA, subject: 'Choir', text: 'That is a joy to read. I come to listen.' },
];

/** Files by name, as they would be dropped. `now`: milliseconds. */
export function tenMinutes(now: number): ReadonlyMap<string, string> {
  const birthday = new Date(now).toISOString().slice(4, 10);
  return new Map([
    ['mail.mbox', LETTERS.map((letter, i) => mailOf(letter, i, now)).join('')],
    [
      'contacts.vcf',
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'FN:Lena Fuchs',
        'EMAIL:lena@fuchs.example',
        `BDAY:1981${birthday}`,
        'END:VCARD',
        '',
      ].join('\r\n'),
    ],
    ['Profile.csv', PROFILE],
    ['Email Addresses.csv', ADDRESSES],
    ['Invitations.csv', invitationsOf(now)],
  ]);
}

function mailOf({ ago, from, to, subject, text }: Letter, i: number, now: number): string {
  const date = new Date(now - ago * DAY).toUTCString();
  return `From x ${date}\nDate: ${date.replace('GMT', '+0000')}\nFrom: ${from}\nTo: ${to}\nSubject: ${subject}\nMessage-ID: <${i}@ten.example>\n\n${text}\n\n`;
}

const PROFILE = `First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
Mira,Tauber,,,,Structural engineer for timber,,Civil Engineering,,"Linz, Austria",,,
`;
const ADDRESSES = `Email Address,Confirmed,Primary,Updated On
mira@tauber.example,Yes,Yes,
`;
const NOTE =
  'Dear Mira, your talk in Linz on timber joints that can be taken apart answered a question our workshop had for a year. We rebuilt two stairs after it. Thank you.';

function invitationsOf(now: number): string {
  const at = new Date(now - 2 * DAY);
  const sent = `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear() % 100}, 9:15 AM`;
  const [jonas, mira] = ['https://www.linkedin.com/in/jonas-weiss', 'https://www.linkedin.com/in/mira-tauber'];
  return `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\nJonas Weiss,Mira Tauber,"${sent}","${NOTE}",INCOMING,${jonas},${mira}\n`;
}
