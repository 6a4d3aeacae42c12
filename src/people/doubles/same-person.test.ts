import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Handle } from '../handle.ts';
import { jaroWinkler } from '../jaro-winkler.ts';
import { type Candidate, type Double, learnWeights, proposeDoubles } from './same-person.ts';

/** `names` are parted by "/". */
function person(
  id: string,
  names: string,
  more: Partial<Omit<Candidate, 'names' | 'handles'>> & { handles?: string[] } = {},
): Candidate {
  const handles = (more.handles ?? []).map((key): Handle => {
    const [kind = '', value = ''] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
    return { kind: kind as Handle['kind'], value };
  });
  return { companies: [], locations: [], ...more, id, names: names === '' ? [] : names.split('/'), handles };
}

/** A crowd of strangers, so that frequencies mean something. Two hundred surnames, forty given names, no pair twice. */
const SYLLABLES = [
  'bar',
  'del',
  'fan',
  'gor',
  'hul',
  'jem',
  'kin',
  'lot',
  'mas',
  'nev',
  'pol',
  'rud',
  'sit',
  'tam',
  'vok',
  'wen',
];
const GIVEN = 'Ada Bea Carl Dora Emil Fritz Gina Hugo Ida Jana Kurt Lea Max Nora Otto Paul Rosa Sven Tina Udo'.split(
  ' ',
);
const CROWD: readonly Candidate[] = Array.from({ length: 600 }, (_, i) => {
  const [a, b, c] = [SYLLABLES[i % 16], SYLLABLES[(i >> 4) % 16], SYLLABLES[(i * 7 + 3) % 16]];
  return person(`crowd:${i}`, `${GIVEN[(i * 11) % 20]} ${a}${b}${c}`, {
    companies: [`${SYLLABLES[(i * 5) % 16]}ix ${SYLLABLES[(i >> 3) % 16]} GmbH`],
    locations: [`${SYLLABLES[(i * 3) % 16]}stadt`],
  });
});

function between(x: Candidate, y: Candidate, options = {}): Double | undefined {
  return proposeDoubles([...CROWD, x, y], options).find(({ a, b }) => new Set([a, b, x.id, y.id]).size === 2);
}

describe('a double is proposed for', () => {
  it.each<[string, Candidate, Candidate]>([
    ['the same rare name', person('x', 'Joanna Kowalska'), person('y', 'Joanna Kowalska')],
    ['the family name first', person('x', 'Joanna Kowalska'), person('y', 'Kowalska Joanna', { companies: ['Acme'] })],
    [
      'a short form at the same employer',
      person('x', 'Robert Kowalsky', { companies: ['Acme Ltd'] }),
      person('y', 'Bob Kowalsky', { companies: ['ACME'] }),
    ],
    [
      'an initial at the same employer',
      person('x', 'Joanna Kowalska', { companies: ['Acme'] }),
      person('y', 'J. Kowalska', { companies: ['Acme'] }),
    ],
    [
      'a slip of the pen in the same place',
      person('x', 'Joanna Kowalska', { locations: ['Kraków, Poland'] }),
      person('y', 'Joanna Kowlaska', { locations: ['Krakow, Poland'] }),
    ],
    [
      'an address made of the name',
      person('x', 'Joanna Kowalska'),
      person('y', '', { handles: ['email:joanna.kowalska@example.org'] }),
    ],
    [
      'an address made of initial and name',
      person('x', 'Joanna Kowalska'),
      person('y', '', { handles: ['email:jkowalska@example.org'] }),
    ],
    [
      'two alphabets and one phone number',
      person('x', 'Анна Петрова', { handles: ['phone:+436601234567'] }),
      person('y', 'Anna Petrova', { handles: ['phone:+436601234567'] }),
    ],
    [
      'a sign-in with digits where a name should be, and as the beginning of an address elsewhere',
      person('x', 'kmt5557', { handles: ['email:joanna.kowalska@example.org'] }),
      person('y', 'Joanna Kowalska', { handles: ['email:kmt5557@other.example'] }),
    ],
    [
      'one account of a forge, with its number and without',
      person('x', 'jkow', { handles: ['email:1234567+jkow@users.noreply.github.com'] }),
      person('y', 'Joanna Kowalska', { handles: ['email:jkow@users.noreply.github.com'] }),
    ],
    [
      'a phone number and the same surname without a first name',
      person('x', 'Joanna Kowalska', { handles: ['phone:+436601234567'] }),
      person('y', 'J. Kowalska', { handles: ['phone:+436601234567'] }),
    ],
  ])('%s', (_, x, y) => {
    expect(between(x, y)?.p).toBeGreaterThan(0.8);
  });
});

