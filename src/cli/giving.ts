/** Commands about giving: needs and offers, kept help, stories, givers, circles. */

import { preparedOf } from '../api/draft-routes.ts';
import { circlesShown, giversShown, givingShown, needsShown, parkedShown, storiesShown } from '../api/giving.ts';
import type { Need, Proposal, Story } from '../api/giving-shapes.ts';
import type { Refusal } from '../basics/result.ts';
import { collapse } from '../basics/text.ts';
import { confirm } from '../giving/acts/found.ts';
import { thanksTo } from '../giving/acts/givers.ts';
import { addWish, gaveParked, growFrom, keepStory, park, putBack, putInCircle, tearOut, type WrittenDown } from '../giving/acts/write.ts'; // biome-ignore format: one line of names
import { PROPOSED } from '../giving/index.ts';
import type { Call } from './actions.ts';
import { orElse } from './print.ts';
import { accepted, refuse } from './refused.ts';
import { countOf, dayOf } from './typed.ts';

export async function listNeeds(call: Call): Promise<void> {
  const all = await needsShown(call.home, call.now);
  call.show(all, () => [
    ...all.needs.flatMap(needLines),
    ...all.offers.map(({ id, person, words }) => `${id}  ${person?.name ?? 'You'} offer${person ? 's' : ''}: ${words}`),
    ...proposalLines(all.proposals),
    ...(all.needs.length + all.offers.length + all.proposals.length === 0 ? ['Nothing is written down yet.'] : []),
  ]);
}

export async function need(call: Call, who: string, words: string): Promise<void> {
  kept(call, await addWish(call.home, 'need', who, words, call.now));
}

export async function offer(call: Call, who: string, words: string): Promise<void> {
  kept(call, await addWish(call.home, 'offer', who, words, call.now));
}

export async function fits(call: Call, who: string): Promise<void> {
  const all = accepted(await givingShown(call.home, who, call.now));
  const lines = () => [
    ...all.needs.flatMap(needLines),
    ...all.offers.map(({ id, words }) => `${id}  offers: ${words}`),
    ...all.mayMeet.map(({ person, words }) => `May meet what ${person?.name ?? 'you'} ${person ? 'looks' : 'look'} for: ${words}`), // biome-ignore format: one line
    ...all.parked.map(({ id, help, when, back }) => `${id}  kept for later: ${help}; ${back === null ? when : `now ${back}`}`), // biome-ignore format: one line
    ...all.stories.flatMap(storyLines),
    ...(all.circles.length > 0 ? [`In your circles: ${all.circles.join(', ')}`] : []),
    ...proposalLines(all.proposals),
  ];
  call.show(all, () => orElse(lines(), 'Nothing is written down about them yet: kith need WHO WORDS'));
}

export async function keepFound(call: Call, kind: string, interaction: string, quote: string): Promise<void> {
  const known = PROPOSED.find((one) => one === kind);
  if (!known) refuse(`It can be kept as ${PROPOSED.join(', ')}.`);
  const words = call.options.words === undefined ? null : String(call.options.words);
  const letter = countOf(interaction, 'The letter');
  kept(call, await confirm(call.home, known, letter, quote, words, call.now));
}

export async function later(call: Call, who: string, help: string): Promise<void> {
  kept(call, await park(call.home, who, help, String(call.options.when), call.now));
}

export async function listLaters(call: Call): Promise<void> {
  const all = await parkedShown(call.home, call.now);
  call.show(
    all,
    () =>
    all.length === 0
      ? ['No help is kept for later.']
      : all.map(({ id, person, help, when, back }) => `${id}  ${person.name}: ${help}; ${back === null ? when : `now ${back}`}`), // biome-ignore format: one line
  );
}

export async function gave(call: Call, id: string): Promise<void> {
  kept(call, await gaveParked(call.home, countOf(id, 'The number'), call.now));
}

export async function story(call: Call, who: string, what: string): Promise<void> {
  const { at: on, given, grewFrom } = call.options;
  const day = dayOf(on, '--at');
  const told = {
    what,
    direction: given ? ('given' as const) : ('received' as const),
    at: day === null ? call.now : Date.parse(day),
    grewFrom: grewFrom === undefined ? null : countOf(grewFrom, '--grew-from'),
  };
  kept(call, await keepStory(call.home, who, told, call.now));
}

