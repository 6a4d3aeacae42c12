/** Deeds of a walk: asks of the owner's own, put to one person after another, and pleas of others. */

import { type AskedNote, call, holdId, holdWords, somebody, tell, type Walk } from './home.ts';
import { DAY, pick } from './life.ts';

const WHATS = [
  'somebody to look over the drawing',
  'a contract template',
  'an hour in the workshop',
  'a word on the river',
];
const SIZES = ['minutes', 'hour', 'good word', 'money'];
/** Asks in one pass through a life: nobody has more at heart. */
const MOST_ASKS = 5;

interface Draft {
  readonly to: { readonly id: number };
  readonly subject: string;
  readonly body: string;
}

interface AskShown {
  readonly id: number;
  readonly asked: readonly { readonly person: { readonly id: number }; readonly ending: string | null }[];
  readonly suggestions: readonly { readonly person: { readonly id: number } }[];
  readonly draft: Draft | null;
  readonly thanks: Draft | null;
}

export async function openAsk(walk: Walk): Promise<void> {
  if (walk.asks.size >= MOST_ASKS) return;
  const by = walk.chance() < 0.3 ? new Date(walk.now + 20 * DAY).toISOString().slice(0, 10) : null;
  const body = { what: pick(walk.chance, WHATS), by, size: pick(walk.chance, SIZES) };
  const opened = await call<AskShown>(walk, 'post /asks', body);
  if (!opened) return;
  walk.asks.set(opened.id, new Map());
  holdAsk(walk, opened);
}

export async function lookAtAsk(walk: Walk): Promise<void> {
  const id = anAsk(walk);
  if (id === null) return;
  const shown = await call<AskShown>(walk, 'get /asks/{id}', { id });
  if (shown) holdAsk(walk, shown);
  if (walk.chance() < 0.2) await call(walk, 'get /asks');
}

/** What an ask shows: whom one may ask, one after another and three at most; words to who is being asked, and to who helped. */
function holdAsk(walk: Walk, { id, asked, suggestions, draft, thanks }: AskShown): void {
  const noted = walk.asks.get(id) ?? new Map<number, AskedNote>();
  for (const { person } of suggestions) {
    holdId(walk, person.id, 'whom to ask');
    if (noted.has(walk.ids.indexOf(person.id))) tell(walk, 'somebody who was asked is suggested again', null);
  }
  const isAsked = [...noted.values()].some(({ ending }) => ending === null);
  if (isAsked && suggestions.length > 0) tell(walk, 'somebody is suggested while another is being asked', null);
  if (asked.length > 3 ? suggestions.length > 0 : asked.length + suggestions.length > 3)
    tell(walk, 'more than three for one ask', null);
  if (draft) holdDraft(walk, draft, 'words of an ask');
  if (thanks) holdDraft(walk, thanks, 'words of thanks');
}

export function holdDraft(walk: Walk, { to, subject, body }: Draft, kind: string): void {
  // Of somebody whom no file tells of there is only the name the owner typed.
  if (to.id !== 0) holdId(walk, to.id, kind);
  holdWords(walk, `${subject}\n${body}`, kind);
}

/** Mostly the first who is suggested; now and then anybody, which is the owner's own doing and held back by nothing. */
export async function askNext(walk: Walk): Promise<void> {
  const id = anAsk(walk);
  const shown = id === null ? null : await call<AskShown>(walk, 'get /asks/{id}', { id });
  if (!shown) return;
  holdAsk(walk, shown);
  const first = shown.suggestions[0]?.person.id;
  const who = first === undefined || walk.chance() < 0.15 ? somebody(walk)[1] : first;
  const after = await call<AskShown>(walk, 'post /asks/{id}/next', { id, who: String(who) });
  if (!after) return;
  walk.asks.get(after.id)!.set(walk.ids.indexOf(who), { at: walk.now, ending: null });
  holdAsk(walk, after);
}

const ENDINGS = ['helped', 'pointed on', 'declined', 'too busy', 'silence', 'silence', null];

export async function sayEnding(walk: Walk): Promise<void> {
  const id = anAsk(walk);
  const on = [...(walk.asks.get(id ?? 0) ?? [])];
  if (id === null || on.length === 0) return;
  const [person, before] = on.findLast(([, one]) => one.ending === null) ?? pick(walk.chance, on);
  const outcome = pick(walk.chance, ENDINGS);
  const pointedTo = outcome === 'pointed on' ? walk.life.people[somebody(walk)[0]]!.name : null;
  const body = { id, who: String(walk.ids[person]), outcome, pointedTo };
  const after = await call<AskShown>(walk, 'post /asks/{id}/outcome', body);
  if (!after) return;
  if (outcome === null && before.ending === null) walk.asks.get(id)!.delete(person);
  else walk.asks.get(id)!.set(person, { at: before.at, ending: outcome });
  holdAsk(walk, after);
}

export async function tellOrClose(walk: Walk): Promise<void> {
  const id = anAsk(walk);
  if (id === null) return;
  const on = [...(walk.asks.get(id) ?? [])];
  if (on.length > 0 && walk.chance() < 0.4) {
    const [person] = pick(walk.chance, on);
    const who = String(walk.ids[person]);
    const after = await call<AskShown>(walk, 'post /asks/{id}/told', { id, who, so: walk.chance() < 0.8 });
    if (after) holdAsk(walk, after);
    return;
  }
  const so = walk.chance() < 0.7;
  const isDone = await call(walk, 'post /asks/{id}/close', { id, came: 'It went well.', so });
  // An ask nobody was asked is torn out when it is closed.
  if (isDone && so && on.length === 0) walk.asks.delete(id);
}

export async function weighWords(walk: Walk): Promise<void> {
  const id = anAsk(walk);
  if (id !== null) await call(walk, 'post /asks/{id}/words', { id, words: 'Could you help me with this?' });
}

export async function lookAtPlea(walk: Walk): Promise<void> {
  const who = somebody(walk)[1];
  const page = await call<{ answers: readonly { draft: Draft }[] }>(walk, 'get /people/{who}/plea', { who });
  for (const { draft } of page?.answers ?? []) holdDraft(walk, draft, 'answers to a plea');
}

function anAsk({ asks, chance }: Walk): number | null {
  return asks.size === 0 ? null : pick(chance, [...asks.keys()]);
}
