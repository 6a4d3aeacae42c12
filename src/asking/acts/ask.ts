/** What the owner does with an ask: opens it, asks one person after another, says what came of it, closes it. Nothing is sent. */

import { lineIn } from '../../basics/fields.ts';
import { Refusal } from '../../basics/result.ts';
import { isDay, isoDay } from '../../basics/when.ts';
import { STORY_ROLE, writeValue } from '../../giving/index.ts';
import { findPerson } from '../../people/acts/find.ts';
import type { AskSize } from '../../relationships/index.ts';
import { nodeOf, somebodyElse } from '../../sorting/acts/decide.ts';
import { type Home, notebook, people, type Transaction } from '../../store/store.ts';
import {
  ASKED_ROLE,
  type Ask,
  type Asked,
  type Ending,
  LONGEST_CAME,
  LONGEST_WHAT,
  NAMED_ROLE,
  NEWLY_ASKED,
} from '../ask.ts';
import { hasHelped, hearsOfIt, waitingFor } from '../progress.ts';
import { type AskedRow, type KeptAsk, keptAsk } from './kept.ts';

/** Opens an ask; its id. `by`: an ISO date. */
export async function openAsk(
  home: Home,
  { what, by, size }: { readonly what: string; readonly by: string | null; readonly size: AskSize },
  now: number,
): Promise<number | Refusal> {
  const line = lineIn(what, LONGEST_WHAT);
  if (line === null) return new Refusal('Please say in one line what you would ask for.');
  if (by !== null && !isDay(by)) return new Refusal(`"${by}" is no day. Please write it like 2026-12-24.`);
  if (by !== null && by < isoDay(now)) return new Refusal('Please name a day that is still to come.');
  const ask: Ask = { what: line, by, size, closedAt: null, came: null };
  return home.db.transaction((tx) =>
    notebook.addLeaf(tx, home.owner, { sort: 'ask', at: now, value: JSON.stringify(ask), people: [] }),
  );
}

/** The owner asks this person next. Whom they name themself is not held back; Kith only prepares nothing where the guard says so. */
export async function askNext(home: Home, id: number, who: string, now: number): Promise<true | Refusal> {
  const other = await somebodyElse(home, who);
  if (other instanceof Refusal) return other;
  const { person, nodes, node } = other;
  return changed(home, id, async (tx, kept) => {
    if (kept.ask.closedAt !== null) return new Refusal('This ask is closed.');
    const before = kept.asked.find((one) => nodes.has(one.node));
    if (before) return new Refusal(`You asked ${before.name} this already.`);
    const waiting = waitingFor(kept.asked);
    if (waiting) return new Refusal(`You asked ${waiting.name}. One after another: say first what came of it.`);
    await put(tx, home.owner, id, { node, fullName: person.name, at: now }, NEWLY_ASKED);
    return true;
  });
}

/**
 * What came of asking somebody, in the owner's word. Null takes the newest word back: an ending first, then that they were
 * asked at all. `pointedTo`: whom they pointed to.
 */
export async function sayEnding(
  home: Home,
  id: number,
  who: string,
  ending: Ending | null,
  pointedTo: string | null,
  now: number,
): Promise<true | Refusal> {
  const named = ending === 'pointed on' ? await namedBy(home, pointedTo) : null;
  if (named instanceof Refusal) return named;
  const asked = await onAsk(home, id, who);
  if (asked instanceof Refusal) return asked;
  return changed(home, id, async (tx, kept) => {
    if (kept.ask.closedAt !== null) return new Refusal('This ask is closed.');
    const row = kept.asked.find((one) => one.node === asked);
    if (!row) return new Refusal('They are not on this ask.');
    const waiting = waitingFor(kept.asked);
    if (ending === null && row.ending !== null && waiting)
      return new Refusal(`You have asked ${waiting.name} since. One after another.`);
    for (const one of kept.named)
      if (one.by === row.node) await notebook.dropPerson(tx, home.owner, id, NAMED_ROLE, one.node);
    if (ending === null && row.ending === null) {
      await notebook.dropPerson(tx, home.owner, id, ASKED_ROLE, row.node);
      return true;
    }
    await put(tx, home.owner, id, row, { ...NEWLY_ASKED, ending, pointedTo: typeof named === 'string' ? named : null });
    if (named !== null && typeof named !== 'string' && named.node !== row.node)
      await notebook.putPerson(tx, home.owner, id, { ...named, role: NAMED_ROLE, at: now, value: by(row.node) });
    return true;
  });
}

function by(node: string): string {
  return JSON.stringify({ by: node });
}

