import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { type Draft, LONGEST_SUBJECT, mailtoOf, tidy } from './draft.ts';
import { fileNameOf, mailFileOf } from './mail-file.ts';

const ANA = { id: 1, name: 'Ana Duarte', email: 'ana@example.org', profile: null };
const draft = (subject: string, body: string, to: Draft['to'] = ANA): Draft => ({ to, subject, body });
const NASTY = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('a\r\nBcc: eve@example.org', 'é, <x@y>'),
);

describe('A link to the mail program', () => {
  test('holds address, subject and words', () => {
    const url = new URL(mailtoOf(draft('A question & a thank-you', 'Dear Ana,\nthank you.'))!);
    expect(url.pathname).toBe('ana@example.org');
    expect(url.searchParams.get('subject')).toBe('A question & a thank-you');
    expect(url.searchParams.get('body')).toBe('Dear Ana,\r\nthank you.');
  });

  test('is not there without an address, nor for a text too long for a link', () => {
    expect(mailtoOf(draft('a', 'b', { ...ANA, email: null }))).toBeNull();
    expect(mailtoOf(draft('a', 'b'.repeat(3000)))).toBeNull();
  });

  test('names nobody else and nothing more, whatever is written', () => {
    fc.assert(
      fc.property(NASTY, NASTY, (subject, body) => {
        const link = mailtoOf(draft(subject, body.slice(0, 200)));
        if (link === null) return;
        const url = new URL(link);
        expect(url.pathname).toBe('ana@example.org');
        expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
      }),
    );
  });
});

describe('A mail file', () => {
  test('is opened as a new message to one person, whatever stands in names and words', async () => {
    await fc.assert(
      fc.asyncProperty(NASTY, NASTY, NASTY, async (name, subject, body) => {
        const one = draft(subject, body, { ...ANA, name });
        const read = await new PostalMime().parse(mailFileOf(one)!);
        expect(read.to?.map((to) => to.address)).toEqual(['ana@example.org']);
        expect(read.headers.map((header) => header.key)).toEqual([
          'x-unsent',
          'to',
          'subject',
          'mime-version',
          'content-type',
          'content-transfer-encoding',
        ]);
        expect(read.subject ?? '').toBe(tidy(one).subject.toWellFormed());
      }),
    );
  });

  test('keeps every word of the body', async () => {
    const body = 'Querida Inês,\n\nobrigado […]\n';
    const read = await new PostalMime().parse(mailFileOf(draft('Olá', body))!);
    expect(read.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(body.trimEnd());
    expect(read.subject).toBe('Olá');
  });

  test('has a name of plain letters', () => {
    expect(fileNameOf(draft('', '', { ...ANA, name: '../Inês "Moura"' }))).toBe('Ine-s-Moura.eml');
    expect(fileNameOf(draft('', '', { ...ANA, name: '谷川' }))).toBe('letter.eml');
  });
});

test('A subject is one line and not endless', () => {
  const { subject } = tidy(draft(`a\r\nb\u2028c ${'d'.repeat(500)}`, ''));
  expect(subject).toMatch(/^a b c d+$/);
  expect(subject.length).toBe(LONGEST_SUBJECT);
});
