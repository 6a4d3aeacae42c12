/** Writing into the notebook: a need, an offer, a help for later, a story, somebody into a circle. One person at a time. */

import { lineIn } from '../../basics/fields.ts';
import { Refusal } from '../../basics/result.ts';
import { fold } from '../../basics/text.ts';
import { strikeText } from '../../relationships/acts/dossiers.ts';
import { somebodyElse } from '../../sorting/acts/decide.ts';
import { decided, findings, type Home, notebook, workedOut } from '../../store/store.ts';
import { bringsFrom } from '../due.ts';
import { type Direction, STORY_ROLE, type Story } from '../story.ts';
import {
  GIVING_SORTS,
  type GivingSort,
  LONGEST_NAME,
  LONGEST_WORDS,
  readValue,
  type ValueOf,
  writeValue,
} from '../written.ts';
import { type Named, named, writtenOne } from './leaves.ts';

/** What was written down, and of whom. */
export interface WrittenDown {
  readonly id: number;
  readonly person: { readonly id: number; readonly name: string };
}

/** The letter something was found in, and its sentence there. */
interface FoundIn {
  readonly interaction: number;
  readonly quote: string;
}

const NO_WORDS = new Refusal('Please say what, in a few words.');

/** What somebody looks for, or has to give; with `who` "me", the owner. */
export async function addWish(
  home: Home,
  sort: 'need' | 'offer',
  who: string,
  words: string,
  now: number,
  found: FoundIn | null = null,
): Promise<WrittenDown | Refusal> {
  const line = lineIn(words, LONGEST_WORDS);
  if (line === null) return NO_WORDS;
  return writeOf(home, sort, who, 'theirs', { words: line, ...(await source(home, found)) }, now);
}

/** Parks a help for somebody. `brings`: a day such as 2027-03-01, "meeting", or a word that may come up in a letter. */
export async function park(
  home: Home,
  who: string,
  help: string,
  brings: string,
  now: number,
): Promise<WrittenDown | Refusal> {
  const line = lineIn(help, LONGEST_WORDS);
  const back = bringsFrom(brings.slice(0, LONGEST_NAME));
  if (line === null) return NO_WORDS;
  if (back === null)
    return new Refusal(
      'Please say what brings it back: a day such as 2027-03-01, "meeting", or a word that may come up in a letter.',
    );
  const other = await somebodyElse(home, who);
  if (other instanceof Refusal) return other;
  return writeOf(home, 'later', who, 'for', { help: line, brings: back }, now);
}

interface StoryTold {
  readonly direction: Direction;
  readonly what: string;
  /** When it happened, milliseconds. */
  readonly at: number;
  /** The story it grew from, by its number. */
  readonly grewFrom?: number | null;
  readonly found?: FoundIn | null;
}

/** Keeps help given or received as a story. */
export async function keepStory(home: Home, who: string, told: StoryTold, now: number): Promise<WrittenDown | Refusal> {
  const what = lineIn(told.what, LONGEST_WORDS);
  if (what === null) return NO_WORDS;
  const about = await named(home, who);
  if (about instanceof Refusal) return about;
  if (about.node === null) return new Refusal('A story is of you and somebody else.');
  const root = told.grewFrom == null ? null : await writtenOne(home, told.grewFrom, 'story');
  if (root === undefined) return new Refusal(`There is no story ${told.grewFrom}. "kith stories" shows their numbers.`);
  const story: Story = {
    direction: told.direction,
    what,
    at: told.at,
    grewFrom: root?.mark ?? null,
    ...(await source(home, told.found ?? null)),
  };
  return writeOf(home, 'story', who, STORY_ROLE, story, now);
}

/** Says what a story grew from; null takes it back. */
export async function growFrom(home: Home, id: number, root: number | null): Promise<true | Refusal> {
  const story = await writtenOne(home, id, 'story');
  const from = root === null ? null : await writtenOne(home, root, 'story');
  if (!story || from === undefined) return new Refusal('There is no such story. "kith stories" shows their numbers.');
  if (from?.id === id) return new Refusal('A story grows from another one.');
  await home.db.transaction((tx) =>
    notebook.changeLeaf(tx, home.owner, id, writeValue('story', { ...story.value, grewFrom: from?.mark ?? null })),
  );
  return true;
}

/** A parked help was given: it becomes a story. */
export async function gaveParked(home: Home, id: number, now: number): Promise<WrittenDown | Refusal> {
  const later = await writtenOne(home, id, 'later');
  const on = later?.people[0];
  if (!later || !on) return new Refusal(`There is no parked help ${id}. "kith laters" shows their numbers.`);
  if (on.personId === null) return new Refusal(`Nothing you brought tells of ${on.name} any more.`);
  const story = await keepStory(
    home,
    String(on.personId),
    { direction: 'given', what: later.value.help, at: now },
    now,
  );
  if (!(story instanceof Refusal)) await tearOut(home, id, now);
  return story;
}

