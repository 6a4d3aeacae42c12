import { describe, expect, test } from 'vitest';
import { aside, toldOn } from './dossier.ts';
import { tale } from './tale-for-tests.ts';

/** Handle 1 is the reader's, 2 wrote, 3 is somebody else, 9 a list. */
const isAside = (parties: string) => aside([{ id: 7, parties }], () => new Set([1]), new Set([9])).has(7);

describe('A letter', () => {
  test.each([
    ['speaks to whom it is written to', '2f 1t 3c', false],
    ['speaks to each of those it is written to', '2f 3t 1t', false],
    ['speaks to others where the reader got a copy', '2f 3t 1c', true],
    ['speaks to the reader where only a list is written to besides', '2f 9t 1c', false],
    ['without anybody it is written to speaks to whoever got a copy', '2f 1c 3c', false],
    ['speaks to the reader where they stand in both places', '2f 3t 1t 1c', false],
    ['of which nobody knows how it reached the reader is taken to speak to them', '2f 3t', false],
  ])('%s', (_, parties, wanted) => expect(isAside(parties)).toBe(wanted));
});

test('A sentence of the other that stands before an answer is not said by who answers', () => {
  const { rows } = tale([
    [10, 'them'],
    [9, 'me'],
  ]);
  const LONG = 'You have two ways: take the old ladder, or borrow the new one.';
  const said = (quote: string) =>
    rows.map(({ interactionId }) => ({ interactionId, kind: 'help', quote, what: null, due: null, detail: null }));
  const bys = (quote: string) => toldOn(rows, said(quote), () => false).map(({ by }) => by);
  expect(bys(LONG)).toEqual(['them']);
  expect(bys('Here it is.')).toEqual(['them', 'me']);
});

describe('Of a letter that speaks to others', () => {
  const { rows } = tale([[10, 'them']]);
  const interactionId = rows[0]!.interactionId;
  const found = (kind: string, quote: string) => ({ interactionId, kind, quote, what: null, due: null, detail: null });
  const told = (isAside: boolean) =>
    toldOn(
      rows,
      [
        found('ask', 'Could you look at the roof?'),
        found('help', 'Here is the ladder.'),
        found('news', 'We are moving to Porto.'),
        found('introduction', 'Let me bring you together with Joe.'),
        found('help', 'Let me bring you together with Joe.'),
      ],
      () => false,
      new Set(isAside ? [interactionId] : []),
    ).map(({ kind, quote }) => `${kind}: ${quote}`);

  test('its asks, promises and help are not the reader’s; its news and who is brought together are', () => {
    expect(told(true)).toEqual([
      'news: We are moving to Porto.',
      'introduction: Let me bring you together with Joe.',
      'help: Let me bring you together with Joe.',
    ]);
    expect(told(false)).toHaveLength(5);
  });
});
