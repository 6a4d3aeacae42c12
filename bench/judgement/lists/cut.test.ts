import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { foretell as foretellAsks } from '../asks.ts';
import { foretell as foretellHelpers } from '../helpers.ts';
import { seeded } from '../scores.ts';
import { type Archive, readArchive } from './archive.ts';

/** A made-up archive: some people answer often, some never; a third of the questions wait in vain. */
const START = 1_000_000_000;
const HOUR = 3_600;
const MANY = 3_000;
const folders: string[] = [];

interface Line {
  readonly id: number;
  readonly t: number;
  readonly row: string;
}

function lines(): readonly Line[] {
  const random = seeded(5);
  const open: { id: number; person: number }[] = [];
  return Array.from({ length: MANY }, (_, i) => {
    const id = i + 1;
    const t = START + i * 2 * HOUR;
    const isAnswer = open.length > 3 && random() < 0.6;
    const asked = open[open.length - 1 - Math.floor(random() * 3)];
    const person = isAnswer ? 1 + Math.floor(random() ** 2 * 12) : 20 + Math.floor(random() * 200);
    if (!isAnswer) open.push({ id, person });
    const parent = isAnswer ? (asked?.id ?? '') : '';
    return {
      id,
      t,
      row: [id, 'a-list', t, person, parent, isAnswer ? 'header' : '', isAnswer ? 1 : 0, 300].join('\t'),
    };
  });
}

function folder(rows: readonly Line[], labels: 'true' | 'turned round' | 'none'): string {
  const path = mkdtempSync(join(tmpdir(), 'kith-lists-'));
  folders.push(path);
  writeFileSync(
    join(path, 'messages.tsv'),
    `id\tlist\tt\tperson\tparent\tlink\tis_re\town_len\n${rows.map(({ row }) => row).join('\n')}\n`,
  );
  const questions = rows.filter(({ row }) => row.split('\t')[6] === '0');
  const texts = questions.map(({ id }) =>
    JSON.stringify({ id, subject: `plot ${id % 7}`, text: `How do I ${id % 5} it?` }),
  );
  writeFileSync(join(path, 'questions_text.jsonl'), texts.join('\n'));
  const label = (id: number) => (labels === 'true' ? id % 3 && 1 : id % 3 ? 0 : 1);
  const told = questions.map(({ id }) => `${id}\t${label(id)}`);
  if (labels !== 'none') writeFileSync(join(path, 'questions_labels.tsv'), `id\tanswered7\n${told.join('\n')}\n`);
  return path;
}

afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true });
});

const ALL = lines();
const CUT = ALL[Math.floor(MANY * 0.7)]?.t ?? 0;
const whole = readArchive(folder(ALL, 'true'));
const cut = readArchive(
  folder(
    ALL.filter(({ t }) => t < CUT),
    'true',
  ),
);

function untilCut(archive: Archive, rows: readonly { readonly place: number }[]): string {
  return JSON.stringify(rows.filter(({ place }) => (archive.messages[place]?.t ?? 0) < CUT));
}

describe('what is foretold of a list', () => {
  it('of asks is the same to the last byte when everything after is cut away', () => {
    const said = untilCut(whole, foretellAsks(whole));
    expect(said.length).toBeGreaterThan(10_000);
    expect(said).toBe(untilCut(cut, foretellAsks(cut)));
  });

  it('of helpers is the same to the last byte when everything after is cut away', () => {
    const said = untilCut(whole, foretellHelpers(whole).said);
    expect(said.length).toBeGreaterThan(10_000);
    expect(said).toBe(untilCut(cut, foretellHelpers(cut).said));
  });

  it('rests on what was written, never on the labels', () => {
    const turned = readArchive(folder(ALL, 'turned round'));
    const none = readArchive(folder(ALL, 'none'));
    const said = JSON.stringify(foretellAsks(whole));
    expect(JSON.stringify(foretellAsks(turned))).toBe(said);
    expect(JSON.stringify(foretellAsks(none))).toBe(said);
  });

  it('learns: of two halves of the people the one that answers stands in front', () => {
    const last = foretellHelpers(whole).said.at(-1);
    expect(last?.people[0]).toBeLessThan(8);
  });
});