describe('no double is proposed for', () => {
  const [acme, here] = [{ companies: ['Acme'] }, { locations: ['Linz'] }];
  it.each<[string, Candidate, Candidate]>([
    [
      'two profile links',
      person('x', 'Joanna Kowalska', { handles: ['linkedin:jk'] }),
      person('y', 'Joanna Kowalska', { handles: ['linkedin:jk2'] }),
    ],
    ['siblings at one firm', person('x', 'Joanna Kowalska', acme), person('y', 'Piotr Kowalska', acme)],
    [
      'a couple with one phone',
      person('x', 'Anna Kowalska', { ...here, handles: ['phone:+4312'] }),
      person('y', 'Peter Kowalska', { ...here, handles: ['phone:+4312'] }),
    ],
    ['father and son', person('x', 'John Kowalsky Sr.', acme), person('y', 'John Kowalsky Jr.', acme)],
    ['colleagues', person('x', 'Joanna Kowalska', acme), person('y', 'Zofia Nowacka', acme)],
    ['a first name alone', person('x', 'Joanna', here), person('y', 'Joanna Kowalska', here)],
    [
      'a first name with a number, which many invent',
      person('x', 'Emil Nowak', { handles: ['email:emil87@example.org'] }),
      person('y', 'Emil Zielinski', { handles: ['email:emil87@other.example'] }),
    ],
    [
      'the number an institution gave',
      person('x', '', { handles: ['email:s1234567@example.org'] }),
      person('y', 'Joanna Kowalska', { handles: ['email:s1234567@other.example'] }),
    ],
    [
      'an address on every machine',
      person('x', 'rootling', { handles: ['email:root@localhost'] }),
      person('y', 'Joanna Kowalska', { handles: ['email:root@localhost'] }),
    ],
    [
      'two that only share a desk',
      person('x', 'Joanna Kowalska', { handles: ['email:office@example.org'] }),
      person('y', 'Piotr Nowak', { handles: ['email:office@example.org'] }),
    ],
    ['a look-alike letter in the name', person('x', 'Joanna Kowalska'), person('y', 'Joanna Kow\u0430lska')],
    ['people without anything', person('x', ''), person('y', '')],
  ])('%s', (_, x, y) => {
    expect(between(x, y)).toBeUndefined();
  });

  it('a very common name, unless something else agrees', () => {
    const annas = Array.from({ length: 40 }, (_, i) =>
      person(`anna:${String(i).padStart(2, '0')}`, 'Anna Gruber', {
        companies: [`Firma ${SYLLABLES[i % 16]}${SYLLABLES[(i >> 4) + 5]}`],
      }),
    );
    const all = [...CROWD, ...annas];
    expect(proposeDoubles(all).filter(({ a }) => a.startsWith('anna:'))).toEqual([]);
    const told = [
      ...all,
      person('anna:x', 'Anna Gruber', { companies: ['Acme'] }),
      person('anna:y', 'Anna Gruber', { companies: ['Acme'] }),
    ];
    expect(proposeDoubles(told).map(({ a, b }) => [a, b])).toContainEqual(['anna:x', 'anna:y']);
  });

  it('a pair that cannot be one', () => {
    const [x, y] = [person('x', 'Joanna Kowalska'), person('y', 'Joanna Kowalska')];
    expect(between(x, y)).toBeDefined();
    expect(between(x, y, { cannot: [['y', 'x']] })).toBeUndefined();
  });
});

