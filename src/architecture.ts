/**
 * The shape of the code as data: which folders there are, what each answers, who may import whom. ARCHITECTURE.md prints
 * this table; architecture-rules.ts reads every file against it, and architecture.test.ts lets nothing else pass.
 */

export interface Folder {
  readonly name: string;
  /** `domain`: pure files with acts beside them. `store`: all SQL. `surface`: pages, API, commands. */
  readonly kind: 'domain' | 'store' | 'surface';
  /** The question it answers. */
  readonly answers: string;
  /** Folders its files may import through their doors; each stands in an earlier row, so there is no way round. */
  readonly imports: readonly string[];
  /** Domain folders: whose acts (or the store) its own acts may import besides. Empty where there are no acts. */
  readonly acts: readonly string[];
  /** Files that others may import, below the folder; `*` stands for one name. Acts are a door of their own. */
  readonly doors: readonly string[];
  /** Packages its files may import. */
  readonly packages: readonly string[];
}

const DOMAINS = [
  'basics',
  'evidence',
  'people',
  'timeline',
  'reading',
  'relationships',
  'mirror',
  'giving',
  'asking',
  'introducing',
  'meetings',
  'sorting',
  'sources',
  'screening',
  'inviting',
  'drafts',
  'purposes',
  'today',
  'keeping',
] as const;

export const FOLDERS: readonly Folder[] = [
  {
    name: 'basics',
    kind: 'domain',
    answers: 'text, time, fingerprints, refusals; no word of Kith',
    imports: [],
    acts: [],
    doors: ['*'],
    packages: [],
  },
  {
    name: 'evidence',
    kind: 'domain',
    answers: 'how a judgement is stated, weighed and worded',
    imports: ['basics'],
    acts: [],
    doors: ['index.ts'],
    packages: [],
  },
  {
    name: 'people',
    kind: 'domain',
    answers: 'who stands behind handles and cards; known, met or merely seen; who may be one person',
    imports: ['basics'],
    acts: ['store'],
    doors: ['index.ts'],
    packages: ['libphonenumber-js'],
  },
  {
    name: 'timeline',
    kind: 'domain',
    answers: 'what happened between the owner and people; exchanges, answers, counts',
    imports: ['basics', 'people'],
    acts: [],
    doors: ['index.ts'],
    packages: [],
  },
  {
    name: 'reading',
    kind: 'domain',
    answers: 'what a letter says in so many words: promises, asks, help, thanks, introductions, refusals',
    imports: ['basics'],
    acts: [],
    doors: ['index.ts'],
    packages: [],
  },
  {
    name: 'store',
    kind: 'store',
    answers: 'what is kept, in SQLite or PostgreSQL; the only place that knows SQL',
    imports: ['basics', 'people', 'timeline'],
    acts: [],
    // Where a home is can be said without loading a database.
    doors: ['store.ts', 'place.ts'],
    packages: ['better-sqlite3', 'pg'],
  },
  {
    name: 'sorting',
    kind: 'domain',
    answers: 'what follows from the records: which version is shown, who is who, timelines, a row a person',
    imports: ['basics', 'people', 'timeline'],
    acts: ['store', 'people'],
    doors: ['index.ts'],
    packages: [],
  },
  {
    name: 'drafts',
    kind: 'domain',
    answers: 'prepared words to one person: to copy, to open in the mail program, to save as a file',
    imports: ['basics', 'people', 'reading'],
    acts: ['store', 'people', 'sorting'],
    doors: ['index.ts'],
    packages: [],
  },
  {
    name: 'relationships',
    kind: 'domain',
    answers: 'what passed between the owner and one person, judged: answering, warmth, asks, help, promises',
    imports: ['basics', 'evidence', 'reading', 'people', 'timeline'],
    acts: ['store', 'people', 'sorting'],
    doors: ['index.ts'],
    packages: [],
  },
  {
    name: 'mirror',
    kind: 'domain',
    answers: 'the same judgements turned on the owner',
    imports: ['basics', 'people', 'timeline', 'relationships'],
    acts: ['store', 'relationships'],
    doors: ['index.ts'],
    packages: [],
  },
  {
    name: 'introducing',
    kind: 'domain',
    answers: 'introductions: remembered ones, who may introduce me, bringing two together; one step at a time',
    imports: ['basics', 'evidence', 'people', 'timeline', 'drafts', 'relationships'],
    acts: ['store', 'people', 'sorting', 'drafts', 'relationships'],
    doors: ['index.ts'],
    packages: [],
  },
  {
    name: 'meetings',
    kind: 'domain',
    answers: 'before a meeting: who will be there, what was said last, what is open between you',
    imports: ['basics', 'people', 'timeline', 'relationships'],
    acts: ['store', 'people', 'sorting', 'relationships'],
    doors: ['index.ts'],
    packages: [],
  },
  {
    name: 'sources',
    kind: 'domain',
    answers: 'what files say: archives opened, one reader for each kind of file, imports, notes by hand',
    imports: ['basics', 'people', 'timeline'],
    acts: ['store', 'people', 'sorting'],
    doors: ['index.ts', '*/index.ts'],
    packages: ['windows-iana', 'yauzl'],
  },
  {
    name: 'screening',
    kind: 'domain',
    answers: 'who writes without being known: four questions, an advice with its reasons, a prepared answer',
    imports: ['basics', 'evidence', 'timeline'],
    acts: ['store', 'people', 'sorting', 'relationships'],
    doors: ['index.ts'],
    packages: ['unpdf'],
  },
  {
    name: 'inviting',
    kind: 'domain',
    answers: 'an invitation of one’s own: how we know each other, what I noticed, how I might help',
    imports: ['basics', 'people', 'relationships', 'screening'],
    acts: ['store', 'people', 'sorting', 'relationships'],
    doors: ['index.ts'],
    packages: [],
  },
  {
    name: 'giving',
    kind: 'domain',
    answers: 'what my people look for and have to give, what fits what, help parked, stories of help, who helps',
    imports: ['basics', 'people', 'timeline', 'drafts', 'reading', 'relationships'],
    acts: ['store', 'people', 'sorting', 'drafts', 'relationships'],
    doors: ['index.ts'],
    packages: ['@orama/stemmers'],
  },
  {
    name: 'asking',
    kind: 'domain',
    answers: 'an ask of one’s own, put to one person after another; a plea out of the blue with three answers',
    imports: ['basics', 'evidence', 'people', 'timeline', 'reading', 'relationships', 'drafts', 'giving'],
    acts: ['store', 'people', 'sorting', 'relationships', 'drafts'],
    doors: ['index.ts'],
    packages: [],
  },
  {
    name: 'purposes',
    kind: 'domain',
    answers: 'two to five purposes of a season, with people and circles, and what came of them in sentences',
    imports: ['basics', 'timeline', 'relationships'],
    acts: ['store', 'people', 'sorting', 'relationships'],
    doors: ['index.ts'],
    packages: [],
  },
  {
    name: 'today',
    kind: 'domain',
    answers: 'the day’s few lines: whom to answer, keep a word to, thank, be there for, write to again',
    imports: ['basics', 'evidence', 'people', 'timeline', 'relationships', 'asking'],
    acts: ['store', 'people', 'sorting', 'relationships', 'screening', 'giving', 'introducing', 'purposes'],
    doors: ['index.ts'],
    packages: [],
  },
  {
    name: 'keeping',
    kind: 'domain',
    answers: 'taking everything away and bringing it back: dump, export, restore, delete',
    imports: ['basics', 'people', 'timeline', 'sources'],
    acts: ['store', 'sorting'],
    doors: ['index.ts'],
    packages: ['yazl'],
  },
  {
    name: 'api',
    kind: 'surface',
    answers: 'the shapes of answers, the questions that gather them, the table of what can be asked and done',
    imports: [...DOMAINS, 'store'],
    acts: [],
    doors: ['*'],
    packages: ['hono', 'zod'],
  },
  {
    name: 'web',
    kind: 'surface',
    answers: 'pages, the local server and its guard, islands of script',
    imports: [...DOMAINS, 'store', 'api'],
    acts: [],
    doors: ['server.ts'],
    packages: ['hono', '@hono/node-server'],
  },
  {
    name: 'cli',
    kind: 'surface',
    answers: 'the command `kith`',
    imports: [...DOMAINS, 'store', 'api', 'web'],
    acts: [],
    doors: ['commands.ts'],
    packages: ['commander'],
  },
];

