import { expect, test } from 'vitest';
import type { ImportReport, LedgerFile, TimelineEntry } from '../api/shapes.ts';
import { reportLines, timelineLines } from './print.ts';

const REPORT: ImportReport = {
  run: 1,
  state: 'done',
  startedAt: '2026-01-01T00:00:00Z',
  finishedAt: null,
  files: [],
  people: { known: 0, met: 0, seen: 0 },
  interactions: 0,
  perhapsOwn: [],
  question: null,
};

function refused(path: string, why: string): LedgerFile {
  const none = { read: 0, stored: 0, merged: 0, unchanged: 0, failed: 0, skipped: {}, problems: [] };
  return { ...none, path, kind: 'unknown', state: 'refused', remarks: [why], size: null, doneBytes: 0 };
}

test('an import of letters that do not show who the owner is asks, and names the command that answers', () => {
  const file = (kind: string) => [{ ...refused('a.mbox', ''), kind, state: 'done' as const }];
  const asks = (kind: string, isUnknown: boolean) => reportLines({ ...REPORT, files: file(kind) }, isUnknown).join(' ');
  expect(asks('mbox', true)).toMatch(/Which address is yours\?.*To say it: kith own ADDRESS/);
  expect(asks('mbox', false)).not.toContain('Which address');
  expect(asks('vcard', true)).not.toContain('Which address');
});

test('files left out for one reason are told together, each reason by itself', () => {
  const many = (end: string, why: string) => Array.from({ length: 40 }, (_, i) => refused(`${i}.${end}`, why));
  const files = [
    ...many('jpg', 'This is a picture.'),
    ...many('txt', 'This file is empty.'),
    refused('a.pdf', 'This is a PDF.'),
  ];
  expect(reportLines({ ...REPORT, files }).slice(0, -2)).toEqual([
    '0.jpg, 1.jpg and 38 more: not used. This is a picture.',
    '0.txt, 1.txt and 38 more: not used. This file is empty.',
    'a.pdf: not used. This is a PDF.',
  ]);
});

test('of the files of an archive that nobody knows a score is named, since who brought them expected them to be read', () => {
  const many = (length: number) =>
    Array.from({ length }, (_, i) => ({ ...refused(`${i}.csv`, 'Why.'), kind: 'linkedin unknown' }));
  const told = (length: number) => reportLines({ ...REPORT, files: many(length) })[0];
  expect(told(7)).toBe('0.csv, 1.csv, 2.csv, 3.csv, 4.csv, 5.csv, 6.csv: not used. Why.');
  expect(told(25)).toMatch(/18\.csv, 19\.csv and 5 more: not used/);
});

test('a long subject is not cut through the middle of a character', () => {
  const entry = { at: null, direction: 'both', kind: 'message', automatic: false, subject: `${'x'.repeat(79)}😀` };
  expect(timelineLines([entry as unknown as TimelineEntry])).toEqual([`undated    ⇄ message  ${'x'.repeat(79)}`]);
});
