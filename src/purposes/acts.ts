/** The owner's purposes: written down, with whom, gone on with or let go. */

import { Refusal } from '../basics/result.ts';
import { fold } from '../basics/text.ts';
import { isoDay } from '../basics/when.ts';
import { dossierOf } from '../relationships/acts/dossiers.ts';
import { somebodyElse } from '../sorting/acts/decide.ts';
import { type Home, notebook, people } from '../store/store.ts';
import {
  isSeason,
  MOST_PURPOSES,
  newPurpose,
  type Purpose,
  readPurpose,
  type Standing,
  seasonFrom,
  standingOf,
  WITH,
  withCircle,
  writePurpose,
} from './purpose.ts';
import { type Looking, lookBack } from './review.ts';

/** A purpose with whom it is with, and once its season is over, what happened. */
export interface PurposeToday extends Purpose {
  readonly id: number;
  readonly standing: Standing;
  /** Null where nothing tells of them any more. */
  readonly people: readonly { readonly id: number | null; readonly name: string }[];
  /** One sentence a person, when the season is over or the purpose was let go. */
  readonly review: readonly (Looking & { readonly person: { readonly id: number; readonly name: string } })[];
}

/** People of one purpose that are looked back on; those named first, then those of its circles. */
const MOST_LOOKED_AT = 30;

/** All purposes: those of this season first, then those that are over, then what was let go; the newest first in each. */
export async function purposesOf(home: Home, now: number): Promise<PurposeToday[]> {
  const today = isoDay(now);
  const kept = await keptPurposes(home);
  const order: readonly Standing[] = ['now', 'over', 'ended'];
  const all = kept.map(({ leaf, purpose }) => ({ leaf, purpose, standing: standingOf(purpose, today) }));
  const shown: PurposeToday[] = [];
  for (const { leaf, purpose, standing } of all) {
    const review = standing === 'now' ? [] : await reviewOf(home, leaf, purpose, now);
    const named = leaf.people.map(({ personId, name }) => ({ id: personId, name }));
    shown.push({ ...purpose, id: leaf.id, standing, people: named, review });
  }
  return shown.sort((x, y) => order.indexOf(x.standing) - order.indexOf(y.standing));
}

/** Words of the purposes that are with somebody just now, by their id and circles. */
export async function purposesByPerson(
  home: Home,
  now: number,
): Promise<(personId: number, circles: readonly string[]) => string[]> {
  const today = isoDay(now);
  const open = (await keptPurposes(home)).filter(({ purpose }) => standingOf(purpose, today) === 'now');
  const found = open.map(({ leaf, purpose }) => ({
    words: purpose.words,
    ids: new Set(leaf.people.map((one) => one.personId)),
    circles: new Set(purpose.circles.map(fold)),
  }));
  return (personId, circles) =>
    found
      .filter((one) => one.ids.has(personId) || circles.some((circle) => one.circles.has(fold(circle))))
      .map((one) => one.words);
}

/** Writes a purpose down, for a season of thirteen weeks or until a day (ISO date); its id. */
export async function addPurpose(
  home: Home,
  words: string,
  until: string | null,
  now: number,
): Promise<number | Refusal> {
  const today = isoDay(now);
  const purpose = newPurpose(words, today, until);
  if (!purpose) return new Refusal('Please say in a few words what you want of this season.');
  if (!isSeason(today, purpose.until)) return new Refusal('Please name a last day between tomorrow and two years.');
  if ((await openOnes(home, today)) >= MOST_PURPOSES) return tooMany();
  const leaf = { sort: 'purpose', at: now, value: writePurpose(purpose), people: [] } as const;
  return home.db.transaction((tx) => notebook.addLeaf(tx, home.owner, leaf));
}

/** Puts one person on a purpose, or takes them off. */
export async function purposeWith(
  home: Home,
  id: number,
  who: string,
  isWith: boolean,
  now: number,
): Promise<people.PersonRow | Refusal> {
  const kept = await keptPurpose(home, id);
  if (kept instanceof Refusal) return kept;
  const other = await somebodyElse(home, who);
  if (other instanceof Refusal) return other;
  const { person, nodes, node } = other;
  await home.db.transaction(async (tx) => {
    for (const each of nodes) await notebook.dropPerson(tx, home.owner, id, WITH, each);
    const row = { node, role: WITH, name: person.name, at: now, value: '{}' };
    if (isWith) await notebook.putPerson(tx, home.owner, id, row);
  });
  return person;
}

