import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_MESSAGE, type MboxMessage, splitMbox } from './mbox.ts';
import { CORPORA, chunksOf, fixture } from './sample.ts';

const hasCorpora = existsSync(CORPORA);

async function split(content: string | Buffer, chunk = 65_536): Promise<MboxMessage[]> {
  const messages: MboxMessage[] = [];
  for await (const batch of splitMbox(chunksOf(Buffer.from(content as string), chunk)))
    messages.push(...batch.map((each) => ({ ...each, bytes: Buffer.from(each.bytes) })));
  return messages;
}

const MAIL = 'From: a@example.org\nSubject: s\n\n';

describe('where one message ends and the next begins', () => {
  it.each([
    ['from-in-body.mbox', 2, 'a film title and a sentence that start with "From" stay in the letter'],
    ['mozilla-bare.mbox', 3, 'bare Mozilla separators count, also without an empty line before them'],
    ['bom.mbox', 2, 'a byte order mark before the first separator does not hide it'],
    ['no-blank-line.mbox', 3, 'full separators count without an empty line before them'],
    ['content-length.mbox', 2, 'a whole mailbox quoted inside a letter stays inside where Content-Length says so'],
    ['no-header.mbox', 3, 'a message without headers is a message of its own'],
    ['takeout-labels.mbox', 8, 'Takeout separators with a number and the zone before the year count'],
  ])('%s has %i messages: %s', async (name, count) => {
    expect(await split(fixture(name))).toHaveLength(count);
  });

  it.each([
    ['an empty file', '', 0],
    ['a separator and nothing else', 'From ', 1],
    ['no line end at the end', `From a@example.org Mon Jan  1 00:00:00 2024\n${MAIL}x`, 1],
    ['an unquoted bare separator in the text', `From \n${MAIL}Body\nFrom \nHere\n`, 1],
    [
      'a whole separator cited in the middle of a paragraph',
      `From a@example.org Mon Jan  1 00:00:00 2024\n${MAIL}He sent:\nFrom b@example.org Mon Jan  1 00:00:00 2024\nand no more.\n`,
      1,
    ],
    ['a sentence followed by something like a header', `From \n${MAIL}Looks new\nFrom here\nBut: it is not.\n`, 1],
    ['a header whose colon has a blank before it', `From - \nFrom : a@example.org\nSubject: s\n\nx\n`, 1],
  ])('%s', async (_name, content, count) => {
    expect(await split(content)).toHaveLength(count);
  });

  it('tells the byte where each separator stands', async () => {
    const data = fixture('takeout-labels.mbox');
    for (const each of await split(data)) expect(data.toString('latin1', each.offset, each.offset + 5)).toBe('From ');
  });

  it('gives the same messages however the bytes arrive', async () => {
    const names = ['from-in-body.mbox', 'mozilla-bare.mbox', 'takeout-labels.mbox', 'no-header.mbox', 'bom.mbox'];
    for (const name of names) {
      const whole = await split(fixture(name));
      for (const chunk of [1, 2, 7, 64, 1_000]) expect(await split(fixture(name), chunk)).toEqual(whole);
    }
  });

  it('finds as many messages as were written, whatever stands in them', async () => {
    const line = fc.constantFrom(
      'hello',
      '',
      '>From a',
      ' From b',
      'Fromage',
      'From Russia with love',
      'X',
      'Year: 1963',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(line, { maxLength: 6 }), { minLength: 1, maxLength: 5 }), async (bodies) => {
        const mbox = bodies
          .map((body) => `From a@example.org Mon Jan  1 00:00:00 2024\n${MAIL}${body.join('\n')}\n\n`)
          .join('');
        expect(await split(mbox, 11)).toHaveLength(bodies.length);
      }),
    );
  });
});

describe('messages of any size', () => {
  it('keeps the beginning of a long message and finds the next one behind it', async () => {
    const filler = Buffer.alloc(5_000_000, `${'x'.repeat(76)}\n`);
    const start = Buffer.from(`From - \n${MAIL}`);
    const messages = await split(Buffer.concat([start, filler, Buffer.from(`\n\nFrom - \n${MAIL}second\n`)]));
    expect(messages.map((each) => [each.isCut, each.bytes.length])).toEqual([
      [true, MAX_MESSAGE],
      [false, MAIL.length + 'second\n'.length],
    ]);
    expect(messages[1]?.offset).toBe(start.length + 5_000_000 + 2);
  });

  it('holds a few megabytes while a 300 MB message passes', async () => {
    const block = Buffer.alloc(1_000_000, `${'x'.repeat(76)}\n`);
    async function* endless() {
      yield Buffer.from(`From - \n${MAIL}`);
      for (let i = 0; i < 300; i++) yield block;
      yield Buffer.from(`\n\nFrom - \n${MAIL}`);
    }
    const before = process.memoryUsage().arrayBuffers;
    let count = 0;
    let most = 0;
    for await (const batch of splitMbox(endless())) {
      count += batch.length;
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    expect(count).toBe(2);
    expect(most).toBeLessThan(120_000_000);
  });
});

describe.skipIf(!hasCorpora)('the corpora (skipped where ../shared/corpora is not present)', () => {
  it.each([
    ['formats/mbox/mimekit__content-length.mbox.txt', 29],
    ['formats/mbox/mimekit__simple.mbox.txt', 3],
    ['formats/mbox/mimekit__unmunged.mbox.txt', 2],
    ['formats/mbox/roundcubemail__import.mbox', 3],
    ['hostile/mbox/mimekit__issue1189.mbox.txt', 4],
    ['hostile/mbox/mime4j__mbox.rlug', 5],
    ['hostile/mbox/gen-from-in-body.mbox', 2],
    ['hostile/mbox/gen-line-5MB.mbox', 1],
    ['hostile/mbox/thunderbird__mbox_modern', 2],
    ['hostile/mbox/thunderbird__mbox_unquoted', 2],
  ])('%s has %i messages', async (path, count) => {
    expect(await split(readFileSync(join(CORPORA, path)))).toHaveLength(count);
  });

  it.each(['content-length', 'issue1189'])('%s: every separator stands where MimeKit finds it', async (name) => {
    const folder = join(CORPORA, 'hostile/mbox');
    const offsets = JSON.parse(readFileSync(join(folder, `mimekit__${name}.unix-offsets.json`), 'utf8')) as {
      mboxMarkerOffset: number;
    }[];
    const messages = await split(readFileSync(join(folder, `mimekit__${name}.mbox.txt`)));
    expect(messages.map((each) => each.offset)).toEqual(offsets.map((each) => each.mboxMarkerOffset));
  });

  const cases = hasCorpora
    ? (JSON.parse(readFileSync(join(CORPORA, 'hostile/mbox/thunderbird-mboxtestdata.json'), 'utf8')) as {
        comment: string;
        mbox: string;
        messages: string[];
      }[])
    : [];
  it.each(cases.map((each) => [each.comment, each] as const))('Thunderbird: %s', async (_comment, each) => {
    expect(await split(each.mbox)).toHaveLength(each.messages.length);
  });
});
