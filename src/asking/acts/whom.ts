/** Whom to ask: everybody looked through once a day and whenever something changes, at most three named. */

import { fold } from '../../basics/text.ts';
import { type NeedWord, readValue, type Said, saidIn } from '../../giving/index.ts';
import { everybodyInSteps } from '../../people/acts/steps.ts';
import { allDossiers } from '../../relationships/acts/dossiers.ts';
import { ringsToday } from '../../relationships/acts/habits.ts';
import {
  BEGIN_ANEW,
  type Dossier,
  expectedOf,
  guard,
  isWordOfTheirs,
  type Nearness,
  type PastAsk,
} from '../../relationships/index.ts';
import { type Home, interactions, notebook, people, workedOut } from '../../store/store.ts';
import { hasPassed, isMeetingOfBoth, type TimelineRow } from '../../timeline/index.ts';
import { type Ground, sentenceWith, tellingWords, weightsOf } from '../fit.ts';
import { giftsOf, helpGiven, type NotedAsk, pastAsks } from '../history.ts';
import { roomFor } from '../progress.ts';
import { type Candidate, choose, mayBeAsked, nearnessOf, type Suggestion } from '../whom.ts';
import { type KeptAsk, keptAskOf } from './kept.ts';

/** At most three people, those who were asked counted in; nobody while somebody is being asked. */
export async function whomFor(home: Home, kept: KeptAsk, now: number): Promise<readonly Suggestion[]> {
  const room = roomFor(kept.ask, kept.asked);
  if (room === 0) return [];
  const { db, owner } = home;
  const state = await workedOut.stateOfDay(db, owner, now);
  return workedOut.answerFor(db, owner, `whom ${kept.mark}`, state, () => lookThrough(home, kept, room, now));
}

async function lookThrough(home: Home, kept: KeptAsk, room: number, now: number): Promise<Suggestion[]> {
  const words = tellingWords(kept.ask.what);
  const noted = await notedOf(home, kept, words);
  const cards = await cardGrounds(home, words);
  const lettersWith = await lettersHaving(home, words);
  const rings = await ringsToday(home, now);
  const experience = new Map<Nearness, PastAsk[]>();
  const candidates: Candidate[] = [];
  const having = new Map<string, number>();
  let known = 0;
  for await (const [person, dossier, nodes] of allDossiers(home, now)) {
    if (person.kind === 'seen') continue;
    known++;
    const own = noted.get(person.id) ?? NOTHING_NOTED;
    const past = pastAsks(dossier, own.asks);
    const nearness = nearnessOf(rings.get(person.id), dealingsOf(dossier), now);
    experience.set(nearness, [...(experience.get(nearness) ?? []), ...past]);
    const grounds = [...own.grounds, ...(cards.get(person.id) ?? []), ...letterGrounds(dossier, words, lettersWith)];
    for (const name of new Set(grounds.flatMap((one) => [...one.said.keys()])))
      having.set(name, (having.get(name) ?? 0) + 1);
    const care = careOf(dossier, past, now);
    if (care === null || own.isOnAsk || !mayBeAsked(past, giftsOf(dossier), now)) continue;
    const node = [...nodes].sort()[0]!;
    const { id, name } = person;
    candidates.push({ id, name, called: dossier.name, node, nearness, past, care, grounds, looksFor: own.looksFor });
  }
  const all = await withOrganisations(home, candidates);
  const expected = (nearness: Nearness) => expectedOf(nearness, experience.get(nearness) ?? []);
  const ask = { size: kept.ask.size, seed: kept.mark };
  const weights = weightsOf(having, known);
  return worded(home, choose(all, ask, weights, expected, room, now), words);
}

// --- What the notebook tells ------------------------------------------------------------------------------------

interface Noted {
  readonly asks: readonly NotedAsk[];
  readonly grounds: readonly Ground[];
  readonly looksFor: string | null;
  /** They were asked this already. */
  readonly isOnAsk: boolean;
}

const NOTHING_NOTED: Noted = { asks: [], grounds: [], looksFor: null, isOnAsk: false };

