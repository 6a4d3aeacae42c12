/** Deeds of a walk: introductions remembered, asked for and made, one step at a time. */

import { holdDraft } from './deeds-asking.ts';
import { call, hold, holdId, somebody, tell, type Walk } from './home.ts';
import { DAY, pick } from './life.ts';

/** Introductions in one pass through a life. */
const MOST_INTRODUCTIONS = 6;
const WHY = 'we both measure old bridges';

interface Side {
  readonly role: string;
  readonly person: number | null;
  readonly answer: string | null;
  readonly askedAt: string | null;
}
interface Shown {
  readonly id: number;
  readonly sort: string;
  readonly step: string;
  readonly sides: readonly Side[];
  readonly suggestions: readonly { readonly person: { readonly id: number } }[];
  readonly chosen: { readonly id: number } | null;
  readonly draft: Parameters<typeof holdDraft>[1] | null;
  readonly copyTo: { readonly id: number } | null;
}
interface All {
  readonly open: readonly { readonly id: number }[];
  readonly rested: readonly { readonly id: number }[];
  readonly remembered: readonly { readonly id: number }[];
  readonly found: readonly { readonly interaction: number }[];
}

async function allOf(walk: Walk): Promise<All> {
  return (await call<All>(walk, 'get /introductions'))!;
}

export async function beginIntroduction(walk: Walk): Promise<void> {
  const { chance } = walk;
  const { open, rested, remembered, found } = await allOf(walk);
  if (found.length > 0 && chance() < 0.5) {
    const { interaction } = pick(chance, found);
    return void (await call(walk, 'post /introductions/found/{interaction}', { interaction, so: pick(chance, [true, false, null]) })); // biome-ignore format: one step
  }
  if (open.length + rested.length + remembered.length >= MOST_INTRODUCTIONS) return;
  const at = chance();
  if (at < 0.2) await remember(walk);
  else if (at < 0.6) await bringTogether(walk);
  else await reach(walk);
}

async function remember(walk: Walk): Promise<void> {
  const [by, a] = [somebody(walk)[1], somebody(walk)[1]];
  const told = { by: String(by), a: String(a), b: pick(walk.chance, ['me', String(somebody(walk)[1])]), why: WHY };
  await call(walk, 'post /introductions/remembered', told);
}

async function bringTogether(walk: Walk): Promise<void> {
  const pair = [somebody(walk)[1], somebody(walk)[1]] as const;
  const begun = await call<Shown>(walk, 'post /introductions/between', {
    a: String(pair[0]),
    b: String(pair[1]),
    why: WHY,
  });
  if (!begun) return;
  for (const id of pair) holdId(walk, id, 'whom to introduce');
  holdShown(walk, begun);
}

async function reach(walk: Walk): Promise<void> {
  const guest = walk.ids.at(-1)!;
  const who =
    walk.chance() < 0.5 && guest >= 0 ? String(guest) : pick(walk.chance, ['Ines Roth', String(somebody(walk)[1])]);
  const begun = await call<Shown>(walk, 'post /introductions/reach', { who, company: '', why: WHY });
  if (begun) holdShown(walk, begun);
}

/** What the page of one introduction brings up: who may be asked, and the words of the next step. */
function holdShown(walk: Walk, { step, suggestions, chosen, draft, copyTo, sides }: Shown): void {
  for (const { person } of suggestions) holdId(walk, person.id, 'whom to introduce');
  if (chosen) holdId(walk, chosen.id, 'whom to introduce');
  if (suggestions.length + sides.filter(({ role }) => role === 'introducer').length > 3)
    tell(walk, 'more than three introducers', null);
  if (sides.filter(({ answer }) => answer === 'open').length > 1) tell(walk, 'two are being asked at once', null);
  const [first, second] = [sides.find(({ role }) => role === 'first'), sides.find(({ role }) => role === 'second')];
  if (second?.askedAt && first?.answer !== 'yes') tell(walk, 'the second was asked before the first said yes', null);
  if (!draft) return;
  if (step === 'ask') holdDraft(walk, draft, 'whom to introduce');
  // The others go to who said yes or gave; that they name who helped, or whom it was about, bothers nobody.
  else
    for (const to of [draft.to, copyTo])
      if (to && to.id !== 0) holdId(walk, to.id, step === 'write' ? 'words after a yes' : 'words of thanks');
}

