/**
 * The steps of an introduction, one person at a time. Each is refused unless it is the one that comes next: nobody is asked
 * twice, nobody while another answer is awaited, and nobody whom the guard holds back.
 */

import { Refusal } from '../../basics/result.ts';
import { fold } from '../../basics/text.ts';
import { findPerson } from '../../people/acts/find.ts';
import { dossierOf } from '../../relationships/acts/dossiers.ts';
import { type Dossier, guard, usualWait } from '../../relationships/index.ts';
import { nodeOf, somebodyElse } from '../../sorting/acts/decide.ts';
import { type Home, notebook, people } from '../../store/store.ts';
import { isCountedMessage } from '../../timeline/index.ts';
import { answerTo, awaitedUntil, courseOf, LONGEST_SILENCE } from '../course.ts';
import {
  type Asked,
  type Introduction,
  type LeafValue,
  LONGEST_WORDS,
  type SaidTo,
  type Side,
  sideOf,
} from '../leaf.ts';
import { allIntroductions, askedOf, change, introductionById, type Named, putAsked, write } from './notebook.ts';
import { standingAt } from './suggest.ts';

/** Begins to reach somebody: of one's data, or only a name or a company. The id of the introduction. `now`: milliseconds. */
export async function beginReaching(
  home: Home,
  wish: { readonly who: string; readonly company: string; readonly why: string },
  now: number,
): Promise<number | Refusal> {
  const [name, company, why] = [wish.who.trim(), wish.company.trim(), wish.why.trim().slice(0, LONGEST_WORDS)];
  if (name === '' && company === '')
    return new Refusal('Please say whom you would like to meet: a name, or a company.');
  if (why === '') return new Refusal('Please say why: who introduces you has to tell it.');
  const person = await otherOf(home, name, now);
  if (person instanceof Refusal) return person;
  const all = await allIntroductions(home);
  const same = all.find((one) => isUnderWay(one, now) && one.sort === 'reach' && isAbout(one, person, name, company));
  if (same) return new Refusal(`You are on the way to ${name || company} already: introduction ${same.id}.`);
  const unknown = person ? null : { name: (name || `somebody at ${company}`).slice(0, 200), asked: null };
  const named: Named[] = person ? [{ role: 'other', person }] : [];
  return write(home, { sort: 'reach', why, company: company.slice(0, 200), unknown }, named, now);
}

/** The person of that name in one's data, null where there is none, or why one does not go through others. */
async function otherOf(home: Home, name: string, now: number): Promise<people.PersonRow | null | Refusal> {
  if (name === '') return null;
  // A name of which one's data tells nothing is somebody one does not know yet.
  const found = await findPerson(home, name);
  if (found instanceof Refusal && found.choices.length === 0) return null;
  const other = await somebodyElse(home, name);
  if (other instanceof Refusal) return other;
  const { person } = other;
  const dossier = await dossierOf(home, person, now);
  const guarded = guard(dossier, 'introduce');
  if (!guarded.may) return new Refusal(guarded.sentence);
  if (hasExchanged(dossier)) {
    return new Refusal(`You and ${dossier.name} have written to each other: a letter of your own is the shorter way.`);
  }
  return person;
}

export function hasExchanged({ rows }: Dossier): boolean {
  const messages = rows.filter(isCountedMessage);
  return messages.some((row) => row.way === 'me') && messages.some((row) => row.way === 'them');
}

function isUnderWay(one: Introduction, now: number): boolean {
  return courseOf(one, now).step !== 'ended';
}

function isAbout(one: Introduction, person: people.PersonRow | null, name: string, company: string): boolean {
  const other = sideOf(one, 'other');
  if (person) return other?.personId === person.id;
  return other?.node === '' && fold(other.name) === fold(name || `somebody at ${company}`);
}