async function notedOf({ db, owner }: Home, kept: KeptAsk, words: readonly NeedWord[]): Promise<Map<number, Noted>> {
  const noted = new Map<number, Noted>();
  const add = (personId: number | null, more: (known: Noted) => Partial<Noted>) => {
    if (personId === null) return;
    const known = noted.get(personId) ?? NOTHING_NOTED;
    noted.set(personId, { ...known, ...more(known) });
  };
  for (const leaf of await notebook.allLeaves(db, owner)) {
    const other = keptAskOf(leaf);
    for (const { personId, at, ending } of other?.asked ?? []) {
      const ask = { at, size: other!.ask.size, ending };
      add(personId, (known) => ({ asks: [...known.asks, ask], isOnAsk: known.isOnAsk || other!.id === kept.id }));
    }
    for (const { personId } of other ? [] : leaf.people) {
      const ground = leafGround(leaf, words);
      if (ground) add(personId, (known) => ({ grounds: [...known.grounds, ground] }));
      if (leaf.sort === 'need')
        add(personId, (known) => ({ looksFor: known.looksFor ?? readValue('need', leaf.value)?.words ?? null }));
    }
  }
  const said = new Map(words.map(({ name }) => [name, 1]));
  for (const { personId, by } of kept.named) {
    const quote = kept.asked.find((one) => one.node === by)?.name;
    const ground = quote && ({ kind: 'pointed', said, quote, at: null, interactionId: null } as const);
    if (ground) add(personId, (known) => ({ grounds: [...known.grounds, ground] }));
  }
  return noted;
}

const NOTHING_SAID: Said = new Map();

/** What an offer or a story of theirs says of the need. */
function leafGround({ sort, value, at }: notebook.Leaf, words: readonly NeedWord[]): Ground | null {
  const story = sort === 'story' ? readValue('story', value) : null;
  const told = story?.direction === 'received' ? story.what : null;
  const quote = sort === 'offer' ? (readValue('offer', value)?.words ?? null) : told;
  const said = quote === null ? NOTHING_SAID : saidIn(quote, words);
  if (quote === null || said.size === 0) return null;
  return { kind: story ? 'story' : 'offer', said, quote, at: story ? at : null, interactionId: null };
}

// --- What cards tell --------------------------------------------------------------------------------------------

/** Facts of a card that tell what somebody can do. */
const TELLING = new Set([
  'company',
  'position',
  'department',
  'headline',
  'summary',
  'industry',
  'school',
  'skill',
  'note',
]);

async function cardGrounds(home: Home, words: readonly NeedWord[]): Promise<Map<number, Ground[]>> {
  const byPerson = new Map<number, Ground[]>();
  if (words.length === 0) return byPerson;
  for await (const [from, to] of everybodyInSteps(home)) {
    for (const { personId, facts } of await people.cardsBetween(home.db, home.owner, from, to)) {
      for (const { kind, value } of facts) {
        const said = TELLING.has(kind) ? saidIn(value, words) : NOTHING_SAID;
        if (said.size === 0) continue;
        const sort = kind === 'note' ? ('note' as const) : ('card' as const);
        const ground: Ground = {
          kind: sort,
          said,
          quote: sentenceWith(value, words),
          at: null,
          interactionId: null,
        };
        byPerson.set(personId, [...(byPerson.get(personId) ?? []), ground]);
      }
    }
  }
  return byPerson;
}

/** Who is of the same house as somebody who helped with such a thing, as their cards say. */
async function withOrganisations(home: Home, all: readonly Candidate[]): Promise<readonly Candidate[]> {
  const helped = all.flatMap((one) =>
    one.grounds.filter(({ kind }) => kind === 'helped').map((ground) => ({ one, ground })),
  );
  if (helped.length === 0) return all;
  const houses = await housesOf(home, new Set(all.map(({ id }) => id)));
  const helpfulAt = new Map<string, { readonly id: number; readonly ground: Ground; readonly name: string }>();
  for (const { one, ground } of helped)
    for (const [key, name] of houses.get(one.id) ?? []) helpfulAt.set(key, { id: one.id, ground, name });
  return all.map((one) => {
    const house = [...(houses.get(one.id)?.keys() ?? [])]
      .map((key) => helpfulAt.get(key))
      .find((found) => found && found.id !== one.id);
    if (!house) return one;
    const ground: Ground = { ...house.ground, kind: 'organisation', quote: house.name };
    return { ...one, grounds: [...one.grounds, ground] };
  });
}

