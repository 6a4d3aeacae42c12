/** People we made up, and what passed with them: for looking at pages while building them, and for their tests. */

import type {
  Double, ImportReport, 
  Judged,LedgerFile, Person, PersonLine, SearchResult, Settings, TimelineEntry,
} from '../../api/shapes.ts'; // biome-ignore format: one line of names

/** Sunday morning, 22 November 2026. */
export const NOW = Date.UTC(2026, 10, 22, 9, 30);

let lastEntry = 0;

function entry(at: string | null, more: Partial<TimelineEntry>): TimelineEntry {
  lastEntry += 1;
  return {
    id: lastEntry,
    at,
    precision: 'second',
    channel: 'mail',
    kind: 'message',
    direction: 'from-me',
    automatic: false,
    counted: true,
    subject: null,
    text: null,
    people: [],
    origin: { run: 1, file: 'Inbox.mbox', record: 4000 + lastEntry },
    ...more,
  };
}

function line(id: number, name: string, kind: PersonLine['kind'], text: string, lastAt: string | null): PersonLine {
  const kindReason = kind === 'known' ? 'You wrote to each other.' : 'Connected, nothing exchanged yet.';
  return { id, name, kind, kindReason, line: text, lastAt, circles: [] };
}

export const PEOPLE: readonly PersonLine[] = [
  line(1, 'Ana Duarte', 'known', 'Structural engineer, Casa & Filhos', '2026-09-20T10:12:00Z'),
  line(2, 'Joe Whitlock', 'known', 'Carpenter, Whitlock & Daughter', '2026-11-21T18:40:00Z'),
  line(3, 'Inês Moura', 'known', 'Contracts, Porto de Abrigo', '2026-11-18T08:05:00Z'),
  line(4, 'Rosa Lind', 'met', 'Reads pitch decks at Nordlys', '2026-05-04T12:00:00Z'),
  line(5, 'Kenji Itō', 'met', 'Bridge inspector', '2024-05-02'),
  line(6, 'Dan Okafor', 'known', '', '2026-11-02T12:00:00Z'),
  line(7, 'Dominick R.', 'met', 'Growth consultant. Helping founders scale with calm, proven systems since 2024', null),
  line(
    8,
    'Emil Łukasiewicz-Hartmann von der Ostsee',
    'seen',
    'Landschaftsarchitektur und Regionalentwicklung, Büro für Küstenschutz',
    '2019',
  ),
  line(9, 'marta.svensson-lindqvist@conservation-department.example.org', 'seen', '', '2025-10-01'),
];

export const TIMELINE: readonly TimelineEntry[] = [
  entry('2026-09-20T10:12:00Z', {
    direction: 'from-them',
    subject: 'Do you still have the Revit files?',
    text: 'Hi,\n\nthe parish asks again about the roof. Do you still have the Revit files from the first survey? No hurry, but before the winter would be good.\n\nAna',
  }),
  entry('2026-05-28T16:30:00Z', {
    subject: 'Re: contract template',
    text: 'You get the template by Friday. It is the short one, two pages, and says what it means.',
  }),
  entry('2026-05-12T11:30:00Z', {
    channel: 'calendar',
    kind: 'meeting',
    direction: 'both',
    subject: 'Lunch at the harbour',
    people: [{ id: 2, name: 'Joe Whitlock' }],
    origin: { run: 2, file: 'calendar.ics', record: 91 },
  }),
  entry('2026-04-02T06:00:00Z', {
    direction: 'from-them',
    automatic: true,
    counted: false,
    subject: 'Out of office: back on Tuesday',
  }),
  entry('2026-04-01T06:00:00Z', {
    direction: 'from-them',
    automatic: true,
    counted: false,
    subject: 'Invitation: site visit',
  }),
  entry('2026-03-19T14:00:00Z', {
    channel: 'linkedin',
    direction: 'from-them',
    text: 'Saw the footbridge in the paper. That handrail is yours, I would know it anywhere. Was it hard to get the council to agree to oak?',
    origin: { run: 1, file: 'archive-2026.zip!messages.csv', record: 8117 },
  }),
  entry('2026-02-03T14:00:00Z', {
    channel: 'calendar',
    kind: 'meeting',
    direction: 'none',
    subject: 'Site visit, called off',
  }),
  entry('2025-11-08T14:00:00Z', {
    direction: 'beside',
    subject: 'The three of us and the bridge',
    people: [
      { id: 2, name: 'Joe Whitlock' },
      { id: 3, name: 'Inês Moura' },
    ],
  }),
  entry('2025-06-14', { precision: 'day', channel: 'linkedin', kind: 'endorsement', direction: 'from-them' }),
  entry('2016-05-12T09:00:00Z', {
    direction: 'from-them',
    subject: 'Joe says you know about oak',
    text: 'Dear neighbour of Joe,\n\nhe says you know about oak.',
  }),
  entry('2016', { precision: 'year', channel: 'linkedin', kind: 'connection', direction: 'both' }),
];

