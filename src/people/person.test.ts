import { describe, expect, test } from 'vitest';
import { dayAt } from '../basics/when.ts';
import type { Fact } from './card.ts';
import { lineOf, sortNameOf } from './person.ts';

const year = (of: number) => dayAt(of, 1, 1)!;
const job = (position: string, company: string, from?: number, to?: number): Fact[] => {
  const span = { ...(from ? { from: year(from) } : {}), ...(to ? { to: year(to) } : {}) };
  return [
    { kind: 'position', value: position, ...span },
    { kind: 'company', value: company, ...span },
  ];
};

describe('The line under a name', () => {
  test.each<[string, readonly Fact[][], string]>([
    ['is what somebody does now', [job('Engineer', 'Holm', 2012, 2019), job('Designer', 'Own')], 'Designer, Own'],
    [
      'is the last thing begun, whatever order the archive has',
      [job('Engineer', 'Holm', 2012), job('Intern', 'Dock', 2005, 2006), job('Designer', 'Own', 2019)],
      'Designer, Own',
    ],
    ['is what they last did where nothing goes on', [job('Engineer', 'Holm', 2012, 2019)], 'Engineer, Holm'],
    ['believes an address book before dated cards', [job('Vet', 'Farm'), job('Clerk', 'Bank', 2015)], 'Vet, Farm'],
    [
      'never puts a position of one at the company of another',
      [[...job('Engineer', 'Holm', 2012, 2019), ...job('Designer', 'Own', 2019)]],
      'Designer, Own',
    ],
    ['is a headline where no position is known', [[{ kind: 'headline', value: 'I draw' }]], 'I draw'],
    ['is a company alone', [[], [{ kind: 'company', value: 'Holm' }]], 'Holm'],
    ['is empty where no card says', [[]], ''],
  ])('%s', (_, cards, line) => {
    expect(lineOf(cards.map((facts) => ({ facts })))).toBe(line);
  });
});

describe('The order of lists', () => {
  test.each([
    ['Anna Kowalska', 'kowalska anna'],
    ['ANNA KOWALSKA (Dział Kadr)', 'kowalska anna'],
    ['Anna Kowalska [extern]', 'kowalska anna'],
    ['Anna (Ania) Kowalska, MBA', 'kowalska anna'],
    ['(Kadr)', '(kadr)'],
  ])('has %s under %s', (name, expected) => expect(sortNameOf(name)).toBe(expected));
});
