import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dossier, type JudgementName, mirrored, NOTHING_SAID, type Told } from './dossier.ts';
import { judge } from './judgement.ts';
import { oneWay } from './one-way.ts';
import { sentencesOf } from './sentences.ts';
import { type Event, tale, type Way, type Words } from './tale-for-tests.ts';

const asks = (days: number): Event => [days, 'them', ['ask', 'Could you have a look?']];
const hello = (days: number): Event => [days, 'me', ['about-me', 'How are you?']];

describe('One-way', () => {
  const yes = [asks(300), hello(280), asks(200), hello(180), asks(100)];
  const CASES: readonly (readonly [string, readonly Event[], 'yes' | 'no' | 'too-early'])[] = [
    ['three asks, two letters of mine without an answer', yes, 'yes'],
    ['the same, and they helped once', [...yes, [50, 'them', ['help', 'Here is the list you wanted.']]], 'no'],
    ['the same, and they asked how I am', [...yes, [50, 'them', ['about-me', 'And how are you?']]], 'no'],
    [
      'the same, and they introduced me',
      [...yes, [50, 'them', ['introduction', 'Meet Joe.', { detail: 'made' }]]],
      'no',
    ],
    ['the same, three years ago', yes.map(([days, ...rest]) => [days + 1100, ...rest] as Event), 'too-early'],
    ['two asks are too few', [asks(300), hello(280), asks(200), hello(180)], 'too-early'],
    [
      'three asks, all my letters answered',
      [asks(300), [299, 'me'], asks(200), [199, 'me'], asks(100), [99, 'me']],
      'too-early',
    ],
    ['I ask as often as they do', [...yes, [90, 'me', ['ask', 'May I?']], [60, 'me', ['ask', 'May I?']]], 'too-early'],
    [
      'three requests in one letter are one ask',
      [[300, 'them', ['ask', 'a'], ['ask', 'b'], ['ask', 'c']], hello(280), hello(180)],
      'too-early',
    ],
    ['nothing passed', [], 'too-early'],
    [
      'letters go both ways without any plea',
      [
        [90, 'me'],
        [89, 'them'],
        [60, 'me'],
        [59, 'them'],
        [30, 'me'],
        [29, 'them'],
      ],
      'no',
    ],
  ];
  test.each(CASES)('%s', (_, events, expected) => {
    expect(oneWay(tale(events)).value).toBe(expected);
  });

  test('is judged of the owner by the very same rule', () => {
    const turned = yes.map(([days, way, ...words]) => [days, way === 'me' ? 'them' : 'me', ...words] as Event);
    expect(judge(tale(turned))).toMatchObject({ ownerOneWay: { value: 'yes' }, oneWay: { value: 'no' } });
  });

  test('moves when the evidence it names is taken away', () => {
    const dossier = tale(yes);
    for (const id of oneWay(dossier).restsOn) {
      const rows = dossier.rows.filter((row) => row.interactionId !== id);
      const told = dossier.told.filter((one) => one.interactionId !== id);
      expect(oneWay({ ...dossier, rows, told }).value).not.toBe('yes');
    }
  });

  test('is not said of others before the owner has looked into the mirror', () => {
    const dossier = tale(yes);
    const about = (seen: boolean) => sentencesOf(judge(dossier), dossier, seen).map((one) => one.about);
    expect(about(false)).not.toContain('oneWay');
    expect(about(true)).toContain('oneWay');
  });
});

describe('A letter of mine waits', () => {
  /** So many exchanges answered after so many days, then a letter that has no answer yet. */
  const told = (count: number, after: number, open: number): Event[] => [
    ...Array.from({ length: count }, (_, i): Event[] => [
      [400 - 30 * i, 'me'],
      [400 - 30 * i - after, 'them'],
    ]).flat(),
    [open, 'me'],
  ];
  const CASES: readonly (readonly [string, readonly Event[], string | null])[] = [
    ['a day after it left, where answers take days', told(8, 4, 1.5), 'usual'],
    ['four days, where answers come within one', told(8, 0.5, 4), 'late'],
    ['three weeks, where answers come within one', told(8, 0.5, 21), 'hardly'],
    ['three days, after two answers only', told(2, 0.5, 3), 'too early'],
    ['since this morning', told(8, 0.5, 0.4), null],
    ['for half a year', told(8, 0.5, 180), null],
    ['not, when they wrote since', [...told(8, 0.5, 5), [2, 'them']], null],
    ['not, when they began and I answered', [...told(8, 0.5, 40), [39, 'them'], [6, 'them'], [5, 'me']], null],
  ];
  test.each(CASES)('%s', (_, events, expected) => {
    expect(judge(tale(events)).waitingForThem?.hope ?? null).toBe(expected);
  });

  test('is said as a fact about the letter, and not at all to somebody one also talks to elsewhere', () => {
    const said = (more: Partial<Dossier> = {}) => {
      const dossier = tale(told(8, 0.5, 4), more);
      return sentencesOf(judge(dossier), dossier, true).find((one) => one.about === 'answering')?.words;
    };
    expect(said()).toBe('Your letter of 18 November has no answer yet. Most answers of Ana’s came sooner.');
    expect(said({ corrections: { ...NOTHING_SAID, elsewhere: true } })).toBeUndefined();
  });
});

