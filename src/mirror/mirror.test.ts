import { expect, test } from 'vitest';
import { judge } from '../relationships/index.ts';
import { NOW, tale } from '../relationships/tale-for-tests.ts';
import { MirrorMaker } from './mirror.ts';

test('A sentence that asks in two ways is one line of the mirror', () => {
  const words = 'Can you send the file, please?';
  const dossier = tale([
    [30, 'them'],
    [20, 'me', ['ask', words], ['ask', words, { what: 'file' }]],
    [10, 'me', ['ask', words]],
  ]);
  const maker = new MirrorMaker(NOW);
  maker.add({ id: 1, name: 'Ana' }, dossier, judge(dossier));
  const days = maker.made().asks.map(({ at, words: said }) => [(NOW - at) / 86_400_000, said]);
  expect(days).toEqual([
    [10, words],
    [20, words],
  ]);
});
