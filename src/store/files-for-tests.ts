/** Small inputs of a made-up person, Mia Keller, and those she knows: written here, so that a test shows what it reads. */

import { join } from 'node:path';
import { written } from './homes-for-tests.ts';

export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly cc?: string;
  /** ISO 8601 with Z; null: none. */
  readonly at: string | null;
  readonly id: string;
  readonly subject?: string;
  readonly text?: string;
  /** Further header lines, `Name: value`. */
  readonly headers?: readonly string[];
}

export const MIA = 'Mia Keller <mia@keller.example>';
export const ANA = 'Ana Silva <ana@silva.example>';
export const BO = 'Bo Berg <bo@berg.example>';
export const CY = 'Cy Young <cy@young.example>';

/** One message as it stands in a file. */
export function eml(letter: Letter): string {
  return [
    `From: ${letter.from}`,
    `To: ${letter.to}`,
    ...(letter.cc ? [`Cc: ${letter.cc}`] : []),
    ...(letter.at === null ? [] : [`Date: ${new Date(letter.at).toUTCString().replace('GMT', '+0000')}`]),
    `Subject: ${letter.subject ?? 'Hello'}`,
    `Message-ID: <${letter.id}>`,
    ...(letter.headers ?? []),
    '',
    letter.text ?? 'Hello there.',
    '',
  ].join('\n');
}

export function mbox(...letters: readonly Letter[]): string {
  return letters.map((letter) => `From somebody Sat Jan  3 01:05:34 2026\n${eml(letter)}\n`).join('');
}

export interface Entry {
  readonly uid: string;
  readonly name: string;
  /** Further lines, `EMAIL:…`. */
  readonly lines?: readonly string[];
}

export function vcards(...entries: readonly Entry[]): string {
  return entries
    .map(({ uid, name, lines = [] }) =>
      ['BEGIN:VCARD', 'VERSION:3.0', `UID:${uid}`, `FN:${name}`, ...lines, 'END:VCARD', ''].join('\r\n'),
    )
    .join('');
}

/** Events as lines between BEGIN:VEVENT and END:VEVENT. */
export function ics(...events: readonly (readonly string[])[]): string {
  const body = events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//Test//EN', ...body, 'END:VCALENDAR', ''].join('\r\n');
}

export const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Silva,https://www.linkedin.com/in/ana-silva,ana@silva.example,Harbour Works,Head of yard,28 Aug 2022
Bo,Berg,https://www.linkedin.com/in/bo-berg,,Berg & Sons,Carpenter,04 Jan 2024
Dee,Dorn,https://www.linkedin.com/in/dee-dorn,,,Painter,07 Jun 2024
`;

export const MESSAGES_HEADER =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n';

const MIAS = 'https://www.linkedin.com/in/mia-keller';

/** A line of messages.csv between Mia and somebody else, or from somebody to several. */
export function message(conversation: string, from: string, to: readonly string[], at: string, text: string): string {
  const link = (name: string) => (name === 'Mia Keller' ? MIAS : `https://www.linkedin.com/in/${slug(name)}`);
  const cells = [
    conversation,
    '',
    from,
    link(from),
    to.join(','),
    to.map(link).join(','),
    `${at} UTC`,
    '',
    text,
    'INBOX',
  ];
  return `${cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')}\n`;
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** A small archive of Mia's, in files. */
export const ARCHIVE: Readonly<Record<string, string>> = {
  'Profile.csv':
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nMia,Keller,,,,Boat builder,,Maritime,,"Kiel, Germany",,,\n',
  'Email Addresses.csv': 'Email Address,Confirmed,Primary,Updated On\nmia@keller.example,Yes,Yes,"2/17/17, 5:25 AM"\n',
  'Connections.csv': CONNECTIONS,
  'messages.csv':
    MESSAGES_HEADER +
    message('c1', 'Ana Silva', ['Mia Keller'], '2024-03-01 09:00:00', 'Shall we launch the boat?') +
    message('c1', 'Mia Keller', ['Ana Silva'], '2024-03-02 10:00:00', 'On Friday!') +
    message('c2', 'Mia Keller', ['Bo Berg'], '2024-04-01 10:00:00', 'Do you have oak?'),
  'Invitations.csv':
    'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n' +
    `Mia Keller,Fay Wong,"1/2/24, 7:46 AM",,OUTGOING,${MIAS},https://www.linkedin.com/in/fay-wong\n` +
    `Gil Moreau,Mia Keller,"11/26/24, 12:59 AM",Hello & welcome,INCOMING,https://www.linkedin.com/in/gil-moreau,${MIAS}\n`,
};