describe('A letter waits for me', () => {
  const CASES: readonly (readonly [string, readonly Event[], Partial<Dossier>, boolean])[] = [
    ['their question is the last word', [[20, 'them', ['question', 'Do you still have the files?']]], {}, true],
    [
      'I answered',
      [
        [20, 'them', ['question', 'Do you?']],
        [19, 'me'],
      ],
      {},
      false,
    ],
    [
      'we met since',
      [
        [20, 'them', ['question', 'Do you?']],
        [10, 'both'],
      ],
      {},
      false,
    ],
    ['they only said thanks', [[20, 'them', ['thanks', 'Thank you!']]], {}, false],
    ['it was more than a year ago', [[400, 'them', ['question', 'Do you?']]], {}, false],
    [
      'a later letter of theirs adds nothing',
      [
        [20, 'them', ['ask', 'Could you?']],
        [18, 'them'],
      ],
      {},
      true,
    ],
    ['its words are not known, and it opened the exchange', [[20, 'them']], { unread: new Set([1]) }, true],
    ['its words are not known, and it is old', [[90, 'them']], { unread: new Set([1]) }, false],
    [
      'the owner said it is wrong',
      [[20, 'them', ['question', 'Do you?']]],
      { corrections: { ...NOTHING_SAID, wrong: new Set<JudgementName>(['replyOwed']) } },
      false,
    ],
  ];
  test.each(CASES)('%s', (_, events, more, waits) => {
    expect(judge(tale(events, more)).waitingForMe.length > 0).toBe(waits);
  });
});

describe('A promise of mine', () => {
  const promise: Words = [
    'promise',
    'I’ll send you the contract template by Friday.',
    { what: 'the contract template', due: '2026-10-02' },
  ];
  const CASES: readonly (readonly [string, readonly Event[], number])[] = [
    ['stays open while nothing shows it kept', [[50, 'me', promise]], 1],
    [
      'is kept by the letter that brings it',
      [
        [50, 'me', promise],
        [45, 'me', ['help', 'Here is the contract template.']],
      ],
      0,
    ],
    [
      'stays open when I bring something else',
      [
        [50, 'me', promise],
        [45, 'me', ['help', 'Here is a photo of the cat.']],
      ],
      1,
    ],
    [
      'is not kept by a letter before it',
      [
        [50, 'me', promise],
        [55, 'me', ['help', 'Here is the contract template.']],
      ],
      1,
    ],
    [
      'is kept when they give thanks after its day',
      [
        [50, 'me', promise],
        [48, 'them', ['thanks', 'Thank you, that was just what we needed.']],
      ],
      0,
    ],
    [
      'stays open when they give thanks for another thing after its day',
      [
        [50, 'me', ['promise', 'I’ll send you the contract template.', { what: 'the contract template' }]],
        [40, 'them', ['thanks', 'Thank you for the lovely dinner on Sunday!']],
      ],
      1,
    ],
    [
      'is kept when they give thanks for it, or for help of any kind',
      [
        [50, 'me', ['promise', 'I’ll send you the contract template.', { what: 'the contract template' }]],
        [80, 'me', ['promise', 'I’ll look for the key.', { what: 'the key' }]],
        [70, 'them', ['thanks', 'Thanks for your help!']],
        [40, 'them', ['thanks', 'Vielen Dank für das Contract Template.']],
      ],
      0,
    ],
    [
      'stays open when they thank me for the promise',
      [
        [50, 'me', ['promise', 'I’ll send you the contract template.', { what: 'the contract template' }]],
        [49, 'them', ['thanks', 'Thank you!']],
      ],
      1,
    ],
    [
      'stays open when they thank me and ask',
      [
        [50, 'me', promise],
        [40, 'them', ['thanks', 'Thank you for Sunday.'], ['ask', 'Could you send the template, too?']],
      ],
      1,
    ],
    [
      'stays open when they give thanks long after it',
      [
        [90, 'me', ['promise', 'I’ll send you the contract template.', { what: 'the contract template' }]],
        [50, 'them', ['thanks', 'Thank you for Sunday.']],
      ],
      1,
    ],
    ['is theirs when they made it', [[50, 'them', promise]], 0],
    ['fades after a year', [[400, 'me', promise]], 0],
  ];
  test.each(CASES)('%s', (_, events, open) => {
    expect(judge(tale(events)).openPromises).toHaveLength(open);
  });
});

