import { describe, expect, test } from 'vitest';
import { DAY } from '../basics/when.ts';
import { saidIn } from '../giving/index.ts';
import type { PastAsk } from '../relationships/index.ts';
import { type Event, NOW, tale } from '../relationships/tale-for-tests.ts';
import { type Letter, recognise } from './answer.ts';
import { endingNamed, parseAsk, parseAsked, sizeNamed } from './ask.ts';
import { fitOf, type Ground, sentenceWith, tellingWords, weightsOf } from './fit.ts';
import { pastAsks } from './history.ts';
import { secondThoughts } from './honesty.ts';
import { progressSaid, roomFor } from './progress.ts';
import { type Candidate, choose, recordSaid } from './whom.ts';
import { askDraft, thanksDraft } from './words.ts';

const ASKED = ['ask', 'Could you look over the drawings?', { detail: 'medium' }] as const;
const HELPED = ['help', 'Here are the drawings with my notes.'] as const;

describe('What became of an ask, as letters tell', () => {
  const CASES: readonly (readonly [string, readonly Event[], readonly string[]])[] = [
    [
      'nothing was asked',
      [
        [100, 'me'],
        [99, 'them'],
      ],
      [],
    ],
    [
      'they did it',
      [
        [100, 'me', ASKED],
        [98, 'them', HELPED],
      ],
      ['helped'],
    ],
    [
      'they said no',
      [
        [100, 'me', ASKED],
        [98, 'them', ['decline', 'I am afraid not.', { detail: 'no' }]],
      ],
      ['declined'],
    ],
    [
      'they had no time',
      [
        [100, 'me', ASKED],
        [98, 'them', ['decline', 'No time now.', { detail: 'too-busy' }]],
      ],
      ['too busy'],
    ],
    [
      'they could not, and named somebody',
      [
        [100, 'me', ASKED],
        [98, 'them', ['decline', 'Not me.', { detail: 'no' }], ['help', 'Ask Ines.']],
      ],
      ['pointed on'],
    ],
    [
      'they wrote something, and were thanked for it',
      [
        [100, 'me', ASKED],
        [98, 'them'],
        [97, 'me', ['thanks', 'Thank you!']],
      ],
      ['helped'],
    ],
    ['nobody answered for a month', [[31, 'me', ASKED]], ['silence']],
    ['a month is not over', [[29, 'me', ASKED]], ['open']],
    [
      'what they wrote does not tell',
      [
        [100, 'me', ASKED],
        [98, 'them'],
      ],
      [],
    ],
    [
      'they met, which may have settled it',
      [
        [100, 'me', ASKED],
        [90, 'both'],
      ],
      [],
    ],
    [
      'asking again before an answer is the same ask',
      [
        [100, 'me', ASKED],
        [90, 'me', ASKED],
        [88, 'them', HELPED],
      ],
      ['helped'],
    ],
    [
      'help after two months is help unasked',
      [
        [200, 'me', ASKED],
        [100, 'them', HELPED],
      ],
      ['silence'],
    ],
    [
      'a machine answers nothing',
      [
        [100, 'me', ASKED],
        [99, 'them', 'automatic'],
      ],
      ['silence'],
    ],
  ];
  test.each(CASES)('%s', (_, events, outcomes) => {
    expect(pastAsks(tale(events), []).map((one) => one.outcome)).toEqual(outcomes);
  });

  test('is what the owner confirmed, where they did', () => {
    const dossier = tale([
      [100, 'me', ASKED],
      [98, 'them', HELPED],
    ]);
    const noted = [{ at: NOW - 100 * DAY, size: 'hour' as const, ending: 'pointed on' as const }];
    expect(pastAsks(dossier, noted).map((one) => one.outcome)).toEqual(['pointed on']);
  });
});

describe('Words of an ask', () => {
  const NEED = tellingWords('somebody who could quickly review the translation by next week');
  const isSaid = (text: string, what: string) => saidIn(text, tellingWords(what)).size > 0;

  test('are found in other forms, and empty ones are no words', () => {
    expect(NEED.map((one) => one.beginning)).toEqual(['review', 'translat']);
    expect(saidIn('She reviews translations.', NEED).size).toBe(2);
    expect(saidIn('Somebody could quickly come next week.', NEED).size).toBe(0);
  });

  test.each([
    ['I am a solicitor.', 'look over a contract', true],
    ['Rechtsanwältin in Kiel', 'look over a contract', true],
    ['She teaches law.', 'a question of law', true],
    ['She mows the lawn.', 'a question of law', false],
  ])('by another name: “%s” speaks of “%s”: %s', (text, what, expected) => {
    expect(isSaid(text, what)).toBe(expected);
  });

  test('say more than other names of them', () => {
    const [one] = tellingWords('translation');
    const most = (text: string) => saidIn(text, [one!]).get(one!.name)!;
    expect(most('a translation')).toBeGreaterThan(most('an interpreter'));
  });

  test('that everybody uses tell less than rare ones', () => {
    const weights = weightsOf(
      new Map([
        ['work', 90],
        ['thatch', 1],
      ]),
      100,
    );
    const ground = (name: string): Ground => {
      return { kind: 'card', said: new Map([[name, 1]]), quote: '', at: null, interactionId: null };
    };
    expect(fitOf([ground('thatch')], weights)).toBeGreaterThan(3 * fitOf([ground('work')], weights));
  });

  test.each([
    ['the thatch', 'Hello there. The thatch is off! See you.', 'The thatch is off!'],
    ['the draft', 'Hello there. Drafting is hard! See you.', 'Drafting is hard!'],
    ['drawing', 'Hello there. The drawers are done! See you.', 'The drawers are done!'],
  ])('are quoted in their sentence: %s', (what, text, sentence) => {
    expect(sentenceWith(text, tellingWords(what))).toBe(sentence);
  });
});

