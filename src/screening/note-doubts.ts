import { type Plain, type Word, writtenAt } from './plain.ts';
import type { Doubt } from './profile-doubts.ts';
import { schoolDoubt } from './schools.ts';

/** Words that name a degree and nothing else; "be" and "ba" are left to profiles, where nothing else can be meant. */
const DEGREES = new Set(
  'bachelor bachelors beng bsc btech bba llb mbbs mba emba msc meng llm phd licenciatura licenciado licenciada bacharel licencjat inzynier laurea ingenieurdiplom'.split(
    ' ',
  ),
);
/** Where the school begins. Words that also stand inside the name of a degree ("of", "de") do not end it. */
const FROM = new Set('from at von vom an aus de del da do dal dalla della du van aan z na ze of'.split(' '));
const INSIDE_DEGREE = new Set('of de da do du an na z'.split(' '));
/** Who goes on to say something else does not speak of that school. */
const STOP = new Set(
  'to and then now but or where who which teach work met saw und dann jetzt aber oder wo et puis ou mais y luego pero donde e poi ma dove toen maar waar i potem ale gdzie ve sonra ama'.split(
    ' ',
  ),
);
/** Words of a degree ("Bachelor of Science in Mechanical Engineering"), and of the name of a school. */
const LONGEST_DEGREE = 8;
const LONGEST_SCHOOL = 10;

/**
 * A degree the writer states in the note itself, at a school that does not grant it: the same question a profile would raise, by the
 * same table. Only where degree and school stand in one breath; a school that is merely named says nothing.
 */
export function noteDoubts(plain: Plain, words: readonly Word[]): readonly Doubt[] {
  for (let at = 0; at < words.length; at++) {
    if (!DEGREES.has(words[at]!.text)) continue;
    const doubt = doubtAt(plain, words, at);
    if (doubt !== null) return [doubt];
  }
  return [];
}

function doubtAt(plain: Plain, words: readonly Word[], at: number): Doubt | null {
  for (let i = at + 1; i <= at + LONGEST_DEGREE && i < words.length; i++) {
    if (isOver(plain, words, i)) return null;
    const { text } = words[i]!;
    if (!FROM.has(text)) continue;
    const end = schoolEnd(plain, words, i + 1);
    const says = schoolDoubt(textOf(words.slice(i + 1, end)), textOf(words.slice(at, i)));
    if (says !== null) {
      const quote = writtenAt(plain, words[at]!.start, words[end - 1]!.end);
      return { question: `The note says “${quote}”. As far as I know that school ${says}: what is meant?` };
    }
    if (!INSIDE_DEGREE.has(text)) return null;
  }
  return null;
}

function schoolEnd(plain: Plain, words: readonly Word[], start: number): number {
  let end = start;
  while (end < words.length && end < start + LONGEST_SCHOOL && !isOver(plain, words, end)) end++;
  return end;
}

/** A stop, another degree, or a comma or full stop before this word. */
function isOver({ from, written }: Plain, words: readonly Word[], i: number): boolean {
  const { text, start } = words[i]!;
  if (STOP.has(text) || DEGREES.has(text)) return true;
  return /[,.;:!?()\n]/.test(written.slice(from[words[i - 1]!.end - 1]! + 1, from[start]!));
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
