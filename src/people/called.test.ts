import { expect, test } from 'vitest';
import { calledOf, nameOf } from './index.ts';

test.each([
  ['Ana Duarte', 'Ana'],
  ['Dr. Heike Brandt', 'Heike'],
  ['Prof. Dr. med. Lena Albrecht', 'Lena'],
  ['PhD Astrid Lind', 'Astrid'],
  ['Ed Marsh', 'Ed'],
  ['ana@silva.example', 'ana@silva.example'],
  ['Ana', 'Ana'],
  ['Dr.', 'Dr.'],
  ['Duarte, Ana', 'Ana'],
  ['Duarte, Dr. Ana Maria', 'Ana'],
  ['Duarte, Ana (GRC-RT00)', 'Ana'],
  ['Ana, MBA', 'Ana'],
  ['🌻 Sunny', 'Sunny'],
  ['🌻', '🌻'],
  ['ANNA KOWALSKA (Dział Kadr)', 'Anna'],
  ['ANNE-MARIE O’BRIEN', 'Anne-Marie'],
  ['ΓΙΩΡΓΟΣ ΠΑΠΑΣ', 'Γιωργος'],
  ['MÜLLER Hans-Peter', 'Hans-Peter'],
  ['DUPONT Jean', 'Jean'],
  ['Jean DUPONT', 'Jean'],
  ['JOHN Smith', 'JOHN'],
  ['IBM Support', 'IBM'],
  ['AJ MILLER', 'AJ'],
  ['AJ Miller', 'AJ'],
  ['IŞIK ŞAHİN', 'IŞIK'],
  ['Q', 'Q'],
  ['王小明', '王小明'],
])('%s is called %s', (name, called) => {
  expect(calledOf(name)).toBe(called);
});

test.each([
  ['Duarte, Ana', 'Ana Duarte'],
  ["'Ana Duarte' via Team", 'Ana Duarte'],
  ['Ana Duarte, MBA', 'Ana Duarte, MBA'],
  ['Bo Duarte, Jr.', 'Bo Duarte, Jr.'],
  ['Ana Duarte, Ph.D.', 'Ana Duarte, Ph.D.'],
  ['Ana Duarte, Certified Coach', 'Ana Duarte, Certified Coach'],
  ['Duarte, Ana Maria', 'Ana Maria Duarte'],
  ['Duarte, Ana (GRC-RT00)', 'Ana Duarte (GRC-RT00)'],
])('%s beside an address is shown as %s', (written, shown) => {
  expect(nameOf([], [written], [])).toBe(shown);
});

test('a long name of a card is shown whole; a text in its place ends with a word and says that it goes on', () => {
  const long = 'María del Carmen Inmaculada Concepción de los Ángeles Fernández de Córdoba y Álvarez de Toledo';
  expect(nameOf([{ names: [long] }], [], [])).toBe(long);
  const text = `${'we help founders scale '.repeat(9)}`;
  const shown = nameOf([{ names: [text] }], [], []);
  expect(shown).toMatch(/\w…$/);
  expect(text).toContain(`${shown.slice(0, -1)} `);
  expect(shown.length).toBeLessThanOrEqual(121);
});
