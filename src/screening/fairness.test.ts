/** The fairness gates of docs/methods.md §4: what must not move a judgement, and how little may. */

import { describe, expect, test } from 'vitest';
import { judge } from './advise.ts';
import { dossierOf, type Row } from './cases-for-tests.ts';
import { QUESTIONS, type Question, WEIGHTS } from './weights.ts';

const NOTES = [
  'I read your post about the orchid. Could I ask you one question about heaters?',
  'We help garden centres win new clients. Do you have 15 minutes for a quick call this week?',
  'Hello, my name is NAME and I am a student of horticulture. I would like to learn from you.',
  'Hi Hanne, I’d like to add you to my professional network on LinkedIn.',
  'Let us connect and grow our networks!',
  '',
];
const NAMES = [
  'Emily Walsh',
  'Mohammed Al-Rashid',
  'Nguyễn Thị Hoa',
  'Oluwaseun Adeyemi',
  'Зоя Петрова',
  '山田花子',
  'Ángel Ñíguez',
];
const SCHOOLS = [
  'University of Lagos',
  'ETH Zürich',
  'Universidad de la Habana',
  'Harvard University',
  'Hanoi University of Science',
];

const logOdds = (row: Row) => {
  const { weighed, advice } = judge(dossierOf(row));
  return { advice, of: (question: Question) => weighed[question].logOdds };
};

describe.each(NOTES)('“%s”', (note) => {
  test('is judged alike whoever signs it', () => {
    const first = logOdds({ note: note.replace('NAME', NAMES[0]!), from: { name: NAMES[0] } });
    for (const name of NAMES.slice(1)) {
      const other = logOdds({ note: note.replace('NAME', name), from: { name } });
      expect(other.advice).toBe(first.advice);
      for (const question of QUESTIONS)
        expect(Math.abs(other.of(question) - first.of(question)), `${name}, ${question}`).toBeLessThan(0.01);
    }
  });

  test('is judged alike wherever they studied and worked', () => {
    const from = (school: string, i: number) => ({
      company: `Firma ${'ABCDE'[i]}`,
      education: [{ degree: 'BSc Biology', school, from: '2012', to: '2015' }],
      positions: [{ title: 'Assistant', company: `Firma ${'ABCDE'[i]}`, from: '2016', to: null }],
    });
    const first = logOdds({ note, from: from(SCHOOLS[0]!, 0) });
    SCHOOLS.forEach((school, i) => {
      const other = logOdds({ note, from: from(school, i) });
      for (const question of QUESTIONS) expect(Math.abs(other.of(question) - first.of(question))).toBeLessThan(0.01);
    });
  });

  test('is judged alike whatever their title says they are', () => {
    const [a, b] = ['Growth hacker, sales', 'Nurse'].map((headline) => logOdds({ note, from: { headline } }));
    for (const question of QUESTIONS) expect(a!.of(question)).toBe(b!.of(question));
  });

  test('is never worse for few links, a new account, or nothing published', () => {
    const settled = logOdds({
      note,
      from: { connections: 800, posts: 40, positions: [{ title: 'A', company: 'B', from: '2005', to: null }] },
    });
    const newcomer = logOdds({
      note,
      from: { connections: 3, posts: 0, positions: [{ title: 'A', company: 'B', from: '2025', to: null }] },
    });
    expect(newcomer.advice).toBe(settled.advice);
    for (const question of QUESTIONS) expect(newcomer.of(question)).toBeCloseTo(settled.of(question), 9);
  });

  test('is judged alike without its articles, which learners leave out', () => {
    const bare = note.replace(/\b(?:a|an|the) /gi, '');
    const [whole, learner] = [logOdds({ note }), logOdds({ note: bare })];
    expect(learner.advice).toBe(whole.advice);
    for (const question of QUESTIONS)
      expect(Math.abs(learner.of(question) - whole.of(question)), question).toBeLessThan(0.2);
  });
});

describe('The lists of weights', () => {
  test('hold nothing against anybody for what is absent', () => {
    for (const question of QUESTIONS)
      for (const [id, weight] of Object.entries(WEIGHTS[question].bySignal))
        expect(weight, `${question}, ${id}`).not.toHaveProperty('notSeen');
  });

  test('hold a blank invitation at most .3 against anybody, and LinkedIn’s own words .5', () => {
    expect(WEIGHTS.personal.bySignal['blank-note'].seen).toBeGreaterThanOrEqual(-0.3);
    expect(WEIGHTS.personal.bySignal['default-text'].seen).toBeGreaterThanOrEqual(-0.5);
    expect(WEIGHTS.real.bySignal).not.toHaveProperty('blank-note');
    expect(WEIGHTS.list.bySignal).not.toHaveProperty('blank-note');
  });

  test('cap every family', () => {
    for (const question of QUESTIONS) {
      const families = Object.values(WEIGHTS[question].bySignal).map(({ family }) => family as string);
      expect(Object.keys(WEIGHTS[question].caps).sort()).toEqual([...new Set(families)].sort());
    }
  });
});

describe('Slips of the pen', () => {
  const PAIRS: readonly (readonly [string, string])[] = [
    [
      'I read your post about the orchid twice. My heater cracked in the same week.',
      'I readed your post about orchid two time. My heater craked in same week.',
    ],
    [
      'Hello, I am a student and would like to ask you a question about soil, if you have time.',
      'Helo, I am studend and woud like to ask you a qestion about soil, if you have time.',
    ],
    [
      'I moved here in March and know nobody in the trade. I would like to learn.',
      'I moved here in march and i dont know nobody in trade. I would like learn.',
    ],
  ];
  test.each(PAIRS)('leave the advice on “%s” as it is', (clean, slipped) => {
    const [a, b] = [judge(dossierOf({ note: clean })), judge(dossierOf({ note: slipped }))];
    expect(b.advice).toBe(a.advice);
    expect(b.questions.pitch).toBe(a.questions.pitch);
  });

  const TRANSLATED: readonly (readonly string[])[] = [
    [
      'I was at your talk in Malmö. What did you do about the moss?',
      'Ich war bei Ihrem Vortrag in Malmö. Was haben Sie gegen das Moos gemacht?',
      'J’étais à votre conférence à Malmö. Qu’avez-vous fait contre la mousse ?',
      'Estuve en su charla en Malmö. ¿Qué hizo con el musgo?',
      'Byłam na Pani wykładzie w Malmö. Co zrobiła Pani z mchem?',
    ],
    [
      'We help companies win new clients. 15 minutes this week?',
      'Wir helfen Unternehmen, neue Kunden zu gewinnen. 15 Minuten diese Woche?',
      'Nous aidons les entreprises à trouver de nouveaux clients. 15 minutes cette semaine ?',
      'Ayudamos a empresas a conseguir nuevos clientes. ¿15 minutos esta semana?',
      'Pomagamy firmom zdobywać nowych klientów. 15 minut w tym tygodniu?',
    ],
  ];
  test.each(TRANSLATED)('“%s” stays a sale or none when it is translated', (...notes) => {
    const answers = notes.map((note) => judge(dossierOf({ note })).questions.pitch);
    expect(new Set(answers).size, answers.join(' ')).toBe(1);
  });
});