/** Puts somebody into a circle, which is made when there is none of that name; or takes them out of it. */
export async function putInCircle(
  home: Home,
  circle: string,
  who: string,
  isIn: boolean,
  now: number,
): Promise<WrittenDown | Refusal> {
  const name = lineIn(circle, LONGEST_NAME);
  if (name === null) return new Refusal('Please name the circle.');
  const about = await named(home, who);
  if (about instanceof Refusal) return about;
  if (about.node === null) return new Refusal('You are in all of your circles.');
  const { db, owner } = home;
  const leaves = await notebook.leavesOf(db, owner, 'circle');
  const known = leaves.find((leaf) => fold(readValue('circle', leaf.value)?.name ?? '') === fold(name));
  if (!isIn && !known) return new Refusal(`There is no circle "${name}".`);
  const { node, person } = about;
  const id = await db.transaction(async (tx) => {
    const leaf = known?.id ?? (await notebook.addLeaf(tx, owner, { sort: 'circle', at: now, value: writeValue('circle', { name }), people: [] })); // biome-ignore format: one step
    for (const each of about.nodes) await notebook.dropPerson(tx, owner, leaf, MEMBER, each);
    if (isIn) await notebook.putPerson(tx, owner, leaf, { node, role: MEMBER, name: person.name, at: now, value: '' });
    return leaf;
  });
  return { id, person: { id: person.id, name: person.name } };
}

const MEMBER = 'member';

/**
 * Tears a need, offer, parked help, story or circle out of the notebook. `isForGood`: what it was kept from is not proposed again;
 * false where a keeping is only taken back.
 */
export async function tearOut(home: Home, id: number, now: number, isForGood = true): Promise<true | Refusal> {
  const { db, owner } = home;
  const leaf = await notebook.leaf(db, owner, id);
  if (!leaf || !GIVING_SORTS.some((sort) => sort === leaf.sort)) {
    return new Refusal(`There is nothing with the number ${id} here. "kith needs", "laters", "stories" and "circles" show them.`); // biome-ignore format: one sentence
  }
  const kept = [leaf, ...(await tornOut(home))].slice(0, MOST_TORN);
  await db.transaction(async (tx) => {
    await notebook.removeLeaf(tx, owner, id);
    await workedOut.keep(tx, owner, TORN, '', JSON.stringify(kept));
    // What was kept from a letter and torn out would be proposed again with the next look.
    const from = isForGood ? foundIn(leaf) : null;
    if (from) await decided.decide(tx, owner, { sort: 'struck', ...from, value: '', at: now });
  });
  return true;
}

/** Under this name lie the leaves torn out last: no part of an export, and gone with anybody who is forgotten. */
const TORN = 'torn out';
const MOST_TORN = 20;

async function tornOut({ db, owner }: Home): Promise<notebook.Leaf[]> {
  return JSON.parse((await workedOut.kept(db, owner, TORN))?.answer ?? '[]') as notebook.Leaf[];
}

/** Puts a leaf back that was torn out; what it was kept from may be looked at again. */
export async function putBack(home: Home, id: number): Promise<true | Refusal> {
  const { db, owner } = home;
  const all = await tornOut(home);
  const torn = all.find((leaf) => leaf.id === id);
  const isBack =
    torn !== undefined &&
    (await db.transaction(async (tx) => {
      if (!(await notebook.putBackLeaf(tx, owner, torn))) return false;
      const from = foundIn(torn);
      if (from) await decided.takeBack(tx, owner, 'struck', from.a, from.b);
      await workedOut.keep(tx, owner, TORN, '', JSON.stringify(all.filter((leaf) => leaf !== torn)));
      return true;
    }));
  return isBack || new Refusal(`Nothing with the number ${id} was torn out lately.`);
}

async function writeOf<S extends GivingSort>(
  home: Home,
  sort: S,
  who: string,
  role: string,
  value: ValueOf<S>,
  now: number,
): Promise<WrittenDown | Refusal> {
  const about = await named(home, who);
  if (about instanceof Refusal) return about;
  const { person } = about;
  const leaf = { sort, at: now, value: writeValue(sort, value), people: onLeaf(about, role, now) };
  const id = await home.db.transaction((tx) => notebook.addLeaf(tx, home.owner, leaf));
  return { id, person: { id: person.id, name: person.name } };
}

function onLeaf({ node, person }: Named, role: string, now: number): notebook.LeafPerson[] {
  return node === null ? [] : [{ node, role, name: person.name, at: now, value: '' }];
}

async function source({ db, owner }: Home, found: FoundIn | null) {
  const letter = found === null ? null : ((await findings.markOf(db, owner, found.interaction)) ?? null);
  return { quote: letter === null ? null : lineIn(found?.quote, LONGEST_WORDS), letter };
}

/** The letter and the sentence a leaf was kept from, as a strike names them. */
function foundIn({ sort, value }: notebook.Leaf): { readonly a: string; readonly b: string } | null {
  if (sort !== 'need' && sort !== 'offer' && sort !== 'story') return null;
  const said = readValue(sort, value);
  if (said?.letter == null || said.quote === null) return null;
  return { a: said.letter, b: strikeText({ kind: 'direction' in said ? said.direction : sort, quote: said.quote }) };
}
