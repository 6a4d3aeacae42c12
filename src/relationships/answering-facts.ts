/** The facts by which an answer is foretold, each known at the moment the letter leaves. Pure. */

import { logit } from '../evidence/index.ts';
import {
  besideSeen,
  type Contacts,
  type Cover,
  coverAt,
  LONGEST,
  type Mail,
  type Pair,
  type Person,
  pairSeen,
  personSeen,
  SOON,
  SPEEDS,
  sizeClass,
} from './answering-state.ts';
import { DAY_SECONDS, type Fading, readFading, shareOf, type Tally } from './fading.ts';

/** All there is to look at when one recipient of one letter is judged. */
interface Moment {
  readonly at: number;
  readonly company: number;
  readonly contacts: Contacts;
  /** Writer to reader, and back. */
  readonly out: Pair;
  readonly back: Pair;
  readonly writer: Person;
  readonly reader: Person;
  readonly beside: Fading;
  readonly shares: Shares;
  /** Of all recipients of the letter: the mean and the highest share answered. */
  readonly meanShare: number;
  readonly highestShare: number;
}

/** Three levels, each drawn towards the one above (docs/methods.md §2). */
interface Shares {
  readonly all: number;
  readonly size: number;
  /** From the writer's own letters alone: the same whether one mailbox is known or all of a community's. */
  readonly writer: number;
  readonly reader: number;
  readonly pair: number;
}

interface Fact {
  readonly name: string;
  /** An owner sees it in their own letters; the others need a whole community's. */
  readonly own: boolean;
  readonly of: (moment: Moment) => number;
}

/** Before anything is known of anybody. */
const FIRST_GUESS = 0.4;
/** How many outcomes "as usual" weigh at each level (person and pair: docs/methods.md §2; all: default). */
const STRENGTH = { all: 10, person: 4, pair: 2 };
/** Days said where nothing ever happened: longer than a year (default). */
const NEVER = 400;

const FACTS: readonly Fact[] = [
  ...shareFacts(),
  ...fadingFacts('back', true, ({ back }) => back.sent, 0),
  ...fadingFacts('out', true, ({ out }) => out.sent, 0),
  ...fadingFacts('directBack', true, ({ back }) => back.direct, 0),
  ...fadingFacts('directOut', true, ({ out }) => out.direct, 0),
  ...fadingFacts('daysBack', true, ({ back }) => back.days, 1),
  ...fadingFacts('writerWrote', true, ({ writer }) => writer.wrote, 0),
  ...fadingFacts('writerGot', true, ({ writer }) => writer.got, 0),
  ...fadingFacts('readerWrote', false, ({ reader }) => reader.wrote, 0),
  ...fadingFacts('readerMails', false, ({ reader }) => reader.mails, 0),
  ...fadingFacts('readerGot', false, ({ reader }) => reader.got, 0),
  ...fadingFacts('beside', false, ({ beside }) => beside, 1),
  ...timeFacts(),
  ...placeFacts(),
];

export const FACT_NAMES: readonly string[] = FACTS.map(({ name }) => name);
/** Places of the facts an owner's own letters tell. */
export const OWN_FACTS: readonly number[] = FACTS.flatMap(({ own }, i) => (own ? [i] : []));
export const ALL_FACTS: readonly number[] = FACTS.map((_, i) => i);

/** One line of facts for each recipient, from what was folded before this mail. */
export function factsOf(contacts: Contacts, mail: Mail): Float32Array[] {
  const shares = mail.to.map((to) => sharesOf(contacts, mail, to));
  const pairs = shares.map(({ pair }) => pair);
  const meanShare = pairs.reduce((sum, share) => sum + share, 0) / Math.max(1, pairs.length);
  const highestShare = pairs.reduce((most, share) => Math.max(most, share), 0.01);
  return mail.to.map((to, i) => {
    const moment: Moment = {
      at: mail.at,
      company: mail.to.length,
      contacts,
      out: pairSeen(contacts, mail.from, to),
      back: pairSeen(contacts, to, mail.from),
      writer: personSeen(contacts, mail.from),
      reader: personSeen(contacts, to),
      beside: besideSeen(contacts, mail.from, to),
      shares: shares[i]!,
      meanShare,
      highestShare,
    };
    return Float32Array.from(FACTS, ({ of }) => of(moment));
  });
}

