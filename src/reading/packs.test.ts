import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import type { Pack } from './pack.ts';
import { PACKS } from './packs.ts';
import { said } from './said.ts';

const TAGS: Readonly<Record<string, readonly string[]>> = {
  ask: ['', 'small', 'medium', 'large', 'else'],
  introduction: ['offered', 'requested', 'made'],
  decline: ['no', 'too-busy'],
};

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
const tagOf = (line: string) => /^([a-z][a-z-]*(?: [a-z0-9-]+)*): /.exec(line)?.[1] ?? '';

describe.each(PACKS.map((pack) => [pack.lang, pack] as const))('the pack %s', (lang, pack: Pack) => {
  it('can be made ready: every class exists, every pattern has a word that must stand there', () => {
    expect(() => compile(pack)).not.toThrow();
  });

  it('tags its patterns with values there are', () => {
    const wrong = Object.entries(pack.findings).flatMap(([kind, { found, unless }]) => [
      ...lines(found).filter((line) => !(TAGS[kind] ?? ['']).includes(tagOf(line))),
      ...lines(unless).filter((line) => !['here', 'before', 'after', 'anywhere'].includes(tagOf(line))),
    ]);
    expect(wrong).toEqual([]);
  });

  it('says no pattern twice', () => {
    const all = Object.values(pack.findings).flatMap(({ found, unless }) => [lines(found), lines(unless)]);
    const twice = [...all, lines(pack.due.patterns)].flatMap((some) =>
      some.filter((one, i) => some.indexOf(one) !== i),
    );
    expect(twice).toEqual([]);
  });

  it('says nothing of an empty text', () => {
    expect(said('', lang)).toEqual([]);
  });
});
