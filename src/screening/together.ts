/** A wave as one group: its people stand together, and what they all wrote is read once. Each is still answered alone. */

/** Cases that are shown together: one wave, or one case for itself. */
export interface Group<T> {
  /** Null: one case for itself. */
  readonly wave: string | null;
  /** In the order they came in. */
  readonly members: readonly T[];
}

interface InWave {
  readonly flags: { readonly wave: string | null };
}

/** Each wave at the place of its first case; its last open case stands for itself. */
export function together<T extends InWave>(cases: readonly T[]): readonly Group<T>[] {
  const groups = Map.groupBy(cases, (one) => one.flags.wave ?? one);
  return [...groups.values()].map((members) => ({
    wave: members.length > 1 ? members[0]!.flags.wave : null,
    members,
  }));
}

/** Words of one note that are compared; an invitation has about 50. */
const MOST_WORDS = 200;
/** Notes of one wave that are compared: what forty wrote alike, the others did too. */
const MOST_NOTES = 40;
/** A word that stands alone between two gaps ("and", "we") says nothing. */
const SHORTEST_RUN = 2;
/** With less of the shortest note in common, a row of scraps would be shown for a sentence. */
const ENOUGH = 0.5;

interface Kept {
  readonly written: string;
  readonly word: string;
  /** Somebody wrote something else, or something more, before it. */
  readonly isAfterGap: boolean;
}

/** What all notes say in the same order, as the first wrote it, with … where they differ; the first note where too little is common. */
export function commonWords(notes: readonly string[]): string {
  const [first = '', ...others] = notes.slice(0, MOST_NOTES);
  const own = wordsOf(first);
  const compared = others.map(wordsOf);
  const common = compared.reduce(keptIn, [...own, { ...END, isAfterGap: own.length === MOST_WORDS }]);
  const said = runsOf(common).filter((run) => run.isWhole || run.words.length >= SHORTEST_RUN);
  const count = said.reduce((sum, { words }) => sum + words.length, 0);
  const shortest = Math.min(own.length, ...compared.map((words) => words.length));
  if (count === 0 || count < shortest * ENOUGH) return first.replace(/\s+/g, ' ').trim();
  return joined(common, said);
}

/** Stands after the last word, so that a gap at the end is seen like any other. */
const END: Kept = { written: '', word: '', isAfterGap: false };

function wordsOf(note: string): readonly Kept[] {
  return note
    .split(/\s+/)
    .map((written) => ({ written, word: written.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''), isAfterGap: false }))
    .filter(({ word }) => word !== '')
    .slice(0, MOST_WORDS);
}

/** Those of `common` that the other note has too, in the same order: the longest such row. */
function keptIn(common: readonly Kept[], other: readonly Kept[]): readonly Kept[] {
  const theirs = [...other, END];
  const width = theirs.length + 1;
  const longest = new Uint16Array((common.length + 1) * width);
  for (let i = common.length - 1; i >= 0; i--)
    for (let j = theirs.length - 1; j >= 0; j--)
      longest[i * width + j] =
        common[i]!.word === theirs[j]!.word
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const kept: Kept[] = [];
  let [i, j, isAfterGap] = [0, 0, false];
  while (i < common.length && j < theirs.length) {
    const mine = common[i]!;
    if (mine.word === theirs[j]!.word) {
      kept.push({ ...mine, isAfterGap: isAfterGap || mine.isAfterGap });
      isAfterGap = false;
      i++;
      j++;
      continue;
    }
    // What is passed over may itself have stood after a gap: the gap goes on to the next word that is kept.
    isAfterGap = true;
    if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) i++;
    else j++;
  }
  return kept;
}

interface Run {
  readonly words: readonly Kept[];
  /** No gap before or after it: the whole note. */
  readonly isWhole: boolean;
}

function runsOf(common: readonly Kept[]): readonly Run[] {
  const runs: Kept[][] = [];
  for (const one of common) {
    if (one.isAfterGap || runs.length === 0) runs.push([]);
    if (one.word !== '') runs.at(-1)!.push(one);
  }
  return runs.filter((run) => run.length > 0).map((words) => ({ words, isWhole: runs.length === 1 }));
}

function joined(common: readonly Kept[], said: readonly Run[]): string {
  const text = said.map(({ words }) => words.map(({ written }) => written).join(' ')).join(' … ');
  const before = common[0] === said[0]?.words[0] && !common[0]?.isAfterGap ? '' : '… ';
  const last = common.at(-1);
  const after = !last?.isAfterGap && common.at(-2) === said.at(-1)?.words.at(-1) ? '' : ' …';
  return before + text + after;
}
