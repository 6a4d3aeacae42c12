/** What the archive says about the owner: profile, positions, education, skills, addresses, numbers, and whom they follow. */
import type { When } from '../../basics/when.ts';
import { type Card, type Fact, type Handle, handleKey, parseEmail, parsePhone } from '../../people/index.ts';
import { isNoAnswer } from '../no-answer.ts';
import type { OwnerTraces } from '../source.ts';
import { readBirthDate, readDate } from './dates.ts';
import { shownName } from './names.ts';
import { plainText } from './plain.ts';
import type { Cells, Outcome, Reading, Table } from './table.ts';

export const profile: Table = {
  kind: 'linkedin profile',
  files: ['Profile'],
  required: ['First Name', 'Last Name', 'Headline', 'Industry'],
  optional: [
    ...['Maiden Name', 'Address', 'Birth Date', 'Summary', 'Zip Code', 'Geo Location', 'Twitter Handles', 'Websites'],
    ...['Instant Messengers', 'Contact Instructions', 'Country'],
  ],
  recognisedBy: 'columns',
  prepare: (reading) => {
    let names: readonly string[] = [];
    const row = (cells: Cells): Outcome => {
      names = [shownName(cells('First Name'), cells('Last Name'))].filter((name) => name !== '');
      return selfCard(reading, { key: 'self:profile', names, facts: profileFacts(cells) });
    };
    return { row, traces: () => tracesOf(names, []) };
  },
};

export const positions: Table = {
  kind: 'linkedin positions',
  files: ['Positions'],
  required: ['Company Name', 'Title', 'Started On'],
  optional: ['Description', 'Location', 'Finished On'],
  recognisedBy: 'columns',
  prepare: (reading) => ({
    row: (cells) => {
      const time = span(cells('Started On'), cells('Finished On'));
      // What the owner did there, in their words: a note that speaks of it was written by somebody who looked.
      const facts = [
        factOf('company', cells('Company Name'), time),
        factOf('position', cells('Title'), time),
        factOf('summary', plainText(cells('Description')), time),
      ];
      return selfCard(reading, {
        key: `self:position:${cells('Company Name')}:${cells('Title')}:${cells('Started On')}`,
        facts,
      });
    },
  }),
};

export const education: Table = {
  kind: 'linkedin education',
  files: ['Education'],
  required: ['School Name', 'Degree Name'],
  optional: ['Start Date', 'End Date', 'Notes', 'Activities'],
  recognisedBy: 'columns',
  prepare: (reading) => ({
    row: (cells) => {
      const school = [cells('School Name'), cells('Degree Name')].filter((part) => part !== '').join(', ');
      const fact = factOf('school', school, span(cells('Start Date'), cells('End Date')));
      return selfCard(reading, { key: `self:school:${school}:${cells('Start Date')}`, facts: [fact] });
    },
  }),
};

export const skills: Table = {
  kind: 'linkedin skills',
  files: ['Skills'],
  required: ['Name'],
  optional: [],
  recognisedBy: 'file',
  prepare: (reading) => ({
    row: (cells) => selfCard(reading, { key: `self:skill:${cells('Name')}`, facts: [factOf('skill', cells('Name'))] }),
  }),
};

export const emailAddresses: Table = {
  kind: 'linkedin email addresses',
  files: ['Email Addresses'],
  required: ['Email Address', 'Confirmed', 'Primary'],
  optional: ['Updated On'],
  recognisedBy: 'columns',
  isOwnName: true,
  prepare: (reading) => handlesTable(reading, (cells) => ownEmail(cells)),
};

export const phoneNumbers: Table = {
  kind: 'linkedin phone numbers',
  files: ['PhoneNumbers', 'Whatsapp Phone Numbers'],
  required: ['Extension', 'Number'],
  optional: ['Type', 'Is_WhatsApp_Number'],
  recognisedBy: 'file',
  prepare: (reading) => handlesTable(reading, (cells) => ownPhone(cells, reading.options.country)),
};

export const companyFollows: Table = {
  kind: 'linkedin company follows',
  files: ['Company Follows'],
  required: ['Organization', 'Followed On'],
  optional: [],
  recognisedBy: 'columns',
  isOwnName: true,
  prepare: (reading) => ({ row: (cells) => follows(reading, cells('Organization'), cells('Followed On'), '') }),
};

