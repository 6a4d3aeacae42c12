/** What is known of the owner's ties as a whole: who stands in which ring, and how often what Kith foretold came true. */

import { DAY } from '../../basics/when.ts';
import { type Outcome, type Reliability, reliability } from '../../evidence/index.ts';
import { everybodyInSteps } from '../../people/acts/steps.ts';
import { type Home, people, timelines, workedOut } from '../../store/store.ts';
import { isCountedMessage, onceEach, type TimelineRow } from '../../timeline/index.ts';
import { foldAndForetell, newAnswering } from '../answering.ts';
import SHIPPED from '../answering-shipped.json' with { type: 'json' };
import type { Mail } from '../answering-state.ts';
import { ringsOf, warmOf } from '../habits.ts';
import type { Layer, Warm } from '../layers.ts';

const RINGS = 'rings';
const CALIBRATION = 'calibration';

type Rings = readonly (readonly [personId: number, ring: Layer])[];

/** The ring of everybody who stands in one. Worked out once a day, and anew when something was brought in. */
export async function ringsToday(home: Home, now: number): Promise<ReadonlyMap<number, Layer>> {
  return new Map(await keptRings(home, now));
}

/** The ring one person stands in. */
export async function ringOf(home: Home, personId: number, now: number): Promise<Layer> {
  return (await keptRings(home, now)).find(([id]) => id === personId)?.[1] ?? 'beyond';
}

async function keptRings(home: Home, now: number): Promise<Rings> {
  const state = await stateOf(home, now);
  return workedOut.answerFor(home.db, home.owner, RINGS, state, () => workOutRings(home, now));
}

async function workOutRings(home: Home, now: number): Promise<Rings> {
  const last = await workedOut.kept(home.db, home.owner, RINGS);
  const before = new Map(JSON.parse(last?.answer ?? '[]') as Rings);
  const all: Warm[] = [];
  for await (const [person, rows] of everybody(home)) {
    const past = onceEach(rows).filter((row) => row.at > 0 && row.at <= now);
    if (person.kind !== 'seen') all.push(warmOf(person.id, past, now));
  }
  return [...ringsOf(all, before)];
}

async function stateOf({ db, owner }: Home, now: number): Promise<string> {
  return `${Math.floor(now / DAY)} ${await timelines.stateOfTimelines(db, owner)}`;
}

async function* everybody(home: Home): AsyncGenerator<readonly [people.PersonRow, readonly TimelineRow[]]> {
  const { db, owner } = home;
  for await (const [from, to] of everybodyInSteps(home)) {
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
  const state = await stateOf(home, now);
  return workedOut.answerFor(home.db, home.owner, CALIBRATION, state, async () =>
    reliability(await foretold(home, now)),
  );
}

/** How judgements of answering may speak, as far as it was looked at; nothing is worked out. */
export async function keptVoice({ db, owner }: Home): Promise<Reliability['voice']> {
  return (await workedOut.lastAnswer<Reliability>(db, owner, CALIBRATION))?.voice ?? 'words';
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
