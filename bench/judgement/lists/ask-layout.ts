/** How a question is laid out and worded, as numbers for trees: they find the limits that count themselves. */

import type { Written } from './archive.ts';

/** Counted in the text, each at most so often, so that no text costs or says too much. */
const COUNTED: Readonly<Record<string, RegExp>> = {
  asks: /\?/g,
  links: /https?:|www\./g,
  code: /<-|[{}]|\w\(/g,
  prompts: /^\s{0,8}>/gm,
  errors: /\berror\b|warning|fail/gi,
  packages: /\blibrary\(|require\(/g,
  'can be tried': /dput|set\.seed|structure\(list|data\.frame\(|rnorm|read\.(?:csv|table)|example/g,
  versions: /sessionInfo|R version|platform|\bR ?-?\d\.\d|windows|linux|ubuntu|mac os|osx/gi,
  thanks: /thank|appreciat|grateful/gi,
  quotes: /Original Message|wrote:|writes:/g,
  lost: /scrubbed/g,
  I: /\bI\b/g,
  you: /\byou\b/gi,
  we: /\bwe\b/gi,
  anybody: /any(?:one|body)|some(?:one|body)/gi,
  how: /\bhow (?:do|can|to)|is there (?:a|any)|what is|is it possible|why\b/gi,
  announces:
    /announce|released?|available on CRAN|conference|workshop|course|vacanc|position|deadline|registration|pleased/gi,
  signs: /\bPhD|University|Department|Institut/g,
  please: /please|pls\b/gi,
  attached: /attach/gi,
  capitals: /[A-Z]/g,
  digits: /\d/g,
  marks: /[^\w\s]/g,
  paragraphs: /\n\s{0,20}\n/g,
  words: /\S+/g,
};
const READ = 1_500;

export function layoutNumbers({ subject, text }: Written): readonly number[] {
  const read = text.slice(0, READ);
  const title = subject.replace(/^\s{0,5}(?:\[[^\]]{0,60}\]\s{0,5}){1,5}/, '');
  const lines = read.split('\n').filter((line) => line.trim() !== '');
  const last = read.lastIndexOf('?');
  return [
    ...Object.values(COUNTED).map((pattern) => read.match(pattern)?.length ?? 0),
    read.length,
    lines.length,
    Math.max(0, ...lines.map((line) => line.length)),
    title.length,
    title.split(/\s+/).length,
    Number(title.includes('?')),
    Number(/^[a-z]/.test(title)),
    (title.match(/[A-Z]/g)?.length ?? 0) / Math.max(1, title.length),
    Number(/^[a-z]/.test(read.trimStart())),
    Number(/^\s{0,20}(?:hi|hello|dear|greetings|hey|good)\b/i.test(read)),
    read.indexOf('?') / Math.max(1, read.length),
    read.length - last,
  ];
}
