/** Erasing one person's rows. */

import { staysWithout, textToParties } from '../timeline/index.ts';
import type { Database, Queries, Transaction } from './database.ts';
import { markOf } from './findings.ts';
import { forgetAnswers } from './worked-out.ts';

/** Deletes a person's cards, handles and names; of interactions, those they wrote or were alone in with the owner. */
export async function erasePerson(tx: Transaction, owner: number, personId: number): Promise<void> {
  const handles = await tx.all<{ id: number }>('select id from handle where owner_id = ? and person_id = ?', [
    owner,
    personId,
  ]);
  const ids = new Set(handles.map((row) => row.id));
  const mine = await tx.all<{ id: number }>('select id from handle where owner_id = ? and person_id = 0', [owner]);
  const own = new Set([0, ...mine.map((row) => row.id)]);
  for (const interaction of await interactionsWith(tx, owner, ids)) {
    const parties = textToParties(interaction.parties);
    const words = interaction.parties.split(' ');
    const kept = words.filter((_, i) => !ids.has(parties[i]!.handleId));
    const { gone = [], left = [] } = Object.groupBy(parties, (party) => (ids.has(party.handleId) ? 'gone' : 'left'));
    if (!staysWithout(gone, left, (party) => own.has(party.handleId)))
      await eraseInteraction(tx, owner, interaction.id);
    else
      await tx.run('update interaction set parties = ? where owner_id = ? and id = ?', [
        kept.join(' '),
        owner,
        interaction.id,
      ]);
  }
  await eraseCards(tx, owner, personId);
  for (const id of ids) {
    for (const table of ['sighting', 'card_handle', 'timeline']) {
      await tx.run(`delete from ${table} where owner_id = ? and handle_id = ?`, [owner, id]);
    }
    await tx.run('delete from handle where owner_id = ? and id = ?', [owner, id]);
  }
  await tx.run('delete from person where owner_id = ? and id = ?', [owner, personId]);
  // Answers about others quote letters in which they are named.
  await forgetAnswers(tx, owner);
  // Their reasons quote names.
  await tx.run('delete from double_pair where owner_id = ?', [owner]);
  await tx.removeTexts('person', owner, [personId]);
}

/** Keys of a person's cards: the same for every version of one entry of one source. */
export async function cardKeysOf(db: Queries, owner: number, personId: number): Promise<string[]> {
  const rows = await db.all<{ key: string }>('select distinct key from card where owner_id = ? and person_id = ?', [
    owner,
    personId,
  ]);
  return rows.map((row) => row.key);
}

/** Deletes one thing written by hand, with the names that nothing else written by hand mentions. */
export async function eraseByHand(tx: Transaction, owner: number, id: number): Promise<void> {
  const row = await tx.get<{ parties: string }>('select parties from interaction where owner_id = ? and id = ?', [
    owner,
    id,
  ]);
  await eraseInteraction(tx, owner, id);
  for (const { handleId } of textToParties(row?.parties ?? '')) {
    const left = await tx.all<{ parties: string }>(
      `select parties from interaction where owner_id = ? and run_id = 0 and (' ' || parties) like ?`,
      [owner, `% ${handleId}_%`],
    );
    if (left.some(({ parties }) => textToParties(parties).some((party) => party.handleId === handleId))) continue;
    await tx.run('delete from sighting where owner_id = ? and handle_id = ? and run_id = 0', [owner, handleId]);
  }
}

async function interactionsWith(tx: Transaction, owner: number, handleIds: ReadonlySet<number>) {
  const found = new Map<number, { id: number; parties: string }>();
  for (const id of handleIds) {
    // Older versions of an interaction stand on no timeline, so the parties themselves are searched.
    const rows = await tx.all<{ id: number; parties: string }>(
      `select id, parties from interaction where owner_id = ? and (' ' || parties) like ?`,
      [owner, `% ${id}_%`],
    );
    for (const row of rows) {
      if (textToParties(row.parties).some((party) => party.handleId === id)) found.set(row.id, row);
    }
  }
  return found.values();
}

async function eraseInteraction(tx: Transaction, owner: number, id: number): Promise<void> {
  const mark = await markOf(tx, owner, id);
  await tx.run(`delete from decision where owner_id = ? and sort = 'struck' and a = ?`, [owner, mark ?? '']);
  await tx.run('delete from finding where owner_id = ? and interaction_id = ?', [owner, id]);
  await tx.removeTexts('interaction', owner, [id]);
  await tx.run(`delete from origin where owner_id = ? and sort = 'interaction' and id = ?`, [owner, id]);
  await tx.run('delete from interaction where owner_id = ? and id = ?', [owner, id]);
}

async function eraseCards(tx: Transaction, owner: number, personId: number): Promise<void> {
  const cards = await tx.all<{ id: number }>('select id from card where owner_id = ? and person_id = ?', [
    owner,
    personId,
  ]);
  for (const { id } of cards) {
    await tx.run('delete from card_handle where owner_id = ? and card_id = ?', [owner, id]);
    await tx.run(`delete from origin where owner_id = ? and sort = 'card' and id = ?`, [owner, id]);
    await tx.run('delete from card where owner_id = ? and id = ?', [owner, id]);
  }
}

/** Makes the database let go of what was deleted: index segments merged, the log folded back, free pages wiped. */
export async function scrub(db: Database): Promise<void> {
  if (db.dialect !== 'sqlite') return;
  for (const table of ['interaction', 'person']) {
    await db.run(`insert into ${table}_text (${table}_text) values ('optimize')`);
  }
  await db.all('pragma wal_checkpoint(truncate)');
}