const QUARTERS: Person['quarters'] = [
  [2016, 2, 3, 4, 1], [2016, 3, 6, 5, 0], [2016, 4, 2, 3, 1], [2017, 1, 4, 3, 0], [2017, 3, 7, 9, 2], [2018, 1, 3, 2, 0],
  [2018, 2, 1, 2, 0], [2019, 2, 4, 5, 1], [2019, 4, 3, 2, 0], [2020, 1, 1, 1, 0], [2021, 4, 2, 1, 0], [2022, 1, 8, 10, 1],
  [2022, 2, 12, 9, 2], [2022, 3, 6, 7, 0], [2023, 2, 3, 3, 1], [2024, 1, 2, 4, 0], [2024, 4, 5, 3, 1], [2025, 2, 2, 1, 0],
  [2025, 4, 1, 3, 0], [2026, 1, 3, 4, 0], [2026, 2, 2, 1, 1], [2026, 3, 0, 1, 0],
].map(([year, quarter, fromMe, fromThem, meetings]) => ({ quarter: `${year}-Q${quarter}`, fromMe: fromMe!, fromThem: fromThem!, meetings: meetings! })); // biome-ignore format: a table

const archive = { run: 1, file: 'archive-2026.zip!Connections.csv', record: 31 };
const card = { run: 2, file: 'contacts.vcf', record: 12 };
const fact = (kind: string, value: string, more: Partial<Person['facts'][number]> = {}): Person['facts'][number] => ({
  kind, value, from: null, to: null, source: 'vcard', asOf: '2026-10-02', origin: card, ...more,
}); // biome-ignore format: one line of names

const WAITS = TIMELINE.find((one) => one.direction === 'from-them')!;

const JUDGED: Judged = {
  oneWay: 'no',
  ownerOneWay: 'no',
  replyOwed: true,
  openPromises: [],
  plea: null,
  unthanked: false,
  answering: { answered: 19, of: 21, usually: 'the next day', words: 'very likely', rests: [WAITS.id] },
  warmth: {
    layer: 'closest',
    rhythm: 'usually every 10 days',
    pause: 'quiet',
    words: 'You and Ana are usually in touch every 10 days; it has been 9 weeks, the longest pause so far.',
    rests: [WAITS.id],
  },
  helped: [{ what: 'the list of timber yards', at: '2025-06-14', rests: [WAITS.id] }],
  rhythmDays: [
    '2024-12-20',
    '2025-02-01',
    '2025-03-11',
    '2025-06-14',
    '2025-11-08',
    '2026-02-02',
    '2026-05-28',
    '2026-09-20',
  ],
  mutual: [
    { name: 'starts', me: 21, them: 24 },
    { name: 'answers', me: 22, them: 19 },
    { name: 'asks', me: 3, them: 4 },
    { name: 'helps', me: 2, them: 2 },
  ],
  tie: 'friend',
  elsewhere: false,
  alone: false,
  wrong: [],
  steps: [{ step: 'met', at: '2016-06-02', rests: [WAITS.id] }],
  said: [
    {
      about: 'replyOwed',
      words: 'Ana asked on 20 September, and no answer of yours was found: “Do you still have the Revit files?”',
      quote: 'Do you still have the Revit files?',
      rests: [WAITS.id],
    },
    {
      about: 'warmth',
      words: 'You and Ana are usually in touch every 10 days; it has been 9 weeks, the longest pause so far.',
      quote: null,
      rests: [WAITS.id],
    },
    {
      about: 'helped',
      words: 'Ana helped you twice, last on 14 June 2025: “Here is the list of timber yards.”',
      quote: 'Here is the list of timber yards.',
      rests: [WAITS.id],
    },
  ],
  rests: { oneWay: [], ownerOneWay: [], replyOwed: [WAITS.id], unthanked: [] },
};