const candidate = (id: number, kinds: readonly Ground['kind'][], past: readonly PastAsk[] = []): Candidate => ({
  id,
  name: `Person ${id}`,
  called: `Person ${id}`,
  node: `email:${id}@example.org`,
  nearness: 'regular',
  past,
  care: '',
  grounds: kinds.map((kind) => ({ kind, said: new Map([['roof', 1]]), quote: 'the roof', at: NOW, interactionId: 1 })),
  looksFor: null,
});
const chosen = (all: readonly Candidate[], seed = 'a', room = 3) =>
  choose(all, { size: 'hour', seed }, new Map([['roof', 1]]), () => 0.4, room, NOW).map((one) => one.person.id);
const asked = (outcome: PastAsk['outcome'], days = 100): PastAsk => ({
  interactionId: 1,
  at: NOW - days * DAY,
  size: 'hour',
  outcome,
});

describe('Whom to ask', () => {
  test('begins where the help really is, then with their house, then with who is near by words', () => {
    const all = [candidate(1, ['letter', 'card']), candidate(2, ['organisation']), candidate(3, ['helped'])];
    expect(chosen(all)).toEqual([3, 2, 1]);
  });

  test('is at most three, and fewer when there is less room', () => {
    const all = Array.from({ length: 20 }, (_, i) => candidate(i + 1, ['card']));
    expect(chosen(all)).toHaveLength(3);
    expect(chosen(all, 'a', 1)).toHaveLength(1);
  });

  test('is the same on every look, and not the same for every ask', () => {
    const all = Array.from({ length: 20 }, (_, i) => candidate(i + 1, ['card']));
    expect(chosen(all)).toEqual(chosen(all));
    expect(new Set(['a', 'b', 'c', 'd', 'e'].map((seed) => chosen(all, seed).join())).size).toBeGreaterThan(1);
  });

  test('is nobody who has nothing to do with it and never helped', () => {
    expect(chosen([candidate(1, []), candidate(2, [], [asked('helped')])])).toEqual([2]);
  });

  test('does not promise a yes of somebody one hardly knows', () => {
    const doubts = (['stranger by mail', 'close'] as const).map((nearness) => {
      const all = [{ ...candidate(1, ['card']), nearness }];
      return choose(all, { size: 'hour', seed: 'a' }, new Map([['roof', 1]]), () => 0.4, 3, NOW)[0]!.doubt;
    });
    expect(doubts[0]).toContain('most people do not');
    expect(doubts[1]).toBe('Whether Person 1 can this time, nobody knows before.');
  });

  test.each<[string, readonly PastAsk[], string]>([
    ['never asked', [], 'You have never asked Ana for anything, as far as Kith sees.'],
    ['helped once', [asked('helped')], 'Ana helped when you asked in August.'],
    ['helped both times', [asked('helped', 500), asked('helped')], 'Ana helped both times you asked; last in August.'],
    ['a no is not told', [asked('declined'), asked('too busy', 200)], ''],
    [
      'nor is one among helps',
      [asked('helped', 500), asked('declined', 300), asked('helped')],
      'Ana helped twice when you asked; last in August.',
    ],
  ])('is told by what was good: %s', (_, past, words) => {
    expect(recordSaid('Ana', past, NOW)).toBe(words);
  });
});

