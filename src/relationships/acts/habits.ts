/** What is known of the owner's ties as a whole: who stands in which ring, and how often what Kith foretold came true. */

import { type Outcome, type Reliability, reliability } from '../../evidence/index.ts';
import { type Home, people, settings, timelines } from '../../store/store.ts';
import { isCountedMessage, onceEach, type TimelineRow } from '../../timeline/index.ts';
import { foldAndForetell, newAnswering } from '../answering.ts';
import SHIPPED from '../answering-shipped.json' with { type: 'json' };
import type { Mail } from '../answering-state.ts';
import { DAY } from '../dossier.ts';
import { ringsOf, warmOf } from '../habits.ts';
import type { Layer, Warm } from '../layers.ts';

/** People gathered in one step. */
const WINDOW = 4000;
const RINGS = 'rings';
const CALIBRATION = 'calibration';

/** The ring of everybody who stands in one. Worked out once a day, and anew when something was brought in. */
export async function ringsToday(home: Home, now: number): Promise<ReadonlyMap<number, Layer>> {
  const { db, owner } = home;
  const state = await stateOf(home, now);
  const kept = JSON.parse((await settings.setting(db, owner, RINGS)) ?? 'null') as KeptRings | null;
  const before = new Map(kept?.rings ?? []);
  if (kept?.state === state) return before;
  const all: Warm[] = [];
  for await (const [person, rows] of everybody(home)) {
    const past = onceEach(rows).filter((row) => row.at > 0 && row.at <= now);
    if (person.kind !== 'seen') all.push(warmOf(person.id, past, now));
  }
  const rings = ringsOf(all, before);
  await settings.keepIfRoom(db, owner, RINGS, JSON.stringify({ state, rings: [...rings] } satisfies KeptRings));
  return rings;
}

interface KeptRings {
  readonly state: string;
  readonly rings: readonly (readonly [number, Layer])[];
}

async function stateOf({ db, owner }: Home, now: number): Promise<string> {
  return `${Math.floor(now / DAY)} ${await timelines.stateOfTimelines(db, owner)}`;
}

async function* everybody({ db, owner }: Home): AsyncGenerator<readonly [people.PersonRow, readonly TimelineRow[]]> {
  const end = await people.nextWho(db, owner);
  for (let from = 1; from < end; from += WINDOW) {
    const to = from + WINDOW - 1;
    const rows = await timelines.timelinesBetween(db, owner, from, to);
    for (const person of await people.peopleBetween(db, owner, from, to)) {
      const own = rows.get(person.id);
      if (own) yield [person, own];
    }
  }
}

/** Letters looked at: the newest. More would take longer than anybody waits for a page. */
const MOST_LETTERS = 20_000;
/** An answer may take so long, seconds: 14 days. */
const PATIENCE = (14 * DAY) / 1000;

/** How often answers came when Kith would have foretold them, over the owner's own past. */
export async function calibrationOf(home: Home, now: number): Promise<Reliability> {
  const { db, owner } = home;
  const state = await stateOf(home, now);
  const kept = JSON.parse((await settings.setting(db, owner, CALIBRATION)) ?? 'null') as KeptCalibration | null;
  if (kept?.state === state) return kept.reliability;
  const told = reliability(await foretold(home, now));
  await settings.keepIfRoom(
    db,
    owner,
    CALIBRATION,
    JSON.stringify({ state, reliability: told } satisfies KeptCalibration),
  );
  return told;
}

/** How judgements of answering may speak, as far as it was looked at; nothing is worked out. */
export async function keptVoice({ db, owner }: Home): Promise<Reliability['voice']> {
  const kept = JSON.parse((await settings.setting(db, owner, CALIBRATION)) ?? 'null') as KeptCalibration | null;
  return kept?.reliability.voice ?? 'words';
}

interface KeptCalibration {
  readonly state: string;
  readonly reliability: Reliability;
}

/** Each letter of the owner's as it would have been foretold when it left, and whether an answer came. */
async function foretold(home: Home, now: number): Promise<Outcome[]> {
  const letters = await lettersUntil(home, now);
  const answers = new Map<number, number[]>();
  for (const one of letters) if (one.from !== OWNER) answers.set(one.from, [...(answers.get(one.from) ?? []), one.at]);
  const state = newAnswering('own', SHIPPED.own, PATIENCE);
  const outcomes: Outcome[] = [];
  for (const mail of letters) {
    const chances = foldAndForetell(state, mail);
    if (mail.from !== OWNER || mail.at > now / 1000 - PATIENCE) continue;
    mail.to.forEach((person, i) => {
      const came = answers.get(person)?.some((at) => at > mail.at && at <= mail.at + PATIENCE) ?? false;
      outcomes.push({ p: chances[i]!, happened: came });
    });
  }
  return outcomes;
}

const OWNER = people.OWNER_PERSON;

/** Letters between the owner and one or a few, oldest first. */
async function lettersUntil(home: Home, now: number): Promise<Mail[]> {
  const byId = new Map<number, { at: number; from: number; to: number[] }>();
  for await (const [person, rows] of everybody(home)) {
    for (const row of rows) {
      if (!isCountedMessage(row) || row.at <= 0 || row.at > now) continue;
      const known = byId.get(row.interactionId);
      const at = Math.floor(row.at / 1000);
      if (row.way === 'them') byId.set(row.interactionId, { at, from: person.id, to: [OWNER] });
      else if (known) known.to.push(person.id);
      else byId.set(row.interactionId, { at, from: OWNER, to: [person.id] });
    }
  }
  const letters = [...byId.values()].sort((x, y) => x.at - y.at || x.from - y.from);
  return letters.slice(-MOST_LETTERS).map((one) => ({ ...one, to: [...new Set(one.to)].sort((x, y) => x - y) }));
}
