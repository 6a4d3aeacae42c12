/** Deeds of a walk: needs and offers, help kept for later, stories, circles, words of thanks. */

import { holdDraft } from './deeds-asking.ts';
import { call, holdId, holdWords, somebody, type Walk } from './home.ts';
import { DAY, pick } from './life.ts';

const WISHES = ['a contract template', 'somebody who draws bridges', 'a translator into French', 'a quiet workshop'];
/** Leaves of one sort in the notebook before one is torn out. */
const MOST_LEAVES = 3;

interface Leaf {
  readonly id: number;
}
interface Need extends Leaf {
  readonly words: string;
  readonly person: { readonly id: number | null } | null;
  readonly fits: readonly { readonly person: { readonly id: number } | null; readonly sentence: string }[];
}
interface Proposal {
  readonly kind: string;
  readonly interaction: number;
  readonly quote: string;
  readonly words: string;
}
interface Needs {
  readonly needs: readonly Need[];
  readonly offers: readonly Leaf[];
  readonly proposals: readonly Proposal[];
}

export async function writeWish(walk: Walk): Promise<void> {
  const route = pick(walk.chance, ['post /people/{who}/needs', 'post /people/{who}/offers']);
  const who = walk.chance() < 0.2 ? 'me' : somebody(walk)[1];
  await call(walk, route, { who, words: pick(walk.chance, WISHES) });
}

/** Who is named for a need of another is brought up: not who is to be left alone. */
function holdNeeds(walk: Walk, needs: readonly Need[]): void {
  for (const { fits } of needs)
    for (const { person } of fits) if (person) holdId(walk, person.id, 'who may meet a need');
}

export async function lookAtNeeds(walk: Walk): Promise<void> {
  const { needs, offers, proposals } = (await call<Needs>(walk, 'get /needs'))!;
  holdNeeds(walk, needs);
  const all = needs.length > MOST_LEAVES ? needs : offers.length > MOST_LEAVES ? offers : [];
  if (all.length > 0) await call(walk, 'delete /notebook/{id}', { id: pick(walk.chance, all).id });
  if (proposals.length > 0 && walk.chance() < 0.1) await keep(walk, pick(walk.chance, proposals));
}

async function keep(walk: Walk, { kind, interaction, quote, words }: Proposal): Promise<void> {
  await call(walk, 'post /proposals/keep', { kind, interaction, quote, words });
}

export async function lookAtGiving(walk: Walk): Promise<void> {
  const who = somebody(walk)[1];
  const giving = (await call<{ needs: readonly Need[] }>(walk, 'get /people/{who}/giving', { who }))!;
  holdNeeds(walk, giving.needs);
}

export async function park(walk: Walk): Promise<void> {
  const day = new Date(walk.now + Math.floor(walk.chance() * 60) * DAY).toISOString().slice(0, 10);
  const when = pick(walk.chance, [day, 'meeting', 'drawing', 'river']);
  await call(walk, 'post /people/{who}/laters', { who: somebody(walk)[1], help: 'Show the old plans', when });
}

export async function lookAtLaters(walk: Walk): Promise<void> {
  const laters = (await call<readonly Leaf[]>(walk, 'get /laters'))!;
  if (laters.length === 0) return;
  const { id } = pick(walk.chance, laters);
  if (walk.chance() < 0.3) await call(walk, 'post /laters/{id}/given', { id });
  else if (laters.length > MOST_LEAVES) await call(walk, 'delete /notebook/{id}', { id });
}

interface Stories {
  readonly stories: readonly Leaf[];
  readonly proposals: readonly Proposal[];
}

export async function tellStory(walk: Walk): Promise<void> {
  const { chance } = walk;
  const { stories, proposals } = (await call<Stories>(walk, 'get /stories'))!;
  if (stories.length > MOST_LEAVES)
    return void (await call(walk, 'delete /notebook/{id}', { id: pick(chance, stories).id }));
  if (proposals.length > 0 && chance() < 0.3) return keep(walk, pick(chance, proposals));
  const root = stories.length > 0 && chance() < 0.3 ? pick(chance, stories).id : null;
  const told = { what: 'The plans of the old bridge', direction: pick(chance, ['given', 'received']) };
  const at = new Date(walk.now - 5 * DAY).toISOString().slice(0, 10);
  const who = somebody(walk)[1];
  const made = await call<Leaf>(walk, 'post /people/{who}/stories', { who, ...told, at, grewFrom: root });
  if (made && stories.length > 0 && chance() < 0.3)
    await call(walk, 'post /stories/{id}/grew-from', { id: made.id, story: pick(chance, stories).id });
}

export async function prepareThanks(walk: Walk): Promise<void> {
  const who = somebody(walk)[1];
  const draft = await call<Parameters<typeof holdDraft>[1]>(walk, 'get /people/{who}/thanks', { who });
  if (draft) holdDraft(walk, draft, 'words of thanks');
  if (walk.chance() < 0.2) await call(walk, 'get /givers');
}

export async function putInCircle(walk: Walk): Promise<void> {
  const name = pick(walk.chance, ['Builders', 'Choir']);
  await call(walk, 'post /circles', { name, who: String(somebody(walk)[1]), so: walk.chance() < 0.8 });
  await call(walk, 'get /circles');
}

interface Meeting {
  readonly id: number;
}

/** A page before a meeting tells of its guests; it suggests no word to anybody. */
export async function lookAtMeeting(walk: Walk): Promise<void> {
  const { coming, been } = (await call<{ coming: readonly Meeting[]; been: readonly Meeting[] }>(
    walk,
    'get /meetings',
  ))!;
  const all = [...coming, ...been];
  if (all.length === 0) return;
  const page = await call<{ briefings: readonly unknown[] }>(walk, 'get /meetings/{id}', {
    id: pick(walk.chance, all).id,
  });
  if (page) holdForgotten(walk, JSON.stringify(page.briefings));
}

function holdForgotten(walk: Walk, words: string): void {
  const alone = [...walk.said].filter(([, one]) => one.alone);
  for (const [, one] of alone) one.alone = false;
  holdWords(walk, words, 'before a meeting');
  for (const [, one] of alone) one.alone = true;
}
