/** Forgetting a person: everything of theirs goes, and later imports do not bring it back. */

import { Refusal } from '../../basics/result.ts';
import { findPerson } from '../../people/acts/find.ts';
import { decided, forgetting, type Home, notebook, people, settings } from '../../store/store.ts';
import { nodesOf } from './decide.ts';
import { markUnsorted, settle } from './settle.ts';

/** Removes a person with what they wrote and what was only between the two; in others' company their place stays empty. */
export async function forget(home: Home, who: string, now: number): Promise<{ name: string } | Refusal> {
  const person = await findPerson(home, who);
  if (person instanceof Refusal) return person;
  if (person.id === people.OWNER_PERSON) {
    return new Refusal('That is you. "kith delete-everything" removes everything.');
  }
  const { db, owner } = home;
  const secret = (await settings.setting(db, owner, 'secret')) ?? '';
  const nodes = await nodesOf(home, person.id);
  // Entries by their own names as well: a card may carry no handle, or only one that others share.
  const entries = await forgetting.cardKeysOf(db, owner, person.id);
  await db.transaction(async (tx) => {
    for (const node of [...nodes, ...entries]) {
      const mark = decided.forgottenMark(secret, node);
      await decided.decide(tx, owner, { sort: 'forgotten', a: mark, b: '', value: '', at: now });
    }
    await decided.dropDecisionsAbout(tx, owner, nodes);
    await notebook.dropLeavesAbout(tx, owner, nodes);
    await forgetting.erasePerson(tx, owner, person.id);
    await markUnsorted(tx, owner);
  });
  await forgetting.scrub(db);
  await settle(home, { now, from: null, identity: true, compare: true });
  return { name: person.name };
}
