import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectLinear } from '../basics/linear-for-tests.ts';
import { judge } from './advise.ts';
import { ANSWERS } from './answers/index.ts';
import { DESK, dossierOf, noteOf, type Row, WAVE } from './cases-for-tests.ts';
import { deskOf } from './desk.ts';
import { readNote, readOwner } from './note.ts';
import { screenInbox } from './screen.ts';
import { QUESTIONS, WEIGHTS } from './weights.ts';

const PITCH =
  'We help garden centres double their revenue in 90 days. Our clients see 30% more sales. Pick a slot for a quick call: calendly.com/x/15min';
const said = (row: Row, others: readonly Row[] = []) =>
  screenInbox(
    DESK,
    [row, ...others].map((one, i) => noteOf(one, `n${i}`)),
  )[0]!;
const WARMTH = { 'set-aside': 0, rest: 1, 'ask-first': 1, welcome: 2 } as const;

describe('The desk', () => {
  const stories: readonly (readonly [promise: string, row: Row, advice: string])[] = [
    [
      'welcomes a reader',
      { note: 'I read your post about the orchid twice. My heater cracked in the same week and the buds fell.' },
      'welcome',
    ],
    ['welcomes a terse friend', { note: 'oi', from: { name: 'Tove Lindgaard' } }, 'welcome'],
    [
      'welcomes whoever met me, in broken English',
      {
        note: 'I was in Malmö by your talk of soil without peat, I stand behind you in the queue. Very good peat story.',
        sentAt: '2025-05-15T08:00:00Z',
      },
      'welcome',
    ],
    ['lets a blank invitation rest', { note: '' }, 'rest'],
    [
      'asks a stranger with LinkedIn’s own words first',
      { note: 'Hi Hanne, I’d like to connect with you on LinkedIn.' },
      'ask-first',
    ],
    [
      'asks an honest seller first',
      {
        note: 'Full disclosure: I sell glasshouse glass and would like to sell you some. If not relevant, no harm done.',
      },
      'ask-first',
    ],
    [
      'asks a reader with an impossible profile first',
      {
        note: 'I read your post about the orchid twice. My heater cracked too.',
        from: { education: [{ degree: 'Bachelor of Engineering', school: 'INSEAD', from: '2000', to: '2004' }] },
      },
      'ask-first',
    ],
    [
      'asks a sincere student without links first',
      {
        note: 'Good day Madam. I am student of garden from Lagos. I look for somebody to ask how one becomes gardener in Europe. I will be greatful for any word.',
        from: { connections: 2 },
      },
      'ask-first',
    ],
    [
      'asks one of a large network first',
      { note: 'Always happy to connect with like-minded professionals!', from: { connections: 29_000, posts: 0 } },
      'ask-first',
    ],
    ['sets a plain sale with a calendar aside', { note: PITCH }, 'set-aside'],
    [
      'asks a seller first who names what only I wrote',
      {
        note: 'Our heater would not have cracked in February. Glasshouse heaters from 340 EUR, min order 10, discount 15% this month. Shall I quote you for Brabrand? calendly.com/warmglass/15min',
      },
      'ask-first',
    ],
    [
      'asks an agency for work first, however much it sells',
      {
        note: 'Are you hiring gardeners this quarter? My database has 400 vetted candidates in Jutland, fee only on start, 18%. Happy to send three profiles.',
      },
      'ask-first',
    ],
    [
      'sets a trap aside',
      {
        note: 'Part time online job, 250 USD per day, no experience. Send a passport copy on WhatsApp and the registration fee.',
      },
      'set-aside',
    ],
  ];
  test.each(stories)('%s', (_, row, advice) => {
    const { advice: got, reasons } = said(row);
    expect(got, reasons.join(' ')).toBe(advice);
    expect(reasons.length).toBeGreaterThanOrEqual(2);
    expect(reasons.length).toBeLessThanOrEqual(4);
  });

  test('holds neither silence nor LinkedIn’s own words against anybody', () => {
    for (const note of ['', 'Hi Hanne, I’d like to connect with you on LinkedIn.'])
      expect(said({ note }).questions).toEqual({ real: 'yes', personal: 'unclear', pitch: 'no', list: 'unclear' });
  });

  test('groups a wave under one id, and says so to each', () => {
    const all = screenInbox(
      DESK,
      WAVE.map((one, i) => noteOf(one, `w${i}`)),
    );
    expect(new Set(all.map(({ flags }) => flags.wave)).size).toBe(1);
    expect(all[0]!.flags.wave).not.toBeNull();
    for (const { reasons } of all) expect(reasons.join(' ')).toContain('nearly the same note');
  });

  test('does not set aside a wave that asks everybody one question and offers nothing', () => {
    const texts = [
      'Hi Hanne! A little experiment: I am asking 100 head gardeners what they wish someone had told them in their first winter. What is yours? One line is enough.',
      'Hey Hanne, doing a little experiment. I am asking 100 head gardeners what they wish somebody had told them in their first winter, what is yours? One line is plenty.',
      'Hello Hanne, we are doing a small experiment and asking 100 head gardeners what they wish someone had told them in their first winter. What would yours be? One line is enough!',
    ];
    const all = screenInbox(
      DESK,
      texts.map((note, i) => noteOf({ note, from: { name: `Asker ${'ABC'[i]}` } }, `q${i}`)),
    );
    expect(new Set(all.map(({ flags }) => flags.wave)).size).toBe(1);
    expect(all.map(({ advice }) => advice)).toEqual(['ask-first', 'ask-first', 'ask-first']);
  });

  test('takes honest notes after one evening for no wave', () => {
    const texts = [
      'It was very nice to meet you at the seed swap in Odense. The bean you gave me is up already, may I send a picture?',
      'It was very nice to meet you at the seed swap in Odense. I was the one who asked about frost and winter bathing.',
      'It was so nice to meet you at the seed swap in Odense. Our school counts snails now and would love you to judge.',
      'Very nice to meet you at the seed swap in Odense! I promised you the name of my glazier: Mr Holm, in Vejle.',
    ];
    const all = screenInbox(
      DESK,
      texts.map((note, i) => noteOf({ note, from: { name: `Guest ${'ABCD'[i]}` } }, `e${i}`)),
    );
    expect(all.map(({ flags }) => flags.wave)).toEqual([null, null, null, null]);
  });

  test('never sets a school class aside, though it is a wave', () => {
    const text =
      'Dear Ms Riis, my name is X and I study at the school in Viby. For our unit we must contact one professional. What does a normal day look like in your job? Thank you for your time';
    const all = ['Jade Poe', 'Omar Ali', 'Tom Biel'].map((name) => ({
      note: text.replace('X', name.split(' ')[0]!),
      from: { name },
    }));
    for (const one of screenInbox(
      DESK,
      all.map((row, i) => noteOf(row, `c${i}`)),
    ))
      expect(one.advice).toBe('ask-first');
  });

  test('says the same in whatever order the notes come', () => {
    const rows = [...WAVE, { note: PITCH }, { note: 'The orchid!' }, { note: '' }];
    const notes = rows.map((row, i) => noteOf(row, `n${i}`));
    const byId = (list: readonly { id: string }[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(screenInbox(DESK, [...notes].reverse()))).toEqual(byId(screenInbox(DESK, notes)));
  });

  test('is never warmer for a sale that is added to a note', () => {
    const genuine = [
      'My heater cracked too.',
      'I read your post about the orchid.',
      'Could I ask you about moss?',
      'hello',
      'Let us connect',
    ];
    for (const note of genuine)
      expect(WARMTH[said({ note: `${note} ${PITCH}` }).advice]).toBeLessThanOrEqual(WARMTH[said({ note }).advice]);
  });

  test('claims exactly what its signals add up to', () => {
    for (const row of [{ note: PITCH }, { note: 'The orchid in Malmö!' }, {}]) {
      const { weighed } = judge(dossierOf(row));
      for (const question of QUESTIONS) {
        const sum = weighed[question].contributions.reduce(
          (all, { weight }) => all + weight,
          Number(WEIGHTS[question].prior),
        );
        expect(weighed[question].logOdds).toBeCloseTo(sum, 9);
      }
    }
  });

  test('withstands any row at all', () => {
    const anything = fc.anything({ maxDepth: 3 });
    const fields = fc.record(
      {
        id: anything,
        lang: anything,
        from: fc.record(
          {
            name: anything,
            headline: anything,
            company: anything,
            connections: anything,
            positions: fc.oneof(
              anything,
              fc.array(fc.record({ title: anything, company: anything, from: anything, to: anything })),
            ),
            education: anything,
            posts: anything,
          },
          { requiredKeys: [] },
        ),
        note: fc.oneof(anything, fc.string({ unit: 'binary' })),
        channel: anything,
        sentAt: anything,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fields, anything), { maxLength: 5 }),
        fc.oneof(
          anything,
          fc.record({
            name: anything,
            posts: anything,
            positions: anything,
            knownPeople: anything,
            calendar: anything,
          }),
        ),
        (rows, profile) => {
          const owner = readOwner(profile) ?? readOwner({})!;
          const notes = rows.map((row) => readNote(row)).filter((note) => note !== null);
          expect(screenInbox(deskOf(owner), notes)).toHaveLength(notes.length);
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each(['a', 'book a ', 'calendly.com/', '{{{{', '1-1-1-', 'ﷺ', '您好'])(
    'reads a megabyte of “%s” with no more work than it is long',
    (unit) => expectLinear(1_000_000 / unit.length, (times) => said({ note: unit.repeat(times) })),
  );
});

describe('A prepared answer', () => {
  test('leaves a place only the owner can fill, in every language', () => {
    for (const [language, words] of Object.entries(ANSWERS)) {
      for (const place of [words.ownPlace, words.answerPlace, words.newsPlace])
        expect(place, language).toMatch(/^\[.+\]$/);
      expect(Object.values(words).filter((text) => text === '')).toEqual([]);
    }
    for (const note of ['The orchid in Malmö!', PITCH, 'Let us connect', 'I sell glass, full disclosure'])
      expect(said({ note }).answer).toMatch(/\[.+\]/);
  });

  test('is in the language of the note', () => {
    expect(said({ note: 'Guten Tag, ich würde mich gerne mit Ihnen vernetzen.' }).answer).toContain(
      'danke für Ihre Einladung',
    );
    expect(said({ note: 'Bonjour, je souhaiterais rejoindre votre réseau.' }).answer).toContain(
      'merci pour votre invitation',
    );
    expect(said({ note: 'はじめまして。つながりませんか。' }).answer).toContain('ありがとうございます');
    expect(said({ note: 'Ola, tudo bem?', lang: 'pt-BR' }).answer).toContain('agradeço');
  });

  test('refuses to buy only where something is offered; who collects contacts in a wave is asked', () => {
    const wave = ['Hi Pat, I came', 'Hello Pat, I came', 'Hi Pat! Came', 'Pat, hi, I came'].map((start, i) => ({
      id: `w${i}`,
      note: `${start} across your profile and was truly impressed by your journey. I'd love to add you to my network of like-minded professionals!`,
    }));
    const [first, ...others] = wave;
    const shown = said(first!, others);
    expect(shown.advice).toBe('ask-first');
    expect(shown.answer).toContain('What made you think of me?');
    expect(said({ note: PITCH.replace(/ Pick.*/, '') }).answer).toContain('I do not buy');
  });

  test('comes with no word against the few words of somebody known', () => {
    const note = 'Hello, I would love to add you to my network here too.';
    const toldOf = (name: string) => said({ note, from: { name } }).reasons.join(' ');
    expect(toldOf('Tove Lindgaard')).toContain('among the people you know');
    expect(toldOf('Tove Lindgaard')).not.toContain('could have gone to anybody');
    expect(toldOf('Sam Stranger')).toContain('could have gone to anybody');
  });

  test('points a calendar link back to reading first', () => {
    expect(said({ note: 'Hello! Here is my calendar: calendly.com/x' }).answer).toContain(
      'have a look at what I do first',
    );
  });

  test('is empty for a blank invitation and for a trap', () => {
    expect(said({ note: '' }).answer).toBe('');
    expect(
      said({ note: 'You have been selected. Send a passport copy and the registration fee on Telegram.' }).answer,
    ).toBe('');
  });

  test('names something particular only if the note does', () => {
    expect(
      said({ note: 'I read your post about the orchid twice. My heater cracked in the same week.' }).answer,
    ).toMatch(/orchid|heater/);
  });
});

describe('What cannot be known', () => {
  test('is said: whether they looked, and what a profile that is not here would show', () => {
    expect(said({ note: 'Let us connect' }).cannotKnow.join(' ')).toMatch(
      /profile is not here.*looked at your profile first/s,
    );
  });
});