/** Six small sources of one life that overlap: shared people, a shared mail, a meeting told twice. */
export const LIFE: Readonly<Record<string, string | Readonly<Record<string, string>>>> = {
  archive: ARCHIVE,
  'sent.mbox': mbox(
    { from: MIA, to: ANA, at: '2024-05-01T08:00:00Z', id: 'm1@keller.example', subject: 'Boat', text: 'Is it dry?' },
    { from: MIA, to: BO, cc: ANA, at: '2024-05-03T08:00:00Z', id: 'm2@keller.example', subject: 'Oak' },
  ),
  'inbox.mbox': mbox(
    {
      from: ANA,
      to: MIA,
      at: '2024-05-02T08:00:00Z',
      id: 'a1@silva.example',
      subject: 'Re: Boat',
      text: 'Nearly. zanzibar varnish helps.',
      headers: ['In-Reply-To: <m1@keller.example>', 'Delivered-To: mia@keller.example'],
    },
    {
      from: CY,
      to: MIA,
      at: '2025-01-05T08:00:00Z',
      id: 'c1@young.example',
      headers: ['Delivered-To: mia@keller.example'],
    },
    { from: MIA, to: ANA, at: '2024-05-01T08:00:00Z', id: 'm1@keller.example', subject: 'Boat', text: 'Is it dry?' },
    {
      from: 'News <news@shop.example>',
      to: MIA,
      at: '2025-02-05T08:00:00Z',
      id: 'n1@shop.example',
      headers: ['List-Unsubscribe: <https://shop.example/u>', 'Delivered-To: mia@keller.example'],
    },
  ),
  'people.vcf': vcards(
    {
      uid: 'v1',
      name: 'Ana Silva',
      lines: ['EMAIL:ana@silva.example', 'TEL:+49 431 5550101', 'ORG:Harbour Works GmbH'],
    },
    { uid: 'v2', name: 'Bo Berg', lines: ['EMAIL:bo@berg.example', 'NOTE:sails on Sundays'] },
    { uid: 'v3', name: 'Eve Adams', lines: ['TEL:+49 431 5550199'] },
  ),
  'calendar.ics': ics(
    [
      'UID:meet-1@keller.example',
      'DTSTAMP:20240101T080000Z',
      'DTSTART:20240512T100000Z',
      'DTEND:20240512T110000Z',
      'SUMMARY:Launch',
      'ORGANIZER;CN=Mia Keller:mailto:mia@keller.example',
      'ATTENDEE;CN=Ana Silva;PARTSTAT=ACCEPTED:mailto:ana@silva.example',
    ],
    [
      'UID:meet-2@keller.example',
      'DTSTAMP:20240101T080000Z',
      'DTSTART:20250105T100000Z',
      'DTEND:20250105T110000Z',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'SUMMARY:Weekly',
      'ORGANIZER;CN=Bo Berg:mailto:bo@berg.example',
      'ATTENDEE;CN=Mia Keller;PARTSTAT=ACCEPTED:mailto:mia@keller.example',
      'ATTENDEE;CN=Cy Young;PARTSTAT=ACCEPTED:mailto:cy@young.example',
    ],
  ),
  'invitation.eml': eml({
    from: ANA,
    to: MIA,
    at: '2024-01-01T08:00:00Z',
    id: 'inv@silva.example',
    headers: ['MIME-Version: 1.0', 'Content-Type: text/calendar; charset=utf-8; method=REQUEST'],
    text: ics([
      'UID:meet-1@keller.example',
      'DTSTAMP:20231231T080000Z',
      'DTSTART:20240512T090000Z',
      'DTEND:20240512T100000Z',
      'SUMMARY:Launch, first plan',
      'ORGANIZER;CN=Mia Keller:mailto:mia@keller.example',
      'ATTENDEE;CN=Ana Silva:mailto:ana@silva.example',
    ]),
  }),
};

/** The six sources of `LIFE` as paths, in order of their names. */
export function lifePaths(): string[] {
  const files: Record<string, string> = {};
  for (const [name, content] of Object.entries(LIFE)) {
    if (typeof content === 'string') files[name] = content;
    else for (const [inner, text] of Object.entries(content)) files[`${name}/${inner}`] = text;
  }
  const folder = written(files);
  return Object.keys(LIFE).map((name) => join(folder, name));
}
