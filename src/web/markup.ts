/** Markup as pages are made of: text that is written out already, and the ways to write more of it. */

/** Text that is markup: put into other markup as it is, while every other text is escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** What may stand inside an element. */
export type Child = Markup | string | number | boolean | null | undefined | readonly Child[];

export function raw(text: string): Markup {
  return new Markup(text);
}

/** A template: what stands in it is escaped as children of an element are. */
export function html(strings: TemplateStringsArray, ...values: readonly Child[]): Markup {
  let text = strings[0]!;
  for (let i = 0; i < values.length; i++) text += textOf(values[i]) + strings[i + 1]!;
  return new Markup(text);
}

/** What a child is as text of a page. */
export function textOf(child: Child): string {
  if (typeof child === 'string') return shown(child);
  if (child instanceof Markup) return child.text;
  if (typeof child === 'number') return String(child);
  if (!Array.isArray(child)) return '';
  let text = '';
  for (const one of child as readonly Child[]) text += textOf(one);
  return text;
}

const SPECIAL = /[&<>'"]/;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** Without a sign that could end a text or an attribute. Most texts have none, and looking for it first costs a third. */
export function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>'"]/g, (sign) => ESCAPES[sign]!) : text;
}

/** As `escaped`, and without what turns letters round (U+202D, U+202E): in a name it would turn the words beside it, too. */
function shown(text: string): string {
  return TURNING.test(text) ? escaped(text.replace(/[\u202d\u202e]/g, '')) : text;
}

const TURNING = /[&<>'"\u202d\u202e]/;
