/** Gathers the facts that judgements look at: of one person for their page, of everybody for the mirror. */

import { fingerprint } from '../../basics/hash.ts';
import { calledOf } from '../../people/index.ts';
import { decided, findings, type Home, people, timelines } from '../../store/store.ts';
import { onceEach, type TimelineRow } from '../../timeline/index.ts';
import {
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
  const nodes = new Set(handles.map((handle) => `${handle.kind}:${handle.value}`));
  return made({
    name: calledOf(person.name),
    rows,
    found: [...kept, ...fresh],
    wordless: rows.some((row) => row.at >= since) ? await findings.wordlessWith(db, owner, person.id, since) : [],
    struck: await struckFindings(home, said),
    corrections: correctionsOf(nodes, said),
    now,
  });
}

/** People gathered in one step. */
const WINDOW = 4000;

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
  const end = await people.nextWho(db, owner);
  for (let from = 1; from < end; from += WINDOW) {
    const to = from + WINDOW - 1;
    const rows = await timelines.timelinesBetween(db, owner, from, to);
    const handles = Map.groupBy(await people.handlesBetween(db, owner, from, to), (handle) => handle.personId);
    for (const person of await people.peopleBetween(db, owner, from, to)) {
      const own = rows.get(person.id);
      if (!own) continue;
      const nodes = new Set((handles.get(person.id) ?? []).map((handle) => `${handle.kind}:${handle.value}`));
      const words = own.flatMap((row) => found.get(row.interactionId) ?? []);
      const corrections = correctionsOf(nodes, said);
      const name = calledOf(person.name);
      yield [person, made({ name, rows: own, found: words, wordless, struck, corrections, now }), nodes];
    }
    // A server answers others in between.
    await new Promise(setImmediate);
  }
}

interface Gathered {
  readonly name: string;
  readonly rows: readonly TimelineRow[];
  readonly found: readonly FoundWords[];
  readonly wordless: readonly number[];
  readonly struck: ReadonlySet<string>;
  readonly corrections: Corrections;
  readonly now: number;
}

function made({ found, wordless, struck, ...rest }: Gathered): Dossier {
  const rows = onceEach(rest.rows).filter((row) => row.at > 0 && row.at <= rest.now);
  const foreign = found.filter((one) => one.kind === FOREIGN).map((one) => one.interactionId);
  const told = toldOn(rows, found, (one) => struck.has(strikeName(one)));
  return { ...rest, rows, told, unread: new Set([...wordless, ...foreign]) };
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
