/** Something was said to happen with probability p, and then did or did not. */
export interface Outcome {
  readonly p: number;
  readonly happened: boolean;
}

/** Of the times that about this was said, how often it came true. */
export interface Bin {
  readonly count: number;
  readonly said: number;
  readonly happened: number;
}

/** How a judgement may speak: with counts, in words only, or not at all. */
export type Voice = 'counts' | 'words' | 'silent';

export interface Reliability {
  readonly bins: readonly Bin[];
  /** Expected calibration error: the mean distance of said and happened, by count. */
  readonly error: number;
  readonly count: number;
  readonly voice: Voice;
}

const BINS = 10;
/** Outcomes looked at: the newest; older ones tell of another life (docs/methods.md, principle 2). */
const LAST = 200;
/** With fewer the error is mostly chance: at 50 outcomes in ten bins a perfect judgement shows about .1. */
const LEAST = 50;
/** Above this, words only; above the second, silence (docs/methods.md, principle 2). */
const WORDS_ABOVE = 0.08;
const SILENT_ABOVE = 0.15;

/** How often what was said came true, over the newest outcomes, oldest first. */
export function reliability(outcomes: readonly Outcome[]): Reliability {
  const last = outcomes.slice(-LAST);
  const bins = Array.from({ length: BINS }, (_, i) => binOf(last, i)).filter(({ count }) => count > 0);
  const error =
    bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.said - bin.happened), 0) / Math.max(last.length, 1);
  return { bins, error, count: last.length, voice: voiceOf(error, last.length) };
}

function binOf(outcomes: readonly Outcome[], index: number): Bin {
  const inside = outcomes.filter(({ p }) => Math.min(BINS - 1, Math.floor(p * BINS)) === index);
  const count = inside.length;
  const mean = (sum: number) => (count === 0 ? 0 : sum / count);
  return {
    count,
    said: mean(inside.reduce((sum, { p }) => sum + p, 0)),
    happened: mean(inside.filter(({ happened }) => happened).length),
  };
}

function voiceOf(error: number, count: number): Voice {
  if (count < LEAST) return 'words';
  if (error > SILENT_ABOVE) return 'silent';
  return error > WORDS_ABOVE ? 'words' : 'counts';
}

/** Letters of a kind below which their share is mostly chance. */
const FEW = 20;
/** Fewer are not told at all. */
const FEWEST = 3;

/** What a reliability says to the owner, whose own past it is; empty below the least. */
export function calibrationSentences({ bins, count, voice }: Reliability): string[] {
  if (count < LEAST) return [];
  const byTenth = Map.groupBy(bins, (bin) => Math.round(bin.said * 10));
  const told = [...byTenth].flatMap(([tenth, same]) => {
    const all = same.reduce((sum, bin) => sum + bin.count, 0);
    const came = same.reduce((sum, bin) => sum + Math.round(bin.happened * bin.count), 0);
    if (all < FEWEST) return [];
    const caveat = all < FEW ? ', too few to tell' : '';
    return [`Where Kith would have said that about ${tenth} of 10 are answered, it was ${came} of ${all}${caveat}.`];
  });
  return [...told, VOICES[voice]];
}

const VOICES: Readonly<Record<Voice, string>> = {
  counts: 'So what it says of answers may be leant on.',
  words: 'That is somewhat off, so Kith speaks of answers in words only.',
  silent: 'That is far off, so Kith keeps its guesses about answers to itself.',
};
