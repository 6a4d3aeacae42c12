import { expect, test } from 'vitest';
import { type Handle, handleKey, parseEmail } from '../people/index.ts';
import type { OwnerTraces } from './source.ts';
import { isSomebodyElses, whoseSentence, withQuestion } from './whose.ts';

const email = (address: string): Handle => parseEmail(address)!;
const link = (slug: string): Handle => ({ kind: 'linkedin', value: slug });
const traces = (names: readonly string[], handles: readonly Handle[] = []): OwnerTraces => ({
  names,
  handles,
  strength: 'stated',
});
const owner = (names: readonly string[], handles: readonly Handle[] = []) => ({
  names,
  handles: handles.map(handleKey),
});

test.each([
  ['a name beside addresses only', traces(['Ana Silva']), owner([], [email('ana@silva.example')]), false],
  ['an address beside a name only', traces([], [email('ana@silva.example')]), owner(['Ana Silva']), false],
  ['an address beside a profile only', traces([], [email('ana@silva.example')]), owner([], [link('ana-silva')]), false],
  ['another name', traces(['Bo Berg']), owner(['Ana Silva']), true],
  ['another address', traces([], [email('bo@b.example')]), owner([], [email('ana@silva.example')]), true],
  ['another profile', traces([], [link('bo')]), owner(['Ana Silva'], [link('ana')]), true],
  [
    'another address under the same name',
    traces(['Ana Silva'], [email('ana@work.example')]),
    owner(['Ana Silva'], [email('ana@silva.example')]),
    false,
  ],
  [
    'one address of three',
    traces([], [email('ana@c.example')]),
    owner(
      [],
      ['a', 'b', 'c'].map((at) => email(`ana@${at}.example`)),
    ),
    false,
  ],
  ['nothing', traces([]), owner(['Ana Silva']), false],
  ['anything, before the owner is known', traces(['Bo Berg'], [email('bo@b.example')]), owner([]), false],
])('%s is asked about only where it speaks against the owner', (_, found, known, isAsked) => {
  expect(isSomebodyElses(found, known)).toBe(isAsked);
});

test('the question says whose it seems to be, and for whom Kith takes the owner', () => {
  expect(whoseSentence('box.mbox', traces(['Bo Berg'], [email('bo@b.example')]), owner(['Ana Silva']))).toBe(
    'box.mbox looks like it belongs to Bo Berg (bo@b.example), not to you (Ana Silva). Nothing of it was taken in.',
  );
});

test('what seems to be of one person is one question, of two people two', () => {
  const ana = owner(['Ana Silva'], [email('ana@silva.example')]);
  const bo = traces(['Bo Berg'], [email('bo@b.example')]);
  const cy = traces(['Cy Young'], [email('cy@c.example')]);
  let asked = withQuestion([], 'a.mbox', bo, ana);
  asked = withQuestion(asked, 'cy.mbox', cy, ana);
  for (const path of ['b.mbox', 'c.mbox', 'd.mbox', 'a.mbox']) asked = withQuestion(asked, path, bo, ana);
  expect(asked.map((one) => [one.paths.join(' '), one.sentence])).toEqual([
    [
      'a.mbox b.mbox c.mbox d.mbox',
      'a.mbox, b.mbox, c.mbox and 1 more look like they belong to Bo Berg (bo@b.example), not to you (Ana Silva). Nothing of them was taken in.',
    ],
    [
      'cy.mbox',
      'cy.mbox looks like it belongs to Cy Young (cy@c.example), not to you (Ana Silva). Nothing of it was taken in.',
    ],
  ]);
});