/** Begins to bring two of one's people together. `a` is asked first. The id of the introduction. */
export async function beginBetween(
  home: Home,
  a: string,
  b: string,
  why: string,
  now: number,
): Promise<number | Refusal> {
  const all = await allIntroductions(home);
  const pair: people.PersonRow[] = [];
  for (const who of [a, b]) {
    const person = await findPerson(home, who);
    if (person instanceof Refusal) return person;
    if (person.id === people.OWNER_PERSON)
      return new Refusal('To be introduced yourself, say whom you would like to meet.');
    const { held } = await standingAt(home, person, [], now);
    if (held) return held;
    pair.push(person);
  }
  const [first, second] = pair as [people.PersonRow, people.PersonRow];
  if (first.id === second.id) return new Refusal('Please name two people.');
  if (why.trim() === '') return new Refusal('Please say what for: both will want to know.');
  const same = all.find(
    (one) => one.sort === 'between' && isUnderWay(one, now) && isOf(one, first) && isOf(one, second),
  );
  if (same) return new Refusal(`You are bringing them together already: introduction ${same.id}.`);
  const named: Named[] = [
    { role: 'first', person: first },
    { role: 'second', person: second },
  ];
  return write(home, { sort: 'between', why: why.trim().slice(0, LONGEST_WORDS) }, named, now);
}

function isOf(one: Introduction, person: people.PersonRow): boolean {
  return one.sides.some((side) => side.personId === person.id);
}

/** Who would be asked now: the named introducer, or whoever of the two is next. Refused where nobody may be asked. */
export async function askable(
  home: Home,
  one: Introduction,
  who: string,
  now: number,
): Promise<{ readonly side: Side; readonly person: people.PersonRow } | Refusal> {
  const { step, next, awaited } = courseOf(one, now);
  if (awaited) return new Refusal(`You asked ${awaited.name}; nobody else is asked before that is answered.`);
  if (step !== 'ask') return new Refusal('Nobody is to be asked now.');
  const person = await personOf(home, next, who);
  if (person instanceof Refusal) return person;
  const tried = one.sides.find((side) => side.personId === person.id && side !== next);
  if (tried) return new Refusal(`${person.name} is part of this introduction already; nobody is asked twice.`);
  const all = await allIntroductions(home);
  const { held } = await standingAt(home, person, next ? onlyOpen(all, person.id, now) : all, now);
  if (held) return held;
  if (next) return { side: next, person };
  const node = await nodeOf(home, person);
  if (node instanceof Refusal) return node;
  const side: Side = { role: 'introducer', node, personId: person.id, name: person.name, asked: null };
  return { side, person };
}

/** Offering somebody an acquaintance asks less of them than asking for one: only what is still open holds it back. */
function onlyOpen(all: readonly Introduction[], personId: number, now: number): Introduction[] {
  return all.filter((one) => askedOf([one], personId).some((asked) => answerTo(asked, now) === 'open'));
}

async function personOf(home: Home, next: Side | null, who: string): Promise<people.PersonRow | Refusal> {
  if (next === null) {
    const other = await somebodyElse(home, who);
    return other instanceof Refusal ? other : other.person;
  }
  const row = next.personId === null ? undefined : await people.personById(home.db, home.owner, next.personId);
  if (!row) return new Refusal(`Nothing you brought tells of ${next.name} any more.`);
  if (who.trim() === '') return row;
  const person = await findPerson(home, who);
  if (person instanceof Refusal) return person;
  return person.id === row.id ? row : new Refusal(`${row.name} is to be asked first.`);
}

/** Says that somebody was asked. */
export async function ask(home: Home, id: number, who: string, now: number): Promise<Introduction | Refusal> {
  const state = await notebook.stateOfNotebook(home.db, home.owner);
  const one = await introductionById(home, id);
  if (one instanceof Refusal) return one;
  const found = await askable(home, one, who, now);
  if (found instanceof Refusal) return found;
  const dossier = await dossierOf(home, found.person, now);
  const asked: Asked = { at: now, until: awaitedUntil(now, usualWait(dossier)), said: null, saidAt: null };
  return putting(home, one, state, now, [[found.side, asked]]);
}

/** What whose answer is awaited said; `back` takes the last word back. */
export async function answer(
  home: Home,
  id: number,
  said: SaidTo | 'back',
  now: number,
): Promise<Introduction | Refusal> {
  const state = await notebook.stateOfNotebook(home.db, home.owner);
  const one = await introductionById(home, id);
  if (one instanceof Refusal) return one;
  if (said === 'back') return takeBack(home, one, state, now);
  const { awaited } = courseOf(one, now);
  const side = awaited ?? lateAnswer(one, now);
  if (!side) return new Refusal('No answer is awaited.');
  const asked: Asked = { ...side.asked!, said, saidAt: now };
  const put: [Side, Asked | null][] = [[side, asked]];
  // The introducer asks the other side: from then on the owner waits for them.
  const other = sideOf(one, 'other');
  if (side.role === 'introducer' && said === 'yes' && other) {
    put.push([other, { at: now, until: now + LONGEST_SILENCE, said: null, saidAt: null }]);
  }
  return putting(home, one, state, now, put);
}