/** Somebody known is put on the ask, so that they go with it when they are forgotten; a name nobody has is only words. */
async function namedBy(
  home: Home,
  text: string | null,
): Promise<{ node: string; name: string } | string | null | Refusal> {
  const line = lineIn(text, LONGEST_WHAT);
  if (line === null) return null;
  const person = await findPerson(home, line);
  if (person instanceof Refusal) return person.choices.length > 0 ? person : line;
  if (person.id === people.OWNER_PERSON) return line;
  const node = await nodeOf(home, person);
  return node instanceof Refusal ? line : { node, name: person.name };
}

/** The owner told somebody who helped what came of it; with `isTold` false, not yet. */
export async function sayTold(
  home: Home,
  id: number,
  who: string,
  isTold: boolean,
  now: number,
): Promise<true | Refusal> {
  const asked = await onAsk(home, id, who);
  if (asked instanceof Refusal) return asked;
  return changed(home, id, async (tx, kept) => {
    const row = kept.asked.find((one) => one.node === asked);
    if (!row) return new Refusal('They are not on this ask.');
    if (!hearsOfIt(row)) return new Refusal('There is nothing yet to tell them.');
    await put(tx, home.owner, id, row, { ...row, toldAt: isTold ? now : null });
    return true;
  });
}

/** Closes an ask: help received becomes a story of each who gave it. An ask nobody was asked is torn out. */
export async function closeAsk(home: Home, id: number, came: string | null, now: number): Promise<true | Refusal> {
  return changed(home, id, async (tx, kept) => {
    if (kept.ask.closedAt !== null) return new Refusal('This ask is closed already.');
    const waiting = waitingFor(kept.asked);
    if (waiting) return new Refusal(`You asked ${waiting.name}. Say first what came of it.`);
    if (kept.asked.length === 0) {
      await notebook.removeLeaf(tx, home.owner, id);
      return true;
    }
    const ask = { ...kept.ask, closedAt: now, came: lineIn(came, LONGEST_CAME) };
    await notebook.changeLeaf(tx, home.owner, id, JSON.stringify(ask));
    for (const row of kept.asked.filter(hasHelped)) {
      const story = await keepStory(tx, home.owner, row, kept.ask.what);
      await put(tx, home.owner, id, row, { ...row, story });
    }
    return true;
  });
}

/** Opens a closed ask again; the stories it left go. */
export async function reopenAsk(home: Home, id: number): Promise<true | Refusal> {
  return changed(home, id, async (tx, kept) => {
    if (kept.ask.closedAt === null) return new Refusal('This ask is open.');
    await notebook.changeLeaf(tx, home.owner, id, JSON.stringify({ ...kept.ask, closedAt: null }));
    for (const row of kept.asked) {
      const story = row.story === null ? undefined : await notebook.leafOfMark(tx, home.owner, row.story);
      if (story?.sort === 'story') await notebook.removeLeaf(tx, home.owner, story.id);
      await put(tx, home.owner, id, row, { ...row, story: null });
    }
    return true;
  });
}

/** A story of help received, as giving/ keeps them. */
async function keepStory(tx: Transaction, owner: number, row: AskedRow, what: string): Promise<string | null> {
  const { node, fullName: name, at } = row;
  const value = { direction: 'received', what, at, grewFrom: null, quote: null, letter: null } as const;
  const story = await notebook.addLeaf(tx, owner, {
    sort: 'story',
    at,
    value: writeValue('story', value),
    people: [{ node, role: STORY_ROLE, name, at, value: '{}' }],
  });
  return (await notebook.leaf(tx, owner, story))?.mark ?? null;
}

async function put(
  tx: Transaction,
  owner: number,
  id: number,
  { node, fullName, at }: Pick<AskedRow, 'node' | 'fullName' | 'at'>,
  { ending, pointedTo, toldAt, story }: Asked,
): Promise<void> {
  const value = JSON.stringify({ ending, pointedTo, toldAt, story });
  await notebook.putPerson(tx, owner, id, { node, role: ASKED_ROLE, name: fullName, at, value });
}

/** The node by which somebody stands on an ask; a name on it is enough where nothing tells of them any more. */
async function onAsk(home: Home, id: number, who: string): Promise<string | Refusal> {
  const kept = await keptAsk(home.db, home.owner, id);
  if (kept instanceof Refusal) return kept;
  const named = kept.asked.find((one) => one.node === who || one.fullName === who);
  if (named) return named.node;
  const person = await findPerson(home, who);
  if (person instanceof Refusal) return person;
  const row = kept.asked.find((one) => one.personId === person.id);
  return row ? row.node : new Refusal(`${person.name} is not on this ask.`);
}

/** All or nothing, on the ask as it stands then: two browser tabs must not ask two people at once. */
function changed(
  home: Home,
  id: number,
  work: (tx: Transaction, kept: KeptAsk) => Promise<true | Refusal>,
): Promise<true | Refusal> {
  return home.db.transaction(async (tx) => {
    const kept = await keptAsk(tx, home.owner, id);
    return kept instanceof Refusal ? kept : work(tx, kept);
  });
}
