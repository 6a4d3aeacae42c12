import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collapse, fold } from '../../basics/text.ts';
import type { Card, Fact, FactKind, Handle } from '../../people/index.ts';
import { parseEmail, parsePhone, parseProfileLink } from '../../people/index.ts';
import { fileInMemory, readWhole } from '../in-memory.ts';
import { vcardSource } from './vcard.ts';
import { writeVcard } from './write.ts';

async function readBack(text: string, chunk?: number): Promise<readonly Card[]> {
  return (await readWhole(vcardSource, fileInMemory('export.vcf', text, chunk))).cards;
}

/** Text with everything that could break a line: separators, escapes, line breaks, letters of one to four bytes. */
const line = fc
  .string({
    unit: fc.constantFrom(...'aB9 ,;:\\"=\'^nN.@/', 'é', 'ł', '漢', '🙂', '\u00a0'),
    minLength: 1,
    maxLength: 90,
  })
  .map((text) => collapse(`x${text}`));
const note = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));

const handles: fc.Arbitrary<Handle> = fc
  .oneof(
    fc.emailAddress().map((text) => parseEmail(text)),
    fc.integer({ min: 1_000_000, max: 99_999_999 }).map((number) => parsePhone(`+4930${number}`, null)),
    fc.integer({ min: 1000, max: 9_999_999 }).map((number) => parsePhone(String(number), null)),
    fc
      .constantFrom('ana-silva', 'zoë-1', '李薇')
      .map((slug) => parseProfileLink(`https://www.linkedin.com/in/${encodeURIComponent(slug)}`)),
  )
  .filter((handle): handle is Handle => handle !== null);

const TEXTS: readonly FactKind[] = [
  'position',
  'circle',
  'headline',
  'industry',
  'school',
  'skill',
  'follows',
  'location',
];
const facts: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({ kind: fc.constantFrom(...TEXTS), value: line }),
  fc.record({ kind: fc.constant<FactKind>('company'), value: line }),
  fc.record({ kind: fc.constant<FactKind>('note'), value: note }),
  fc.record({ kind: fc.constant<FactKind>('relation'), value: line.map((name) => `spouse: ${name}`) }),
  fc.record({
    kind: fc.constant<FactKind>('website'),
    value: fc.constantFrom('https://x.example/?a=1;b,c', 'x.example', 'xmpp:x@chat.example'),
  }),
);

