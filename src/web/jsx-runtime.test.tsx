import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html, raw } from './markup.ts';

const SIGNS = fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'a', ' ', '\n', 'é', '😀') });

/** What a browser would read back from text in which only these five are written otherwise. */
function readBack(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
  return text.replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => signs[name]!);
}

describe('An element', () => {
  test('can be ended by no text inside it, and loses nothing of it', () => {
    fc.assert(
      fc.property(SIGNS, (text) => {
        const inside = String(<p>{text}</p>).slice('<p>'.length, -'</p>'.length);
        expect(inside).not.toMatch(/[<>"']/);
        expect(readBack(inside)).toBe(text);
      }),
    );
  });

  test('can be ended by no value of an attribute, and loses nothing of it', () => {
    fc.assert(
      fc.property(SIGNS, (text) => {
        const value = String(<p title={text}>x</p>).slice('<p title="'.length, -'">x</p>'.length);
        expect(value).not.toMatch(/[<>"']/);
        expect(readBack(value)).toBe(text);
      }),
    );
  });

  test('keeps markup as it is, in a template as well', () => {
    expect(String(<p>{raw('<b>1</b>')}</p>)).toBe('<p><b>1</b></p>');
    expect(String(html`<p>${raw('<b>1</b>')}${'<b>'}</p>`)).toBe('<p><b>1</b>&lt;b&gt;</p>');
  });

  test.each([
    [
      'nothing where nothing is said',
      <p title={undefined}>
        {null}
        {false}
        {true}
        {undefined}
      </p>,
      '<p></p>',
    ],
    [
      'text without what would turn round the words beside it, and values as they are',
      <p title={'a\u202e'}>{'\u202emoc.knab\u202c <b>\u202d'}</p>,
      '<p title="a\u202e">moc.knab\u202c &lt;b&gt;</p>',
    ],
    ['noughts', <p>{0}</p>, '<p>0</p>'],
    ['lists in their order', <p>{['a', <i>b</i>, ['c']]}</p>, '<p>a<i>b</i>c</p>'],
    ['an attribute that is there or not', <input disabled checked={false} />, '<input disabled=""/>'],
    ['a truth in words', <p aria-hidden={true}>x</p>, '<p aria-hidden="true">x</p>'],
    [
      'several without one around them',
      <>
        <i>a</i>b
      </>,
      '<i>a</i>b',
    ],
  ])('writes %s', (_, element, written) => {
    expect(String(element)).toBe(written);
  });
});
