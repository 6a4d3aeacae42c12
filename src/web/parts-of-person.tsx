/** What other parts of Kith have to show on the page of a person, in order. */

import type { Child } from 'hono/jsx';
import { givingShown } from '../api/giving.ts';
import { introductionsWith } from '../api/introduced.ts';
import type { Person } from '../api/shapes.ts';
import { Refusal } from '../basics/result.ts';
import { calledOf } from '../people/index.ts';
import type { Home } from '../store/store.ts';
import type { Frame } from './page.tsx';
import { GivingOfPerson, IntroductionsWith } from './pages/index.ts';

/** `now`: milliseconds. */
export async function partsOfPerson(home: Home, frame: Frame, person: Person, now: number): Promise<Child[]> {
  if (person.isOwner) return [];
  const giving = await givingShown(home, String(person.id), now);
  const lines = await introductionsWith(home, person.id, now);
  const them = calledOf(person.names[0] ?? 'Somebody');
  return [
    giving instanceof Refusal ? null : <GivingOfPerson frame={frame} giving={giving} />,
    <IntroductionsWith frame={frame} person={person} them={them} lines={lines} />,
  ];
}