describe('it is less likely one person', () => {
  /** Of common name, so that what is beside it decides. */
  const chance = (x: Candidate, y: Candidate) => between(x, y, { least: 1e-9 })?.p ?? 0;
  const jo = (handles: string[], name = 'Joanna Kowalska') => person('x', name, { handles });
  const other = (handles: string[], name = 'Joanna Kowalska') => person('y', name, { handles });
  it.each<[string, [Candidate, Candidate], [Candidate, Candidate]]>([
    [
      'with unlike numbers behind one name than without addresses',
      [jo(['email:joanna.kowalska12@one.example']), other(['email:joanna.kowalska77@two.example'])],
      [jo([]), other([])],
    ],
    [
      "with unlike numbers at one firm's host than at two hosts",
      [jo(['email:jkowalska@one.example']), other(['email:jkowalska2@one.example'])],
      [jo(['email:jkowalska3@one.example']), other(['email:jkowalska2@two.example'])],
    ],
    [
      'with two phone numbers than with one',
      [jo(['phone:+436601234567']), other(['phone:+436607654321'])],
      [jo(['phone:+436601234567']), other([])],
    ],
    [
      'with middle initials that do not fit than with one left out',
      [jo([], 'Joanna M. Kowalska'), other([], 'Joanna K. Kowalska')],
      [jo([], 'Joanna M. Kowalska'), other([])],
    ],
    [
      'writing from two hosts than from one that nobody else writes from',
      [jo(['email:office12@one.example', 'email:jo@one.example']), other(['email:jk@two.example'])],
      [jo(['email:office12@one.example', 'email:jo@one.example']), other(['email:jk@one.example'])],
    ],
    [
      'at a firm whose host names another than at one whose host has its legal form',
      [person('x', 'Joanna Kowalska', { companies: ['Acme Rockets GmbH'] }), other(['email:jk@otherrockets.example'])],
      [
        person('x', 'Joanna Kowalska', { companies: ['Acme Rockets GmbH'] }),
        other(['email:jk@acmerocketsgmbh.example']),
      ],
    ],
    [
      'with two positions than with one',
      [
        person('x', 'Joanna Kowalska', { positions: ['Beekeeper'] }),
        person('y', 'Joanna Kowalska', { positions: ['Judge'] }),
      ],
      [person('x', 'Joanna Kowalska', { positions: ['Beekeeper'] }), person('y', 'Joanna Kowalska')],
    ],
    [
      'with a position on one side only than with one in common',
      [person('x', 'Joanna Kowalska', { positions: ['Beekeeper'] }), person('y', 'Joanna Kowalska')],
      [
        person('x', 'Joanna Kowalska', { positions: ['Beekeeper'] }),
        person('y', 'Joanna Kowalska', { positions: ['beekeeper'] }),
      ],
    ],
  ])('%s', (_, [x, y], [likelierX, likelierY]) => {
    expect(chance(x, y)).toBeLessThan(chance(likelierX, likelierY));
  });

  it.each<[string, [Candidate, Candidate], [Candidate, Candidate]]>([
    [
      'a plain address at a firm beside one with a number at a host open to everybody',
      [jo(['email:joanna.kowalska@acme.example']), other(['email:joanna.kowalska12@two.example'])],
      [jo(['email:joanna.kowalska@acme.example']), other(['email:joanna.kowalska@two.example'])],
    ],
    [
      'middle names in another order or only as an initial',
      [jo([], 'Joanna Maria Kowalska'), other([], 'Joanna M. Kowalska')],
      [jo([], 'Joanna Maria Kowalska'), other([], 'Joanna Maria Kowalska')],
    ],
    [
      'initial and surname in an address where the name stands the wrong way round',
      [
        jo(['email:jkowalska@one.example'], 'Kowalska Joanna'),
        other(['email:jkowalska@two.example'], 'Kowalska Joanna'),
      ],
      [jo(['email:jkowalska@one.example']), other(['email:jkowalska@two.example'])],
    ],
  ])('not for %s', (_, [x, y], [likelierX, likelierY]) => {
    expect(chance(x, y)).toBeCloseTo(chance(likelierX, likelierY), 5);
  });

  it('and writing from one host is a reason to ask', () => {
    const [x, y] = [jo(['email:jo@one.example']), other(['email:jk@one.example'])];
    expect(between(x, y)?.reasons).toEqual(['Same name (rare) and both write from one.example.']);
  });

  it('when a phone number in common comes with clashing first names than with one full name', () => {
    const phone = ['phone:+436601234567'];
    expect(chance(jo(phone, 'Piotr Kowalska'), other(phone))).toBeLessThan(chance(jo(phone), other(phone)));
    expect(chance(jo(phone), other(phone))).toBeGreaterThan(0.999);
  });

  it('and the reasons say so', () => {
    const [x, y] = [jo(['email:jkowalska@one.example']), other(['email:jkowalska2@one.example'])];
    expect(between(x, y, { least: 1e-9 })?.reasons).toEqual([
      'Same name (rare).',
      'Their addresses have unlike numbers.',
    ]);
  });
});

