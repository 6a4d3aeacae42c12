/** Gathers the facts that judgements look at: of one person for their page, of everybody for the mirror. */

import { fingerprint } from '../../basics/hash.ts';
import { everybodyInSteps } from '../../people/acts/steps.ts';
import { calledOf, handleKey } from '../../people/index.ts';
import { decided, findings, type Home, identities, people, timelines } from '../../store/store.ts';
import { onceEach, type TimelineRow } from '../../timeline/index.ts';
import {
  aside,
  type Corrections,
  type Dossier,
  FOREIGN,
  type FoundWords,
  type JudgementName,
  NOTHING_SAID,
  type Tie,
  toldOn,
} from '../dossier.ts';
import { foundIn } from '../found.ts';
import { LETTER_WAITS } from '../unanswered.ts';
import { thirdsOf } from './thirds.ts';
import { firstUnread, readWords } from './words.ts';

/** What a dossier begins with. */
export interface OfPerson {
  readonly handles: readonly people.KeptHandle[];
  /** Their whole timeline, oldest first. */
  readonly rows: readonly TimelineRow[];
}

export async function readPerson({ db, owner }: Home, id: number): Promise<OfPerson> {
  const handles = await people.handlesOf(db, owner, id);
  const ids = handles.map((handle) => handle.id);
  return { handles, rows: await timelines.timelineOfHandles(db, owner, ids) };
}

/** The dossier of one person. `now`: milliseconds; what is later has not happened. `read`: what was read of them already. */
export async function dossierOf(home: Home, person: people.PersonRow, now: number, read?: OfPerson): Promise<Dossier> {
  const { db, owner } = home;
  const { handles, rows } = read ?? (await readPerson(home, person.id));
  const from = await firstUnread(db, owner);
  const since = now - LETTER_WAITS;
  const ids = [...new Set(rows.map((row) => row.interactionId))];
  const kept = from === 0 ? [] : await findings.findingsIn(db, owner, ids);
  // With most people nothing passed lately; their timeline tells that already.
  const hasUnread = rows.some((row) => row.interactionId >= from);
  const texts = hasUnread ? await findings.textsWith(db, owner, person.id, from) : [];
  const fresh = texts.flatMap(({ text, id, at }) => foundIn(text, id, at));
  const said = await decided.decisionsOf(db, owner, ...CORRECTIONS);
  const nodes = new Set(handles.map(handleKey));
  const found = [...kept, ...fresh];
  const copied = await findings.copied(db, owner, [...new Set(found.map((one) => one.interactionId))]);
  return made({
    name: calledOf(person.name),
    rows,
    found,
    aside: asideOf(rows, copied, new Set(handles.map(({ id }) => id)), await readersOf(home, copied.length > 0)),
    wordless: rows.some((row) => row.at >= since) ? await findings.wordlessWith(db, owner, person.id, since) : [],
    struck: await struckFindings(home, said),
    corrections: correctionsOf(nodes, said),
    thirds: await thirdsOf(home, found),
    now,
  });
}

/** Dossiers of everybody with whom something passed, in order of ids, with the handles that name them. Reads what was not read yet first. */
export async function* allDossiers(
  home: Home,
  now: number,
): AsyncGenerator<readonly [people.PersonRow, Dossier, ReadonlySet<string>]> {
  // On a full disk nothing more is read: what was found before still tells.
  await readWords(home).catch(() => undefined);
  const { db, owner } = home;
  const found = Map.groupBy(await findings.allFindings(db, owner), (one) => one.interactionId);
  const wordless = await findings.wordlessSince(db, owner, now - LETTER_WAITS);
  const said = await decided.decisionsOf(db, owner, ...CORRECTIONS);
  const struck = await struckFindings(home, said);
  const copied = new Map((await findings.allCopied(db, owner)).map((one) => [one.id, one]));
  const readers = await readersOf(home, copied.size > 0);
  const thirds = await thirdsOf(home, [...found.values()].flat());
  for await (const [from, to] of everybodyInSteps(home)) {
    const rows = await timelines.timelinesBetween(db, owner, from, to);
    const handles = await people.handlesBetween(db, owner, from, to);
    for (const person of await people.peopleBetween(db, owner, from, to)) {
      const own = rows.get(person.id);
      if (!own) continue;
      const held = handles.get(person.id) ?? [];
      const nodes = new Set(held.map(handleKey));
      const words = own.flatMap((row) => found.get(row.interactionId) ?? []);
      const corrections = correctionsOf(nodes, said);
      const name = calledOf(person.name);
      const letters = own.flatMap((row) => copied.get(row.interactionId) ?? []);
      const onlyCopied = asideOf(own, letters, new Set(held.map(({ id }) => id)), readers);
      yield [
        person,
        made({ name, rows: own, found: words, aside: onlyCopied, wordless, struck, corrections, thirds, now }),
        nodes,
      ];
    }
  }
}

