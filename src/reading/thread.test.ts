import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLine, MOST_LINE } from './lines.ts';
import { readThread, type ThreadRow } from './thread.ts';

type Line = readonly [date: string, side: 'me' | 'them', text: string];

const thread = (asOf: string, ...lines: readonly Line[]): ThreadRow =>
  readThread({
    id: 1,
    lang: 'en',
    with: 'Ana Example',
    asOf,
    messages: lines.map(([date, side, text]) => ({ date, direction: `from-${side}`, text })),
  });

const ASK: Line = ['2026-06-03', 'them', 'Could you send me the deck?'];

describe('what became of an ask', () => {
  it.each([
    ['helped', '2026-07-30', ['2026-06-04', 'me', 'Here is the deck.']],
    ['open', '2026-07-30', ['2026-06-04', 'me', "I'll send it on Friday."]],
    ['declined', '2026-07-30', ['2026-06-04', 'me', "I'm afraid I can't."]],
    ['too-busy', '2026-07-30', ['2026-06-04', 'me', "Sorry, I'm swamped this month."]],
    ['pointed-on', '2026-07-30', ['2026-06-04', 'me', 'You should ask Joe, he has it.']],
  ] as const)('is %s', (outcome, asOf, answer) => expect(thread(asOf, ASK, answer).outcome).toBe(outcome));

  it('is open where the answer ends in a question', () => {
    const answer: Line = ['2026-06-04', 'me', 'The deck has three versions. Which one do you need?'];
    expect(thread('2026-06-10', ASK, answer).outcome).toBe('open');
  });

  it('is helped where the thing came and only something else is promised', () => {
    const answer: Line = ['2026-06-04', 'me', "The deck is attached. The notes I'll send on Friday."];
    expect(thread('2026-06-10', ASK, answer).outcome).toBe('helped');
  });

  it('is open while they may still answer, and silence a month later', () => {
    expect(thread('2026-06-20', ASK).outcome).toBe('open');
    expect(thread('2026-07-10', ASK).outcome).toBe('silence');
  });

  it('is none where nothing was asked', () => {
    expect(thread('2026-07-10', ['2026-06-03', 'me', 'Happy birthday!'])).toMatchObject({
      ask: null,
      outcome: 'none',
      turn: 'nobody',
    });
  });

  it('is helped where the asker gives thanks for an answer that promises something else', () => {
    const ask: Line = ['2026-06-03', 'them', 'Can you please look behind your washing machine?'];
    const answer: Line = ['2026-06-03', 'me', "There's a puddle back there. I'll pay for the paint."];
    const thanks: Line = ['2026-06-04', 'them', 'Now it is dry. Thank you.'];
    expect(thread('2026-06-10', ask, answer).outcome).toBe('open');
    expect(thread('2026-06-10', ask, answer, thanks).outcome).toBe('helped');
  });

  it.each([
    ['Keys?', 'Keys'],
    ['is my charger still with you', 'is my charger still with you'],
  ])('begins with no more than “%s”', (text, what) => {
    const row = thread('2026-06-10', ['2026-06-03', 'me', text], ['2026-06-03', 'them', 'under the blue pot']);
    expect(row.ask).toEqual({ by: 'me', what });
    expect(row.outcome).toBe('helped');
  });

  it('of an answer of which nothing was understood says no more than that it came', () => {
    const row = thread('2026-07-30', ASK, ['2026-06-04', 'me', 'The weather is mild here.']);
    expect(row.sentence).toBe('Ana asked on 3 June: “send me the deck”; you answered the next day.');
  });

  it('points on where a no names somebody else', () => {
    const answer: Line = [
      '2026-06-04',
      'me',
      "I can't any more, my hands shake. Take it to Nora Salva in Pole Street.",
    ];
    expect(thread('2026-06-10', ['2026-06-03', 'them', 'Could you mend my cello?'], answer).outcome).toBe('pointed-on');
  });

  it('is told in one sentence', () => {
    const row = thread('2026-07-30', ASK, ['2026-06-04', 'me', 'Here is the deck.']);
    expect(row.sentence).toBe('Ana asked on 3 June: “send me the deck”; you helped the next day.');
  });
});

