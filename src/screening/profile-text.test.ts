import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProfileText } from './profile-text.ts';

const PAGE = `Ana Duarte
Ana Duarte
(She/Her)
· 2nd
2nd degree connection
Structural engineer at Ponte Lda
Structural engineer at Ponte Lda
Porto, Portugal · Contact info
1,234 followers
500+ connections
About
I like bridges.
Activity
1,234 followers
Ana Duarte posted this • 2w
A bridge that waited nine years
Ana Duarte reposted this • 1mo
Experience
Structural engineerStructural engineer
Ponte Lda · Full-time
Jan 2018 - Present · 6 yrs 3 mos
Porto, Portugal
Bridges for people on foot.
Acme
Full-time · 3 yrs 1 mo
Senior drafter
Mar 2016 - Jan 2018 · 1 yr 11 mos
Lisbon
Drafter
Jan 2015 - Feb 2016 · 1 yr 2 mos
Intern
Atelier Mar · Internship
2014 - 2015 · 1 yr
Education
University of Porto
MSc, Civil Engineering
2008 - 2013
Skills
Bridges`;

const PDF = `Contact
www.linkedin.com/in/ana-duarte (LinkedIn)
Top Skills
Bridges
Ana Duarte
Structural engineer at Ponte Lda
Porto
Summary
I like bridges.
Experience
Ponte Lda
Structural engineer
January 2018 - Present (6 years 3 months)
Porto
Acme
3 years 1 month
Senior drafter
March 2016 - January 2018 (1 year 11 months)
Lisbon
Drafter
January 2015 - February 2016 (1 year 2 months)
Page 1 of 2
Education
University of Porto
MSc, Civil Engineering · (2008 - 2013)`;

const GERMAN = `Jörg Weiß
· 3.
Statiker bei Holzbau Nord
312 Kontakte
Aktivitäten
Jörg hat noch keine Beiträge veröffentlicht
Berufserfahrung
Statiker
Holzbau Nord · Vollzeit
März 2019–Heute · 5 Jahre
Ausbildung
Technische Universität Graz
Diplom, Bauingenieurwesen
2010–2016`;

const FRENCH = `Élise Roux
Ingénieure structure
Plus de 500 relations
Expérience
Ingénieure
Ponts du Sud · CDI
janv. 2020 - aujourd’hui · 4 ans 3 mois
Formation
École des Ponts
2012 - 2017`;

describe('The text of a profile', () => {
  it('copied from the page: headline, network, posts, work with dates, schools', () => {
    expect(readProfileText(PAGE, 'Ana Duarte')).toEqual({
      headline: 'Structural engineer at Ponte Lda',
      connections: 500,
      posts: 2,
      positions: [
        { title: 'Structural engineer', company: 'Ponte Lda', from: '2018-01', to: null, about: '' },
        { title: 'Senior drafter', company: 'Acme', from: '2016-03', to: '2018-01', about: '' },
        { title: 'Drafter', company: 'Acme', from: '2015-01', to: '2016-02', about: '' },
        { title: 'Intern', company: 'Atelier Mar', from: '2014', to: '2015', about: '' },
      ],
      education: [{ school: 'University of Porto', degree: 'MSc, Civil Engineering', from: '2008', to: '2013' }],
    });
  });

  it('out of the PDF: the company stands first there, and nothing is told of the network', () => {
    const read = readProfileText(PDF, 'Ana Duarte');
    expect(read).toMatchObject({ headline: 'Structural engineer at Ponte Lda', connections: null, posts: null });
    expect(read?.positions.map(({ title, company, from, to }) => [title, company, from, to])).toEqual([
      ['Structural engineer', 'Ponte Lda', '2018-01', null],
      ['Senior drafter', 'Acme', '2016-03', '2018-01'],
      ['Drafter', 'Acme', '2015-01', '2016-02'],
    ]);
    expect(read?.education).toEqual([
      { school: 'University of Porto', degree: 'MSc, Civil Engineering', from: '2008', to: '2013' },
    ]);
  });

  it('in German: no posts is none, since the page says so', () => {
    expect(readProfileText(GERMAN, 'Jörg Weiß')).toEqual({
      headline: 'Statiker bei Holzbau Nord',
      connections: 312,
      posts: 0,
      positions: [{ title: 'Statiker', company: 'Holzbau Nord', from: '2019-03', to: null, about: '' }],
      education: [
        {
          school: 'Technische Universität Graz',
          degree: 'Diplom, Bauingenieurwesen',
          from: '2010',
          to: '2016',
        },
      ],
    });
  });

  it('in French', () => {
    expect(readProfileText(FRENCH, 'Élise Roux')).toMatchObject({
      headline: 'Ingénieure structure',
      connections: 500,
      positions: [{ title: 'Ingénieure', company: 'Ponts du Sud', from: '2020-01', to: null }],
      education: [{ school: 'École des Ponts', degree: '', from: '2012', to: '2017' }],
    });
  });

  it('is that of a person by name: another’s profile is none of theirs', () => {
    expect(readProfileText(PAGE, 'Joana Prado')).toBeNull();
    expect(
      readProfileText('We had lunch with Ana Duarte and many others of the office on Friday', 'Ana Duarte'),
    ).toBeNull();
  });

  it('holds no more than it says: a name alone says nothing', () => {
    expect(readProfileText('Ana Duarte', 'Ana Duarte')).toBeNull();
    expect(readProfileText('', '')).toBeNull();
  });

  it('may be any text at all, of any length', () => {
    const piece = fc.constantFrom(
      'Ana Duarte\n',
      'Experience\n',
      'Education\n',
      '5 yrs\n',
      '2018 - 2019\n',
      'Jan ',
      ' · ',
      '(',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const read = readProfileText(pieces.join(''), 'Ana Duarte');
        expect(read === null || Array.isArray(read.positions)).toBe(true);
      }),
    );
    const long = `Ana Duarte\nEngineer\nExperience\n${'Engineer\nAcme\n2018 - 2019\n'.repeat(100_000)}`;
    expect(readProfileText(long, 'Ana Duarte')?.positions.length).toBeLessThanOrEqual(60);
  });
});
