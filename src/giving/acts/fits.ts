/** What fits what: each need, with at most three people who may meet it and on what ground. */

import { everybodyInSteps } from '../../people/acts/steps.ts';
import { shortened } from '../../relationships/index.ts';
import { findings, type Home, interactions, people, workedOut } from '../../store/store.ts';
import { textToParties } from '../../timeline/index.ts';
import { type Able, type Fit, fitsFor, type Ground, indexOf, type Somebody, WEIGHTS } from '../fit.ts';
import { helpsOf } from './helps.ts';
import { leftAlone, type Written, written } from './leaves.ts';

/** A need and who may meet it. */
export interface NeedWithFits {
  readonly id: number;
  readonly at: number;
  readonly words: string;
  readonly quote: string | null;
  /** Who looks for it; null: the owner. */
  readonly person: Written<'need'>['person'];
  /** Interactions the need rests on. */
  readonly restsOn: readonly number[];
  readonly fits: readonly Fit[];
}

/** All needs, newest first. `now`: milliseconds. `read`: them, where they were read before. */
export async function needsWithFits(
  home: Home,
  now: number,
  read?: readonly Written<'need'>[],
): Promise<NeedWithFits[]> {
  const needs = read ?? (await written(home, 'need'));
  if (needs.length === 0) return [];
  const state = await workedOut.stateOfDay(home.db, home.owner, now);
  return workedOut.answerFor(home.db, home.owner, 'fits', state, () => gather(home, needs, now));
}

async function gather(home: Home, needs: readonly Written<'need'>[], now: number): Promise<NeedWithFits[]> {
  const index = indexOf(await linesOf(home, now));
  const letters = needs.flatMap(({ value }) => (value.letter === null ? [] : [value.letter]));
  const ids = await findings.idsOfMarks(home.db, home.owner, letters);
  return needs.map(({ id, at, value, person }) => {
    const letter = value.letter === null ? undefined : ids.get(value.letter);
    const fits = fitsFor(value.words, person?.id ?? null, index);
    const restsOn = letter === undefined ? [] : [letter];
    return { id, at, words: value.words, quote: value.quote, person, restsOn, fits };
  });
}

/** Every line by which somebody may be of help: offers, help they gave before, their calling, notes about them. */
async function linesOf(home: Home, now: number): Promise<Able[]> {
  const lines = [
    ...(await offered(home)),
    ...(await helped(home, now)),
    ...(await callings(home)),
    ...(await noted(home)),
  ];
  const alone = await leftAlone(home);
  return lines.filter(({ person }) => person === null || !alone.has(person.id));
}

const able = (person: Somebody, ground: Ground, text: string, at: number | null, restsOn: readonly number[]): Able => ({
  person,
  ground,
  text,
  at,
  restsOn,
  weight: WEIGHTS[ground],
});

async function offered(home: Home): Promise<Able[]> {
  const offers = await written(home, 'offer');
  return offers.flatMap(({ value, person, at }) => {
    if (person !== null && person.id === null) return [];
    return [able(person && { id: person.id!, name: person.name }, 'offers', value.words, at, [])];
  });
}

async function helped(home: Home, now: number): Promise<Able[]> {
  const stories = (await written(home, 'story')).filter(({ value }) => value.direction === 'received');
  const told = stories.flatMap(({ person, value, at }) =>
    person?.id == null ? [] : [able({ id: person.id, name: person.name }, 'helped', value.what, at, [])],
  );
  const found = (await helpsOf(home, now)).flatMap(({ person, theirs }) =>
    theirs.map(({ quote, at, interactionId }) => able(person, 'helped', shortened(quote), at, [interactionId])),
  );
  return [...told, ...found];
}

/** What somebody does, as their newest card says. */
async function callings(home: Home): Promise<Able[]> {
  const lines: Able[] = [];
  for await (const [from, to] of everybodyInSteps(home, people.OWNER_PERSON)) {
    for (const { id, name, kind, line } of await people.peopleBetween(home.db, home.owner, from, to)) {
      if (line === '' || kind === 'seen') continue;
      lines.push(able(id === people.OWNER_PERSON ? null : { id, name }, 'is', line, null, []));
    }
  }
  return lines;
}

/** Notes by hand that are looked at: the newest. */
const MOST_NOTES = 500;

async function noted({ db, owner }: Home): Promise<Able[]> {
  const notes = await interactions.newestNotes(db, owner, MOST_NOTES);
  const parties = notes.map((note) => textToParties(note.parties).map(({ handleId }) => handleId));
  const names = await interactions.namesOfHandles(db, owner, [...new Set(parties.flat())]);
  return notes.flatMap(({ id, at, text }, i) => {
    const named = [...new Map(parties[i]!.flatMap((handle) => names.get(handle) ?? []).map((one) => [one.id, one]))];
    // A note about several tells of none of them what it tells.
    const only = named.length === 1 ? named[0]![1] : undefined;
    return only && only.id !== people.OWNER_PERSON && text ? [able(only, 'noted', shortened(text), at, [id])] : [];
  });
}
