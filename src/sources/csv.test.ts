import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvRow, columnOf, firstRows, MAX_CELL, openCsv } from './csv.ts';
import { decodeText } from './decode.ts';

const PEOPLE = { known: ['First Name', 'Last Name', 'Company', 'Note'] };
const HEADER = 'First Name,Last Name,Company,Note\n';

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(input: string | Uint8Array, size = 100_000, options = PEOPLE) {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  const csv = await openCsv(pieces(bytes, size), options);
  const rows: CsvRow[] = [];
  for await (const batch of csv.batches()) rows.push(...batch);
  return {
    header: csv.header,
    firstRow: csv.firstRow,
    rows,
    cells: rows.map((row) => row.cells),
    remarks: csv.remarks(),
  };
}

describe('a CSV is read', () => {
  test('with quoted commas, quotes and line breaks, and each row knows its line', async () => {
    const { rows } = await read(`${HEADER}"Doe, MBA","say ""hi""","a\r\nb",x\r\nAna,Bo,,y\n`);
    expect(rows).toEqual([
      { line: 2, cells: ['Doe, MBA', 'say "hi"', 'a\r\nb', 'x'] },
      { line: 4, cells: ['Ana', 'Bo', '', 'y'] },
    ]);
  });

  test.each(['utf-16le', 'utf-16be'])('in %s without a mark, by the zeros between its letters', async (encoding) => {
    const bytes = Buffer.from(`${HEADER}Żan,Łuk,Söhne,🚀\n`, 'utf16le');
    expect((await read(encoding === 'utf-16le' ? bytes : bytes.swap16())).cells).toEqual([
      ['Żan', 'Łuk', 'Söhne', '🚀'],
    ]);
  });

  test('to its last row when no line break follows it', async () => {
    expect((await read(`${HEADER}a,b,c,d\ne,f,g,"h"`)).cells).toEqual([
      ['a', 'b', 'c', 'd'],
      ['e', 'f', 'g', 'h'],
    ]);
    expect((await read(`${HEADER}a,b,c,`)).cells).toEqual([['a', 'b', 'c', '']]);
  });

  test('without making people of empty lines, while a row of empty cells stays a row', async () => {
    expect((await read(`${HEADER}\n\na,b,c,d\n   \n,,,\n\n\r\n`)).cells).toEqual([
      ['a', 'b', 'c', 'd'],
      ['', '', '', ''],
    ]);
  });

  test('with rows too short and too long as they are', async () => {
    expect((await read(`${HEADER}a\na,b,c,d,e,f\n`)).cells).toEqual([['a'], ['a', 'b', 'c', 'd', 'e', 'f']]);
  });

  test('below a preamble of any length, whatever the case of its names', async () => {
    const preamble = 'Notes:\n"When exporting, you may notice, that"\n\n';
    expect((await read(`${preamble}FIRST_NAME,last name,Company,Note\na,b,c,d`)).rows).toEqual([
      { line: 5, cells: ['a', 'b', 'c', 'd'] },
    ]);
    expect((await read(`Notes:\none, two\nthree\n\n${HEADER}a,b,c,d`)).cells).toEqual([['a', 'b', 'c', 'd']]);
  });

  test.each([';', '\t', ','])('with the separator %j of its header line', async (mark) => {
    const rows = [HEADER.trim().split(','), ['a;b', 'c\td', 'e,f', 'g']].map((row) =>
      row.map((c) => `"${c}"`).join(mark),
    );
    expect((await read(rows.join('\n'))).cells).toEqual([['a;b', 'c\td', 'e,f', 'g']]);
  });

  test('with line ends of old Macs', async () => {
    expect((await read(`${HEADER.trim()}\ra,b,c,d\re,f,g,h`)).cells).toHaveLength(2);
  });

  test('with no header found when too few names are known, and says what stood there', async () => {
    expect(await read('Nome,Cognome\nAna,Bo\n')).toMatchObject({
      header: null,
      firstRow: ['Nome', 'Cognome'],
      rows: [],
    });
    expect(await read('')).toMatchObject({ header: null, firstRow: [], rows: [] });
    expect(await read(HEADER)).toMatchObject({ rows: [] });
  });

  test('with column names that mean something to JavaScript', async () => {
    const { header } = await read('__proto__,constructor,First Name,Last Name,Note\nx,y,a,b,c\n');
    expect(columnOf(header ?? [], 'first_name')).toBe(2);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('text is decoded', () => {
  const text = `${HEADER}Zoë,Ångström,Ł😀,x\n`;
  const cells = [['Zoë', 'Ångström', 'Ł😀', 'x']];

  test('from UTF-8 with and without a byte order mark', async () => {
    expect(await read(text)).toMatchObject({ cells, remarks: [] });
    expect(await read(`\ufeff${text}`)).toMatchObject({
      cells,
      remarks: [],
      header: ['First Name', 'Last Name', 'Company', 'Note'],
    });
  });

  test('from UTF-16 of both orders', async () => {
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(await read(little)).toMatchObject({ cells, remarks: [] });
    expect(await read(Buffer.from(little).swap16())).toMatchObject({ cells, remarks: [] });
  });

  test('from windows-1252, with a remark', async () => {
    const { cells, remarks } = await read(Buffer.from(`${HEADER}Zo\xeb,M\xfcller,\x80,x`, 'latin1'));
    expect(cells).toEqual([['Zoë', 'Müller', '€', 'x']]);
    expect(remarks).toEqual([expect.stringContaining('windows-1252')]);
  });

  test('from damaged UTF-8 as UTF-8, with a remark', async () => {
    const bytes = Buffer.concat([Buffer.from(`${HEADER}Zoë,Łuk`), Buffer.from([0xff]), Buffer.from('a,é,x')]);
    const { cells, remarks } = await read(bytes);
    expect(cells).toEqual([['Zoë', 'Łuk\ufffda', 'é', 'x']]);
    expect(remarks).toHaveLength(1);
  });

  test('without NUL, which a database refuses', async () => {
    expect((await read(`${HEADER}a\0b,c,d,e`)).cells).toEqual([['ab', 'c', 'd', 'e']]);
  });
});

test('a file beyond 500 MB is read up to there, and says so', async () => {
  const chunk = Buffer.alloc(50 * 1024 * 1024, 'x');
  const long = decodeText(
    (async function* () {
      for (let at = 0; at < 12; at++) yield chunk;
    })(),
  );
  let units = 0;
  for await (const piece of long.pieces) units += piece.length;
  expect([units, long.isCutOff]).toEqual([10 * chunk.length, true]);
});

describe('a broken row', () => {
  test('with a quotation mark never closed is named with its line, and swallows no other row', async () => {
    const { rows } = await read(`${HEADER}a,b,c,d\n"Ada,b,c,d\ne,f,g,"h, i"\nj,k,l,m\n`);
    expect(rows.map((row) => row.broken ?? row.cells[0])).toEqual([
      'a',
      expect.stringContaining('never closed'),
      'e',
      'j',
    ]);
    expect(rows.map((row) => row.line)).toEqual([2, 3, 4, 5]);
  });

  test('with a cell too long is named, and the rows after it are read', async () => {
    for (const cell of [
      `"${'x'.repeat(5 * MAX_CELL)}"`,
      'x'.repeat(5 * MAX_CELL),
      `"${'x\n'.repeat(MAX_CELL * 0.75)}"`,
    ]) {
      const { rows } = await read(`${HEADER}a,b,c,d\n${cell},b,c,d\ne,f,g,h\n`);
      expect(rows.map((row) => row.broken ?? row.cells[0])).toEqual([
        'a',
        expect.stringMatching(/longer|never closed/),
        'e',
      ]);
    }
  });

  test('with too many columns is named', async () => {
    const { rows } = await read(`${HEADER}${'x,'.repeat(20_000)}\na,b,c,d`);
    expect(rows.map((row) => row.broken ?? row.cells.length)).toEqual([expect.stringContaining('10,000 columns'), 4]);
  });
});

test('the first bytes show the header that reading finds', async () => {
  const head = Buffer.from(`Notes:\n"a, b"\n\n${HEADER}a,b,"c`);
  expect(firstRows(head)).toContainEqual((await openCsv(pieces(head, 100), PEOPLE)).header);
  expect(firstRows(Buffer.from('a;b\n1;2'))).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

describe('for all tables', () => {
  const cell = fc.stringMatching(/^[abë😀 ,;"\r\n\t]{0,8}$/u);
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
  const quoted = (rows: string[][], end: string) =>
    rows.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join(end);

  test('writing and reading gives the same cells, however the bytes are cut up', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 50 }),
        async (rows, end, size) => {
          const { cells } = await read(HEADER.trim() + end + quoted(rows, end), size);
          expect(cells).toEqual(rows);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('text that is no CSV at all ends without an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 50 }), async (bytes, size) => {
        const { rows } = await read(Buffer.concat([Buffer.from(HEADER), bytes]), size);
        expect(rows.every((row) => row.line >= 2 && (row.cells.length > 0 || row.broken !== undefined))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

const hostile = join(import.meta.dirname, '../../../shared/corpora/hostile/csv');
describe.skipIf(!existsSync(hostile))('the hostile CSVs of the corpus (skipped without ../shared/corpora)', () => {
  const names = { known: ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'] };
  const open = (name: string) => read(readFileSync(join(hostile, name)), 65_536, names);

  test('an unclosed quotation mark makes no giant person', async () => {
    const { rows } = await open('gen-unclosed-quote.csv');
    expect(rows.length).toBeGreaterThan(1000);
    expect(Math.max(...rows.map((row) => (row.cells[0] ?? '').length))).toBeLessThan(20);
  });

  test('20,000 columns and a cell of 2 MB are refused by name', async () => {
    const wide = await open('gen-cols-20000.csv');
    const long = await open('gen-field-8MB.csv');
    expect(wide.header).toBeNull();
    expect(long.rows.filter((row) => row.broken !== undefined)).toHaveLength(1);
  });
});
