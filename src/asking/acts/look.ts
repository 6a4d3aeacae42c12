/** Asks as surfaces show them: how each stands, whom one may ask, prepared words, what their letters tell. */

import { Refusal } from '../../basics/result.ts';
import { addresseeOf, voiceWith } from '../../drafts/acts.ts';
import type { Draft } from '../../drafts/index.ts';
import { dossierOf } from '../../relationships/acts/dossiers.ts';
import { type Dossier, guard, onDay } from '../../relationships/index.ts';
import { findings, type Home, people } from '../../store/store.ts';
import { askLetter, type Letter, type Recognised, recognise, sinceOf } from '../answer.ts';
import type { Ask, Ending } from '../ask.ts';
import { secondThoughts } from '../honesty.ts';
import { hearsOfIt, progressSaid } from '../progress.ts';
import type { Suggestion } from '../whom.ts';
import { askDraft, thanksDraft } from '../words.ts';
import { type AskedRow, type KeptAsk, keptAsk, keptAsks } from './kept.ts';
import { whomFor } from './whom.ts';

export interface AskLine {
  readonly id: number;
  readonly ask: Ask;
  /** Milliseconds. */
  readonly at: number;
  readonly progress: string;
}

interface AskedShown {
  /** Id 0 where nothing tells of them any more. */
  readonly person: { readonly id: number; readonly name: string };
  readonly at: number;
  readonly ending: Ending | null;
  /** What their letters tell; null once the owner has said what came of it. */
  readonly recognised: Recognised | null;
  readonly pointedTo: string | null;
  readonly isTold: boolean;
  readonly hears: boolean;
}

export interface AskShown extends AskLine {
  readonly asked: readonly AskedShown[];
  readonly suggestions: readonly Suggestion[];
  /** Words for the one who is being asked; null when there is nobody, when they left, or when the guard holds. */
  readonly draft: Draft | null;
  /** What may be missing in these words. */
  readonly thoughts: readonly string[];
  /** Why nothing is prepared; empty when there is nothing to say. */
  readonly guarded: string;
  /** The next thank-you that tells what came of it, one at a time. */
  readonly thanks: Draft | null;
}

/** All asks, open ones first, then the newest. */
export async function asksOf({ db, owner }: Home): Promise<AskLine[]> {
  const lines = (await keptAsks(db, owner)).map(lineOf);
  return [...lines.filter(isOpen), ...lines.filter((one) => !isOpen(one))];
}

function isOpen({ ask }: AskLine): boolean {
  return ask.closedAt === null;
}

function lineOf({ id, ask, at, asked }: KeptAsk): AskLine {
  return { id, ask, at, progress: progressSaid(ask, asked) };
}

export async function askOf(home: Home, id: number, now: number): Promise<AskShown | Refusal> {
  const kept = await keptAsk(home.db, home.owner, id);
  if (kept instanceof Refusal) return kept;
  const asked: AskedShown[] = [];
  let prepared: Prepared = { draft: null, guarded: '', thoughts: [] };
  for (const row of kept.asked) {
    const person = row.personId === null ? undefined : await people.personById(home.db, home.owner, row.personId);
    const letters = row.ending === null && person ? await lettersSince(home, person, row.at, now) : null;
    asked.push(shownOf(kept, row, person, letters?.texts ?? null, now));
    if (letters && person) prepared = await preparedFor(home, kept.ask, row, person, letters, now);
  }
  return {
    ...lineOf(kept),
    asked,
    suggestions: await whomFor(home, kept, now),
    ...prepared,
    thanks: await thanksOf(home, kept, now),
  };
}

function shownOf(
  kept: KeptAsk,
  row: AskedRow,
  person: people.PersonRow | undefined,
  letters: readonly Letter[] | null,
  now: number,
): AskedShown {
  const { ending, at, name, pointedTo, toldAt, node, fullName } = row;
  const named = kept.named.find((one) => one.by === node)?.fullName ?? null;
  return {
    person: { id: person?.id ?? 0, name: person?.name ?? fullName },
    at,
    ending,
    recognised: letters === null ? null : recognise(letters, { called: name, what: kept.ask.what, at }, now),
    pointedTo: named ?? pointedTo,
    isTold: toldAt !== null,
    hears: hearsOfIt(row),
  };
}

interface Since {
  readonly dossier: Dossier;
  readonly texts: readonly Letter[];
}

/** What passed between the two since somebody was asked, and shortly before. */
async function lettersSince(home: Home, person: people.PersonRow, at: number, now: number): Promise<Since> {
  const dossier = await dossierOf(home, person, now);
  const texts = await findings.textsWith(home.db, home.owner, person.id, 0);
  const textById = new Map(texts.map(({ id, text }) => [id, text]));
  const since = dossier.rows.filter(
    (row) => row.at >= sinceOf(at) && row.kind === 'message' && row.manner === 'personal',
  );
  return {
    dossier,
    texts: since.flatMap(({ interactionId: id, at, way }) =>
      way === 'me' || way === 'them' ? [{ id, at, by: way, text: textById.get(id) ?? '' }] : [],
    ),
  };
}

interface Prepared {
  readonly draft: Draft | null;
  readonly guarded: string;
  readonly thoughts: readonly string[];
}

/** Words for the one who is being asked, unless they left already or the guard holds. What is asked for is a new reason. */
async function preparedFor(
  home: Home,
  ask: Ask,
  row: AskedRow,
  person: people.PersonRow,
  since: Since,
  now: number,
): Promise<Prepared> {
  const sent = askLetter(since.texts, row.at);
  if (sent)
    return { draft: null, thoughts: [], guarded: `Your letter to ${row.name} ${onDay(sent.at, now)} was found.` };
  const { may, sentence } = guard(since.dossier, 'ask', true);
  if (!may) return { draft: null, thoughts: [], guarded: `${sentence} Kith prepares nothing here; the word is yours.` };
  const isWarm = since.dossier.corrections.tie !== 'business';
  const draft = askDraft(ask, await addresseeOf(home, person), row.name, isWarm, await voiceWith(home, person.id));
  return { draft, guarded: sentence, thoughts: secondThoughts(draft.body, row.name, ask.size) };
}

/** Once the ask is closed, the first who has not heard what came of it. */
async function thanksOf(home: Home, { ask, asked }: KeptAsk, now: number): Promise<Draft | null> {
  if (ask.closedAt === null) return null;
  const next = asked.find((one) => hearsOfIt(one) && one.toldAt === null && one.personId !== null);
  const person = next && (await people.personById(home.db, home.owner, next.personId!));
  if (!next || !person || next.ending === null) return null;
  if (!guard(await dossierOf(home, person, now), 'write').may) return null;
  const voice = await voiceWith(home, person.id);
  return thanksDraft(ask, next.ending, await addresseeOf(home, person), next.name, voice);
}

/** What may be missing in words the owner wrote for an ask. */
export async function thoughtsOn(home: Home, id: number, words: string): Promise<readonly string[] | Refusal> {
  const kept = await keptAsk(home.db, home.owner, id);
  if (kept instanceof Refusal) return kept;
  const called = kept.asked.find((one) => one.ending === null)?.name ?? 'them';
  return secondThoughts(words, called, kept.ask.size);
}
