/** What of introductions is worth a line today. */

import { Refusal } from '../../basics/result.ts';
import { calledOf } from '../../people/index.ts';
import { onDay } from '../../relationships/index.ts';
import type { Home } from '../../store/store.ts';
import { type Course, courseOf } from '../course.ts';
import { type Introduction, type Side, sideOf } from '../leaf.ts';
import { allIntroductions } from './notebook.ts';
import { askable } from './steps.ts';
import { hasSomebodyAlone } from './suggest.ts';

/** A line offered to the day's list, which weighs and guards it. */
interface DueIntroduction {
  /** `reply`: others said yes and wait for the owner. `thanks`: it is time to ask how it went, and to tell who helped. */
  readonly kind: 'reply' | 'thanks';
  readonly personId: number;
  readonly reason: string;
  readonly due: null;
  readonly restsOn: readonly number[];
  readonly opens: string;
}

/** The owner's next steps that others wait for, and the one question after a month. `now`: milliseconds. */
export async function dueOf(home: Home, now: number): Promise<DueIntroduction[]> {
  const lines: DueIntroduction[] = [];
  for (const one of await allIntroductions(home)) {
    // A line names everybody of the introduction.
    const due = (await hasSomebodyAlone(home, one.sides, now)) ? null : await dueIn(home, one, courseOf(one, now), now);
    const personId = due && personFor(one, due.side);
    if (due === null || personId === null) continue;
    lines.push({ ...due.line, personId, due: null, restsOn: [], opens: `/introductions/${one.id}` });
  }
  return lines;
}

type Due = { readonly side: Side; readonly line: Pick<DueIntroduction, 'kind' | 'reason'> };

async function dueIn(home: Home, one: Introduction, { step, next, helper }: Course, now: number): Promise<Due | null> {
  const [first, second] = pairOf(one);
  if (!first) return null;
  const by = helper?.name ?? 'Somebody';
  if (step === 'ask' && next?.role === 'second') {
    const asked = await askable(home, one, '', now);
    const reason = `${called(first)} would like to meet ${called(next)}. Ask ${called(next)}.`;
    return asked instanceof Refusal ? null : { side: next, line: { kind: 'reply', reason } };
  }
  if (step === 'write') {
    const reason = second
      ? `${called(first)} and ${called(second)} both said yes: introduce them.`
      : `${by} and ${first.name} both said yes: write to ${called(first)}.`;
    return { side: helper ?? first, line: { kind: 'reply', reason } };
  }
  if (step !== 'how') return null;
  const told = second
    ? `You introduced ${called(first)} to ${called(second)}`
    : `${by} introduced you to ${first.name}`;
  return {
    side: helper ?? first,
    line: { kind: 'thanks', reason: `${told} ${onDay(one.sentAt!, now)}. How did it go?` },
  };
}

function pairOf(one: Introduction): readonly [Side | null, Side | null] {
  return one.sort === 'reach' ? [sideOf(one, 'other'), null] : [sideOf(one, 'first'), sideOf(one, 'second')];
}

function called(side: Side): string {
  return calledOf(side.name);
}

/** A line stands for a person of one's data; of a bare name nothing could be put aside: then the introducer stands for it. */
function personFor(one: Introduction, side: Side): number | null {
  const helper = one.sides.find((each) => each.asked?.said === 'yes' && each.personId !== null);
  return side.personId ?? helper?.personId ?? null;
}