describe('Help', () => {
  const help: Event = [30, 'them', ['help', 'Here is the list of suppliers.']];
  const CASES: readonly (readonly [string, readonly Event[], number])[] = [
    ['without a word of thanks is remembered', [help], 1],
    ['is thanked for in a later letter', [help, [28, 'me', ['thanks', 'Thank you so much for the list!']]], 0],
    ['is not thanked for by an earlier letter', [help, [40, 'me', ['thanks', 'Thanks a lot.']]], 1],
    ['of today need not be thanked for yet', [[1, 'them', ['help', 'Here it is.']]], 0],
    [
      'is none where somebody shows what they ask about',
      [[30, 'them', ['help', 'Here is the whole message.'], ['ask', 'Where is the fault?']]],
      0,
    ],
    ['is none where it only asks', [[30, 'them', ['help', 'Have you tried the new pump?']]], 0],
    ['is offered with a question', [[30, 'them', ['help', 'Shall I bring you the new pump?']]], 1],
    [
      'is help beside a question, where it is said to the reader',
      [[30, 'them', ['help', 'Here is the list you wanted.'], ['ask', 'Can we meet?']]],
      1,
    ],
    ['of mine needs no thanks of mine', [[30, 'me', ['help', 'Here it is.']]], 0],
  ];
  test.each(CASES)('%s', (_, events, left) => {
    expect(judge(tale(events)).unthanked).toHaveLength(left);
  });
});

describe('The next step', () => {
  test('with somebody who recommended the owner is a first letter, and says nothing of nothing', () => {
    const dossier = tale([
      [30, 'both'],
      [20, 'them'],
    ]);
    const rows = dossier.rows.map(
      (row) => ({ ...row, kind: row.way === 'both' ? 'connection' : 'recommendation' }) as const,
    );
    expect(judge({ ...dossier, rows }).depth.next?.sentence).toBe(
      'You are connected and have not written to each other that Kith knows. A first word, or let it rest.',
    );
  });

  test('of two who wrote a few letters in one hour is no matter of years', () => {
    const letters = [30, 30, 30, 30, 30, 30].map((day, i) => [day, i % 2 ? 'me' : 'them'] as const);
    expect(judge(tale(letters)).depth.next?.sentence).toMatch(/^You and Ana have written to each other and never met/);
  });
});

describe('Sentences', () => {
  test('say of who brought two together that they introduced, for whomever it was meant', () => {
    const made = { detail: 'made' };
    const words = (events: Parameters<typeof tale>[0], thirds = new Map<number, string>()) => {
      const dossier = tale(events, { thirds });
      return sentencesOf(judge(dossier), dossier, true).find((one) => one.about === 'helped')?.words;
    };
    const LINE = 'Joe, Pat knows who needs a carpenter.';
    const introduced: Parameters<typeof tale>[0][number] = [20, 'them', ['introduction', LINE, made], ['help', LINE]];
    expect(words([introduced])).toBe(`Ana introduced you to somebody on 2 November: “${LINE}”`);
    expect(words([introduced], new Map([[1, 'Joe Baker']]))).toBe(
      `Ana introduced you to Joe Baker on 2 November: “${LINE}”`,
    );
    expect(words([[60, 'them', ['help', 'Here is the list.']], introduced])).toBe(
      `Ana introduced you to somebody on 2 November: “${LINE}”`,
    );
    expect(words([introduced, [10, 'them', ['help', 'Here is the list.']]])).toBe(
      'Ana helped you on 12 November: “Here is the list.”',
    );
  });

  const kinds = fc.constantFrom<Told['kind']>(
    'ask',
    'help',
    'thanks',
    'promise',
    'introduction',
    'decline',
    'about-me',
    'question',
  );
  const words = fc.tuple(kinds, fc.constantFrom('Could you?', 'Here it is.', 'Thank you.'));
  const event = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.constantFrom<Way>('me', 'them', 'both', 'off'), words);
  const tales = fc.array(event, { maxLength: 25 }).map((events) => tale(events));

  test('are few, name what they rest on, and say no number that stands for a person', () => {
    fc.assert(
      fc.property(tales, (dossier) => {
        const known = new Set(dossier.rows.map((row) => row.interactionId));
        const said = sentencesOf(judge(dossier), dossier, true);
        expect(said.length).toBeLessThanOrEqual(4);
        for (const one of said) {
          expect(one.words).not.toMatch(/%|score|rank|owes|balance/i);
          if (one.about !== 'next') expect(one.restsOn.length).toBeGreaterThan(0);
          expect(one.restsOn.every((id) => known.has(id))).toBe(true);
        }
      }),
    );
  });

  test('never fall silent or crash when the tale is turned round twice: it is the same tale', () => {
    fc.assert(
      fc.property(tales, (dossier) => {
        expect(judge(mirrored(mirrored(dossier)))).toEqual(judge(dossier));
      }),
    );
  });
});
