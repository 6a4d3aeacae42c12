/**
 * What elements of pages turn into: text, written out at once. Nothing is kept of an element, since no page here is ever changed
 * after it was made; a tree of elements that is written out in the end costs three times as much. The compiler calls this.
 */

import type { JSX as Known } from 'hono/jsx';
import { type Child, escaped, Markup, textOf } from './markup.ts';

type Props = Readonly<Record<string, unknown>> & { readonly children?: Child };

export declare namespace JSX {
  type Element = Markup;
  type ElementType = string | ((props: never) => Child);
  interface ElementChildrenAttribute {
    children: Child;
  }
  interface IntrinsicElements extends Known.IntrinsicElements {
    svg: Readonly<Record<string, unknown>>;
  }
}

/** Elements that hold nothing and have no end (HTML standard, "void elements"). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Attributes that are there or not (HTML standard, "boolean attributes"); a truth in any other is written as a word. */
const THERE_OR_NOT = new Set(
  'autofocus checked controls default defer disabled download hidden inert loop multiple muted open readonly required reversed selected'.split(' '),
); // biome-ignore format: one line of words

export function jsx(tag: string | ((props: Props) => Child), props: Props): Markup {
  if (typeof tag === 'function') {
    const made = tag(props);
    return made instanceof Markup ? made : new Markup(textOf(made));
  }
  let text = `<${tag}`;
  for (const name in props) if (name !== 'children') text += attribute(name, props[name]);
  if (VOID.has(tag)) return new Markup(`${text}/>`);
  return new Markup(`${text}>${textOf(props.children)}</${tag}>`);
}

export { jsx as jsxDEV, jsx as jsxs };

export function Fragment({ children }: { readonly children?: Child }): Markup {
  return new Markup(textOf(children));
}

function attribute(name: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean' && THERE_OR_NOT.has(name)) return value ? ` ${name}=""` : '';
  return ` ${name}="${escaped(String(value))}"`;
}
