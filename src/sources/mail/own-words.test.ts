import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../../basics/linear-for-tests.ts';
import { htmlToText } from './html.ts';
import { ownWords } from './own-words.ts';
import { CORPORA, messageIn, readAs } from './sample.ts';

const REPLIES = join(CORPORA, 'formats/eml-replies');

describe('history is dropped', () => {
  it.each([
    'On Tue, May 5, 2026 at 10:00 AM Ana <ana@example.org> wrote:',
    'On Tue, May 5, 2026 at 10:00 AM Ana Silva\n<ana@example.org> wrote:',
    'Am 05.05.2026 um 09:00 schrieb Ana Silva:',
    'Am Dienstag, den 05.05.2026, 09:00 +0200 schrieb Ana:',
    'Le mar. 5 mai 2026 à 09:00, Ana <ana@example.org> a écrit :',
    'El mar, 5 may 2026 a las 9:00, Ana (<ana@example.org>) escribió:',
    'Il giorno mar 5 mag 2026 alle ore 09:00 Ana <ana@example.org> ha scritto:',
    'Op di 5 mei 2026 om 09:00 schreef Ana <ana@example.org>:',
    '05.05.2026, 09:00, "Ana" <ana@example.org>:',
    '-----Original Message-----',
    '-----Ursprüngliche Nachricht-----',
    '----- Mensaje original -----',
    'From: Ana\nSent: Tuesday\nTo: Joe\nSubject: Lunch',
    'Von: Ana\nGesendet: Dienstag\nAn: Joe\nBetreff: Essen',
    'De : Ana\nEnvoyé : mardi\nÀ : Joe\nObjet : Repas',
    'De: Ana\nEnviado el: martes\nPara: Joe\nAsunto: Comida',
  ])('behind "%s"', (mark) => {
    expect(ownWords(`Yes, gladly.\n\n${mark}\n\nCan you help me?\nBest`)).toBe('Yes, gladly.');
    expect(ownWords(`Yes, gladly.\n${mark}\n> Can you help me?`)).toBe('Yes, gladly.');
  });

  it('between answers', () => {
    expect(ownWords('> one?\nYes.\n> two?\nNo.\n')).toBe('Yes.\nNo.');
  });

  it('where a mail program broke its lines', () => {
    const long = '>>> Does anybody know of a way to count the working days between two';
    expect(ownWords(`${long}\ndates???\n>>> (Surely others need it.)\nLook at the calendar.`)).toBe(
      'Look at the calendar.',
    );
    expect(ownWords(`${long}?\nyes, I do.\n>>> Surely others need it.`)).toBe('yes, I do.');
    expect(ownWords(`> - ${long.slice(4)} feasts\nyes\n> - the roof`)).toBe('yes');
    expect(ownWords('> Tea or coffee\ntea\n> And cake')).toBe('tea');
  });

  it('where a name stands before its marks', () => {
    expect(ownWords('TP> Will it work?\nYes.\nSkip>> two?\nTim>\nNo.\n')).toBe('Yes.\nNo.');
    expect(ownWords('    TP> Will it work?\n    TP> Or not?\nYes.')).toBe('Yes.');
    expect(ownWords('a > b, I think.\nx->y is another.')).toBe('a > b, I think.\nx->y is another.');
  });
});

describe('signatures are dropped', () => {
  it.each([
    '-- \nAna\nTel. 1',
    '--\nAna',
    'Sent from my iPhone',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Enviado desde mi iPhone',
    'Get Outlook for Android',
  ])('%s', (signature) => {
    expect(ownWords(`Thanks!\n\n${signature}`)).toBe('Thanks!');
  });
});

describe('own words stay', () => {
  it.each([
    'On Monday we meet.\nShe wrote: come early.',
    'My mother wrote:\n"Come home."\nSo I went.',
    'From: the heart.\nNothing else.',
    'Agenda:\n- one\n- two',
    'Date: to be found\nI will look.',
  ])('%s', (text) => {
    expect(ownWords(text)).toBe(text);
  });

  it('when nothing else is there, the whole text is kept', () => {
    expect(ownWords('> only theirs')).toBe('> only theirs');
  });

  it('are never invented: every line of the result stands in the text', () => {
    const line = fc.constantFrom(
      'hello',
      '> quoted',
      '',
      'On 5 May 2026, Ana wrote:',
      '-- ',
      'From: a',
      'Sent: b',
      'To: c',
      'Von meinem iPhone gesendet',
      ' x ',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const known = new Set(lines.map((each) => each.trim()));
        for (const own of ownWords(text).split('\n')) expect(known.has(own.trim()) || own === '').toBe(true);
      }),
    );
  });

  it.each(['On a\n', 'From: a\nSent: b\n', '> ', 'wrote ', '-----\n', '1.1.20 ', ' '])(
    'are found behind much of "%s" with no more work than it is long',
    (piece) => expectLinear(30_000, (times) => ownWords(piece.repeat(times))),
  );
});

describe.skipIf(!existsSync(REPLIES))(
  'replies of fifteen mail programs (skipped where ../shared/corpora is not present)',
  () => {
    const names = existsSync(REPLIES) ? readdirSync(REPLIES) : [];
    it.each(names.filter((name) => name.endsWith('.eml') && name !== 'talon__thunderbird.eml'))('%s', async (name) => {
      const result = await readAs(name, readFileSync(join(REPLIES, name)));
      expect(messageIn(result?.seen[0]).text).toBe('Hello');
    });

    it.each(names.filter((name) => name.endsWith('.html')))('%s', (name) => {
      expect(ownWords(htmlToText(readFileSync(join(REPLIES, name), 'utf8'))).replace(/\n+/g, '\n')).toBe(
        'Hi. I am fine.\nThanks,\nAlex',
      );
    });
  },
);
