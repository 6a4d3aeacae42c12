/** Commands that only look. */

import { peopleOf } from '../api/people.ts';
import { personOf, timelineOf } from '../api/person.ts';
import { searchEverything } from '../api/search.ts';
import { findPerson } from '../people/acts/find.ts';
import { PERSON_KINDS } from '../people/index.ts';
import { keepers, type people } from '../store/store.ts';
import type { Call } from './actions.ts';
import * as print from './print.ts';
import { accepted, refuse } from './refused.ts';
import { countOf } from './typed.ts';

export async function listPeople(call: Call, query: string | undefined): Promise<void> {
  const { kind, circle, limit } = call.options;
  if (kind !== undefined && !PERSON_KINDS.some((one) => one === kind)) {
    refuse('--kind must be known, met or seen.');
  }
  const kinds = (kind ? [kind] : ['known', 'met']) as people.PersonKind[];
  const found = await peopleOf(call.home, {
    kinds,
    ...(query === undefined ? {} : { query }),
    circle: circle === undefined ? null : String(circle),
    limit: limit === undefined ? (call.options.json ? 1_000_000 : 50) : countOf(limit, '--limit'),
  });
  const isNew = await keepers.isEmpty(call.home.db, call.home.owner);
  call.show(found.people, () => print.orElse(print.personLines(found.people), nobodyWords(query, isNew)));
}

/** Who brought a mailbox is not told to bring something. */
function nobodyWords(query: string | undefined, isNew: boolean): string {
  if (query !== undefined) return `Nobody here goes with "${query}".`;
  return isNew
    ? 'Nobody yet. kith import PATH brings in what you have.'
    : 'Nobody stands here. Others: kith people --kind known, met or seen.';
}

export async function showPerson(call: Call, who: string): Promise<void> {
  const person = accepted(await personOf(call.home, who, call.asOf));
  call.show(person, () => print.personPage(person));
}

export async function showTimeline(call: Call, who: string): Promise<void> {
  const person = accepted(await findPerson(call.home, who));
  const entries = await timelineOf(call.home, person.id, call.asOf, countOf(call.options.limit, '--limit'));
  call.show(entries, () => print.timelineLines(entries));
}

export async function search(call: Call, text: string): Promise<void> {
  const found = await searchEverything(call.home, text, countOf(call.options.limit, '--limit'));
  const isNothing = found.people.length + found.interactions.length === 0;
  const lines = () => [...print.personLines(found.people), '', ...print.timelineLines(found.interactions)];
  call.show(found, () => (isNothing ? ['Nothing has all these words. Fewer find more.'] : lines()));
}

export async function listInvitations(call: Call): Promise<void> {
  const { invitationsOf } = await import('../api/invitations.ts');
  const all = await invitationsOf(call.home);
  const { whatCameOf } = await import('../api/cases.ts');
  const { answered, thanks } = await whatCameOf(call.home, call.now);
  const nothing = 'No invitations are in what you brought. A LinkedIn archive lists those that are open.';
  call.show(all, () => print.orElse([...all, ...answered].map((one) => one.sentence).concat(thanks), nothing));
}
