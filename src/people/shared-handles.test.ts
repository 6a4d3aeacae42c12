import { describe, expect, it } from 'vitest';
import { parseName } from './name.ts';
import { namesClash, sharedHandles } from './shared-handles.ts';

function card(source: string, name: string, ...addresses: string[]) {
  const handles = addresses.map((value) => ({
    kind: value.startsWith('+') ? ('phone' as const) : ('email' as const),
    value,
  }));
  return { source, names: [name], handles };
}

describe('a handle joins nobody when', () => {
  it.each([
    ['it is a role address', [card('vcard', 'Ana Silva', 'info@example.org')]],
    ['it is a machine', [card('vcard', 'Ana Silva', 'noreply@example.org')]],
    [
      'three surnames share it',
      [
        card('vcard', 'Ana Silva', 'we@example.org'),
        card('google', 'Ana Gruber', 'we@example.org'),
        card('outlook', 'Ana Novak', 'we@example.org'),
      ],
    ],
    [
      'one source has it for two given names',
      [card('vcard', 'Ana Silva', 'we@example.org'), card('vcard', 'Joe Silva', 'we@example.org')],
    ],
    [
      'it is a phone number on two cards',
      [card('vcard', 'Ana Silva', '+4315550'), card('google', 'Joe Silva', '+4315550')],
    ],
  ])('%s', (_, cards) => {
    expect(sharedHandles(cards).size).toBe(1);
  });
});

describe('a handle joins cards when', () => {
  it.each([
    [
      'two sources have it for one name',
      [card('vcard', 'Ana Silva', 'a@example.org'), card('google', 'Ana Silva', 'a@example.org')],
    ],
    [
      'one card has the short form',
      [card('vcard', 'Bob Smith', 'a@example.org'), card('vcard', 'Robert Smith', 'a@example.org')],
    ],
    [
      'one card has initials',
      [card('vcard', 'J. Kowalska', 'a@example.org'), card('vcard', 'Joanna Kowalska', 'a@example.org')],
    ],
    [
      'the family name stands first',
      [card('vcard', 'Kowalska Joanna', 'a@example.org'), card('vcard', 'Joanna Kowalska', 'a@example.org')],
    ],
    ['somebody married', [card('vcard', 'Ana Silva', 'a@example.org'), card('vcard', 'Ana Gruber', 'a@example.org')]],
    [
      'the alphabets differ',
      [card('vcard', 'Анна Петрова', 'a@example.org'), card('vcard', 'Anna Petrova', 'a@example.org')],
    ],
    ['one card has no name', [card('vcard', '', 'a@example.org'), card('vcard', 'Ana Silva', 'a@example.org')]],
    ['one card has it twice', [card('vcard', 'Ana Silva', 'a@example.org', 'a@example.org')]],
  ])('%s', (_, cards) => {
    expect([...sharedHandles(cards)]).toEqual([]);
  });
});

it('father and son clash by their generation', () => {
  expect(namesClash(parseName('John Smith Sr.'), parseName('John Smith Jr.'))).toBe(true);
  expect(namesClash(parseName('John Smith'), parseName('John Smith Jr.'))).toBe(false);
});
