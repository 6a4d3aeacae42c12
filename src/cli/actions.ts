/** What each command does: opens the home, asks or acts, prints. */

import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { printable, printableJson } from '../basics/text.ts';
import { type Home, isPostgres, openHome, type Place, placeOf } from '../store/store.ts';
import { emptiedSentence } from './emptied.ts';
import { refuse } from './refused.ts';
import { toReadSentence } from './to-read.ts';
import { momentOf } from './typed.ts';

/** What every action gets. */
export interface Call {
  readonly home: Home;
  readonly place: Place;
  /** "As of", milliseconds; null: now, and what is stored as it stands. */
  readonly asOf: number | null;
  readonly now: number;
  readonly options: Readonly<Record<string, unknown>>;
  /** Prints the object as JSON, or its lines for people. */
  readonly show: (answer: unknown, lines: () => readonly string[]) => void;
}

type Action = (call: Call, ...args: never[]) => Promise<void>;

const ACTIONS: Record<string, () => Promise<Action>> = {
  import: async () => (await import('./bring.ts')).importPaths as Action,
  imports: async () => (await import('./bring.ts')).listImports,
  problems: async () => (await import('./bring.ts')).listProblems as Action,
  undo: async () => (await import('./bring.ts')).undo as Action,
  mine: async () => (await import('./bring.ts')).mine as Action,
  reading: async () => (await import('./bring.ts')).reading,
  note: async () => (await import('./bring.ts')).note as Action,
  unnote: async () => (await import('./bring.ts')).unnote as Action,
  demo: async () => (await import('./bring.ts')).demo,
  people: async () => (await import('./look.ts')).listPeople as Action,
  person: async () => (await import('./look.ts')).showPerson as Action,
  timeline: async () => (await import('./look.ts')).showTimeline as Action,
  search: async () => (await import('./look.ts')).search as Action,
  invitations: async () => (await import('./look.ts')).listInvitations,
  invite: async () => (await import('./desk.ts')).invite as Action,
  draft: async () => (await import('./draft.ts')).draft as Action,
  asks: async () => (await import('./ask.ts')).listAsks,
  ask: async () => (await import('./ask.ts')).ask as Action,
  'ask-whom': async () => (await import('./ask.ts')).askWhom as Action,
  'ask-next': async () => (await import('./ask.ts')).next as Action,
  'ask-outcome': async () => (await import('./ask.ts')).outcome as Action,
  'ask-told': async () => (await import('./ask.ts')).told as Action,
  'ask-close': async () => (await import('./ask.ts')).close as Action,
  'ask-words': async () => (await import('./ask.ts')).words as Action,
  plea: async () => (await import('./ask.ts')).plea as Action,
  cases: async () => (await import('./desk.ts')).listCases,
  answer: async () => (await import('./desk.ts')).answerCase as Action,
  answered: async () => (await import('./desk.ts')).listAnswered,
  profile: async () => (await import('./desk.ts')).profile as Action,
  phrases: async () => (await import('./desk.ts')).listPhrases,
  phrase: async () => (await import('./desk.ts')).phrase as Action,
  learned: async () => (await import('./desk.ts')).listLearned,
  unlearn: async () => (await import('./desk.ts')).unlearnAll,
  today: async () => (await import('./today.ts')).today,
  shelve: async () => (await import('./today.ts')).shelveLine as Action,
  introductions: async () => (await import('./introductions.ts')).listIntroductions,
  introduction: async () => (await import('./introductions.ts')).showIntroduction as Action,
  reach: async () => (await import('./introductions.ts')).reach as Action,
  introduce: async () => (await import('./introductions.ts')).introduce as Action,
  introduced: async () => (await import('./introductions.ts')).introduced as Action,
  'introduction-keep': async () => (await import('./introductions.ts')).keep as Action,
  'introduction-ask': async () => (await import('./introductions.ts')).askSomebody as Action,
  'introduction-answer': async () => (await import('./introductions.ts')).answered as Action,
  'introduction-sent': async () => (await import('./introductions.ts')).letterSent as Action,
  'introduction-went': async () => (await import('./introductions.ts')).went as Action,
  'introduction-rest': async () => (await import('./introductions.ts')).rest as Action,
  meetings: async () => (await import('./introductions.ts')).listMeetings,
  meeting: async () => (await import('./introductions.ts')).showMeeting as Action,
  lines: async () => (await import('./today.ts')).lines as Action,
  purposes: async () => (await import('./purposes.ts')).purposes,
  purpose: async () => (await import('./purposes.ts')).purpose as Action,
  'purpose-with': async () => (await import('./purposes.ts')).purposeWithWhom as Action,
  'purpose-end': async () => (await import('./purposes.ts')).endOf as Action,
  'purpose-on': async () => (await import('./purposes.ts')).goOn as Action,
  mirror: async () => (await import('./mirror.ts')).mirror,
  say: async () => (await import('./mirror.ts')).say as Action,
  needs: async () => (await import('./giving.ts')).listNeeds,
  need: async () => (await import('./giving.ts')).need as Action,
  offer: async () => (await import('./giving.ts')).offer as Action,
  fits: async () => (await import('./giving.ts')).fits as Action,
  'keep-found': async () => (await import('./giving.ts')).keepFound as Action,
  later: async () => (await import('./giving.ts')).later as Action,
  laters: async () => (await import('./giving.ts')).listLaters,
  gave: async () => (await import('./giving.ts')).gave as Action,
  story: async () => (await import('./giving.ts')).story as Action,
  stories: async () => (await import('./giving.ts')).listStories,
  'grew-from': async () => (await import('./giving.ts')).grewFrom as Action,
  givers: async () => (await import('./giving.ts')).listGivers,
  thank: async () => (await import('./giving.ts')).thank as Action,
  circle: async () => (await import('./giving.ts')).circle as Action,
  circles: async () => (await import('./giving.ts')).listCircles,
  'tear-out': async () => (await import('./giving.ts')).tear as Action,
  strike: async () => (await import('./mirror.ts')).strikeOut as Action,
  doubles: async () => (await import('./sort.ts')).listDoubles,
  same: async () => (await import('./sort.ts')).same as Action,
  different: async () => (await import('./sort.ts')).different as Action,
  unsure: async () => (await import('./sort.ts')).unsure as Action,
  'take-back': async () => (await import('./sort.ts')).takeBack,
  kind: async () => (await import('./sort.ts')).kind as Action,
  own: async () => (await import('./sort.ts')).own as Action,
  forget: async () => (await import('./sort.ts')).forget as Action,
  dump: async () => (await import('./keep.ts')).dump,
  export: async () => (await import('./keep.ts')).exportTo as Action,
  backup: async () => (await import('./keep.ts')).backup,
  backups: async () => (await import('./keep.ts')).listBackups,
  restore: async () => (await import('./keep.ts')).restoreFrom as Action,
  'delete-everything': async () => (await import('./keep.ts')).deleteAll,
  serve: async () => (await import('./keep.ts')).serve,
};

