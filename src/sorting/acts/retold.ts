/** Archives without links beside archives with them: who of both is one person, and what is told a second time. */

import { handleOfKey, type Numbered } from '../../people/index.ts';
import { type identities, type Queries, retold as store, type Transaction } from '../../store/store.ts';
import { textToParties } from '../../timeline/index.ts';
import { retold, type Subject, sameSubjects } from '../retold.ts';

const BY_NAME = 'entry:linkedin:name:';

interface Members {
  readonly handles: readonly identities.IdentityHandle[];
  readonly cards: readonly identities.IdentityCard[];
}

/** Pairs of nodes as `whoIsWho` numbers them: the owner, all handles, all cards. */
export async function retoldPairs(db: Queries, owner: number, { handles, cards }: Members): Promise<Numbered> {
  if (!handles.some(({ key }) => key.startsWith(BY_NAME))) return new Int32Array();
  return sameSubjects([
    ...(await connected(db, owner, cards, 1 + handles.length)),
    ...(await invited(db, owner, handles, 1)),
  ]);
}

async function connected(
  db: Queries,
  owner: number,
  cards: readonly identities.IdentityCard[],
  first: number,
): Promise<Subject[]> {
  const linkOf = ({ handles }: identities.IdentityCard) => handles.find((key) => isLink(key)) ?? null;
  const isByName = (card: identities.IdentityCard) =>
    linkOf(card) === null && card.handles.some((key) => key.startsWith(BY_NAME));
  if (!cards.some(isByName)) return [];
  const days = await store.connectionDays(db, owner);
  return cards.flatMap((card, i) => {
    const day = days.get(card.id);
    return day ? [{ node: first + i, name: card.names[0] ?? '', what: day, profile: linkOf(card) }] : [];
  });
}

async function invited(
  db: Queries,
  owner: number,
  handles: readonly identities.IdentityHandle[],
  first: number,
): Promise<Subject[]> {
  if (!(await store.hasSeveralInvitations(db, owner))) return [];
  const names = await store.namesOfLinks(db, owner);
  const nodes = new Map(handles.map((handle, i) => [handle.id, { ...handle, node: first + i }]));
  const subjects: Subject[] = [];
  for (const { at, parties } of await store.invitationsTold(db, owner)) {
    for (const { handleId, role } of textToParties(parties)) {
      const handle = nodes.get(handleId);
      if (!handle) continue;
      const { key, node } = handle;
      const what = `${role} ${at}`;
      if (key.startsWith(BY_NAME)) subjects.push({ node, name: key.slice(BY_NAME.length), what, profile: null });
      else for (const name of names.get(handleId) ?? []) subjects.push({ node, name, what, profile: key });
    }
  }
  return subjects;
}

function isLink(key: string): boolean {
  return handleOfKey(key)?.kind === 'linkedin';
}

/** Hides what is told a second time; whether anything is. Interactions must stand on timelines, and people be decided. */
export async function hideRetold(tx: Transaction, owner: number): Promise<boolean> {
  const rows = await store.toldTwice(tx, owner);
  const hidden = new Set([...Map.groupBy(rows, ({ personId }) => personId).values()].flatMap(retold));
  for (const row of rows) if (hidden.has(row.interactionId)) await store.hide(tx, owner, row);
  return hidden.size > 0;
}
