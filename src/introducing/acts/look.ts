/** What a page shows of introductions: each with where it stands, and the words prepared for its next step. */

import { Refusal } from '../../basics/result.ts';
import { addresseeOf, voiceWith } from '../../drafts/acts.ts';
import type { Addressee, Draft } from '../../drafts/index.ts';
import { dossierOf } from '../../relationships/acts/dossiers.ts';
import { guard, shortened } from '../../relationships/index.ts';
import { type Home, interactions, people } from '../../store/store.ts';
import { type Course, courseOf } from '../course.ts';
import { type Introduction, type Side, sideOf } from '../leaf.ts';
import {
  askIntroducer,
  askOneOfTwo,
  introduceTwo,
  type SpokenOf,
  type Told,
  tellIntroducer,
  voiceOfBoth,
  writeToOther,
} from '../words.ts';
import { type Proposal, proposals } from './found.ts';
import { allIntroductions, introductionById } from './notebook.ts';
import { askable } from './steps.ts';
import { hasSomebodyAlone, introducersFor, type Suggestion } from './suggest.ts';

export interface Looked {
  readonly one: Introduction;
  readonly course: Course;
  /** Who may introduce, the surest first; only while somebody is to be asked. */
  readonly suggestions: readonly Suggestion[];
  /** Whom the draft would ask; null where nobody is chosen. */
  readonly chosen: { readonly id: number; readonly name: string } | null;
  readonly draft: Draft | null;
  /** The other of two, to be put in copy by hand. */
  readonly copyTo: Addressee | null;
  /** Why the chosen one is not to be asked; empty: they may be. */
  readonly held: string;
  /** What whose answer is awaited wrote since, so that the owner need not look for it. */
  readonly since: { readonly interactionId: number; readonly quote: string } | null;
}

/** Everything kept, and what letters tell besides. `now`: milliseconds. `withFound`: false leaves the letters unread. */
export async function lookAtAll(
  home: Home,
  now: number,
  withFound = true,
): Promise<{ readonly kept: readonly Introduction[]; readonly found: readonly Proposal[] }> {
  const kept = (await allIntroductions(home)).filter((one) => one.restsAt === null);
  return { kept, found: withFound ? await proposals(home, now) : [] };
}

/** One introduction. `who`: whom one would rather ask than the first suggested; may be empty. */
export async function lookAt(home: Home, id: number, who: string, now: number): Promise<Looked | Refusal> {
  const one = await introductionById(home, id);
  if (one instanceof Refusal) return one;
  const course = courseOf(one, now);
  const suggestions = course.step === 'ask' && one.sort === 'reach' ? await suggestionsFor(home, one, now) : [];
  const wanted = who.trim() || String(suggestions[0]?.person.id ?? '');
  const asked = course.step === 'ask' && (course.next || wanted !== '') ? await askable(home, one, wanted, now) : null;
  const chosen = asked && !(asked instanceof Refusal) ? asked.person : null;
  return {
    one,
    course,
    suggestions,
    chosen: chosen && { id: chosen.id, name: chosen.name },
    ...(await wordsFor(home, one, course, chosen, now)),
    held: asked instanceof Refusal ? [asked.sentence, ...asked.choices].join(' ') : '',
    since: await lettersSince(home, course, now),
  };
}

/** Who may introduce, and was not asked yet. */
async function suggestionsFor(home: Home, one: Introduction, now: number): Promise<Suggestion[]> {
  const other = sideOf(one, 'other');
  const isNamed = other !== null && (other.node !== '' || !other.name.startsWith('somebody at '));
  const wanted = { personId: other?.personId ?? null, name: isNamed ? other.name : '', company: one.company };
  const tried = new Set(one.sides.flatMap((side) => (side.role === 'introducer' ? (side.personId ?? []) : [])));
  return introducersFor(home, wanted, await allIntroductions(home), tried, now);
}