export const ANA: Person = {
  ...JUDGED,
  id: 1,
  isOwner: false,
  names: ['Ana Duarte', 'Ana M. Duarte'],
  handles: [
    'ana@casa.example',
    'ana.duarte@example.org',
    'https://www.linkedin.com/in/ana-duarte-porto',
    '+351 912 000 000',
  ],
  kind: 'known',
  kindReason: 'You wrote to each other.',
  kindRule: 'both-ways',
  kindOverruled: false,
  line: 'Structural engineer, Casa & Filhos',
  circles: ['friends', 'climbing'],
  firstTrace: {
    at: '2016-05-12T09:00:00Z',
    channel: 'mail',
    sentence: 'The first trace is their mail of 2016-05-12: “Joe says you know about oak”.',
    entry: TIMELINE[9]!,
  },
  firstAt: '2016-05-12T09:00:00Z',
  lastAt: '2026-09-20T10:12:00Z',
  counts: {
    fromMe: 80,
    fromThem: 83,
    exchangesStartedByMe: 21,
    exchangesStartedByThem: 24,
    answeredByMe: 22,
    answeredByThem: 19,
    meetings: 11,
  },
  usually: { they: 'the next day', i: 'within 3 days' },
  sentences: [
    'You wrote 80 times, Ana wrote 83 times.',
    'Of 21 exchanges you started, Ana answered 19, usually the next day.',
    'Of 24 exchanges Ana started, you answered 22, usually within 3 days.',
    'Your calendar has 11 meetings with Ana.',
  ],
  quarters: QUARTERS,
  facts: [
    fact('position', 'Structural engineer', { source: 'linkedin/connections', origin: archive, from: '2019-03' }),
    fact('company', 'Casa & Filhos', { source: 'linkedin/connections', origin: archive }),
    fact('company', 'Casa & Filhos'),
    fact('location', 'Porto, Portugal'),
    fact('birthday', '1984-07-03'),
    fact('connected', '2016-06-02', { source: 'linkedin/connections', origin: archive }),
    fact('note', 'Allergic to nuts. Her brother builds boats.'),
  ],
  profile: null,
  notes: [
    entry('2026-05-12T13:00:00Z', {
      channel: 'note',
      kind: 'note',
      direction: 'both',
      subject: 'lunch',
      text: 'she looks for a designer',
      origin: { run: 0, file: 'by hand', record: 1 },
    }),
  ],
};

export const OWNER: Person = {
  ...ANA,
  said: [],
  id: 0,
  isOwner: true,
  names: ['Tomás Ferreira'],
  handles: ['tomas@example.org', 'https://www.linkedin.com/in/tomas-ferreira-oak'],
  kindReason: 'This is you.',
  kindRule: 'self',
  line: 'Maker of small bridges',
  circles: [],
  firstTrace: null,
  sentences: [],
  quarters: [],
  facts: [fact('position', 'Maker of small bridges', { source: 'linkedin/profile' })],
  profile: null,
  notes: [],
};

/** A name from a stranger's file that would like to be markup. */
export const HOSTILE = '"><img src=x onerror=alert(1)><script>alert(2)</script>';

function file(path: string, kind: string, numbers: Partial<LedgerFile>): LedgerFile {
  const whole = { stored: 0, merged: 0, unchanged: 0, skipped: {}, failed: 0, ...numbers };
  const skipped = Object.values(whole.skipped).reduce((sum, count) => sum + count, 0);
  const read = whole.stored + whole.merged + whole.unchanged + skipped + whole.failed;
  return {
    path,
    kind,
    state: 'done',
    problems: [],
    remarks: [],
    size: 1_000_000,
    doneBytes: 1_000_000,
    ...whole,
    read,
  };
}