describe('An ask', () => {
  const ASK = { what: 'x', by: null, size: 'hour', closedAt: null, came: null } as const;
  const row = (name: string, ending: 'helped' | 'declined' | null) => ({
    name,
    ending,
    pointedTo: null,
    toldAt: null,
    story: null,
  });

  test('has no room for suggestions while somebody is being asked, when somebody helped, and after three', () => {
    expect(roomFor(ASK, [])).toBe(3);
    expect(roomFor(ASK, [row('Ana', null)])).toBe(0);
    expect(roomFor(ASK, [row('Ana', 'helped')])).toBe(0);
    expect(roomFor(ASK, [row('Ana', 'declined')])).toBe(2);
    expect(
      roomFor(
        ASK,
        ['Ana', 'Joe', 'Ines'].map((name) => row(name, 'declined')),
      ),
    ).toBe(0);
    expect(roomFor({ ...ASK, closedAt: 1 }, [])).toBe(0);
  });

  test('tells nobody’s no where it is listed', () => {
    expect(progressSaid(ASK, [row('Ana', 'declined')])).toBe('Nobody is being asked just now.');
    expect(progressSaid(ASK, [row('Ana', 'declined'), row('Joe', 'helped')])).toBe('Joe helped.');
  });

  test('that cannot be read is no fault', () => {
    for (const value of ['', '{', 'null', '[]', '7', '{"what":7}', '{"what":"  "}']) expect(parseAsk(value)).toBeNull();
    expect(parseAsk('{"what":"a","by":"soon","size":"huge","closedAt":"x"}')).toEqual({
      ...ASK,
      what: 'a',
      size: 'minutes',
    });
    expect(parseAsked('{"ending":"maybe","toldAt":1e99}')).toEqual({
      ending: null,
      pointedTo: null,
      toldAt: null,
      story: null,
    });
  });

  test('is typed with or without a blank', () => {
    expect([sizeNamed('good-word'), sizeNamed('Good word'), sizeNamed('huge')]).toEqual([
      'good word',
      'good word',
      undefined,
    ]);
    expect([endingNamed('pointed-on'), endingNamed('maybe')]).toEqual(['pointed on', undefined]);
  });
});

describe('What their letters tell of an ask', () => {
  const letter = (days: number, by: Letter['by'], text: string, id = days): Letter => ({
    id,
    at: NOW - days * DAY,
    by,
    text,
  });
  const MINE = letter(20, 'me', 'Dear Ana, could you look over the drawings for me, please?');
  const told = (days: number, ...letters: Letter[]) =>
    recognise(letters, { called: 'Ana', what: 'look over the drawings', at: NOW - days * DAY }, NOW).ending;

  test.each<[string, string, string | null]>([
    ['done', 'Done, I looked over the drawings, they are attached.', 'helped'],
    ['a no', 'I am sorry, I cannot do that.', 'declined'],
    ['no time', 'I am swamped until March, sorry, no time.', 'too busy'],
    ['a question back', 'Which drawings do you mean?', null],
  ])('%s', (_, text, ending) => {
    expect(told(20, MINE, letter(18, 'them', text))).toBe(ending);
  });

  test('silence after thirty days, and nothing before', () => {
    expect(told(31, letter(31, 'me', MINE.text))).toBe('silence');
    expect(told(29, letter(29, 'me', MINE.text))).toBeNull();
    expect(told(31)).toBe('silence');
  });

  test('and what came before the ask is no answer to it', () => {
    expect(told(20, letter(25, 'them', 'Done, attached.'), MINE)).toBeNull();
  });
});

const ADDRESSEE = { id: 1, name: 'Ana Duarte', email: 'ana@example.org', profile: null };

describe('Prepared words', () => {
  const ask = {
    what: 'look over the roof drawings',
    by: '2026-12-20',
    size: 'hour',
    closedAt: null,
    came: null,
  } as const;

  test('say that they ask, by when, that a no is fine, and leave to the owner why', () => {
    const { body, subject } = askDraft(ask, ADDRESSEE, 'Ana', true);
    expect(subject).toBe('An ask: look over the roof drawings');
    expect(body).toMatch(/is an ask: look over the roof drawings\./);
    expect(body).toMatch(/by 20 December/);
    expect(body).toMatch(/a short no is all I need/);
    expect(body).toMatch(/I ask you because \[…\]/);
    expect(secondThoughts(body.replaceAll('[…]', 'you built one'), 'Ana', 'minutes')).toEqual([]);
  });

  test('of a thank-you tell what came of it and ask for nothing', () => {
    const { body } = thanksDraft({ ...ask, came: 'The roof is tight' }, 'helped', ADDRESSEE, 'Ana');
    expect(body).toContain('What came of it: The roof is tight.');
    expect(body).not.toContain('?');
  });

  test.each([
    [
      'one that hides that it asks',
      'Hi Ana, how are you? There is this roof of mine, and the rain is coming soon.',
      'plainly that it is an ask',
    ],
    [
      'one that presses',
      'Ana, I ask you because you know roofs. You owe me this one. No problem if not, thank you, by 3 May.',
      'presses',
    ],
    [
      'one without an easy no',
      'Ana, I ask you because you know roofs: could you look at it by Friday? Thank you so much.',
      'easy to say no',
    ],
    [
      'one without why',
      'Ana, I ask for help with a roof, because it leaks. No problem if you have no time. Thank you, by 3 May.',
      'why you ask Ana',
    ],
  ])('are read once more: %s', (_, text, hint) => {
    expect(secondThoughts(text, 'Ana', 'minutes').join(' ')).toContain(hint);
  });

  test('in a language whose words are not known get no hints on them', () => {
    expect(
      secondThoughts(
        'Liebe Ana, könntest du bitte die Zeichnungen für das Dach ansehen? Danke dir sehr!',
        'Ana',
        'hour',
      ),
    ).toEqual([]);
  });
});