/** The words of the step that comes next, and of no other. */
async function wordsFor(
  home: Home,
  one: Introduction,
  { step, next, helper }: Course,
  chosen: people.PersonRow | null,
  now: number,
): Promise<Pick<Looked, 'draft' | 'copyTo'>> {
  const told: Told = { me: await spokenOf(home, null, people.OWNER_PERSON), why: one.why };
  const only = (draft: Draft | null) => ({ draft, copyTo: null });
  if (step === 'ask' && chosen) {
    if (await speaksOfSomebodyAlone(home, one, chosen, now)) return only(null);
    const to = await addresseeOf(home, chosen);
    const voice = await voiceWith(home, chosen.id);
    if (!next) return only(askIntroducer(to, await otherSpokenOf(home, one), told, voice));
    const other = sideOf(one, next.role === 'first' ? 'second' : 'first');
    return only(askOneOfTwo(to, await spokenOf(home, other, other?.personId ?? null), told, voice));
  }
  if (step === 'write' && one.sort === 'reach') {
    const to = await freeAddressee(home, sideOf(one, 'other'), now);
    return only(to && writeToOther(to, helper?.name ?? '', told, await voiceWith(home, to.id)));
  }
  if (step === 'write') {
    const [to, copyTo] = [
      await freeAddressee(home, sideOf(one, 'first'), now),
      await freeAddressee(home, sideOf(one, 'second'), now),
    ];
    if (!to || !copyTo) return only(null);
    const second = await spokenOf(home, sideOf(one, 'second'), copyTo.id);
    const voice = voiceOfBoth(await voiceWith(home, to.id), await voiceWith(home, copyTo.id));
    return { draft: introduceTwo(to, second, told, voice), copyTo };
  }
  if ((step === 'later' || step === 'how') && helper) {
    const to = await freeAddressee(home, helper, now);
    if (!to || !(await mayBeWritten(home, to.id, now))) return only(null);
    return only(tellIntroducer(to, await otherSpokenOf(home, one), await voiceWith(home, to.id)));
  }
  return only(null);
}

/** Where somebody is reached who said yes; null where they are to be left alone since. Of a bare name no address is known. */
async function freeAddressee(home: Home, side: Side | null, now: number): Promise<Addressee | null> {
  if (!side) return null;
  const nobody: Addressee = { id: 0, name: side.name, email: null, profile: null };
  const person = side.personId === null ? undefined : await people.personById(home.db, home.owner, side.personId);
  if (!person) return nobody;
  const { corrections } = await dossierOf(home, person, now);
  return corrections.alone ? null : addresseeOf(home, person);
}

/** Words to one person that speak of another who is to be left alone would bring that one up all the same. */
async function speaksOfSomebodyAlone(
  home: Home,
  one: Introduction,
  to: people.PersonRow,
  now: number,
): Promise<boolean> {
  const others = one.sides.filter(({ role, personId }) => role !== 'introducer' && personId !== to.id);
  return hasSomebodyAlone(home, others, now);
}

async function mayBeWritten(home: Home, personId: number, now: number): Promise<boolean> {
  const person = await people.personById(home.db, home.owner, personId);
  return person !== undefined && guard(await dossierOf(home, person, now), 'write').may;
}

async function otherSpokenOf(home: Home, one: Introduction): Promise<SpokenOf> {
  const other = sideOf(one, 'other');
  const spoken = await spokenOf(home, other, other?.personId ?? null);
  return spoken.line === '' ? { ...spoken, line: one.company } : spoken;
}

async function spokenOf(home: Home, side: Side | null, personId: number | null): Promise<SpokenOf> {
  const person = personId === null ? undefined : await people.personById(home.db, home.owner, personId);
  return { name: person?.name ?? side?.name ?? '', line: person?.line ?? '' };
}

/** The first letter of whose answer is awaited. */
async function lettersSince(home: Home, { awaited, step }: Course, now: number): Promise<Looked['since']> {
  const asked = awaited?.asked;
  if (!asked || awaited.personId === null || step === 'other') return null;
  const person = await people.personById(home.db, home.owner, awaited.personId);
  if (!person) return null;
  const { rows } = await dossierOf(home, person, now);
  const row = rows.find((each) => each.at > asked.at && each.way === 'them' && each.kind === 'message');
  if (!row) return null;
  const [letter] = await interactions.interactionsByIds(home.db, home.owner, [row.interactionId]);
  return { interactionId: row.interactionId, quote: shortened(letter?.text ?? letter?.subject ?? '') };
}
