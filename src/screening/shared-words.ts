import { isEveryday } from './cues/index.ts';
import { writtenAt } from './plain.ts';
import type { Reading } from './reading.ts';
import type { Specificity } from './specificity.ts';

/** Small words that may stand between two of the owner's: "joints that can be taken apart". */
const MOST_BETWEEN = 4;
/** Letters of a word that can be quoted alone. A shorter one is as often chance: "apart" stood in somebody's post as well. */
const STANDS_ALONE = 8;

/** What somebody says with a pause is two things. */
const PAUSE = /[,.;:!?\n()–—«»"“”。、，]/;

interface Run {
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/**
 * What of the note can be quoted back as what it is about: the longest run of words that stand in the owner's own profile, posts or
 * calendar too, as they were written. What any machine fills in (town, headline, a title as a whole) is none of it. Undefined: nothing
 * that would sound like having been read.
 */
export function sharedWords(reading: Reading, { words }: Specificity): string | undefined {
  const starts = new Set(words.filter(({ own, isInTitle }) => !own.isFillable && !isInTitle).map(({ start }) => start));
  if (starts.size === 0) return undefined;
  const runs = runsOf(reading, starts);
  const [best] = runs.filter(canBeQuoted).sort((a, b) => b.words - a.words || b.end - b.start - (a.end - a.start));
  return best && writtenAt(reading.plain, best.start, best.end);
}

function runsOf({ words, plain }: Reading, starts: ReadonlySet<number>): readonly Run[] {
  const runs: Run[] = [];
  let between = 0;
  for (const { text, start, end } of words) {
    const last = runs.at(-1);
    if (starts.has(start)) {
      const goesOn = last !== undefined && between <= MOST_BETWEEN && !PAUSE.test(writtenAt(plain, last.start, end));
      if (goesOn) runs[runs.length - 1] = { ...last, end, words: last.words + 1 };
      else runs.push({ start, end, words: 1 });
      between = 0;
    } else if (last !== undefined && between <= MOST_BETWEEN) between += isEveryday(text) ? 1 : MOST_BETWEEN + 1;
  }
  return runs;
}

function canBeQuoted({ start, end, words }: Run): boolean {
  return words > 1 || end - start >= STANDS_ALONE;
}