/** Names of the companies on people's cards, by their folded form. */
async function housesOf(home: Home, wanted: ReadonlySet<number>): Promise<Map<number, Map<string, string>>> {
  const houses = new Map<number, Map<string, string>>();
  for await (const [from, to] of everybodyInSteps(home)) {
    for (const { personId, facts } of await people.cardsBetween(home.db, home.owner, from, to)) {
      if (!wanted.has(personId)) continue;
      const own = houses.get(personId) ?? new Map<string, string>();
      for (const { kind, value } of facts) if (kind === 'company') own.set(fold(value), value);
      houses.set(personId, own);
    }
  }
  return houses;
}

// --- What letters and notes tell --------------------------------------------------------------------------------

/** Newest letters with a word that are looked at; a word in more of them tells nobody apart. */
const MOST_LETTERS = 2000;

/** What interactions say, as far as a word there begins as one of the need does: other names of it say little in a letter. */
async function lettersHaving(
  { db, owner }: Home,
  words: readonly NeedWord[],
): Promise<Map<number, Map<string, number>>> {
  const having = new Map<number, Map<string, number>>();
  for (const { name, beginning } of words)
    for (const id of await db.findTexts('interaction', owner, [beginning], MOST_LETTERS))
      having.set(id, (having.get(id) ?? new Map<string, number>()).set(name, 1));
  return having;
}

function letterGrounds(dossier: Dossier, words: readonly NeedWord[], having: ReadonlyMap<number, Said>): Ground[] {
  const helped = helpGiven(dossier).flatMap(({ interactionId, at, quote, words: told }): Ground[] => {
    const said = saidIn(told, words);
    return said.size === 0 ? [] : [{ kind: 'helped', said, quote, at, interactionId }];
  });
  const written = dossier.rows.flatMap(({ interactionId, at, way, kind, manner }): Ground[] => {
    const said = having.get(interactionId);
    const isTheirs = way === 'them' && kind === 'message' && manner === 'personal';
    if (!said || !(isTheirs || kind === 'note')) return [];
    return [{ kind: kind === 'note' ? 'note' : 'letter', said, quote: '', at, interactionId }];
  });
  return [...helped, ...written];
}

/** Fetches the sentences that the chosen few rest on: reading every letter's words for everybody would take minutes. */
async function worded(home: Home, chosen: readonly Suggestion[], words: readonly NeedWord[]): Promise<Suggestion[]> {
  const ids = chosen.flatMap((one) => one.grounds.flatMap(({ rests }) => rests));
  const rows = await interactions.interactionsByIds(home.db, home.owner, [...new Set(ids)]);
  const textById = new Map(rows.map(({ id, subject, text }) => [id, [text, subject].filter(Boolean).join('\n')]));
  return chosen.map((one) => ({
    ...one,
    grounds: one.grounds.map(({ words: sentence, rests }) => {
      const text = textById.get(rests[0] ?? 0) ?? '';
      return { words: sentence.replace('“”', `“${sentenceWith(text, words).slice(0, LONGEST_QUOTE)}”`), rests };
    }),
  }));
}

/** UTF-16 units; the letter is one click away. */
const LONGEST_QUOTE = 160;

// --- Who is left in peace ---------------------------------------------------------------------------------------

/** Null: not to be asked. Else what the guard says besides, mostly nothing. */
function careOf(dossier: Dossier, past: readonly PastAsk[], now: number): string | null {
  const guarded = guard(dossier, 'ask');
  if (!guarded.may) return null;
  // A machine of theirs that says they are away has not heard what was asked.
  const heard = dossier.rows.findLast(isWordOfTheirs)?.at ?? 0;
  const isUnanswered = past.some(({ outcome, at }) => outcome === 'silence' && at > heard && now - at < BEGIN_ANEW);
  const isKnown = dossier.rows.some(
    // A line written about somebody on the train home says that one has met them.
    (row) => (row.way === 'them' && row.manner === 'personal') || row.way === 'about' || isDoneTogether(row),
  );
  return isUnanswered || !isKnown ? null : guarded.sentence;
}

function isDoneTogether({ way, kind }: TimelineRow): boolean {
  return way === 'both' && kind !== 'connection';
}

function dealingsOf({ rows }: Dossier) {
  const letters = rows.filter((row) => row.kind === 'message' && row.manner === 'personal');
  return {
    mine: letters.filter((row) => row.way === 'me').length,
    theirs: letters.filter((row) => row.way === 'them').length,
    met: rows.some(isMeetingOfBoth),
    lastAt: rows.findLast(hasPassed)?.at ?? 0,
  };
}
