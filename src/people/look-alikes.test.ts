import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MIA, mbox, vcards } from '../store/files-for-tests.ts';
import { bring, sqliteHomes, whoIs, written } from '../store/homes-for-tests.ts';

/** Letters that look like others: UTS 39's idea, a few of each kind. */
const OWN: readonly (readonly [real: string, alike: string])[] = [
  ['ana@silva.example', 'ana@siIva.example.net'],
  ['ana@silva.example', 'аna@silva.example'],
  ['ana@silva.example', 'ana@sіlva.example'],
  ['ana@silva.example', 'ana@silva-example.net'],
  ['ana@silva.example', 'ana@xn--slva-hpa.example'],
  ['ana@silva.example', 'ana@silva.examp1e'],
  ['ana@silva.example', 'an\u200ba@silva.example'],
  ['ana@silva.example', 'ana\u0301@silva.example'],
];

const CORPUS = join(import.meta.dirname, '../../../shared/corpora/hostile/confusables/confusables.json');
const fromCorpus = existsSync(CORPUS)
  ? (JSON.parse(readFileSync(CORPUS, 'utf8')) as { prototype: string; confusables: string[] }[])
      .filter(({ prototype }) => /^[a-z]$/.test(prototype))
      .flatMap(({ prototype, confusables }) =>
        confusables
          .filter((other) => other.normalize('NFKC').toLowerCase() !== prototype)
          .slice(0, 3)
          .map((other) => [`x${prototype}y@silva.example`, `x${other}y@silva.example`] as const),
      )
  : [];

describe('An address that only looks like somebody’s', () => {
  const homes = sqliteHomes();

  test(`never becomes theirs by itself, with the same name beside it (${OWN.length + fromCorpus.length} pairs)`, async () => {
    const pairs = [...OWN, ...fromCorpus];
    const home = await homes.open();
    const name = 'Ana Silva';
    const letters = pairs.flatMap(([real, alike], i) => [
      { from: `${name} <${real}>`, to: MIA, at: '2024-01-01T08:00:00Z', id: `r${i}` },
      { from: `${name} <${alike}>`, to: MIA, at: '2024-01-02T08:00:00Z', id: `a${i}` },
    ]);
    const card = vcards({ uid: 'u', name, lines: ['EMAIL:ana@silva.example'] });
    await bring(home, [written({ 'a.mbox': mbox(...letters), 'b.vcf': card })], { mine: true });
    const ana = await whoIs(home, 'ana@silva.example');
    expect(ana.handles).toEqual(['ana@silva.example']);
    for (const real of new Set(fromCorpus.map(([address]) => address)))
      expect((await whoIs(home, real)).handles).toEqual([real]);
  });
});
