import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../../basics/linear-for-tests.ts';
import { MAX_ADDRESSES, readAddresses } from './addresses.ts';
import { unfold } from './encoded-words.ts';
import { CORPORA } from './sample.ts';

const VECTORS = join(CORPORA, 'hostile/email-addr/stalwart-headers__address.json');

function lines(header: string): readonly string[] {
  return readAddresses(Buffer.from(header, 'utf8').toString('latin1')).mailboxes.map((each) =>
    `${each.address} ${each.name}`.trim(),
  );
}

describe('address lists', () => {
  it.each([
    ['ana@example.org', ['ana@example.org']],
    ['Ana Silva <ana@example.org>, joe@example.net', ['ana@example.org Ana Silva', 'joe@example.net']],
    ['"Silva, Ana" <ana@example.org>', ['ana@example.org Silva, Ana']],
    ['=?utf-8?Q?Park=2C_Joe?= <joe@example.net>', ['joe@example.net Park, Joe']],
    ['ana@example.org (Ana Silva)', ['ana@example.org Ana Silva']],
    ['Ana(at (two) places) <ana(here)@example.org(there)>', ['ana@example.org Ana']],
    [
      'Team: mia@example.com, Ben <ben@example.com>;, zoe@example.com',
      ['mia@example.com', 'ben@example.com Ben', 'zoe@example.com'],
    ],
    ['ana@example.org; joe@example.net', ['ana@example.org', 'joe@example.net']],
    ['Ana <@relay.example:ana@example.org>, , joe@example . net', ['ana@example.org Ana', 'joe@example.net']],
    ["'Ana Silva' <ana@example.org>", ['ana@example.org Ana Silva']],
    ['"ana@example.org" <ana@example.org>', ['ana@example.org']],
    ['"The \\"Boss\\"" <b@example.org>', ['b@example.org The "Boss"']],
    ['ana@example.org joe@example.net', ['ana@example.org', 'joe@example.net']],
    ['Voilà à Paris <voila@exàmple.org>', ['voila@exàmple.org Voilà à Paris']],
    ['Ana Silva', ['Ana Silva']],
    ['', []],
  ])('%s', (header, expected) => {
    expect(lines(header)).toEqual(expected);
  });

  it('never decodes an encoded word inside an address', () => {
    expect(lines('=?utf-8?Q?ana=40example.org=00?=@evil.example')).toEqual([
      '=?utf-8?Q?ana=40example.org=00?=@evil.example',
    ]);
  });

  it('drops a name that is another address and says so', () => {
    const [mailbox] = readAddresses('"boss@example.com" <x@evil.example>').mailboxes;
    expect(mailbox).toEqual({ name: '', address: 'x@evil.example', disguised: true });
  });

  it('gives both addresses of an entry that has two', () => {
    expect(lines('"Someone" <valid@example.net>:<attacker@example.org>')).toHaveLength(2);
  });

  it.each([
    'undisclosed-recipients:;',
    '(Empty list)(start)Hidden recipients  :(nobody(that I know))  ;',
    'Undisclosed-Recipient:@mail.example;',
  ])('%s hides its members', (header) => {
    expect(readAddresses(header).hidden).toBe(true);
  });

  it('does not take a list with members for a hidden one', () => {
    expect(readAddresses('Team: mia@example.com;').hidden).toBe(false);
  });
});

describe('hostile lists', () => {
  it(`stops at ${MAX_ADDRESSES} addresses and says so`, () => {
    const list = readAddresses('a@example.org,'.repeat(50_000));
    expect([list.mailboxes.length, list.cut]).toEqual([MAX_ADDRESSES, true]);
  });

  it.each([
    '(',
    ')',
    '"',
    '<',
    '>',
    '<"a>',
    '=?x?q?a',
    '=?utf-8?q?a?= ',
    ',',
    'a@',
    'a@b ',
    '\\',
    '<a>',
    'a:',
    '"\\',
    '(\\',
    'a b ',
  ])('takes time in proportion to its length: %s', (piece) => {
    expectLinear(60_000, (times) => readAddresses(piece.repeat(times)));
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'a@.,;:<>()"\\ =?\t\u00e9') }),
        (line) => void readAddresses(line),
      ),
    );
  });
});

describe.skipIf(!existsSync(VECTORS))(
  'stalwart address vectors (skipped where ../shared/corpora is not present)',
  () => {
    it('find the same addresses', () => {
      const vectors = JSON.parse(readFileSync(VECTORS, 'utf8')) as {
        header: string;
        expected: Record<string, never>;
      }[];
      let compared = 0;
      for (const { header, expected } of vectors) {
        const theirs = JSON.stringify(expected).matchAll(/"address":"((?:[^"\\]|\\.)*)"/g);
        const wanted = [...theirs]
          .map((match) => (match[1] ?? '').replace(/^@[^:]*:/, '').replace(/\s/g, ''))
          .filter((each) => each.includes('@'));
        const field = header.split(/\r?\n(?![ \t])/)[0] ?? '';
        expect(
          readAddresses(unfold(field))
            .mailboxes.map((each) => each.address)
            .filter((each) => each.includes('@')),
          header,
        ).toEqual(wanted);
        compared++;
      }
      expect(compared).toBe(60);
    });
  },
);