describe('an answer in the words of its language', () => {
  const INVITED = {
    en: 'Would you come to dinner with us on Friday 6 November?',
    de: 'Könntest du am Freitag mit uns zu Abend essen?',
    fr: 'Tu pourrais venir dîner chez nous vendredi ?',
    es: '¿Podrías venir a cenar con nosotros el viernes?',
  };
  it.each([
    ['declined', 'en', "We're at a wedding. Maybe next time!"],
    ['declined', 'de', 'Da bin ich in Wien. Nächstes Mal!'],
    ['declined', 'fr', 'Je suis à Lyon. Une prochaine fois !'],
    ['declined', 'es', 'Ese día estamos fuera. ¡Otra vez será!'],
    ['pointed-on', 'en', 'Our list is closed. She should ring the college.'],
    ['pointed-on', 'de', 'Bei uns ist alles voll. Er soll mal bei der Volkshochschule nachfragen.'],
    ['pointed-on', 'fr', "C'est complet ici. Qu'elle appelle la mairie."],
    ['pointed-on', 'es', 'La lista se cerró ayer. Que llame al colegio de Santa Ana.'],
  ] as const)('is %s in %s: %s', (outcome, lang, text) => {
    const at = (day: string, direction: 'from-me' | 'from-them', said: string) => ({
      date: day,
      direction,
      text: said,
    });
    const messages = [at('2026-06-03', 'from-me', INVITED[lang]), at('2026-06-04', 'from-them', text)];
    expect(readThread({ id: 1, lang, with: 'Ana', asOf: '2026-06-10', messages }).outcome).toBe(outcome);
  });
});

describe('a promise', () => {
  it('of the one who was asked needs nobody named in it', () => {
    const messages = [
      { date: '2026-08-02', direction: 'from-them', text: 'Tu pourrais venir dîner chez nous vendredi ?' },
      { date: '2026-08-03', direction: 'from-me', text: "Parfait. J'apporterai mon accordéon." },
    ] as const;
    const { promises } = readThread({ id: 1, lang: 'fr', with: 'Ana', asOf: '2026-08-04', messages });
    expect(promises).toMatchObject([{ by: 'me', state: 'open' }]);
  });

  const PROMISE: Line = ['2026-06-03', 'me', "I'll send you the deck by Friday."];

  it('is open until a later letter of the promiser shows it', () => {
    expect(thread('2026-06-04', PROMISE).promises).toEqual([
      { by: 'me', what: 'send you the deck', due: 'by Friday', dueOn: '2026-06-05', state: 'open' },
    ]);
    expect(thread('2026-06-09', PROMISE, ['2026-06-05', 'me', 'Here is the deck.']).promises[0]?.state).toBe('kept');
  });

  it('is not kept by saying that it is still to come', () => {
    expect(
      thread('2026-06-09', PROMISE, ['2026-06-06', 'me', 'Sorry, the deck is not ready yet.']).promises[0]?.state,
    ).toBe('open');
  });

  it('is none where somebody told no will look elsewhere', () => {
    const no: Line = ['2026-06-04', 'me', "I'm afraid I can't."];
    expect(thread('2026-06-09', ASK, no, ['2026-06-05', 'them', "No worries, I'll find someone."]).promises).toEqual(
      [],
    );
  });

  it('is none where it is done in the same breath', () => {
    const ask: Line = ['2026-06-03', 'me', 'Could you introduce me to Ute?'];
    const made: Line = ['2026-06-04', 'them', 'Will do! Ute, meet Jonas, he plans a repair café. Jonas, meet Ute.'];
    expect(thread('2026-06-09', ask, made)).toMatchObject({ promises: [], turn: 'nobody' });
  });

  it('taken back is nobody’s move', () => {
    const back: Line = ['2026-06-08', 'me', "I'm afraid I can't send it after all."];
    expect(thread('2026-06-09', PROMISE, back).turn).toBe('nobody');
  });

  it('makes it the promiser’s move', () => {
    expect(thread('2026-06-09', PROMISE, ['2026-06-04', 'them', 'Great!']).turn).toBe('me');
  });
});