/** Puts a circle on a purpose, or takes it off. */
export async function purposeWithCircle(
  home: Home,
  id: number,
  circle: string,
  isWith: boolean,
): Promise<Purpose | Refusal> {
  return changed(home, id, (purpose) => withCircle(purpose, circle, isWith));
}

/** Lets a purpose go, with what came of it in the owner's words. */
export async function endPurpose(home: Home, id: number, came: string, now: number): Promise<Purpose | Refusal> {
  return changed(home, id, (purpose) => ({ ...purpose, ended: isoDay(now), came }));
}

/** Goes on with a purpose: one that was let go or whose season is over begins a new one today. */
export async function goOnWithPurpose(home: Home, id: number, now: number): Promise<Purpose | Refusal> {
  const today = isoDay(now);
  const kept = await keptPurpose(home, id);
  if (kept instanceof Refusal) return kept;
  const { purpose } = kept;
  if (standingOf(purpose, today) === 'ended' && (await openOnes(home, today)) >= MOST_PURPOSES) return tooMany();
  const isOver = today > purpose.until;
  const season = isOver ? { from: today, until: seasonFrom(today) } : {};
  return changed(home, id, (one) => ({ ...one, ...season, ended: null }));
}

function tooMany(): Refusal {
  return new Refusal('Five purposes are enough for a season. Let one of them go first.');
}

async function openOnes(home: Home, today: string): Promise<number> {
  return (await keptPurposes(home)).filter(({ purpose }) => standingOf(purpose, today) !== 'ended').length;
}

interface Kept {
  readonly leaf: notebook.Leaf;
  readonly purpose: Purpose;
}

async function keptPurposes({ db, owner }: Home): Promise<Kept[]> {
  return (await notebook.leavesOf(db, owner, 'purpose')).flatMap((leaf) => {
    const purpose = readPurpose(leaf.value);
    return purpose ? [{ leaf, purpose }] : [];
  });
}

async function keptPurpose({ db, owner }: Home, id: number): Promise<Kept | Refusal> {
  const leaf = await notebook.leaf(db, owner, id);
  const purpose = leaf?.sort === 'purpose' ? readPurpose(leaf.value) : null;
  return leaf && purpose ? { leaf, purpose } : new Refusal(`There is no purpose ${id}. "kith purposes" lists them.`);
}

async function changed(home: Home, id: number, change: (purpose: Purpose) => Purpose): Promise<Purpose | Refusal> {
  const kept = await keptPurpose(home, id);
  if (kept instanceof Refusal) return kept;
  // Read again as it will be kept, so that what is answered is what stands there.
  const purpose = readPurpose(writePurpose(change(kept.purpose))) ?? kept.purpose;
  await home.db.transaction((tx) => notebook.changeLeaf(tx, home.owner, id, writePurpose(purpose)));
  return purpose;
}

async function reviewOf(
  home: Home,
  leaf: notebook.Leaf,
  purpose: Purpose,
  now: number,
): Promise<PurposeToday['review']> {
  const until = purpose.ended !== null && purpose.ended < purpose.until ? purpose.ended : purpose.until;
  const ids = leaf.people.flatMap((one) => (one.personId === null ? [] : [one.personId]));
  const rows = await people.peopleByIds(home.db, home.owner, ids);
  const known = new Set(rows.map((row) => row.id));
  for (const circle of purpose.circles)
    for (const row of await people.peoplePage(
      home.db,
      home.owner,
      ['known', 'met'],
      { name: circle, ids: [] },
      null,
      MOST_LOOKED_AT,
    ))
      if (!known.has(row.id)) rows.push(row);
  const review: PurposeToday['review'][number][] = [];
  for (const row of rows.slice(0, MOST_LOOKED_AT)) {
    const looking = lookBack(await dossierOf(home, row, now), purpose.from, until);
    // Of a circle those are told with whom something happened; of the others there is nothing to say.
    if (known.has(row.id) || looking.restsOn.length > 0)
      review.push({ ...looking, person: { id: row.id, name: row.name } });
  }
  return review;
}
