/** What a question says and how it is laid out, as hashed features. */

import type { Written } from './archive.ts';
import { hashed } from './online.ts';

/** Characters read: what a question is about stands at its beginning. Measured: 500 does as well as 1,500. */
const READ = 500;
const MOST_WORDS = 150;
/** Words at the beginning and the end, which tell a question from an announcement and a lost answer. */
const EDGE = 12;
/** Letters of the subject taken together: names of functions and packages are spelt in many ways. */
const RUN = 4;

export function wordFeatures(written: Written): readonly number[] {
  const subject = tokens(written.subject);
  const body = tokens(written.text.slice(0, READ)).slice(0, MOST_WORDS);
  const words = [
    ...new Set([
      ...subject.map((word) => `s ${word}`),
      ...pairs(subject).map((pair) => `s ${pair}`),
      ...body.map((word) => `w ${word}`),
      ...pairs(body).map((pair) => `w ${pair}`),
      ...runs(written.subject.toLowerCase()).map((run) => `r ${run}`),
      ...body.slice(0, EDGE).map((word, i) => `b${i < 3 ? i : ''} ${word}`),
      ...tokens(written.text.slice(-200))
        .slice(-EDGE)
        .map((word) => `e ${word}`),
      ...layout(written),
    ]),
  ];
  return words.map(hashed);
}

/** Lower case; addresses of pages and numbers as classes. */
function tokens(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .replace(/https?:\S{1,300}/g, ' URL ')
    .replace(/\d{1,40}/g, '0');
  return plain.match(/[a-z0_]{1,40}|[?!<>]{1,10}|\[/gi) ?? [];
}

function pairs(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

function runs(text: string): readonly string[] {
  return Array.from({ length: Math.max(text.length - RUN + 1, 0) }, (_, i) => text.slice(i, i + RUN));
}

function layout({ subject, text }: Written): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const many = (name: string, count: number) => `${name}:${Math.round(2 * Math.log2(1 + count))}`;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return [
    many('lines', lines.length),
    many('letters', text.length),
    many('asks', count(/\?/g)),
    many('links', count(/https?:|www\./g)),
    many('code', lines.filter((line) => /^\s{0,20}>|<-|[{}]|\)\s{0,20}$/.test(line)).length),
    many('quoted', lines.filter((line) => /^\s{0,20}[>|]/.test(line)).length),
    many('title', subject.split(/\s+/).length),
    `tag:${/^\[[^\]]{0,40}\]/.exec(subject)?.[0] ?? ''}`,
    `asks in title:${subject.includes('?') || /\b(?:how|what|why|which|is there|can|does|where)\b/i.test(subject)}`,
    `goes on:${/^[a-z]/.test(text.trimStart())}`,
    `greets:${/^\s{0,20}(hi|hello|dear|greetings|hey|good)\b/i.exec(text)?.[1]?.toLowerCase() ?? ''}`,
    `thanks:${/thank|appreciat|grateful/i.test(text.slice(-400))}`,
    `quotes:${/Original Message|wrote:/.test(text)}`,
    `lost:${text.includes('scrubbed')}`,
    `shouts:${/[A-Z]{8}/.test(subject)}`,
    `I:${Math.min(3, count(/\bI\b/g))}`,
    `you:${Math.min(3, count(/\byou\b/gi))}`,
  ];
}
