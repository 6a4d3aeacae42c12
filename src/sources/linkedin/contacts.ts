/** Address books the owner uploaded to LinkedIn: `Contacts.csv`, `ImportedContacts.csv`, in 2018 `Imported Contacts.csv`. */
import {
  type Card,
  type Fact,
  type Handle,
  handleKey,
  parseEmail,
  parsePhone,
  parseProfileLink,
} from '../../people/index.ts';
import { isNoAnswer } from '../no-answer.ts';
import { readBirthDate } from './dates.ts';
import { handleOfName, shownName } from './names.ts';
import { type Cells, type Outcome, type Reading, stated, type Table } from './table.ts';

export const contacts: Table = {
  kind: 'linkedin imported contacts',
  files: ['Contacts', 'ImportedContacts'],
  required: ['Companies', 'Bookmarked At', 'Profiles'],
  optional: [
    ...[
      'Source',
      'First Name',
      'Last Name',
      'Full Name',
      'Title',
      'Emails',
      'Email Address',
      'Phone Numbers',
      'Created At',
    ],
    ...['Addresses', 'Sites', 'Instant Message Handles', 'Birthday', 'Location'],
  ],
  recognisedBy: 'columns',
  isCommonName: true,
  prepare: (reading) => ({ row: (cells) => contact(cells, reading) }),
};

/** Handles of one entry; more are a list, not a person. */
const MAX_HANDLES = 50;
/** Sources that are somebody's address book, as opposed to what LinkedIn gathered by itself. */
const ADDRESS_BOOKS =
  /google|gmail|outlook|hotmail|exchange|office|yahoo|aol|apple|icloud|ios|iphone|android|phone|mobile|address|upload|csv|vcard/i;

function contact(cells: Cells, reading: Reading): Outcome {
  const name = shownName(cells('First Name'), cells('Last Name')) || shownName(cells('Full Name'));
  const { handles, warnings } = handlesOf(cells, reading.options.country);
  const named = handleOfName(name);
  const all = handles.length > 0 || named === null ? handles : [named];
  if (all.length === 0) return { skipped: 'empty cards' };
  const birthday = readBirthDate(cells('Birthday'));
  if (birthday === null && cells('Birthday') !== '') warnings.push('the birthday is no date');
  const card: Card = {
    source: 'linkedin contacts',
    key: [name, ...all.map(handleKey)].join(' '),
    names: name === '' ? [] : [name],
    handles: all,
    facts: factsOf(cells, birthday),
    made: madeBy(cells('Source'), name),
  };
  return stated([card], warnings);
}

/** Mail programs fill address books with bare addresses by themselves; nobody wrote those down. */
function madeBy(source: string, name: string): Card['made'] {
  const isBook = source === '' || ADDRESS_BOOKS.test(source);
  return isBook && name !== '' ? 'own' : 'collected';
}

function handlesOf(cells: Cells, country: string | null): { handles: Handle[]; warnings: string[] } {
  const warnings: string[] = [];
  const found = new Map<string, Handle>();
  const add = (cell: string, what: string, parse: (text: string) => Handle | null) => {
    for (const part of cell.split(/[,;\n|]|:::/).slice(0, MAX_HANDLES)) {
      const handle = part.trim() === '' ? null : parse(part.trim());
      if (handle !== null) found.set(handleKey(handle), handle);
      else if (part.trim() !== '') warnings.push(`the ${what} could not be read`);
    }
  };
  add(cells('Emails') || cells('Email Address'), 'mail address', parseEmail);
  add(cells('Phone Numbers'), 'phone number', (text) => parsePhone(text, country));
  add(cells('Profiles'), 'profile link', parseProfileLink);
  return { handles: [...found.values()].slice(0, MAX_HANDLES), warnings: [...new Set(warnings)] };
}

function factsOf(cells: Cells, birthday: string | null): readonly Fact[] {
  const kinds = {
    company: 'Companies',
    position: 'Title',
    location: 'Location',
    website: 'Sites',
  } as const;
  const facts = Object.entries(kinds).map(
    ([kind, column]): Fact => ({ kind: kind as keyof typeof kinds, value: cells(column) }),
  );
  return [...facts, { kind: 'birthday' as const, value: birthday ?? '' }].filter(
    ({ kind, value }) => value !== '' && !isNoAnswer(kind, value),
  );
}