describe('the vCard that Kith writes', () => {
  test('whatever is in a person comes back through Kith’s own reader', async () => {
    const person = fc.record({
      uid: fc.uuid(),
      // A name that is the person's own address is dropped on purpose; see the test below.
      names: fc.uniqueArray(
        line.map((text) => text.replaceAll('@', 'a')),
        { minLength: 1, maxLength: 3, selector: fold },
      ),
      handles: fc.uniqueArray(handles, { maxLength: 5, selector: (handle) => `${handle.kind} ${handle.value}` }),
      facts: fc.uniqueArray(facts, { maxLength: 8, selector: (fact) => `${fact.kind} ${fact.value}` }),
    });
    await fc.assert(
      fc.asyncProperty(person, fc.integer({ min: 1, max: 200 }), async (one, chunk) => {
        const [card] = await readBack(writeVcard(one), chunk);
        expect(card?.key).toBe(`uid:${one.uid}`);
        expect(card?.names).toEqual(one.names);
        expect(card?.handles).toEqual(
          one.handles.length > 0 ? one.handles : [{ kind: 'entry', value: `vcard:uid:${one.uid}` }],
        );
        expect(card?.facts).toEqual(one.facts);
      }),
      { numRuns: 150 },
    );
  });

  test('no line is longer than 75 octets and none is cut within a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const card = writeVcard({ uid: '1', names: [text.toWellFormed()], handles: [], facts: [] });
        for (const one of card.split('\r\n')) {
          expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
          expect(one.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  test('it says what RFC 6350 wants where it wants it', () => {
    const card = writeVcard({
      uid: 'k-1',
      names: ['Noor, "the" Haddad; née X'],
      handles: [
        { kind: 'email', value: 'noor@example.org' },
        { kind: 'phone', value: '+31612345678' },
        { kind: 'phone', value: '~0612345678' },
        { kind: 'linkedin', value: 'zoë' },
        { kind: 'entry', value: 'vcard:uid:k-1' },
      ],
      facts: [
        { kind: 'company', value: 'Museum, Example' },
        { kind: 'department', value: 'Prints' },
        { kind: 'birthday', value: '--11-13' },
        { kind: 'note', value: 'one\ntwo\\three' },
        { kind: 'relation', value: 'spouse: Emil' },
        { kind: 'relation', value: 'assistant’s phone: 12345' },
        { kind: 'location', value: 'Amsterdam, Netherlands' },
      ],
    });
    expect(card.split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Noor\\, "the" Haddad\\; née X',
      'UID:k-1',
      'EMAIL:noor@example.org',
      'TEL;VALUE=uri:tel:+31612345678',
      'TEL:0612345678',
      'URL:https://www.linkedin.com/in/zo%C3%AB',
      'ORG:Museum\\, Example;Prints',
      'BDAY:--1113',
      'NOTE:one\\ntwo\\\\three',
      'RELATED;TYPE=spouse;VALUE=text:Emil',
      'RELATED;VALUE=text:assistant’s phone: 12345',
      'ADR:;;;Amsterdam\\, Netherlands;;;',
      'END:VCARD',
      '',
    ]);
  });

  test.each(['1980-03-22', '--03-22', '1980-03', '1980'])('the birthday %s keeps its precision', async (value) => {
    const [card] = await readBack(
      writeVcard({ uid: '1', names: ['A'], handles: [], facts: [{ kind: 'birthday', value }] }),
    );
    expect(card?.facts).toEqual([{ kind: 'birthday', value }]);
  });

  test('a company, its department and a lone department come back as they were', async () => {
    const some: Fact[] = [
      { kind: 'department', value: 'Alone' },
      { kind: 'company', value: 'A; B' },
      { kind: 'department', value: 'C, D' },
    ];
    const [card] = await readBack(writeVcard({ uid: '1', names: ['A'], handles: [], facts: some }));
    expect(card?.facts).toEqual(some);
  });

  test('a person without a name stays without one', async () => {
    const one = { uid: '1', names: [], handles: [{ kind: 'email', value: 'x@example.org' }] as const, facts: [] };
    expect((await readBack(writeVcard(one)))[0]?.names).toEqual([]);
  });

  test('no name or note can end the card or add a line to it', async () => {
    const evil = 'x\r\nEND:VCARD\r\nBEGIN:VCARD\r\nEMAIL:evil@example.net';
    const cards = await readBack(
      writeVcard({ uid: '1', names: [evil], handles: [], facts: [{ kind: 'note', value: evil }] }),
    );
    expect(cards).toHaveLength(1);
    expect(cards[0]?.handles).toEqual([{ kind: 'entry', value: 'vcard:uid:1' }]);
  });
});

describe('the reader', () => {
  test('gives the same cards wherever the chunks break', async () => {
    const text =
      `BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81uc=\r\nja;\r\nPHOTO;ENCODING=BASE64:\r\n QUJD\r\n\r\nitem1.EMAIL;X="a:b":a@example\r\n .org\r\nNOTE:é\r\nlost line\r\nEND:VCARD\r\n`.repeat(
        3,
      );
    const whole = await readBack(text);
    expect(whole).toHaveLength(3);
    for (let chunk = 1; chunk < 60; chunk++) expect(await readBack(text, chunk)).toEqual(whole);
  });

  test('reads any text at all to its end', async () => {
    const piece = fc.constantFrom(
      'BEGIN:VCARD',
      'END:VCARD',
      'AGENT:',
      'AGENT:BEGIN:VCARD',
      'N:a;b',
      'EMAIL;QUOTED-PRINTABLE:a=',
      ' ',
      '\r\n',
      '\n',
      '\t',
      '"',
      ':',
      ';',
      '=',
      '\\',
      'PHOTO;B:',
      'item1.',
      'é',
      '\0',
      '\r',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 80 }),
        fc.integer({ min: 1, max: 40 }),
        async (parts, chunk) => {
          const bytes = Buffer.from(parts.join(''));
          const { seen } = await readWhole(vcardSource, fileInMemory('any.vcf', bytes, chunk));
          for (const [index, record] of seen.entries()) expect(record.record).toBe(index + 1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
