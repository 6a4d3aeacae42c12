import { expect, test } from 'vitest';
import { dossierOf } from './cases-for-tests.ts';
import { sharedWords } from './shared-words.ts';

const cases: readonly (readonly [promise: string, note: string, quote: string | undefined])[] = [
  ['a run of words with small ones between', 'That cracked heater of yours! Mine leaks.', 'cracked heater'],
  [
    'the longest of several',
    'My orchid froze. The alpine house and seed store made me envious.',
    'alpine house and seed',
  ],
  ['one long word', 'We keep apprentices too, eleven would be a dream.', 'apprentices'],
  ['nothing where one short word agrees', 'Your flower reminds me of a film.', undefined],
  ['nothing for what a machine fills in', 'I see you are head gardener in Aarhus.', undefined],
  ['nothing for a title as a whole', 'Loved “The orchid that waited nine years”!', undefined],
  ['nothing in a note without them', 'Happy to be linked.', undefined],
];

test.each(cases)('quotes %s', (_, note, quote) => {
  const { reading, specificity } = dossierOf({ note });
  expect(sharedWords(reading, specificity)).toBe(quote);
});
