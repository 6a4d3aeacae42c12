/**
 * The same walk below all surfaces, a thousand times as fast: one person, and the pure rules that every list is made of
 * (src/today/lines.ts, compose.ts). After each step the day's list is asked for and held against rules.ts.
 */

import { toldOn } from '../../src/relationships/dossier.ts';
import { foundIn } from '../../src/relationships/found.ts';
import { type Dossier, judge, type Told } from '../../src/relationships/index.ts';
import type { TimelineRow } from '../../src/timeline/index.ts';
import { type Offered, TODAY_KINDS } from '../../src/today/candidate.ts';
import { compose } from '../../src/today/compose.ts';
import { linesFor } from '../../src/today/lines.ts';
import { SHELVINGS, type Shelved, shelvedUntil } from '../../src/today/shelf.ts';
import { type Shown, withDay } from '../../src/today/shown.ts';
import { type Chance, chanceOf, DAY, type Happening, pick, TEXTS, type Way } from './life.ts';
import { brokenBy, brokenByDay, type Suggestion } from './rules.ts';
import type { Walked } from './walk.ts';

/** Steps of one life, and letters remembered of it; then another begins. */
const STEPS_OF_A_LIFE = 400;
const REMEMBERED = 30;
const LINES = 7;

interface OneLife {
  readonly chance: Chance;
  readonly happenings: Happening[];
  shelf: Shelved[];
  readonly shown: Map<string, string[]>;
  suggested: Suggestion[];
  readonly away: Map<string, number>;
  alone: boolean;
  tie: 'business' | 'friend' | null;
  elsewhere: boolean;
  /** What is said in this life: few texts, so that in some no promise stands before everything else. */
  readonly texts: readonly string[];
  now: number;
}

/** `steps` steps through lives of seeds from `seed` on. */
export function walkRules(seed: number, steps: number): Walked {
  const suggestions = new Map<string, number>();
  const deeds = new Map<string, number>();
  const broken: string[] = [];
  let life = lifeOfOne(seed);
  for (let step = 0; step < steps; step++) {
    if (step > 0 && step % STEPS_OF_A_LIFE === 0) life = lifeOfOne(seed + step / STEPS_OF_A_LIFE);
    const deed = takeStep(life);
    deeds.set(deed, (deeds.get(deed) ?? 0) + 1);
    for (const { kind } of look(life, broken)) suggestions.set(kind, (suggestions.get(kind) ?? 0) + 1);
  }
  return { steps, suggestions, deeds, reached: new Map(), broken };
}

function lifeOfOne(seed: number): OneLife {
  const chance = chanceOf(seed);
  return {
    chance,
    texts: TEXTS.filter(() => chance() < 0.4),
    happenings: [],
    shelf: [],
    shown: new Map(),
    suggested: [],
    away: new Map(),
    alone: false,
    tie: null,
    elsewhere: false,
    now: Date.UTC(2016, 0, 1),
  };
}

const WAYS: readonly Way[] = ['me', 'me', 'me', 'me', 'them', 'them', 'them', 'them', 'them', 'both', 'automatic'];

function takeStep(life: OneLife): string {
  const { chance } = life;
  const at = chance();
  if (at < 0.45) {
    life.now += Math.floor(pick(chance, [0.2, 1, 1, 1, 2, 5, 12, 40, 200, 900]) * DAY * (0.5 + chance()));
    return 'time passes';
  }
  if (at < 0.85) {
    life.now += Math.floor(chance() * DAY);
    life.happenings.push({ at: life.now, person: 0, way: pick(chance, WAYS), text: pick(chance, life.texts) ?? '' });
    if (life.happenings.length > REMEMBERED) life.happenings.shift();
    return 'a letter or a meeting';
  }
  if (at < 0.89) return putAside(life);
  if (at < 0.94) {
    life.alone = chance() < 0.15;
    return 'somebody is to be left alone, or no longer';
  }
  life.tie = pick(chance, ['business', 'friend', null, null, null, null]);
  life.elsewhere = chance() < 0.1;
  return 'a tie is declared';
}