function sharesOf(contacts: Contacts, { from, to: all }: Mail, to: number): Shares {
  const whole = shareOf(contacts.all, FIRST_GUESS, STRENGTH.all);
  const reader = shareOf(personSeen(contacts, to).answers, whole, STRENGTH.person);
  return {
    all: whole,
    size: shareOf(contacts.bySize[sizeClass(all.length)]!, whole, STRENGTH.all),
    writer: shareOf(personSeen(contacts, from).isAnswered, FIRST_GUESS, STRENGTH.person),
    reader,
    pair: shareOf(pairSeen(contacts, from, to).answered, reader, STRENGTH.pair),
  };
}

/** Shares as log-odds: of all, of letters to so many, of the reader, of the writer, of the two. */
function shareFacts(): Fact[] {
  const share = (name: string, own: boolean, of: (moment: Moment) => number): Fact => ({
    name,
    own,
    of: (moment) => logOdds(of(moment)),
  });
  const drawn = (tally: Tally, usual: number, strength: number) => shareOf(tally, usual, strength);
  return [
    share('share', false, ({ shares }) => shares.all),
    share('shareOfSize', false, ({ shares }) => shares.size),
    share('shareOfReader', false, ({ shares }) => shares.reader),
    share('shareOfReaderLately', false, ({ reader, shares }) =>
      drawn(reader.answersLately, shares.reader, STRENGTH.person),
    ),
    share('shareOfWriter', true, ({ shares }) => shares.writer),
    share('shareOfWritersSize', true, ({ writer, company, shares }) =>
      drawn(writer.isAnsweredBySize[sizeClass(company)]!, shares.writer, STRENGTH.person),
    ),
    share('shareOfPair', false, ({ shares }) => shares.pair),
    share('shareOfPairAlone', true, ({ out, shares }) => drawn(out.answered, shares.writer, STRENGTH.pair)),
    share('shareOfPairLately', true, ({ out, shares }) =>
      drawn(out.lately, shareOf(out.answered, shares.writer, STRENGTH.pair), STRENGTH.pair),
    ),
    share('shareBack', true, ({ back }) => drawn(back.answered, FIRST_GUESS, STRENGTH.pair)),
    share('writerAnswers', false, ({ writer, shares }) => drawn(writer.answers, shares.all, STRENGTH.person)),
    share('meanShareOfRecipients', false, ({ meanShare }) => meanShare),
    share('highestShareOfRecipients', false, ({ highestShare }) => highestShare),
    { name: 'outcomes', own: true, of: ({ out }) => Math.log1p(out.answered.of) },
  ];
}

/** Near 0 and 1 a share of a few outcomes is no certainty. */
function logOdds(share: number): number {
  return logit(Math.min(0.995, Math.max(0.005, share)));
}

function fadingFacts(name: string, own: boolean, fadingOf: (moment: Moment) => Fading, first: number): Fact[] {
  return Array.from({ length: SPEEDS - first }, (_, i) => ({
    name: `${name}${LONGEST * 24 * 4 ** (first + i - SPEEDS + 1)}h`,
    own,
    of: (moment) => Math.log1p(readFading(fadingOf(moment), first + i, moment.at, LONGEST)),
  }));
}