export async function lookAtIntroduction(walk: Walk): Promise<void> {
  const id = await anOpenOne(walk);
  if (id === null) return;
  const shown = await call<Shown>(walk, 'get /introductions/{id}', {
    id,
    with: walk.chance() < 0.5 ? '' : String(somebody(walk)[1]),
  });
  if (shown) holdShown(walk, shown);
}

/** An introducer asked within so long is not to be asked again while no answer came (the least a silence takes). */
const MAY_STILL_ANSWER = 7 * DAY;

export async function askOne(walk: Walk): Promise<void> {
  const id = await anOpenOne(walk);
  const before = id === null ? null : await call<Shown>(walk, 'get /introductions/{id}', { id, with: '' });
  if (!before) return;
  holdShown(walk, before);
  const suggested = before.suggestions[0]?.person.id;
  const who = before.sort === 'between' ? '' : String(suggested ?? somebody(walk)[1]);
  const awaited = await awaitedElsewhere(walk, before.id);
  const after = await call<Shown>(walk, 'post /introductions/{id}/ask', { id: before.id, who });
  if (!after) return;
  const asked = after.sides.find(({ askedAt }) => askedAt !== null && Math.abs(Date.parse(askedAt) - walk.now) < 1000);
  if (asked?.person != null) {
    hold(walk, { person: walk.ids.indexOf(asked.person), kind: 'whom to introduce', at: walk.now });
    if (awaited.has(asked.person))
      tell(walk, 'somebody is asked who has not answered about another introduction', null);
  }
  holdShown(walk, after);
}

async function awaitedElsewhere(walk: Walk, but: number): Promise<ReadonlySet<number>> {
  const awaited = new Set<number>();
  for (const { id } of (await allOf(walk)).open) {
    const shown = id === but ? null : await call<Shown>(walk, 'get /introductions/{id}', { id, with: '' });
    for (const { role, person, answer, askedAt } of shown?.sides ?? [])
      if (
        role !== 'other' &&
        person !== null &&
        answer === 'open' &&
        walk.now - Date.parse(askedAt!) < MAY_STILL_ANSWER
      )
        awaited.add(person);
  }
  return awaited;
}

export async function answerOne(walk: Walk): Promise<void> {
  const id = await anOpenOne(walk);
  if (id === null) return;
  const said = pick(walk.chance, ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'no', 'silence', 'back']);
  const after = await call<Shown>(walk, 'post /introductions/{id}/answer', { id, said });
  if (after) holdShown(walk, after);
}

export async function endOne(walk: Walk): Promise<void> {
  const { open, rested } = await allOf(walk);
  const all = [...open, ...rested];
  if (all.length === 0) return;
  const { id } = walk.chance() < 0.7 ? all[0]! : pick(walk.chance, all);
  const sent = await call<Shown>(walk, 'post /introductions/{id}/sent', { id });
  if (sent) return holdShown(walk, sent);
  const went = walk.chance() < 0.5 ? await call<Shown>(walk, 'post /introductions/{id}/went', { id, words: 'They build together now.' }) : null; // biome-ignore format: one step
  if (went) return holdShown(walk, went);
  if (walk.chance() < 0.3) await call(walk, 'post /introductions/{id}/rest', { id, so: walk.chance() < 0.7 });
}

async function anOpenOne(walk: Walk): Promise<number | null> {
  const { open } = await allOf(walk);
  // Mostly the newest, so that some come to their end.
  const one = walk.chance() < 0.7 ? open[0] : pick(walk.chance, open);
  return one?.id ?? null;
}
