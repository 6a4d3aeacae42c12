/** Looking into the mirror. */

import { allDossiers } from '../relationships/acts/dossiers.ts';
import { lookedIntoMirror } from '../relationships/acts/judge.ts';
import { judge } from '../relationships/index.ts';
import { type Home, interactions, snapshots, workedOut } from '../store/store.ts';
import { textToParties } from '../timeline/index.ts';
import { type Mirror, MirrorMaker } from './mirror.ts';

/** The mirror as of `now`, milliseconds. Kith remembers that the owner has seen it. */
export async function lookIntoMirror(home: Home, now: number): Promise<Mirror> {
  await lookedIntoMirror(home, Date.now());
  return holdUpMirror(home, now);
}

/** The same mirror, made ready before anybody looks. */
export async function holdUpMirror(home: Home, now: number): Promise<Mirror> {
  const { db, owner } = home;
  const state = await workedOut.stateOfDay(db, owner, now);
  return workedOut.answerFor(db, owner, 'mirror', state, () => gather(home, now));
}

async function gather(home: Home, now: number): Promise<Mirror> {
  const maker = new MirrorMaker(now);
  for await (const [person, dossier] of allDossiers(home, now)) {
    // Whoever was merely seen sends what needs no answer.
    if (person.kind !== 'seen') maker.add(person, dossier, judge(dossier));
  }
  for (const { person, at, id } of await blankInvitations(home, now)) maker.addBlank(person, at, id);
  return maker.made();
}

/** Invitations of the owner's that came without a word, with whom they went to. */
async function blankInvitations({ db, owner }: Home, now: number) {
  const rows = (await snapshots.invitations(db, owner)).filter((row) => !row.text && row.at !== null && row.at <= now);
  const parties = rows.map((row) => textToParties(row.parties));
  const names = await interactions.namesOfHandles(
    db,
    owner,
    parties
      .flat()
      .map((one) => one.handleId)
      .filter(Boolean),
  );
  return rows.flatMap((row, i) => {
    const from = parties[i]!.find((one) => one.role === 'from');
    const isMine = from !== undefined && (from.handleId === 0 || names.get(from.handleId)?.id === 0);
    const to = parties[i]!.map((one) => names.get(one.handleId)).find((one) => one && one.id !== 0);
    return isMine && to ? [{ person: to, at: row.at!, id: row.id }] : [];
  });
}