export const memberFollows: Table = {
  kind: 'linkedin member follows',
  files: ['Member_Follows'],
  required: ['Date', 'Status', 'FullName'],
  optional: [],
  recognisedBy: 'columns',
  isOwnName: true,
  prepare: (reading) => ({ row: (cells) => follows(reading, cells('FullName'), cells('Date'), cells('Status')) }),
};

export const hashtagFollows: Table = {
  kind: 'linkedin hashtag follows',
  files: ['Hashtag_Follows'],
  required: ['HashTag', 'CreatedTime', 'State'],
  optional: ['LastModifiedTime'],
  recognisedBy: 'columns',
  isOwnName: true,
  prepare: (reading) => ({
    row: (cells) => follows(reading, `#${cells('HashTag').replace(/^#/, '')}`, cells('CreatedTime'), cells('State')),
  }),
};

/** An address LinkedIn never had confirmed may be a stranger's; it is not claimed as the owner's. Null: not usable. */
export function ownEmail(cells: Cells): Handle | null {
  return cells('Confirmed').toLowerCase() === 'no' ? null : parseEmail(cells('Email Address'));
}

export function ownPhone(cells: Cells, country: string | null): Handle | null {
  const number = `${cells('Extension')} ${cells('Number')}`.trim();
  return number === '' ? null : parsePhone(number, country);
}

/** The card belongs to the owner; the profile's link joins its parts where the archive shows it. */
function selfCard(
  reading: Reading,
  said: { key: string; facts: readonly Fact[]; names?: readonly string[]; handles?: readonly Handle[] },
): Outcome {
  const facts = said.facts.filter(({ kind, value }) => value !== '' && !isNoAnswer(kind, value));
  const { names = [], handles = [] } = said;
  if (facts.length === 0 && names.length === 0 && handles.length === 0) return { skipped: 'empty rows' };
  const own = reading.owner?.profileHandle ?? null;
  const card: Card = {
    source: 'linkedin',
    key: said.key,
    names,
    handles: own === null ? handles : [own, ...handles],
    facts,
    made: 'self',
  };
  return { items: [card] };
}

function handlesTable(reading: Reading, parse: (cells: Cells) => Handle | null) {
  const found: Handle[] = [];
  return {
    row: (cells: Cells): Outcome => {
      const handle = parse(cells);
      if (handle === null) return { skipped: 'unconfirmed or unreadable addresses' };
      found.push(handle);
      return selfCard(reading, { key: `self:${handleKey(handle)}`, facts: [], handles: [handle] });
    },
    traces: () => tracesOf([], found),
  };
}

/** Following is no acquaintance: a fact about the owner, never a person. */
function follows(reading: Reading, what: string, since: string, status: string): Outcome {
  if (/^unfollow/i.test(status)) return { skipped: 'no longer followed' };
  return selfCard(reading, { key: `self:follows:${what}`, facts: [factOf('follows', what, span(since, ''))] });
}

function profileFacts(cells: Cells): readonly Fact[] {
  return [
    factOf('headline', cells('Headline')),
    factOf('summary', plainText(cells('Summary'))),
    factOf('industry', cells('Industry')),
    factOf('location', cells('Geo Location')),
    ...websitesIn(cells('Websites')).map((site) => factOf('website', site)),
    factOf('birthday', readBirthDate(cells('Birth Date')) ?? ''),
  ];
}

/** `[PERSONAL:https://ana.example,COMPANY:firm.example]`, each with the kind its owner chose for it; in some archives one without. */
function websitesIn(text: string): readonly string[] {
  const sites = text.replace(/^\[|\]$/g, '').split(/,(?=\s*[A-Z_]+:)/);
  return sites.map((site) => site.trim().replace(/^(?!HTTPS?:)[A-Z_]+:(?=.*\.)/, '')).filter((site) => site !== '');
}

function factOf(kind: Fact['kind'], value: string, time: { from?: When; to?: When } = {}): Fact {
  return { kind, value, ...time };
}

/** Months stay months and years years: `2013` is no first of January. */
function span(from: string, to: string): { from?: When; to?: When } {
  const start = readDate(from);
  const end = readDate(to);
  return { ...(start === null ? {} : { from: start }), ...(end === null ? {} : { to: end }) };
}

function tracesOf(names: readonly string[], handles: readonly Handle[]): OwnerTraces | undefined {
  return names.length + handles.length === 0 ? undefined : { names, handles, strength: 'stated' };
}
