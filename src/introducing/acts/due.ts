/** What of introductions is worth a line today. */

import { Refusal } from '../../basics/result.ts';
import { calledOf } from '../../people/index.ts';
import { dossierOf } from '../../relationships/acts/dossiers.ts';
import { onDay } from '../../relationships/index.ts';
import { type Home, people } from '../../store/store.ts';
import { type Course, courseOf } from '../course.ts';
import type { Introduction, Side } from '../leaf.ts';
import { allIntroductions } from './notebook.ts';
import { askable } from './steps.ts';

/** A line for the day's list. `introduction`: where it leads. */
export interface DueIntroduction {
  readonly introduction: number;
  readonly person: { readonly id: number; readonly name: string };
  readonly reason: string;
  readonly due: null;
  readonly restsOn: readonly number[];
  /** What comes first when there is more than a day holds; never shown. */
  readonly pull: number;
}

/** Somebody waits for the owner: as an invitation worth an answer (judgement.md §8); the one question may wait longer. */
const PULL = { write: 2.5, ask: 2, how: 1 } as const;

/** The owner's own next steps that others wait for, and the one question after a month. `now`: milliseconds. */
export async function dueOf(home: Home, now: number): Promise<DueIntroduction[]> {
  const lines: DueIntroduction[] = [];
  for (const one of await allIntroductions(home)) {
    const line = await lineOf(home, one, courseOf(one, now), now);
    if (line) lines.push(line);
  }
  return lines;
}

async function lineOf(home: Home, one: Introduction, course: Course, now: number): Promise<DueIntroduction | null> {
  const [first, second] = pairOf(one);
  if (!first) return null;
  const { step, next } = course;
  if (step === 'ask' && next?.role === 'second') {
    const asked = await askable(home, one, '', now);
    const reason = `${called(first)} would like to meet ${called(next)}. Ask ${called(next)}.`;
    return asked instanceof Refusal ? null : line(home, one, next, reason, PULL.ask, now);
  }
  if (step === 'write') {
    const reason = second
      ? `${called(first)} and ${called(second)} both said yes: introduce them.`
      : `${course.helper?.name ?? 'Somebody'} and ${first.name} both said yes: write to ${called(first)}.`;
    return line(home, one, first, reason, PULL.write, now);
  }
  if (step === 'how') {
    const who = second ? `${called(first)} to ${called(second)}` : `you to ${called(first)}`;
    const by = second ? 'You' : (course.helper?.name ?? 'Somebody');
    return line(home, one, first, `${by} introduced ${who} ${onDay(one.sentAt!, now)}. How did it go?`, PULL.how, now);
  }
  return null;
}

function pairOf(one: Introduction): readonly [Side | null, Side | null] {
  const of = (role: Side['role']) => one.sides.find((side) => side.role === role) ?? null;
  return one.sort === 'reach' ? [of('other'), null] : [of('first'), of('second')];
}

function called(side: Side): string {
  return calledOf(side.name);
}

async function line(
  home: Home,
  one: Introduction,
  side: Side,
  reason: string,
  pull: number,
  now: number,
): Promise<DueIntroduction | null> {
  // A line stands for a person of one's data; of a bare name nothing could be put aside. Then the introducer stands for it.
  const helper = one.sides.find((each) => each.asked?.said === 'yes' && each.personId !== null);
  const personId = side.personId ?? helper?.personId ?? null;
  const person = personId === null ? undefined : await people.personById(home.db, home.owner, personId);
  if (!person || (await dossierOf(home, person, now)).corrections.alone) return null;
  return { introduction: one.id, person: { id: person.id, name: person.name }, reason, due: null, restsOn: [], pull };
}