/** Who reads the owner's letters, and who is nobody. */
interface Readers {
  readonly own: ReadonlySet<number>;
  readonly lists: ReadonlySet<number>;
}

async function readersOf({ db, owner }: Home, isAsked: boolean): Promise<Readers> {
  if (!isAsked) return { own: new Set(), lists: new Set() };
  const own = await people.handlesOf(db, owner, people.OWNER_PERSON);
  return { own: new Set(own.map(({ id }) => id)), lists: await identities.listHandleIds(db, owner) };
}

function asideOf(
  rows: readonly TimelineRow[],
  copied: readonly findings.Copied[],
  theirs: ReadonlySet<number>,
  { own, lists }: Readers,
): ReadonlySet<number> {
  if (copied.length === 0) return new Set();
  const byMe = new Set(rows.flatMap((row) => (row.way === 'me' ? [row.interactionId] : [])));
  return aside(copied, (id) => (byMe.has(id) ? theirs : own), lists);
}

interface Gathered {
  readonly name: string;
  readonly rows: readonly TimelineRow[];
  readonly found: readonly FoundWords[];
  readonly aside: ReadonlySet<number>;
  readonly wordless: readonly number[];
  readonly struck: ReadonlySet<string>;
  readonly corrections: Corrections;
  readonly thirds: Dossier['thirds'];
  readonly now: number;
}

function made({ found, aside: onlyCopied, wordless, struck, ...rest }: Gathered): Dossier {
  const rows = onceEach(rest.rows).filter((row) => row.at > 0 && row.at <= rest.now);
  const notRead = found.filter((one) => one.kind === FOREIGN);
  const foreign = new Set(notRead.flatMap((one) => (one.detail === null ? [] : [one.interactionId])));
  const told = toldOn(rows, found, (one) => struck.has(strikeName(one)), onlyCopied);
  const unread = new Set([...wordless, ...notRead.map((one) => one.interactionId)]);
  return { ...rest, rows, told, unread, foreign };
}

/** Names a finding for good within its interaction: rules of reading may change, its kind and its sentence stay. */
export function strikeName(one: Pick<FoundWords, 'interactionId' | 'kind' | 'quote'>): string {
  return `${one.interactionId} ${strikeText(one)}`;
}

/** Once Spanish sentences were quoted without the mark that opens them; what was struck out then stays out. */
export function strikeText(one: Pick<FoundWords, 'kind' | 'quote'>): string {
  return `${one.kind} ${fingerprint(one.quote.replace(/^[¿¡]+/, ''))}`;
}

/** Names of what the owner struck out. */
export async function struckFindings(home: Home, said: readonly decided.Decision[]): Promise<ReadonlySet<string>> {
  const strikes = said.filter((one) => one.sort === 'struck');
  if (strikes.length === 0) return new Set();
  const ids = await findings.idsOfMarks(home.db, home.owner, [...new Set(strikes.map((one) => one.a))]);
  return new Set(strikes.flatMap((one) => (ids.has(one.a) ? [`${ids.get(one.a)} ${one.b}`] : [])));
}

/** Decisions that judgements look at. There may be thousands of others, of the desk and of days. */
const CORRECTIONS = ['tie', 'elsewhere', 'alone', 'wrong', 'struck'] as const;

/** What was said of any of a person's handles. */
export function correctionsOf(nodes: ReadonlySet<string>, said: readonly decided.Decision[]): Corrections {
  const own = said.filter((one) => nodes.has(one.a));
  if (own.length === 0) return NOTHING_SAID;
  const has = (sort: decided.DecisionSort) => own.some((one) => one.sort === sort);
  return {
    tie: (own.find((one) => one.sort === 'tie')?.value as Tie | undefined) ?? null,
    elsewhere: has('elsewhere'),
    alone: has('alone'),
    wrong: new Set(own.filter((one) => one.sort === 'wrong').map((one) => one.b as JudgementName)),
  };
}