export const LEDGER: readonly LedgerFile[] = [
  file('archive-2026.zip!Connections.csv', 'linkedin connections', { stored: 2098, skipped: { 'hidden members': 45 } }),
  file('archive-2026.zip!messages.csv', 'linkedin messages', {
    stored: 11376, merged: 15, skipped: { drafts: 12 }, failed: 3,
    problems: [
      { where: 'line 8,112', what: 'The row ends inside a quoted field. The rows after it were read.', weight: 'failed' },
      { where: 'line 9,020', what: 'There is no sender. Nothing can be done; the row is kept out.', weight: 'failed' },
      { where: 'line 9,021', what: 'There is no sender. Nothing can be done; the row is kept out.', weight: 'failed' },
      { where: 'line 10,400', what: 'The date had no year and was left out.', weight: 'warning' },
    ],
  }),
  file('archive-2026.zip!Invitations.csv', 'linkedin invitations', { stored: 212, unchanged: 40 }),
  file('archive-2026.zip!Ad_Targeting.csv', 'not read', { state: 'refused', remarks: ['What advertisers are told about you; nothing about people.'] }),
  file('Takeout/Mail/All mail Including Spam and Trash.mbox', 'mbox', {
    stored: 61204, merged: 511, skipped: { spam: 8110, drafts: 92, 'lists and machines': 30_311 }, size: 8_400_000_000, doneBytes: 8_400_000_000,
  }),
  file('contacts.vcf', 'vcard', { stored: 402, merged: 3 }),
]; // biome-ignore format: a table

export const REPORT: ImportReport = {
  run: 1,
  state: 'done',
  startedAt: '2026-11-22T09:20:00Z',
  finishedAt: '2026-11-22T09:22:10Z',
  files: [...LEDGER],
  people: { known: 312, met: 140, seen: 20_311 },
  interactions: 72_592,
  question: null,
  perhapsOwn: [],
};

export const RUNNING: ImportReport = {
  ...REPORT,
  state: 'reading',
  startedAt: '2026-11-22T09:28:00Z',
  finishedAt: null,
  files: LEDGER.map((one, i) => (i === 4 ? { ...one, state: 'reading', read: 30_120, doneBytes: 3_200_000_000 } : one)),
};

export const ASKING: ImportReport = {
  ...REPORT,
  files: [],
  question: {
    path: 'archive-bo.zip',
    names: ['Bo Berg'],
    handles: ['bo@example.org'],
    sentence:
      'archive-bo.zip looks like it belongs to Bo Berg (bo@example.org), not to you. Nothing of it was taken in.',
  },
};

export const MANY_FILES: ImportReport = {
  ...REPORT,
  files: Array.from({ length: 31 }, (_, i) =>
    file(`archive.zip!Table_${i + 1}.csv`, 'linkedin table', { stored: (i * 37) % 90 }),
  ),
};

const refusedFile = (path: string, why: string): LedgerFile => ({
  ...file(path, 'unknown', {}),
  state: 'refused',
  remarks: [why],
});

/** A folder of downloads dropped whole: nothing in it is of any use here. */
export const LEFT_OUT: ImportReport = {
  ...REPORT,
  files: [
    ...Array.from({ length: 40 }, (_, i) =>
      refusedFile(`Downloads/photo-${i + 1}.jpg`, 'This is a picture. Kith reads no pictures.'),
    ),
    ...Array.from({ length: 9 }, (_, i) => refusedFile(`Downloads/list-${i + 1}.txt`, 'This file is empty.')),
    refusedFile('Downloads/cv.pdf', 'This is a PDF. Kith reads exports: a LinkedIn archive, mbox, vCard, CSV or ICS.'),
  ],
};

export const DOUBLE: Double = {
  a: {
    id: 1,
    name: 'Ana Duarte',
    line: 'Structural engineer, Casa & Filhos',
    handles: ['ana@casa.example', 'https://www.linkedin.com/in/ana-duarte-porto'],
  },
  b: { id: 41, name: 'A. Duarte', line: '', handles: ['duarte.ana@oldfirm.example', '+351 912 000 000'] },
  reasons: [
    'Both are called Duarte, which is rare among your people.',
    'Both wrote to Joe Whitlock about the same bridge in May 2016.',
    'The address duarte.ana@oldfirm.example spells the name of the other.',
  ],
};

export const FOUND: SearchResult = {
  people: [PEOPLE[0]!, PEOPLE[1]!],
  interactions: [TIMELINE[0]!, TIMELINE[5]!, TIMELINE[9]!],
};

export const SETTINGS: Settings = {
  place: '/home/tomas/.local/share/kith',
  backups: { folder: '~/.local/share/kith/backups', newest: '2026-11-22T06:00:00.000Z', kept: 3 },
  ownHandles: ['tomas@example.org', 'tomas.ferreira@bridges.example', 'https://www.linkedin.com/in/tomas-ferreira-oak'],
  ownNames: ['Tomás Ferreira'],
  perhapsOwn: [],
  texts: 'people',
  country: 'PT',
};
