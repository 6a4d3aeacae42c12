/** Asks and pleas in the shapes surfaces show them in. */

import { type AskShown, askOf, asksOf, type AskLine as Line } from '../asking/acts/look.ts';
import { pleaFrom } from '../asking/acts/plea.ts';
import { PLEA_WAYS, type Plea as PleaFound } from '../asking/index.ts';
import { Refusal } from '../basics/result.ts';
import type { Home } from '../store/store.ts';
import type { Ask, AskLine, Plea, PleaPage } from './ask-shapes.ts';
import { preparedOf } from './draft-routes.ts';
import { isoOf } from './views.ts';

export async function askLines(home: Home): Promise<AskLine[]> {
  return (await asksOf(home)).map(lineShown);
}

function lineShown({ id, ask, at, progress }: Line): AskLine {
  const { what, by, size, closedAt, came } = ask;
  return { id, what, by, size, at: isoOf(at)!, closedAt: isoOf(closedAt), came, progress };
}

/** `now`: milliseconds. */
export async function askShown(home: Home, id: number, now: number): Promise<Ask | Refusal> {
  const found = await askOf(home, id, now);
  return found instanceof Refusal ? found : shown(found);
}

function shown({ asked, suggestions, draft, thoughts, guarded, thanks, ...line }: AskShown): Ask {
  return {
    ...lineShown(line),
    asked: asked.map(({ person, at, ending, recognised, pointedTo, isTold, hears }) => ({
      person,
      at: isoOf(at)!,
      ending,
      recognised: recognised && { ...recognised, rests: [...recognised.rests] },
      pointedTo,
      hears,
      told: isTold,
    })),
    suggestions: suggestions.map((one) => ({
      ...one,
      grounds: one.grounds.map(({ words, rests }) => ({ words, rests: [...rests] })),
    })),
    draft: draft && preparedOf(draft),
    thoughts: [...thoughts],
    guarded,
    thanks: thanks && preparedOf(thanks),
  };
}

export function pleaShown(plea: PleaFound): Plea {
  const lines = (all: PleaFound['good']) => all.map(({ words, rests }) => ({ words, rests: [...rests] }));
  const { interactionId, at, quote, sort, history, good } = plea;
  return { rests: [interactionId], at: isoOf(at)!, quote, sort, history: lines(history), good: lines(good) };
}

export async function pleaPage(home: Home, who: string, now: number): Promise<PleaPage | Refusal> {
  const found = await pleaFrom(home, who, now);
  if (found instanceof Refusal) return found;
  const { person, plea, drafts } = found;
  return {
    person,
    plea: plea && pleaShown(plea),
    answers: drafts === null ? [] : PLEA_WAYS.map((way) => ({ way, draft: preparedOf(drafts[way]) })),
  };
}
