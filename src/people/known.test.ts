import { describe, expect, it } from 'vitest';
import { type Dealings, type Kind, type KnownRule, kindOf } from './known.ts';

const NOTHING: Dealings = {
  self: false,
  override: null,
  fromMeSmall: 0,
  fromThemSmall: 0,
  fromMeWider: 0,
  fromThemWider: 0,
  smallMeetings: 0,
  largeMeetings: 0,
  notes: 0,
  gestures: 0,
  invitedByMe: 0,
  invitedByThem: 0,
  massMails: 0,
  ownCard: false,
  connected: false,
};

type Case = readonly [what: string, facts: Partial<Dealings>, rule: KnownRule];

const CASES: Readonly<Record<Kind, readonly Case[]>> = {
  known: [
    ['the owner', { self: true }, 'self'],
    ['both wrote in small company', { fromMeSmall: 1, fromThemSmall: 1 }, 'two-way'],
    [
      'both wrote, and much else is true',
      { fromMeSmall: 3, fromThemSmall: 2, connected: true, ownCard: true },
      'two-way',
    ],
    ['a meeting of a few', { smallMeetings: 1 }, 'small-meeting'],
    ['a note by hand', { notes: 1 }, 'note'],
    ['a card the owner wrote', { ownCard: true }, 'own-card'],
    ['a card and one mail without an answer', { ownCard: true, fromThemSmall: 1 }, 'own-card'],
    ['the owner says so', { override: 'known' }, 'overruled'],
  ],
  met: [
    ['only they wrote', { fromThemSmall: 4 }, 'from-them'],
    ['only the owner wrote', { fromMeSmall: 4 }, 'from-me'],
    ['the owner wrote to them, they to a round of eight', { fromMeSmall: 1, fromThemWider: 1 }, 'from-me'],
    ['both wrote, but only in rounds of six to ten', { fromMeWider: 3, fromThemWider: 3 }, 'few-recipients'],
    ['a meeting of fifteen', { largeMeetings: 1 }, 'larger-meeting'],
    ['an endorsement', { gestures: 1, connected: true }, 'gesture'],
    ['a bare connection', { connected: true }, 'connected'],
    ['the owner says so of somebody known', { override: 'met', fromMeSmall: 1, fromThemSmall: 1 }, 'overruled'],
  ],
  seen: [
    ['nothing at all', {}, 'merely-seen'],
    ['the owner says so of a card', { override: 'seen', ownCard: true }, 'overruled'],
  ],
};

describe.each(['known', 'met', 'seen'] as const)('%s', (kind) => {
  it.each(CASES[kind])('when %s', (_, facts, rule) => {
    expect(kindOf({ ...NOTHING, ...facts })).toMatchObject({ kind, rule });
  });
});

describe('the rule that decided', () => {
  const all = Object.values(CASES).flat();

  it('is told in a sentence of its own', () => {
    const sentences = new Map(
      all.map(([, facts]) => [kindOf({ ...NOTHING, ...facts }).sentence, kindOf({ ...NOTHING, ...facts })]),
    );
    for (const sentence of sentences.keys()) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(new Set([...sentences.values()].map(({ rule, kind }) => `${rule} ${kind}`)).size).toBe(sentences.size);
  });

  it('never moves to a stranger kind when something more is on record', () => {
    const order: readonly Kind[] = ['seen', 'met', 'known'];
    for (const [, facts] of all) {
      const before = { ...NOTHING, ...facts };
      for (const more of [
        'fromMeSmall',
        'fromThemSmall',
        'fromMeWider',
        'smallMeetings',
        'largeMeetings',
        'notes',
      ] as const) {
        const after = { ...before, [more]: before[more] + 1 };
        expect(order.indexOf(kindOf(after).kind)).toBeGreaterThanOrEqual(order.indexOf(kindOf(before).kind));
      }
    }
  });

  it('calls the owner the owner whatever was overruled', () => {
    expect(kindOf({ ...NOTHING, self: true, override: 'seen' }).rule).toBe('self');
  });

  it('has no case twice', () => {
    expect(new Set(all.map(([what]) => what)).size).toBe(all.length);
  });
});
