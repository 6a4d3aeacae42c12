/** Who of the owner's people may introduce them to somebody; who is guarded, alone or resting is left in peace. */

import { Refusal } from '../../basics/result.ts';
import { isoDay } from '../../basics/when.ts';
import { calledOf } from '../../people/index.ts';
import { dossierOf } from '../../relationships/acts/dossiers.ts';
import { judgePerson } from '../../relationships/acts/judge.ts';
import { guard } from '../../relationships/index.ts';
import { type Home, people } from '../../store/store.ts';
import { freeFrom, MOST_INTRODUCERS } from '../course.ts';
import { groundSentence } from '../ground-words.ts';
import { bySort, type Ground, heard, type Introducer, surest } from '../grounds.ts';
import type { Introduction, Side } from '../leaf.ts';
import { type Standing, standingOf } from '../standing.ts';
import { groundsFor, type Wanted } from './grounds.ts';
import { askedOf } from './notebook.ts';

/** Somebody who may introduce, with the grounds in sentences. */
export interface Suggestion {
  readonly person: { readonly id: number; readonly name: string };
  readonly grounds: readonly { readonly words: string; readonly restsOn: readonly number[] }[];
  /** How they answer, as a fact; empty where too little is known. */
  readonly answers: string;
}

/** People with a ground who are looked at closely; beyond them grounds are faint. */
const LOOKED_AT = 16;
/** Grounds told of one person; the letters are one step away. */
const TOLD = 3;
/** Letters and meetings opened under one ground. */
const OPENED = 6;

/** The surest paths, at most three. `tried`: people asked already in this introduction. `now`: milliseconds. */
export async function introducersFor(
  home: Home,
  wanted: Wanted,
  all: readonly Introduction[],
  tried: ReadonlySet<number>,
  now: number,
): Promise<Suggestion[]> {
  const grounds = await groundsFor(home, wanted, all, now);
  const likely = [...grounds]
    .filter(([id]) => !tried.has(id))
    .sort(([a, x], [b, y]) => heard(y) - heard(x) || a - b)
    .slice(0, LOOKED_AT);
  const rows = await people.peopleByIds(
    home.db,
    home.owner,
    likely.map(([id]) => id),
  );
  const free: Introducer<number>[] = [];
  const told = new Map<number, Suggestion>();
  for (const person of rows) {
    const own = grounds.get(person.id)!;
    const asked = askedOf(all, person.id);
    const { standing, held } = await standingAt(home, person, all, now);
    if (held || !standing.isWarm || standing.rests) continue;
    free.push({ id: person.id, ...standing, grounds: own, asked: asked.map((one) => one.at) });
    told.set(person.id, suggestion(person, own, wanted, standing, now));
  }
  return surest(free, MOST_INTRODUCERS - tried.size, now).map((id) => told.get(id)!);
}

function suggestion(
  person: people.PersonRow,
  grounds: readonly Ground[],
  wanted: Wanted,
  standing: Standing,
  now: number,
): Suggestion {
  const [them, other] = [calledOf(person.name), wanted.name || wanted.company];
  return {
    person: { id: person.id, name: person.name },
    grounds: bySort(grounds)
      .slice(0, TOLD)
      .map((some) => ({
        words: groundSentence(some, { them, other, company: wanted.company }, now),
        restsOn: some.slice(0, OPENED).flatMap((ground) => ground.interactionId ?? []),
      })),
    answers: standing.sentence,
  };
}

/** How somebody stands, and why they are not to be asked for an introduction now; null: they may be. */
export async function standingAt(
  home: Home,
  person: people.PersonRow,
  all: readonly Introduction[],
  now: number,
): Promise<{ readonly standing: Standing; readonly held: Refusal | null }> {
  const asked = askedOf(all, person.id);
  const { dossier, warmth } = await judgePerson(home, person, now);
  const standing = standingOf(dossier, warmth.layer, asked);
  const guarded = guard(dossier, 'introduce');
  if (!guarded.may) return { standing, held: new Refusal(guarded.sentence) };
  const from = freeFrom(asked, now);
  if (from <= now) return { standing, held: null };
  const day = isoDay(from);
  return {
    standing,
    held: new Refusal(`You asked ${dossier.name} about an introduction not long ago. Let it rest until ${day}.`),
  };
}

/** Whether one of them is to be left alone, and so not to be named. */
export async function hasSomebodyAlone(home: Home, sides: readonly Side[], now: number): Promise<boolean> {
  for (const { personId } of sides) {
    const person = personId === null ? undefined : await people.personById(home.db, home.owner, personId);
    if (person && (await dossierOf(home, person, now)).corrections.alone) return true;
  }
  return false;
}
