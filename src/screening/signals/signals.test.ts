import { describe, expect, test } from 'vitest';
import { DESK, dossierOf, OWNER } from '../cases-for-tests.ts';
import { deskOf } from '../desk.ts';
import { readOwner } from '../note.ts';
import { CHECKS } from './index.ts';
import { TABLES } from './notes-for-tests.ts';

const UNKNOWN = deskOf(readOwner({ name: OWNER.name })!);

describe.each(CHECKS.map((check) => [check.rule.id, check] as const))('%s', (id, { rule, see }) => {
  const table = TABLES[id] ?? {};
  const cases = Object.entries(table).flatMap(([saw, own]) => own.map((one) => [saw, one.says, one] as const));

  test.each(cases)('is %s when %s', (saw, _, { others = [], unknownOwner, says: __, ...row }) => {
    const signal = see(dossierOf(row, others, unknownOwner ? UNKNOWN : DESK));
    expect(signal.saw, signal.sentence).toBe(saw);
  });

  test('has a case of being seen and one of not, and none twice', () => {
    expect(table.seen?.length).toBeGreaterThan(0);
    expect((table['not seen']?.length ?? 0) + (table['cannot tell']?.length ?? 0)).toBeGreaterThan(0);
    const facts = cases.map(([, , { says: _, ...one }]) => JSON.stringify(one));
    expect(new Set(facts).size).toBe(facts.length);
  });

  test('explains itself in whole sentences and never speaks of a person as a thing', () => {
    for (const { others = [], unknownOwner, says: _, ...row } of cases.map(([, , one]) => one)) {
      const { sentence } = see(dossierOf(row, others, unknownOwner ? UNKNOWN : DESK));
      expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u);
      // What they wrote is quoted as it is.
      expect(sentence.replace(/“[^”]*”/g, '')).not.toMatch(
        /\b(?:lead|pipeline|score|rank|target|spammer|fake|liar|taker)\b|\d %/i,
      );
    }
    for (const text of [rule.says, rule.matters, rule.wrongWhen]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });
});

test('no table is left of a signal that is gone', () => {
  expect(Object.keys(TABLES).sort()).toEqual(CHECKS.map(({ rule }) => rule.id).sort());
});