export async function actions(
  name: string,
  options: Readonly<Record<string, unknown>>,
  args: readonly unknown[],
): Promise<void> {
  const asOf = momentOf(options.now);
  const action = await ACTIONS[name]!();
  const place = placeOf(options.home as string | undefined);
  if (!isPostgres(place.location)) {
    // A mistyped address would be the name of a new, empty database in whatever folder one happens to be.
    if (process.env.KITH_DATABASE_URL)
      refuse('KITH_DATABASE_URL must be an address such as postgres://user:password@host/database.');
    await makeFolder(dirname(place.location));
  }
  const home = await openHome(place.location);
  try {
    // Beside the answer, which another program may read.
    for (const said of [await emptiedSentence(name, home, place), await toReadSentence(name, home)])
      if (said !== null) process.stderr.write(`${said}\n`);
    await (action as (call: Call, ...rest: unknown[]) => Promise<void>)(
      {
        home,
        place,
        asOf,
        now: asOf ?? Date.now(),
        options,
        show: (answer, lines) => {
          if (options.json) process.stdout.write(`${printableJson(JSON.stringify(answer, null, 1))}\n`);
          else for (const line of lines()) process.stdout.write(`${printable(line)}\n`);
        },
      },
      ...args,
    );
  } finally {
    await home.db.close();
  }
}

/**
 * Makes a folder and those above it. Not by `recursive`: where a folder exists and yet says "no such file" to what is made
 * in it (an automount, /proc), Node tries for ever.
 */
async function makeFolder(folder: string): Promise<void> {
  const about = await stat(folder).catch(() => null);
  if (about?.isDirectory()) return;
  if (about !== null) refuse(`${folder} is no folder. Please name one with --home or KITH_HOME.`);
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder, { mode: 0o700 }).catch((fault) => {
    const code = (fault as { code?: string }).code ?? '';
    if (['ENOENT', 'ENOTDIR'].includes(code))
      refuse(`No folder can be made at ${folder}. Please name another one with --home or KITH_HOME.`);
    // Two commands may begin at once; whoever came second finds it made. A dangling link is found again when it is opened.
    if (code !== 'EEXIST') throw fault;
  });
}