function putAside(life: OneLife): string {
  const { chance, now } = life;
  const kind = pick(chance, TODAY_KINDS);
  const what = chance() < 0.05 ? 'never' : pick(chance, SHELVINGS.slice(0, -1));
  life.shelf = life.shelf.filter((one) => one.kind !== kind);
  life.away.delete(kind);
  if (chance() < 0.3) return 'a line is put back';
  const until = shelvedUntil(what, now, now + Math.floor(chance() * 20) * DAY);
  life.shelf.push({ kind, what, at: now, until, about: null });
  life.away.set(kind, what === 'never' ? Number.POSITIVE_INFINITY : (until ?? now + DAY));
  return 'a line is put aside';
}

/** The day's list as it is now, held against the rules. */
function look(life: OneLife, broken: string[]): Suggestion[] {
  const { now, suggested, away } = life;
  const day = new Date(now).toISOString().slice(0, 10);
  const dossier = dossierOf(life);
  const shown = [...life.shown].map(([kind, days]): Shown => ({ kind: kind as Shown['kind'], days }));
  const lines = linesFor(
    {
      person: { id: 1, name: 'Ana' },
      isSeen: false,
      dossier,
      judgement: judge(dossier),
      onCards: { birthday: { month: 5, day: 12 }, position: null },
      withPattern: true,
      shelf: life.shelf,
      shown,
      offered: OFFERED.filter(() => life.chance() < 0.2),
      purposes: [],
      node: 'email:ana@people.example',
      ring: 'good',
    },
    day,
  );
  const stood = suggested.filter((one) => new Date(one.at).toISOString().slice(0, 10) === day);
  const before = [...new Set(stood.map((one) => one.kind))].map((kind) => ({
    kind: kind as Shown['kind'],
    personId: 1,
  }));
  const list = compose(
    lines.map((line) => ({ ...line, worlds: [] })),
    LINES,
    before,
  );
  const found = list.map(({ kind }): Suggestion => ({ person: 0, kind, at: now }));
  const said = { alone: life.alone, away };
  for (const one of found) {
    for (const words of brokenBy(one, life.happenings, said, suggested)) broken.push(`${day}: ${words} (${one.kind})`);
    life.shown.set(one.kind, withDay(life.shown.get(one.kind) ?? [], day));
  }
  for (const words of brokenByDay(found, LINES, stood)) broken.push(`${day}: ${words}`);
  life.suggested = [...suggested.filter((one) => one.at > now - 100 * DAY), ...found];
  return found;
}

/** What other parts of Kith might have for somebody at any time. */
const OFFERED: readonly Offered[] = (['give', 'be-there'] as const).map((kind) => ({
  kind,
  personId: 1,
  reason: 'A reason.',
  due: null,
  restsOn: [],
  opens: null,
}));

/** What each text says, read once. */
const FOUND = new Map(TEXTS.map((text) => [text, foundIn(text, 0, Date.UTC(2026, 0, 1))]));

function dossierOf({ happenings, alone, tie, elsewhere, now }: OneLife): Dossier {
  const rows = happenings.map(
    ({ at, way }, i): TimelineRow => ({
      handleId: 1,
      at,
      interactionId: i + 1,
      way: way === 'automatic' ? 'them' : way,
      channel: 'linkedin',
      kind: way === 'both' ? 'meeting' : 'message',
      manner: way === 'automatic' ? 'automatic' : 'personal',
      company: way === 'both' ? 2 : 1,
      thread: null,
    }),
  );
  const found = happenings.flatMap(({ text, way }, i) =>
    way === 'me' || way === 'them' ? (FOUND.get(text) ?? []).map((one) => ({ ...one, interactionId: i + 1 })) : [],
  );
  const told: Told[] = toldOn(rows, found, () => false);
  const corrections = { tie, elsewhere, alone, wrong: new Set<never>() };
  return { name: 'Ana', rows, told, unread: new Set(), foreign: new Set(), thirds: new Map(), corrections, now };
}
