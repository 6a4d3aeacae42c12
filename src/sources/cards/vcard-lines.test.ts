import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { Card, FactKind } from '../../people/index.ts';
import { fileInMemory, readWhole } from '../in-memory.ts';
import { vcardSource } from './vcard.ts';

setFlagsFromString('--expose-gc');
const gc: () => void = runInNewContext('gc');

/** Twice, with a pause: the memory of buffers is given back by another thread. */
async function collectGarbage(): Promise<void> {
  gc();
  await setTimeout(50);
  gc();
}

const FIXTURES = join(import.meta.dirname, '../../../fixtures/cards');

async function fixture(name: string, chunk?: number) {
  return readWhole(vcardSource, fileInMemory(name, readFileSync(join(FIXTURES, name)), chunk));
}

async function read(text: string) {
  return readWhole(vcardSource, fileInMemory('book.vcf', text));
}

function facts(one: Card | undefined, kind: FactKind): string[] {
  return (one?.facts ?? []).filter((fact) => fact.kind === kind).map((fact) => fact.value);
}

function values(one: Card | undefined, kind: string): string[] {
  return (one?.handles ?? []).filter((handle) => handle.kind === kind).map((handle) => handle.value);
}

describe('the lines of a vCard', () => {
  test('61 soft breaks of quoted-printable are joined, indented or not, and a broken last one ends with its card', async () => {
    const { cards } = await fixture('61-quoted-printable-soft-breaks.vcf');
    expect(cards).toHaveLength(2);
    expect(cards[0]?.names).toEqual(['Željka Šimić']);
    expect(facts(cards[0], 'note')).toEqual(['Met at the book fair\nCoffee: black; no sugar', 'a broken last note']);
    expect(facts(cards[0], 'location')).toEqual(['Zagreb, Hrvatska']);
    expect(facts(cards[0], 'website')).toEqual(['https://zeljka.example']);
    expect(cards[1]?.names).toEqual(['Somebody After']);
  });

  test.each(['62-lf-only.vcf', '62-cr-only.vcf', '62-mixed-line-ends.vcf'])(
    '62 any line end will do: %s',
    async (name) => {
      const { cards } = await fixture(name);
      expect(cards).toHaveLength(1);
      expect(values(cards[0], 'email')).toHaveLength(1);
    },
  );

  test('63 several cards stay several people, whatever case they are written in and even where an end is missing', async () => {
    const { seen, cards } = await fixture('63-several-cards.vcf');
    expect(cards.map((one) => one.names[0])).toEqual(['Ada One', 'Bea Two', 'Cleo Three', 'Dan Four']);
    expect(cards.map((one) => values(one, 'email'))).toEqual([
      ['ada@example.org'],
      ['bea@example.org'],
      ['cleo@example.org'],
      ['dan@example.org'],
    ]);
    expect(seen.map((record) => record.where)).toEqual(['line 1', 'line 8', 'line 16', 'line 20']);
    expect(seen[2]?.warnings).toEqual(['the card has no END:VCARD']);
  });

  test('64 lines in groups are read and labelled as Apple labels them', async () => {
    const { cards, end } = await fixture('64-apple-groups.vcf');
    const [ines] = cards;
    expect(values(ines, 'email')).toEqual(['ines@atelier.example', 'ines.moreau@example.org']);
    expect(values(ines, 'phone')).toEqual(['+33123456789']);
    expect(values(ines, 'linkedin')).toEqual(['ines-moreau']);
    expect(facts(ines, 'relation')).toEqual([
      'assistant’s phone: +33 1 98 76 54 32',
      'brother: Paul Moreau',
      'nachbarin: Zoé',
    ]);
    expect(facts(ines, 'website')).toEqual([
      'https://ines.example',
      'https://social.example/@ines',
      'xmpp:ines@chat.example',
    ]);
    expect(ines?.key).toBe('uid:5E8D2C9A-0001-4F00-9000-000000000001');
    expect(end.asOf).toBe(Date.UTC(2024, 4, 6, 7, 8, 9));
  });

  test.each(['65-utf-16le.vcf', '65-utf-16be.vcf', '65-utf-16le-without-mark.vcf', '65-utf-8-with-mark.vcf'])(
    '65 every Unicode encoding is read alike: %s',
    async (name) => {
      for (const chunk of [1, 7, 65_536]) {
        const { cards } = await fixture(name, chunk);
        expect(cards.map((one) => one.names)).toEqual([['Łucja Żółć']]);
      }
    },
  );

  test('65 a stated Windows charset is believed, an unstated one is guessed and the guess is said', async () => {
    const western = await fixture('65-windows-1252.vcf');
    expect(western.cards.map((one) => one.names[0])).toEqual(['Jörg Größe', 'Änne Müller']);
    expect(western.seen[0]?.warnings).toBeUndefined();
    expect(western.seen[1]?.warnings?.[0]).toContain('read as windows-1252');
    const cyrillic = await fixture('65-windows-1251.vcf');
    expect(cyrillic.cards[0]?.names).toEqual(['Анна Иванова']);
  });

  test('a stated charset that the bytes do not keep loses only the damaged character and says so', async () => {
    const { seen, cards } = await read(
      'BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=84nne=80;\nEND:VCARD\n',
    );
    expect(cards[0]?.names).toEqual(['Änne\ufffd']);
    expect(seen[0]?.warnings?.[0]).toContain('were lost');
  });

  test('an unknown charset is named and its plain letters are kept', async () => {
    const { seen, cards } = await read('BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=klingon:Worf\nEND:VCARD\n');
    expect(cards[0]?.names).toEqual(['Worf']);
    expect(seen[0]?.warnings?.[0]).toContain('klingon');
  });

  test.each(['66-agent-on-following-lines.vcf', '66-agent-escaped.vcf', '66-agent-indented.vcf'])(
    '66 a card within a card is a person of its own and the outer one stays whole: %s',
    async (name) => {
      const { cards } = await fixture(name);
      expect(cards.map((one) => one.names[0])).toEqual(['Sam Second', 'Carla Chief']);
      expect(values(cards[0], 'email')).toEqual(['sam@example.org']);
      expect(values(cards[1], 'email')).toEqual(['carla@example.org']);
      expect(facts(cards[1], 'relation')).toEqual(['agent: Sam Second']);
    },
  );

  test('66 a thousand nested cards end in one remark, and the people after them are still read', async () => {
    const nested = 'BEGIN:VCARD\nVERSION:2.1\nAGENT:\n'.repeat(1000);
    const { seen, cards } = await read(
      `${nested}BEGIN:VCARD\nFN:After All\nEND:VCARD\nBEGIN:VCARD\nFN:And Me\nEND:VCARD\n`,
    );
    expect(cards.map((one) => one.names[0])).toContain('And Me');
    expect(seen.flatMap((record) => record.warnings ?? [])).toContain('cards nested more than 8 deep were not read');
  });

  test('66 escaped nesting is limited likewise', async () => {
    let text = 'BEGIN:VCARD\nFN:Innermost\nEND:VCARD';
    for (let depth = 0; depth < 12; depth++) {
      const inner = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').slice(0, 500_000);
      text = `BEGIN:VCARD\nFN:Level ${depth}\nAGENT:${inner}\nEND:VCARD`;
    }
    const { cards } = await read(text);
    expect(cards.length).toBeGreaterThan(1);
    expect(cards.length).toBeLessThanOrEqual(8);
  });

  test('67 pictures, keys and logos leave no trace and take nothing after them along', async () => {
    for (const chunk of [1, 100, 65_536]) {
      const { seen, cards, end } = await fixture('67-photos.vcf', chunk);
      expect(cards.map((one) => values(one, 'email')[0])).toEqual([
        'folded@example.org',
        'outlook@example.org',
        'unindented@example.org',
        'uri@example.org',
      ]);
      expect(values(cards[1], 'phone')).toEqual(['+442079460002']);
      expect(seen.flatMap((record) => record.warnings ?? [])).toEqual([]);
      expect(end.remarks).toBeUndefined();
    }
  });

  test.each(['one line', 'many lines'])(
    '67 at the end of a photo of 5 MB in %s nothing of it is held',
    async (form) => {
      const photo = Buffer.alloc(5 * 1024 * 1024, 'QUJDREVGR0hJ');
      const held: number[] = [];
      async function* chunks() {
        yield Buffer.from('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Large Photo\r\nPHOTO;ENCODING=b;TYPE=JPEG:');
        for (let at = 0; at < photo.length; at += 65_536) {
          yield photo.subarray(at, at + 65_536);
          if (form === 'many lines') yield Buffer.from('\r\n ');
        }
        await collectGarbage();
        held.push(process.memoryUsage().arrayBuffers);
        yield Buffer.from('\r\nEMAIL:large@example.org\r\nEND:VCARD\r\n');
      }
      await collectGarbage();
      const before = process.memoryUsage().arrayBuffers;
      const file = { path: 'photos.vcf', size: null, head: Buffer.from('BEGIN:VCARD'), open: chunks };
      const { cards } = await readWhole(vcardSource, file);
      expect(values(cards[0], 'email')).toEqual(['large@example.org']);
      expect((held[0] ?? Number.POSITIVE_INFINITY) - before).toBeLessThan(1024 * 1024);
    },
  );

  test('a value beyond the limit is cut and said to be, and the card goes on', async () => {
    const { seen, cards } = await read(
      `BEGIN:VCARD\nVERSION:3.0\nNOTE:${'x'.repeat(3_000_000)}\nFN:Long Note\nEND:VCARD\n`,
    );
    expect(cards[0]?.names).toEqual(['Long Note']);
    expect(facts(cards[0], 'note')[0]).toHaveLength(60_000);
    expect(seen[0]?.warnings?.[0]).toContain('cut after');
  });

  test('a note whose lines lost their indentation is put together again', async () => {
    const { seen, cards } = await read(
      'BEGIN:VCARD\nVERSION:3.0\nNOTE:first\nsecond line without a name\nCall me at 5:30\nFN:Kept Whole\nEND:VCARD\n',
    );
    expect(facts(cards[0], 'note')).toEqual(['first\nsecond line without a name\nCall me at 5:30']);
    expect(cards[0]?.names).toEqual(['Kept Whole']);
    expect(seen[0]?.warnings?.[0]).toContain('line 4');
  });

  test('bytes of one letter that a fold tears apart come together again', async () => {
    const bytes = Buffer.from('BEGIN:VCARD\nVERSION:3.0\nFN:Łucja\nEND:VCARD\n');
    const at = bytes.indexOf(0xc5) + 1;
    const torn = Buffer.concat([bytes.subarray(0, at), Buffer.from('\r\n '), bytes.subarray(at)]);
    const { cards } = await readWhole(vcardSource, fileInMemory('torn.vcf', torn));
    expect(cards[0]?.names).toEqual(['Łucja']);
  });
});

const HOSTILE = join(import.meta.dirname, '../../../../shared/corpora/hostile/vcard');
const hostile = listed(HOSTILE);

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.vcf'));
  } catch {
    return [];
  }
}

describe.skipIf(hostile.length === 0)('hostile vCards (skipped where the corpora are not beside the checkout)', () => {
  test('every one is read to its end, each record with exactly one outcome', async () => {
    for (const name of hostile) {
      const { seen } = await readWhole(vcardSource, fileInMemory(name, readFileSync(join(HOSTILE, name))));
      for (const [index, record] of seen.entries()) {
        const outcomes = [record.items, record.skipped, record.failed].filter((outcome) => outcome !== undefined);
        expect([name, record.record, outcomes.length]).toEqual([name, index + 1, 1]);
      }
    }
  });
});
