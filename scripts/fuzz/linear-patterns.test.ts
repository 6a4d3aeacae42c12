import { join } from 'node:path';
import { expect, test } from 'vitest';
import { literalsIn, type Pattern, patternsIn, runOf, unitsFor } from './patterns.ts';

/** Characters of the first try, and milliseconds from which a pattern is looked at closely. */
const SHORT = 1000;
const SUSPICIOUS = 0.4;
/** An input 12 times as long takes a linear pattern 12 times as long, a quadratic one 144 times. */
const LONGER = 12;
const MOST_GROWTH = 40;
/** Milliseconds below which nothing can be told. */
const TOO_QUICK = 8;

/** Patterns that take the square of their input's length, and why no long input reaches them. */
const BOUNDED: Readonly<Record<string, string>> = {
  'architecture-rules.ts /\\..*$/': 'reads names of the program’s own files',
  'cli/commands.ts /\\s*\\n\\s*/': 'reads what its owner typed as one command',
  'people/name.ts /\\([^()]*\\)?|\\[[^[\\]]*\\]?|\\{[^{}]*\\}?|"[^"]*"|“[^”]*”|«[^»]*»/':
    'reads at most MAX_NAME characters',
  'people/name.ts /\\s*[|•‖／].*$|\\s+(?:via|at|bei|chez|@)\\s.*$|\\s[-–—]\\s.*$/': 'reads at most MAX_NAME characters',
  'sources/mail/addresses.ts /[^\\s<>"\'():,;]{1,64}@[^\\s<>"\'():,;]{3,255}/': 'reads at most MAX_NAME characters',
  'screening/links.ts /^[("\'<[„“”«»→>:-]+|[)"\'>\\].,;:!?“”«»]+$/': 'reads one run of at most 400 signs',
  'sources/notes/note.ts /[.!?]+$/': 'reads one mention of at most 254 characters',
  'web/words.ts /\\B(?=(?:\\d{3})+$)/': 'reads the digits of a number',
};

const SRC = join(import.meta.dirname, '../../src');

function isSuspicious(pattern: RegExp, input: string): boolean {
  const started = performance.now();
  pattern.test(input);
  return performance.now() - started >= SUSPICIOUS;
}

/** Milliseconds. */
function timeOf(pattern: RegExp, input: string): number {
  // CPU and not the clock: beside other tests the clock measures them, too.
  const started = process.cpuUsage();
  pattern.test(input);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** The run on which the pattern was slow, and grew faster than the run; null when there is none. */
function worstRun({ source, flags }: Pattern): string | null {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''));
  for (const unit of unitsFor(source)) {
    for (const [begin, end] of [
      ['', '\u0001'],
      ['', '\n\u0001'],
      [`${unit}x`, ''],
    ] as const) {
      if (!isSuspicious(pattern, runOf(unit, SHORT, begin, end))) continue;
      const least = (length: number) =>
        Math.min(...[1, 2, 3].map(() => timeOf(pattern, runOf(unit, length, begin, end))));
      const long = least(SHORT * LONGER);
      if (long > TOO_QUICK && long / Math.max(least(SHORT), 0.01) > MOST_GROWTH)
        return JSON.stringify([begin, unit, end]);
    }
  }
  return null;
}

test('patterns are found in a script, and divisions are not', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a script
  const found = literalsIn('const a = b / c / d; f(/x[/"]y/gi, "/no/", `/no/${/z\\//u.test(e)}/no/`); return /w/;');
  expect(found.map(({ source, flags }) => [source, flags])).toEqual([
    ['x[/"]y', 'gi'],
    ['z\\/', 'u'],
    ['w', ''],
  ]);
});

test('every pattern takes as much longer as its input is longer, or no long input reaches it', () => {
  const patterns = patternsIn(SRC);
  expect(patterns.length).toBeGreaterThan(300);
  const slow = patterns.flatMap((pattern) => {
    const run = worstRun(pattern);
    return run === null ? [] : [{ where: `${pattern.file} /${pattern.source}/`, run }];
  });
  expect(slow.filter(({ where }) => !(where in BOUNDED))).toEqual([]);
}, 600_000);

test('patterns that are called bounded are still there', () => {
  const places = new Set(patternsIn(SRC).map(({ file, source }) => `${file} /${source}/`));
  expect(Object.keys(BOUNDED).filter((where) => !places.has(where))).toEqual([]);
});