describe('whose move it is', () => {
  it.each([
    ['me', [ASK]],
    ['them', [ASK, ['2026-06-04', 'me', 'Which of the two decks?']]],
    ['nobody', [ASK, ['2026-06-04', 'me', 'Here is the deck.'], ['2026-06-05', 'them', 'Thank you!']]],
  ] as const)('is said: %s', (turn, lines) => expect(thread('2026-06-10', ...lines).turn).toBe(turn));
});

describe('an offer', () => {
  const OFFER: Line = ['2026-06-03', 'them', 'I have a spare ladder. Shall I bring it round on Saturday?\nAna'];

  it('waits for a word', () => expect(thread('2026-06-10', OFFER).turn).toBe('me'));

  it('that is taken is theirs to do', () =>
    expect(thread('2026-06-10', OFFER, ['2026-06-04', 'me', 'Yes please!']).turn).toBe('them'));
});

describe('one way', () => {
  const asks = (n: number): Line[] =>
    Array.from({ length: n }, (_, i): Line[] => [
      [`2026-0${2 * i + 1}-01`, 'them', 'Could you send me the new price list?'],
      [`2026-0${2 * i + 1}-02`, 'me', 'Here it is. How was your holiday?'],
    ]).flat();

  it('needs three asks of one side and two questions of the other without an answer', () => {
    expect(thread('2026-12-01', ...asks(3)).oneWay).toBe('yes');
    expect(thread('2026-12-01', ...asks(2)).oneWay).toBe('too-early');
  });

  it('is said of the owner just as of the other', () => {
    const mirrored = asks(3).map(([date, side, text]): Line => [date, side === 'me' ? 'them' : 'me', text]);
    expect(thread('2026-12-01', ...mirrored).oneWay).toBe('yes');
  });

  it('is cleared where both gave', () => {
    const back: Line[] = [
      ['2026-06-03', 'me', 'Could you lend me the projector?'],
      ['2026-06-03', 'them', 'Of course, it is at the door.'],
    ];
    expect(thread('2026-12-01', ...asks(1), ...back).oneWay).toBe('no');
  });
});

describe('a line of a file', () => {
  it.each([
    ['nope', 'The line is no JSON object.'],
    ['[]', 'The line is no JSON object.'],
    ['{"text":"hi"}', 'The row has no id.'],
    ['{"id":1}', 'The row has no text.'],
    ['x'.repeat(MOST_LINE + 1), `The line is longer than ${MOST_LINE} characters.`],
  ])('that is wrong is answered with a problem (%#)', (line, problem) => {
    expect(answerLine(line, false)).toMatchObject({ problem });
  });

  it('of any content is answered without a fault', () => {
    fc.assert(
      fc.property(fc.json(), fc.boolean(), (line, isThread) => {
        expect(answerLine(line, isThread)).toBeTypeOf('object');
      }),
    );
    const loose = fc.record({ id: fc.nat(), messages: fc.array(fc.anything()), asOf: fc.anything() });
    fc.assert(
      fc.property(loose, (row) => {
        expect(answerLine(JSON.stringify(row), true)).toHaveProperty('outcome');
      }),
    );
  });

  it('of a thread may have a date that is none', () => {
    const row = { id: 1, with: 'Ana', asOf: 'x', messages: [{ date: 'y', direction: 'from-me', text: 'Hello' }] };
    expect(answerLine(JSON.stringify(row), true)).toMatchObject({ startedBy: 'me', answeredBy: 'nobody' });
  });
});