/** Files that stand beside the folders, and the folders they may import. */
export const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'main.ts': ['cli'],
  'architecture.ts': [],
  'architecture-rules.ts': [],
};

/** Modules of Node that only compute. All others touch disk, network, clock or process. */
export const COMPUTING = ['node:buffer', 'node:crypto', 'node:path'];

/** Folder and file names that say nothing about what is inside, so everything ends up there. */
export const EMPTY_NAMES =
  'utils util common helpers helper shared services managers types constants lib misc base core'.split(' ');

/** Lines of one file; longer ones are read by nobody. Migrations are history and may not be divided. */
export const MOST_LINES = 400;
/** Folders below src/. */
export const MOST_DEPTH = 2;

export type RuleName =
  | 'folder' // every folder has a row, every row a folder
  | 'name'
  | 'length'
  | 'direction' // who may import whom
  | 'door'
  | 'apart' // readers of one kind of file know no reader of another
  | 'package'
  | 'pure' // no disk, network or clock beside acts
  | 'browser'
  | 'sql'
  | 'cycle';

export interface Violation {
  readonly rule: RuleName;
  /** Below src/. */
  readonly file: string;
  /** What is imported or found; empty where the file itself is meant. */
  readonly about: string;
  /** One sentence: what is wrong and what to do. */
  readonly message: string;
}

export type Exception = Omit<Violation, 'message'> & { readonly reason: string };

/** What breaks a rule and why it may for now. The test refuses an exception that is no longer needed. */
export const KNOWN_EXCEPTIONS: readonly Exception[] = [
  ...['node:fs', 'node:fs/promises'].map((about) => ({
    rule: 'pure' as const,
    file: 'sources/archive.ts',
    about,
    reason: 'The one door by which files come in: it alone turns paths into streams, so that readers need no disk.',
  })),
  {
    rule: 'pure',
    file: 'sources/walk.ts',
    about: 'node:fs',
    reason: 'Part of that door: folders are walked here, and nowhere else.',
  },
  ...['node:fs', 'node:fs/promises', 'node:stream', 'node:zlib'].map((about) => ({
    rule: 'pure' as const,
    file: 'sources/zip.ts',
    about,
    reason: 'Part of that door: archives are opened here under limits, and nowhere else.',
  })),
  {
    rule: 'pure',
    file: 'sources/zip.ts',
    about: 'clock',
    reason: 'Two imports that unpack at once must not meet in the spool, so the names there are random.',
  },
  {
    rule: 'length',
    file: 'web/kith.css',
    about: '',
    reason: 'One style sheet in the order of the page, loaded as one file.',
  },
];
