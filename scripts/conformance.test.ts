import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { conformance, unexplained } from './conformance.ts';

const cases = await conformance();
const document = readFileSync(join(import.meta.dirname, '../docs/conformance.md'), 'utf8');

describe.skipIf(cases === null)(
  'the hostile corpora (skipped where ../shared/corpora is not beside the checkout)',
  () => {
    test('do what they state, or a reason stands beside it', () => {
      expect(unexplained(cases ?? [])).toEqual([]);
    });

    test('are in docs/conformance.md with what they give today', () => {
      const rows = new Set(document.split('\n').map((line) => line.split(' | ').slice(0, 2).join(' | ')));
      expect((cases ?? []).filter(({ set, name }) => !rows.has(`| ${set} | ${name}`))).toEqual([]);
      const unlike = (cases ?? []).filter(({ agrees }) => agrees === 'no').length;
      expect(document.split('\n').filter((line) => / \| no \| /.test(line)).length).toBe(unlike);
    });
  },
);