/** How long ago, how regularly, how much of the time. */
function timeFacts(): Fact[] {
  const since = (name: string, own: boolean, from: (moment: Moment) => number): Fact => ({
    name,
    own,
    of: (moment) => lnDaysSince(from(moment), moment.at),
  });
  const covered = (name: string, own: boolean, coverOf: (moment: Moment) => Cover): Fact[] => [
    { name: `${name}30d`, own, of: (moment) => coveredShares(coverOf(moment), moment.at)[0] },
    { name: `${name}120d`, own, of: (moment) => coveredShares(coverOf(moment), moment.at)[1] },
  ];
  return [
    since('sinceBack', true, ({ back }) => back.sent.at),
    since('sinceOut', true, ({ out }) => out.sent.at),
    since('sinceFirstBack', true, ({ back }) => back.firstAt),
    since('sinceFirstOut', true, ({ out }) => out.firstAt),
    since('sinceWriterGot', true, ({ writer }) => writer.got.at),
    since('sinceReaderWrote', false, ({ reader }) => reader.wrote.at),
    ...covered('freshBack', true, ({ back }) => back.cover),
    ...covered('freshOut', true, ({ out }) => out.cover),
    ...covered('freshReader', false, ({ reader }) => reader.cover),
    { name: 'gapBack', own: true, of: ({ back }) => (back.gap.of > 0 ? back.gap.sum / back.gap.of : Math.log(NEVER)) },
    {
      name: 'pauseBack',
      own: true,
      of: ({ back, at }) => (back.gap.of > 0 ? lnDaysSince(back.sent.at, at) - back.gap.sum / back.gap.of : 9),
    },
    {
      name: 'pauseReader',
      own: false,
      of: ({ reader, at }) =>
        reader.gap.of > 0 ? lnDaysSince(reader.mails.at, at) - reader.gap.sum / reader.gap.of : 0,
    },
    { name: 'delayBack', own: true, of: ({ back }) => (back.delay.of > 0 ? back.delay.sum / back.delay.of : 9) },
  ];
}

function lnDaysSince(then: number, now: number): number {
  return Math.log(then < 0 ? NEVER : Math.max(0, now - then) / DAY_SECONDS + SOON);
}

/** A week and a fortnight of nothing are added, so that one letter an hour ago is not "all the time". */
function coveredShares(cover: Cover, at: number): readonly [number, number] {
  if (cover.at < 0) return [0, 0];
  const { fresh30, all30, fresh120, all120 } = coverAt(cover, at);
  return [fresh30 / (all30 + 7), fresh120 / (all120 + 14)];
}

/** Where this letter stands: how many get it, whose turn it was, what part of the reader's letters go to the writer. */
function placeFacts(): Fact[] {
  const read = (fading: Fading, speed: number, at: number) => readFading(fading, speed, at, LONGEST);
  return [
    { name: 'company', own: true, of: ({ company }) => Math.log(company) },
    { name: 'unanswered', own: true, of: ({ out }) => Math.log1p(out.unanswered) },
    { name: 'turn', own: true, of: ({ back }) => Math.log1p(back.unanswered) },
    { name: 'lastCompanyBack', own: true, of: ({ back }) => Math.log(back.lastCompany + 0.5) },
    { name: 'lastCompanyOut', own: true, of: ({ out }) => Math.log(out.lastCompany + 0.5) },
    ...[3, 4].map((speed) => ({
      name: `partOfReaders${speed}`,
      own: false,
      of: ({ back, reader, at }: Moment) => (read(back.sent, speed, at) + 0.02) / (read(reader.wrote, speed, at) + 1),
    })),
    {
      name: 'partOfWritersPost',
      own: true,
      of: ({ back, writer, at }) => (read(back.sent, 4, at) + 0.02) / (read(writer.got, 4, at) + 1),
    },
    {
      name: 'readerBusy',
      own: false,
      of: ({ reader, at }) => Math.log((read(reader.mails, 2, at) + 0.2) / (read(reader.mails, 4, at) + 1)),
    },
    { name: 'readerGotSince', own: false, of: ({ reader }) => Math.log1p(reader.gotSince) },
    {
      name: 'readerGotSinceUsually',
      own: false,
      of: ({ reader, at }) =>
        Math.log1p(reader.gotSince) - Math.log1p(read(reader.got, 4, at) / (read(reader.mails, 4, at) + 1)),
    },
    {
      name: 'allBusy',
      own: false,
      of: ({ contacts, at }) =>
        Math.log((read(contacts.volume, 2, at) + 1) / (read(contacts.volume, 4, at) / (LONGEST / 4) + 1)),
    },
  ];
}