describe('names in two alphabets', () => {
  it('never count against: an employer and an address weigh as much as without names', () => {
    const more = { companies: ['Acme Rockets'], handles: ['email:moonwalker@one.example'] };
    const other = { companies: ['Acme Rockets'], handles: ['email:moonwalker@two.example'] };
    const unnamed = between(person('x', '', more), person('y', 'Anna Petrova', other), { least: 0.01 });
    const named = between(person('x', 'Шерлок Холмс', more), person('y', 'Anna Petrova', other), { least: 0.01 });
    expect(named?.p).toBeGreaterThanOrEqual((unnamed?.p ?? 1) - 0.01);
  });
});

describe('the reasons', () => {
  it('name what agrees, in one sentence', () => {
    const x = person('x', 'Joanna Kowalska', { companies: ['Acme'] });
    const y = person('y', 'J. Kowalska', { companies: ['Acme Ltd.'], handles: ['email:j.kowalska@mail.example'] });
    expect(between(x, y)?.reasons).toEqual([
      'Same surname (rare), a first name that fits the initial (Joanna and J.), same employer, and the address j.kowalska@ fits the name Joanna Kowalska.',
    ]);
  });

  it('end with one full stop, whatever the name they quote', () => {
    const x = person('x', 'Joanna Kowalska Sr.', { companies: ['Acme'] });
    const y = person('y', 'J. Kowalska', { companies: ['Acme Ltd.'], handles: ['email:j.kowalska@mail.example'] });
    expect(between(x, y)?.reasons[0]).toMatch(/fits the name Joanna Kowalska Sr\.$/);
  });

  it('name what speaks against in a second one', () => {
    const x = person('x', 'Joanna Kowalska', { companies: ['Acme'] });
    const y = person('y', 'Joanna Kowalska', { companies: ['Nordlicht'] });
    expect(between(x, y, { least: 0.3 })?.reasons).toEqual(['Same name (rare).', 'The employers differ.']);
  });

  it('are there for every proposal and end like sentences', () => {
    const twins = CROWD.slice(0, 50).map((one) => ({ ...one, id: `twin of ${one.id}` }));
    const doubles = proposeDoubles([...CROWD, ...twins]);
    expect(doubles.length).toBeGreaterThanOrEqual(50);
    for (const { reasons } of doubles) {
      expect(reasons.length).toBeGreaterThan(0);
      for (const reason of reasons) expect(reason).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('the queue', () => {
  it('begins with the people who matter', () => {
    const pairs = ['Joanna Kowalska', 'Piotr Wisniewski', 'Zofia Lewandowska'].flatMap((name, i) => [
      person(`${i}:a`, name, { weight: i === 1 ? 9 : 1 }),
      person(`${i}:b`, name),
    ]);
    expect(proposeDoubles([...CROWD, ...pairs])[0]).toMatchObject({ a: '1:a', b: '1:b' });
  });

  it('is the same in whatever order people come', () => {
    const all = [...CROWD.slice(0, 200), ...CROWD.slice(0, 40).map((one) => ({ ...one, id: `twin of ${one.id}` }))];
    const expected = proposeDoubles(all);
    expect(expected.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (random) => {
        const mixed = all.map((one) => ({ one, at: random.next().value })).sort((x, y) => x.at - y.at);
        expect(proposeDoubles(mixed.map(({ one }) => one))).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('is empty for nobody and for one', () => {
    expect(proposeDoubles([])).toEqual([]);
    expect(proposeDoubles([person('x', 'Joanna Kowalska')])).toEqual([]);
  });
});

describe('learning', () => {
  const cards = (many: number) =>
    CROWD.slice(0, many).flatMap((one, i) => {
      const email: Handle = { kind: 'email', value: `p${i}@example.org` };
      return [
        { ...one, handles: [email] },
        { ...one, id: `second ${one.id}`, handles: [email], companies: ['Elsewhere'] },
      ];
    });

  it('takes its shares from two hundred people with one address on two cards', () => {
    const learnt = learnWeights(cards(300));
    expect(learnt.m.company[9]).toBeGreaterThan(learnWeights(cards(20)).m.company[9] ?? 1);
  });

  it('keeps what is shipped below that, and role addresses teach nothing', () => {
    const desks = cards(300).map((card) => ({
      ...card,
      handles: [{ kind: 'email' as const, value: 'office@example.org' }],
    }));
    expect(learnWeights(desks).m).toEqual(learnWeights(cards(20)).m);
  });
});

describe('likeness of two words', () => {
  it.each([
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['same', 'same', 1],
    ['abc', 'xyz', 0],
    ['', '', 0],
  ])('%s and %s: %f', (a, b, likeness) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(likeness, 3);
    expect(jaroWinkler(b, a)).toBeCloseTo(likeness, 3);
  });
});