export async function grewFrom(call: Call, id: string, root: string | undefined): Promise<void> {
  const from = call.options.not || root === undefined ? null : countOf(root, 'The story');
  accepted(await growFrom(call.home, countOf(id, 'The story'), from));
  call.show({ story: Number(id), grewFrom: from }, () => [from === null ? 'Taken back.' : 'Noted.']);
}

export async function listStories(call: Call): Promise<void> {
  const all = await storiesShown(call.home, call.now);
  const nothing = 'No story is kept yet: kith story WHO WHAT keeps one.';
  call.show(all, () => orElse([...all.stories.flatMap(storyLines), ...proposalLines(all.proposals)], nothing));
}

/** A sentence of their letter stands in marks; what the owner tells of it does not. */
function toldWords({ what, rests }: { what: string; rests: readonly number[] }): string {
  return rests.length > 0 ? `“${collapse(what)}”` : collapse(what);
}

export async function listGivers(call: Call): Promise<void> {
  const all = await giversShown(call.home, call.now);
  const nothing = 'Nothing you brought tells of help yet. What happened in person: kith story WHO WHAT';
  const lines = () =>
    all.flatMap(({ person, remembered, helped, looksFor }) => [
      `${person.name}${remembered ? ', who helps unasked' : ''}`,
      ...helped.map((one) => `    ${one.at.slice(0, 10)}: ${toldWords(one)}${one.thankedAt === null ? '' : ` (you thanked on ${one.thankedAt.slice(0, 10)})`}`), // biome-ignore format: one line
      ...looksFor.map((words) => `    looks for: ${words}`),
    ]);
  call.show(all, () => orElse(lines(), nothing));
}

export async function thank(call: Call, who: string): Promise<void> {
  const thanks = accepted(await thanksTo(call.home, who, call.now));
  if (thanks === null) return call.show(null, () => [NOTHING_TOLD]);
  const { draft, sentence } = thanks;
  call.show(preparedOf(draft), () => [draft.body, '', ...(sentence ? [sentence] : []), 'Nothing was sent to anyone.']);
}

const NOTHING_TOLD = 'Nothing tells of a help of theirs. Write it down as a story first.';

export async function listCircles(call: Call): Promise<void> {
  const all = await circlesShown(call.home);
  const lines = () => all.map(({ id, name, people }) => `${id}  ${name}: ${people.map((one) => one.name).join(', ')}`);
  call.show(all, () => orElse(lines(), 'You have named no circle yet: kith circle NAME WHO puts somebody in.'));
}

export async function circle(call: Call, name: string, who: string): Promise<void> {
  kept(
    call,
    await putInCircle(call.home, name, who, !call.options.not, call.now),
    call.options.not ? 'Taken out' : 'Put in',
  );
}

export async function tear(call: Call, id: string): Promise<void> {
  const [number, isBack] = [countOf(id, 'The number'), Boolean(call.options.not)];
  accepted(isBack ? await putBack(call.home, number) : await tearOut(call.home, number, call.now));
  call.show(isBack ? { putBack: number } : { tornOut: number }, () => [isBack ? 'It is back.' : 'Torn out.']);
}

function kept(call: Call, answer: WrittenDown | Refusal, word = 'Kept'): void {
  const written = accepted(answer);
  call.show(written, () => [`${word}: ${written.id}, with ${written.person.name}.`]);
}

function needLines({ id, person, words, fits: all }: Need): string[] {
  const who = person?.name ?? 'You';
  return [`${id}  ${who} look${person ? 's' : ''} for: ${words}`, ...all.map((fit) => `    ${fit.sentence}`)];
}

function storyLines({ id, sentence, grewFrom: roots }: Story): string[] {
  return [`${id}  ${sentence}`, ...roots.map((root) => `    It grew from: ${root}`)];
}

const MAY_NOTE: Readonly<Record<Proposal['kind'], (name: string) => string>> = {
  need: (name) => `${name} looks for`,
  offer: (name) => `${name} offers`,
  received: (name) => `${name} helped you`,
  given: (name) => `you helped ${name}`,
};

function proposalLines(proposals: readonly Proposal[]): string[] {
  return proposals.map(
    ({ kind, person, words, quote, interaction }) =>
      `You may note: ${MAY_NOTE[kind](person.name)}: ${words}\n    kith keep-found ${kind} ${interaction} "${quote}"`,
  );
}
