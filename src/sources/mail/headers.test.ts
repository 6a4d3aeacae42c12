import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../../basics/linear-for-tests.ts';
import { decodeWords } from './encoded-words.ts';
import { hasHeader, headerOf, headersOf, MAX_HEADER_BYTES, readHeaders } from './headers.ts';

function block(text: string) {
  return readHeaders(Buffer.from(text, 'latin1'));
}

describe('the header block', () => {
  it('is read whatever its line ends, case and folding', () => {
    for (const end of ['\n', '\r\n']) {
      const headers = block(['FROM: a@example.org', 'subject : one', '\ttwo', 'X-Else: x', '', 'body: no'].join(end));
      expect([headerOf(headers, 'from'), headerOf(headers, 'subject')]).toEqual(['a@example.org', 'one two']);
      expect(headers.bodyStart).toBe(
        ['FROM: a@example.org', 'subject : one', '\ttwo', 'X-Else: x', '', ''].join(end).length,
      );
    }
  });

  it('keeps the first of a repeated header, but all From, To and Cc lines', () => {
    const headers = block(
      'Subject: one\nSubject: two\nFrom: a@example.org\nFrom: b@example.org\nTo: c@example.org\n\n',
    );
    expect(headerOf(headers, 'subject')).toBe('one');
    expect(headersOf(headers, 'from')).toEqual(['a@example.org', 'b@example.org']);
    expect(headersOf(headers, 'cc')).toEqual([]);
  });

  it('passes over a stray line between headers, but takes text for the body where the empty line is missing', () => {
    expect(headerOf(block('From: a@example.org\n>From somewhere\nSubject: s\n\n'), 'subject')).toBe('s');
    const text = 'From: a@example.org\nHello there\nhow are you\n';
    expect(text.slice(block(text).bodyStart)).toBe('Hello there\nhow are you\n');
  });

  it('says what it has not looked at', () => {
    const long = block(`From: a@example.org\nTo: ${'b@example.org,\n '.repeat(40_000)}\nSubject: late\n\nbody`);
    expect([long.cut, hasHeader(long, 'to'), hasHeader(long, 'subject')]).toEqual([true, true, false]);
    expect(block('X-A: 1\n'.repeat(2_000)).cut).toBe(true);
    expect(block(`From: a@example.org\n${`X-Long: ${'x'.repeat(70)}\n`.repeat(2_000)}\nbody`).count).toBe(2_001);
  });

  it('finds the body behind a block that is longer than the limit', () => {
    const text = `From: a@example.org\nX-Long: ${'x'.repeat(MAX_HEADER_BYTES)}\n\nbody`;
    expect(text.slice(block(text).bodyStart)).toBe('body');
  });

  it('never throws and never reads past the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'Fromt: \n\r\tx>-') }), (text) => {
        const headers = block(text);
        expect(headers.bodyStart).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('reads 200,000 folded lines with no more work than there are', () => {
    expectLinear(200_000, (times) => block(`Subject: a\n${' b\n'.repeat(times)}\n`));
  });
});

describe('header text', () => {
  const raw = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
  it.each([
    ['plain', 'plain'],
    ['=?utf-8?B?R3LDvA==?= =?utf-8?B?w58=?=', 'Grüß'],
    ['=?utf-8?Q?K=C3?=\t=?utf-8?Q?=B6ln?=', 'Köln'],
    ['=?iso-8859-1?q?this is_some=20text?= here', 'this is some text here'],
    ['=?US-ASCII*EN?Q?Keith_Moore?=', 'Keith Moore'],
    ['=?gb2312?B?xOO6ww==?=', '你好'],
    ['=?ks_c_5601-1987?B?seix5rz2?=', '김길수'],
    ['=?iso-2022-jp?B?GyRCJUYbKEI=?= =?iso-2022-jp?B?GyRCJTkbKEI=?=', 'テス'],
    ['=?x-unknown?Q?caf=C3=A9?=', 'café'],
    ['=?utf-7?Q?caf+AOk-?=', 'café'],
    ['=?utf-8?Q?never ended', '=?utf-8?Q?never ended'],
    ['=?utf-8?X?odd?=', '=?utf-8?X?odd?='],
    [raw('Voilà à Paris'), 'Voilà à Paris'],
    ['caf\xe9', 'café'],
  ])('%s', (text, expected) => {
    expect(decodeWords(text)).toBe(expected);
  });

  it('takes the charset of the body for bytes nobody declared', () => {
    expect(decodeWords('\xcf\xf0\xe8\xe2\xe5\xf2', 'windows-1251')).toBe('Привет');
  });

  it('holds neither NUL nor lone surrogates', () => {
    expect(decodeWords('=?utf-8?Q?a=00b?=')).toBe('ab');
    expect(decodeWords('=?utf-16le?B?PdgA?=').isWellFormed()).toBe(true);
  });

  it('takes no more work for openings without an end than there are', () => {
    expectLinear(36_000, (times) => decodeWords('=?x?q?a'.repeat(times)));
  });
});
