import { describe, expect, test } from 'vitest';
import { noteOf } from './cases-for-tests.ts';
import { profileDoubts } from './profile-doubts.ts';

type Job = readonly [title: string, company: string, from: string | null, to: string | null];
interface Profile {
  readonly jobs?: readonly Job[];
  readonly schools?: readonly Job[];
}

const NOW = Date.UTC(2025, 9, 1);

function doubtsOf({ jobs = [], schools = [] }: Profile) {
  const positions = jobs.map(([title, company, from, to]) => ({ title, company, from, to }));
  const education = schools.map(([degree, school, from, to]) => ({ degree, school, from, to }));
  return profileDoubts(noteOf({ from: { positions, education } }).from, NOW);
}

describe('Asked about', () => {
  const doubted: readonly (readonly [about: string, profile: Profile])[] = [
    [
      'a bachelor’s of engineering from a graduate business school',
      { schools: [['Bachelor of Engineering', 'INSEAD', '2001', '2005']] },
    ],
    ['the same in German', { schools: [['Bachelor Maschinenbau', 'London Business School', '2001', '2005']] }],
    ['the same in Spanish', { schools: [['Licenciatura en Ingeniería', 'IESE Business School', '2001', '2005']] }],
    [
      'a doctor of medicine from a university without a medical school',
      { schools: [['MD, Doctor of Medicine', 'Princeton University', '2001', '2005']] },
    ],
    ['an MBA where there is none', { schools: [['MBA', 'Princeton University', '2001', '2003']] }],
    [
      'medicine at a school of management',
      { schools: [['Dr. med.', 'WHU – Otto Beisheim School of Management', '1994', '1999']] },
    ],
    ['work years before the company', { jobs: [['Engineer', 'Stripe', '2004', '2008']] }],
    ['work years before the company, under its legal name', { jobs: [['Manager', 'Airbnb, Inc.', '1999', '2003']] }],
    ['a founder many years too early', { jobs: [['Founder', 'Revolut Ltd', '2003', '2010']] }],
    ['an end before the beginning', { jobs: [['Baker', 'Bakery', '2018', '2012']] }],
    ['months the wrong way round', { jobs: [['Baker', 'Bakery', '2018-09', '2018-03']] }],
    ['a beginning far in the future', { jobs: [['Chief', 'Own', '2029', null]] }],
    [
      'a doctorate while at school',
      {
        schools: [
          ['Abitur', 'Goethe-Gymnasium', '2012', '2020'],
          ['Dr. rer. nat.', 'Universität Basel', '2017', '2020'],
        ],
      },
    ],
  ];
  test.each(doubted)('%s, as a question', (_, profile) => {
    const [doubt] = doubtsOf(profile);
    expect(doubt?.question).toMatch(/\?$/);
  });
});

describe('Never asked about', () => {
  const fine: readonly (readonly [about: string, profile: Profile])[] = [
    [
      'two jobs side by side',
      {
        jobs: [
          ['Nurse', 'Clinic', '2010', null],
          ['Organist', 'Church', '2008', null],
        ],
      },
    ],
    [
      'a degree late in life',
      {
        jobs: [['Driver', 'Bus', '1990', '2020']],
        schools: [['BEng Civil Engineering', 'The Open University', '2016', '2022']],
      },
    ],
    [
      'an executive MBA beside work',
      { jobs: [['Director', 'Works', '2009', null]], schools: [['Executive MBA', 'INSEAD', '2014', '2015']] },
    ],
    ['a founder two years before the founding', { jobs: [['Co-Founder', 'Stripe', '2008', null]] }],
    ['the founding year itself', { jobs: [['Engineer', 'Stripe', '2010', '2012']] }],
    [
      'an old employer under its new name',
      {
        jobs: [
          ['Engineer', 'Meta', '2007', '2012'],
          ['Partner', 'Alphabet', '2003', '2008'],
        ],
      },
    ],
    ['a small company of a similar name', { jobs: [['Painter', 'Stripe & Sons Painting', '1990', '2000']] }],
    [
      'an honorary doctorate',
      { schools: [['Honorary Doctor of Engineering', 'London Business School', '2016', '2016']] },
    ],
    [
      'a diploma and an exchange at a graduate school',
      { schools: [['Exchange semester, Engineering', 'INSEAD', '2010', '2010']] },
    ],
    [
      'a break',
      {
        jobs: [
          ['Cook', 'Inn', '2001', '2008'],
          ['Cook', 'Inn', '2016', null],
        ],
      },
    ],
    ['studies that end in the future', { schools: [['BSc', 'Universität Wien', '2024', '2028']] }],
    ['a post that begins next spring', { jobs: [['Incoming analyst', 'Bank', '2026-04', null]] }],
    [
      'a physician with a second profession',
      {
        schools: [
          ['Dr. med.', 'Universität Ulm', '2003', '2006'],
          ['Staatsexamen Pharmazie', 'Universität Würzburg', '1990', '1995'],
        ],
      },
    ],
    [
      'the Spanish school-leaving certificate',
      {
        schools: [
          ['Bachillerato', 'IES Goya', '2010', '2012'],
          ['Grado en Física', 'Universidad de Zaragoza', '2012', '2016'],
        ],
      },
    ],
    ['a military school', { schools: [['BSc Engineering', 'United States Military Academy', '2000', '2004']] }],
    ['dates nobody can read', { jobs: [['Baker', 'Bakery', 'soon', 'later']] }],
    [
      'business studied at a business school',
      { schools: [['BSc Business Administration', 'Copenhagen Business School', '2010', '2013']] },
    ],
  ];
  test.each(fine)('%s', (_, profile) => {
    expect(doubtsOf(profile)).toEqual([]);
  });
});