/** Somebody may still say yes after a silence, as long as nobody else was asked since. */
function lateAnswer(one: Introduction, now: number): Side | null {
  const last = lastAsked(one);
  const isSilent = last?.asked && last.asked.said === null && answerTo(last.asked, now) === 'silence';
  return isSilent && one.restsAt === null && one.sentAt === null ? last : null;
}

function lastAsked(one: Introduction): Side | null {
  const asked = one.sides.filter((side) => side.asked !== null);
  return asked.sort((x, y) => y.asked!.at - x.asked!.at || roleOrder(y) - roleOrder(x))[0] ?? null;
}

/** Of two asked within one moment the other side came after the introducer. */
function roleOrder({ role }: Side): number {
  return role === 'other' || role === 'second' ? 1 : 0;
}

async function takeBack(home: Home, one: Introduction, state: string, now: number): Promise<Introduction | Refusal> {
  if (one.sentAt !== null) return new Refusal('The letter is out: what was said before stays.');
  const last = lastAsked(one);
  if (!last?.asked) return new Refusal('Nothing was said yet.');
  const unsaid = (side: Side): [Side, Asked] => [side, { ...side.asked!, said: null, saidAt: null }];
  if (last.asked.said !== null) return putting(home, one, state, now, [unsaid(last)]);
  if (last.role !== 'other') return putting(home, one, state, now, [[last, null]]);
  // Nobody but the introducer asks the other side: taking that back takes back the introducer's yes.
  const { helper } = courseOf({ ...one, restsAt: null }, now);
  return putting(home, one, state, now, [[last, null], ...(helper ? [unsaid(helper)] : [])]);
}

async function putting(
  home: Home,
  one: Introduction,
  state: string,
  now: number,
  put: readonly (readonly [Side, Asked | null])[],
): Promise<Introduction | Refusal> {
  // Two windows may take a step at once: who comes second is asked to look again.
  const isDone = await home.db.transaction(async (tx) => {
    if ((await notebook.stateOfNotebook(tx, home.owner)) !== state) return false;
    for (const [side, asked] of put) await putAsked(tx, home, one.id, side, asked, now);
    return true;
  });
  return isDone ? introductionById(home, one.id) : new Refusal('Something changed meanwhile. Please look again.');
}

/** Says that the letter is out: the owner's own to the other, or the introduction to both. */
export async function sent(home: Home, id: number, now: number): Promise<Introduction | Refusal> {
  const one = await introductionById(home, id);
  if (one instanceof Refusal) return one;
  if (courseOf(one, now).step !== 'write')
    return new Refusal('Everybody must have said yes before the letter goes out.');
  return changed(home, one, { sentAt: now });
}

/** How it went, in the owner's words; empty takes it back. */
export async function tellHow(home: Home, id: number, words: string): Promise<Introduction | Refusal> {
  const one = await introductionById(home, id);
  if (one instanceof Refusal) return one;
  if (one.sort !== 'remembered' && one.sentAt === null) return new Refusal('It has not taken place yet.');
  const went = words.trim().slice(0, LONGEST_WORDS);
  return changed(home, one, { went: went === '' ? null : went });
}

/** Puts an introduction away, or with `isSo` false brings it back. Nobody is told. */
export async function putAway(home: Home, id: number, isSo: boolean, now: number): Promise<Introduction | Refusal> {
  const one = await introductionById(home, id);
  if (one instanceof Refusal) return one;
  return changed(home, one, { restsAt: isSo ? now : null });
}

async function changed(home: Home, one: Introduction, more: Partial<LeafValue>): Promise<Introduction | Refusal> {
  await home.db.transaction((tx) => change(tx, home, one.id, () => more));
  return introductionById(home, one.id);
}
