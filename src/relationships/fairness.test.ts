/** Nobody fares better or worse for a name, a country, a school, a way of writing, or for what others did. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundIn } from './found.ts';
import { guard } from './guard.ts';
import { warmthOn } from './habits.ts';
import { judge } from './judgement.ts';
import { oneWay } from './one-way.ts';
import { sentencesOf } from './sentences.ts';
import { type Event, tale, type Way, type Words } from './tale-for-tests.ts';

const words = fc.constantFrom<Words>(
  ['ask', 'Could you?'],
  ['help', 'Here it is.'],
  ['thanks', 'Thank you.'],
  ['promise', 'I’ll send it.'],
  ['about-me', 'How are you?'],
);
const events = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 700 }), fc.constantFrom<Way>('me', 'them', 'both'), words) as fc.Arbitrary<Event>,
  { maxLength: 25 },
);
const NAMES = ['Ana', 'Mohammed', 'Xiǎomíng', 'Agnieszka', 'Ọláwálé', 'Kim'];

describe('Swapping a name', () => {
  test('moves no judgement, and changes nothing in a sentence but the name', () => {
    fc.assert(
      fc.property(events, fc.constantFrom(...NAMES), (all, name) => {
        const [as, other] = [tale(all), tale(all, { name })];
        expect(judge(other)).toEqual({ ...judge(as), depth: judge(other).depth });
        expect(judge(other).depth.reached).toEqual(judge(as).depth.reached);
        const said = (dossier: typeof as) =>
          sentencesOf(judge(dossier), dossier, true).map((one) => one.words.replaceAll(dossier.name, '…'));
        expect(said(other)).toEqual(said(as));
        expect(guard(other, 'ask').may).toBe(guard(as, 'ask').may);
      }),
    );
  });

  test.each([
    'Could you send me the plans by Friday?',
    'I’ll send you the contract tomorrow.',
    'Thank you so much for your help with the permit.',
  ])('in a letter changes nothing that is found in it: %s', (text) => {
    const kinds = (name: string) =>
      foundIn(`Dear ${name},\n\n${text}\n\nBest, ${name}`, 1, Date.UTC(2026, 0, 5)).map((one) => [
        one.kind,
        one.detail,
      ]);
    for (const name of NAMES) expect(kinds(name)).toEqual(kinds('Ana'));
  });
});

describe('Newcomers, and people of whom little is known', () => {
  test('are never said to be one-way, and get wide words, never low ones', () => {
    fc.assert(
      fc.property(
        fc.array(
          events.filter((all) => all.length > 0),
          { minLength: 1, maxLength: 1 },
        ),
        ([all]) => {
          const few = tale(all!.slice(0, 2));
          const judgement = judge(few);
          expect(judgement.oneWay.value).not.toBe('yes');
          expect(judgement.answers.estimate.words).toBe('too early to say');
          expect(warmthOn(few, 'beyond').words).toBe('too early to say');
        },
      ),
    );
  });
});

describe('Missing evidence', () => {
  test('weighs nothing: an undated or automatic letter changes no judgement', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 700 }), (all, days) => {
        const plain = judge(tale(all));
        const more = judge(tale([...all, [days + 0.5, 'them', 'automatic']]));
        expect(more.oneWay.value).toBe(plain.oneWay.value);
        expect(more.answers.of).toBe(plain.answers.of);
        expect(more.waitingForMe.length).toBe(plain.waitingForMe.length);
      }),
    );
  });

  test('one good act clears whatever was said against somebody', () => {
    fc.assert(
      fc.property(events, (all) => {
        expect(oneWay(tale([...all, [0.5, 'them', ['help', 'Here it is.']]])).value).toBe('no');
      }),
    );
  });
});

describe('A way of writing', () => {
  const LEARNERS: readonly (readonly [plain: string, learner: string])[] = [
    ['Could you send me the plans?', 'could you send me plans ?'],
    ['I will send you the drawings tomorrow.', 'i will send you drawings tomorow'],
    ['Thank you very much for your help.', 'thank you very much for you help'],
  ];
  test.each(LEARNERS)('“%s” is found as well when a learner writes “%s”', (plain, learner) => {
    const kinds = (text: string) =>
      foundIn(text, 1, 0)
        .map((one) => one.kind)
        .filter((kind) => kind !== 'question');
    expect(kinds(learner)).toEqual(kinds(plain));
  });
});
