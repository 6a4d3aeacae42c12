/** Whom a letter brings the owner together with: what it says is told by its addressees. */

import { type Home, interactions, people } from '../../store/store.ts';
import { textToParties } from '../../timeline/index.ts';
import type { Dossier, FoundWords } from '../dossier.ts';

const NOBODY: Dossier['thirds'] = new Map();

/** By letter that makes an introduction: who got it beside the owner. To several at once, it does not tell who was meant. */
export async function thirdsOf({ db, owner }: Home, found: readonly FoundWords[]): Promise<Dossier['thirds']> {
  const made = found.filter(({ kind, detail }) => kind === 'introduction' && detail === 'made');
  if (made.length === 0) return NOBODY;
  const rows = await interactions.interactionsByIds(db, owner, [...new Set(made.map((one) => one.interactionId))]);
  const letters = rows.map(({ id, parties }) => ({ id, parties: textToParties(parties) }));
  const handleIds = letters.flatMap(({ parties }) => parties.map((one) => one.handleId)).filter((id) => id !== 0);
  const names = await interactions.namesOfHandles(db, owner, [...new Set(handleIds)]);
  return new Map(
    letters.flatMap(({ id, parties }) => {
      const from = parties.find(({ role }) => role === 'from');
      const writer = from && names.get(from.handleId)?.id;
      const others = parties.flatMap(({ handleId }) => names.get(handleId) ?? []);
      const thirds = new Map(
        others.filter((who) => who.id !== people.OWNER_PERSON && who.id !== writer).map((who) => [who.id, who.name]),
      );
      return thirds.size === 1 ? [[id, [...thirds.values()][0]!] as const] : [];
    }),
  );
}
