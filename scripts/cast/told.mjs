/** What stands in fixtures/cast/told, read: who the cast are and what they wrote, each letter with what it answers. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TOLD = join(import.meta.dirname, '../../fixtures/cast/told');
export const read = (name) => readFileSync(join(TOLD, name), 'utf8');

/** A stream of numbers from 0 to 1 that never changes; the seed is the cast's own. */
export const random = (() => {
  let state = 20261120;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
})();
export const mark = (text, length = 16) => createHash('sha256').update(text).digest('hex').slice(0, length);
export const OWN = 'pat';

export const people = JSON.parse(read('people.json'));
const crowd = read('crowd.txt')
  .trim()
  .split('\n')
  .map((line) => {
    const words = line.split(' ');
    people[words[0]] = { name: words.slice(1, -1).join(' '), mail: [words.at(-1)], zone: 0 };
    return words[0];
  });

/** `joe2` is Joe with his second address. */
export function whoIs(key) {
  const [, base, at] = people[key] ? [key, key, ''] : (/^(\D+)(\d)$/.exec(key) ?? []);
  const person = people[base];
  if (!person) throw new Error(`nobody is called ${key}`);
  return { key: base, ...person, address: person.mail[at ? Number(at) - 1 : 0] };
}

export const linkOf = (slug) => (slug ? `https://www.linkedin.com/in/${slug}` : '');

/** `@ 2016-05-12 09:04 | joe > ana, pat + cc | Subject | sort`, or `joe in pat` for LinkedIn; then the text. */
function lettersIn(file) {
  const language = { 'letters-heike.txt': 'de', 'letters-maiwenn.txt': 'fr' }[file] ?? 'en';
  return read(file)
    .split(/^@ /m)
    .slice(1)
    .map((block) => {
      const [head, ...lines] = block.split('\n');
      const [time, way, ...rest] = head.split(' | ');
      const [from, to, cc = ''] = way.split(/ > | in | \+ /);
      const isLinkedin = way.includes(' in ');
      const [subject = '', sort = ''] = isLinkedin ? ['', rest[0]] : rest;
      const keys = to
        .split(', ')
        .flatMap((key) => (key === 'crowd' ? crowd.filter((one) => one.startsWith('crowd')) : [key]));
      const at = Date.parse(`${time.replace(' ', 'T')}:${String(Math.floor(random() * 60)).padStart(2, '0')}Z`);
      const text = lines.join('\n').trim();
      return { file, language, at, from, to: keys, cc: cc ? cc.split(', ') : [], subject, sort, text, isLinkedin };
    });
}

export const letters = readdirSync(TOLD)
  .filter((name) => name.startsWith('letters-'))
  .sort()
  .flatMap(lettersIn);
export const mails = threaded(letters.filter((letter) => !letter.isLinkedin));

/**
 * `re` answers the letter above it in the file; `re: Subject` the last one so called in any file. What a machine answers
 * hangs on the letter above too, but nobody answers a machine, nor the mail a calendar sends.
 */
function threaded(unsorted) {
  let above = null;
  const done = unsorted.map((letter) => ({ ...letter, id: idOf(letter), parent: null, references: [] }));
  for (const letter of done) {
    const isMachine = letter.sort === 'auto' || letter.sort === 'bounce';
    if (letter.subject === 're' || isMachine) letter.parent = above;
    if (letter.subject.startsWith('re: ')) {
      const name = letter.subject.slice(4);
      letter.parent = done.filter((one) => one.subject === name && one.at < letter.at).at(-1);
    }
    const isAnswer = /^re(: |$)/.test(letter.subject);
    if (isAnswer && !letter.parent)
      throw new Error(`${letter.file}: what does this answer? ${letter.text.slice(0, 40)}`);
    if (letter.parent) letter.references = [...letter.parent.references, letter.parent.id];
    if (isAnswer) {
      letter.subject = `Re: ${letter.parent.subject.replace(/^Re: /, '')}`;
    }
    if (letter.subject === '(no subject)') letter.subject = '';
    if (!isMachine && letter.sort !== 'invite') above = letter;
  }
  return done.sort((x, y) => x.at - y.at || (x.id < y.id ? -1 : 1));
}

function idOf({ from, at, text }) {
  return `<${mark(`${from}${at}${text}`, 20)}@${whoIs(from).address.split('@')[1]}>`;
}

export const meetings = JSON.parse(read('meetings.json'));
