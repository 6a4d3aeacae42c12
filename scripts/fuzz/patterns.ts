/** Every regular expression of the program, and the inputs on which it would take the longest. For linear-patterns.test.ts. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

export interface Pattern {
  /** Below src/. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Literals only; the test says that there are no others. */
export function patternsIn(folder: string): Pattern[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/(?:\.test\.tsx?|-for-tests\.ts)$/.test(file))
    .sort()
    .flatMap((file) => literalsIn(plainScript(join(folder, file))).map((found) => ({ file, ...found })));
}

/** Without types, markup and comments, so that a slash is a division or begins a pattern. */
function plainScript(path: string): string {
  const loader = path.endsWith('x') ? 'tsx' : 'ts';
  return transformSync(readFileSync(path, 'utf8'), { loader, jsx: 'automatic', target: 'esnext' }).code;
}

/** Behind these a slash begins a pattern; behind a value it divides. */
const BEFORE = /^(?:|[(,=:[!&|?{};+\-*%<>~^]|return|typeof|case|in|of|void|delete|do|else|yield|await)$/;

export function literalsIn(script: string): Omit<Pattern, 'file'>[] {
  const found: Omit<Pattern, 'file'>[] = [];
  /** Braces that are open: of blocks, and of `${` in templates. */
  const open: ('{' | '`')[] = [];
  let last = '';
  for (let at = 0; at < script.length; ) {
    const unit = script[at]!;
    if (/\s/.test(unit)) at++;
    else if (script.startsWith('//', at)) at = endOf(script, at, '\n');
    else if (script.startsWith('/*', at)) at = endOf(script, at, '*/') + 2;
    else if (unit === '"' || unit === "'") {
      at = closing(script, at + 1, unit) + 1;
      last = ')';
    } else if (unit === '`' || (unit === '}' && open.at(-1) === '`')) {
      if (unit === '}') open.pop();
      const end = templateEnd(script, at + 1);
      const isHole = script[end] === '$';
      if (isHole) open.push('`');
      last = isHole ? '{' : ')';
      at = end + (isHole ? 2 : 1);
    } else if (unit === '/' && BEFORE.test(last)) {
      const end = closing(script, at + 1, '/');
      const flags = /^[a-z]*/.exec(script.slice(end + 1))![0];
      found.push({ source: script.slice(at + 1, end), flags });
      at = end + 1 + flags.length;
      last = ')';
    } else {
      if (unit === '{') open.push('{');
      if (unit === '}') open.pop();
      last = /^[\w$]+/.exec(script.slice(at, at + 60))?.[0] ?? unit;
      at += last.length;
    }
  }
  return found;
}

function endOf(script: string, at: number, mark: string): number {
  const end = script.indexOf(mark, at);
  return end < 0 ? script.length : end;
}

/** Where the string or pattern ends; a slash in a class of characters ends nothing. */
function closing(script: string, from: number, mark: string): number {
  let isClass = false;
  for (let at = from; at < script.length; at++) {
    if (script[at] === '\\') at++;
    else if (mark === '/' && script[at] === '[') isClass = true;
    else if (script[at] === ']') isClass = false;
    else if (script[at] === mark && !isClass) return at;
  }
  return script.length;
}

function templateEnd(script: string, from: number): number {
  for (let at = from; at < script.length; at++) {
    if (script[at] === '\\') at++;
    else if (script[at] === '`' || script.startsWith('${', at)) return at;
  }
  return script.length;
}

/** What is repeated to try a pattern: characters it names, words it names, what texts are full of, and pairs of these. */
export function unitsFor(source: string): string[] {
  const plain = source.replace(/\\p\{\w+\}|\\[a-z]/gi, '');
  const characters = [...new Set([...'a0 "<.@-=(\t\n,', ...plain])].slice(0, MOST_UNITS);
  const words = plain.match(/[A-Za-z0-9 :;=<>.@-]{2,}/g) ?? [];
  const pairs = characters.flatMap((unit) => ['a', ' '].map((other) => unit + other));
  return [...new Set([...characters, ...words, ...pairs])].filter((unit) => unit !== '');
}

const MOST_UNITS = 28;

/** A run of `unit` that a pattern may begin in anywhere and end in nowhere. */
export function runOf(unit: string, length: number, begin: string, end: string): string {
  return begin + unit.repeat(Math.ceil(length / unit.length)) + end;
}
