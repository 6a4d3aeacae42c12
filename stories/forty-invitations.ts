/** For tests and pictures only: an archive with forty open invitations, of people we made up, as LinkedIn would export it. */

const DAY = 86_400_000;

/** Names and trades that no note is judged by; only what they write differs. */
const NAMES =
  `Ada Berg|Bram Vos|Carla Nunes|Dario Conti|Elif Aydin|Finn Larsen|Greta Holm|Hugo Mercier|Irena Novak|Jonas Weiss|
Kaya Okafor|Lena Fuchs|Marek Zielinski|Nadia Haddad|Oskar Lind|Paula Reyes|Quentin Roux|Rania Saleh|Stefan Krug|Tomas Havel|
Ulla Sand|Vera Costa|Wim Peeters|Xenia Markou|Yara Mansour|Zoltan Kis|Alma Stein|Boris Petrov|Chiara Riva|Daan Smit|
Edith Moser|Felix Braun|Gina Lopez|Hannes Auer|Iris Falk|Jelena Ilic|Kurt Egger|Lucia Prieto|Milan Horak|Noor Jansen`
    .split('|')
    .map((name) => name.trim());

const BLANK = Array.from({ length: 12 }, () => '');
const DEFAULT_TEXT = Array.from({ length: 3 }, () => "Hi Mira, I'd like to join your LinkedIn network.");
/** Near copies, as a trainer of lists hands them out. */
const WAVE = ['ambitious', 'driven', 'inspiring', 'forward-thinking'].map(
  (word) =>
    `Hi Mira, I am expanding my network of ${word} leaders and your profile stood out. I help firms win 10 new clients a month. Let us connect and grow together!`,
);
const NOTES = [
  'Dear Ms Tauber, your article on timber joints that can be taken apart again answered a question our workshop had for a year. We rebuilt two stairs after it. Thank you.',
  'Hello Mira, we sat at the same table at the timber day in Linz; you drew the dovetail on a napkin. I would like to stay in touch.',
  'Guten Tag Frau Tauber, ich habe Ihren Vortrag über lösbare Verbindungen gehört und baue gerade eine Scheune nach dieser Idee um. Darf ich Ihnen eine Frage dazu schicken?',
  'Bonjour Mira, votre texte sur les assemblages en bois démontables m’a beaucoup aidée pour mon mémoire. Merci.',
  'Hello. I am student of structural engineering in second year. My English is not good, sorry. I read what you write about joints and I want ask: which book is good for begin?',
  'Dear Mira, I am writing my thesis on reusable timber. Could I ask you three short questions about the Linz hall? If there is no time I understand.',
  'Hi! I help founders scale to 7 figures with our proven outreach system. Grab a 15-minute slot here: https://calendly.com/scale-fast/15min',
  'Hi Mira, we book 20 to 30 qualified sales meetings a month for firms like yours, guaranteed. Open to a quick call this week? https://calendly.com/meetings-now',
  'Mira, our AI platform cuts project costs by 40%. Can I show you a quick demo on Thursday? Book here: https://calendly.com/demo-now/30',
  'Hello Mira, do you want more clients without cold calling? Our agency generates leads for engineers. Reply YES and I will send details.',
  'Hi Mira, just following up! Did you see my offer? We have a special discount for new customers until Friday.',
  'Guten Tag, wir helfen Ingenieurbüros, planbar 10 neue Kunden im Monat zu gewinnen. Wann passt Ihnen ein kurzes Telefonat? https://calendly.com/neukunden',
  'Hola Mira, ayudamos a empresas a conseguir más clientes con nuestro sistema de ventas. ¿Agendamos una llamada esta semana?',
  'I sell fire tests for timber parts, and I say so openly: this is a sales letter. If you ever need one, I am glad to be asked; if not, no answer needed.',
  'Hello Mira, I represent a maker of hidden connectors and would like to sell to offices like yours. May I send one page? A no is fine.',
  'Dear Mira, we are looking for a structural engineer at Holzbau Nord in Graz, 38 hours, timber halls. Would you like to see the description?',
  'Urgent hiring! Work from home 500 USD per day, no experience. Contact our manager on WhatsApp and send a copy of your passport and the registration fee of 50 USD.',
  'Hi Mira, Joana Prado suggested that I write to you: she said you know who restores roof frames.',
  'Hello Mira, thanks for the connection in advance.',
  'Hi Mira, I noticed your impressive background and would love to connect with like-minded professionals.',
  'We both worked on the Linz hall, you on the roof, I on the foundations. I would be glad to hear how it held up.',
];

/** Files of the archive by name. `now`: milliseconds; the invitations came within the month before. */
export function fortyInvitations(now: number): ReadonlyMap<string, string> {
  const notes = inTurns([BLANK, NOTES, WAVE, DEFAULT_TEXT]);
  const rows = notes.map((note, i) => {
    const name = NAMES[i]!;
    const sent = usMinute(now - DAY - Math.floor((i * 28 * DAY) / notes.length));
    const cells = [name, 'Mira Tauber', sent, note, 'INCOMING', linkOf(name), linkOf('Mira Tauber')];
    return cells.map(quoted).join(',');
  });
  return new Map([
    [
      'Profile.csv',
      `First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
Mira,Tauber,,,,Structural engineer for timber,,Civil Engineering,,"Linz, Austria",,,
`,
    ],
    [
      'Positions.csv',
      `Company Name,Title,Description,Location,Started On,Finished On
Tauber Timber,Structural engineer,Timber joints that can be taken apart again; the Linz hall,Linz,Mar 2015,
`,
    ],
    ['Invitations.csv', `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n${rows.join('\n')}\n`],
  ]);
}

/** One of each list after another, so that kinds come mixed, as they do on a Monday. */
function inTurns(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
}

function linkOf(name: string): string {
  return `https://www.linkedin.com/in/${name.toLowerCase().replaceAll(' ', '-')}-made-up`;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** "11/26/24, 12:59 AM" */
function usMinute(at: number): string {
  const date = new Date(at);
  const hour = date.getUTCHours();
  const minute = String(date.getUTCMinutes()).padStart(2, '0');
  const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${String(date.getUTCFullYear()).slice(2)}`;
  return `${day}, ${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
}
