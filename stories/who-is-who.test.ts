/** Doubles, and what is said of people: it must stay true and kind if they read it. */

import { beforeAll, describe, expect, it } from 'vitest';
import { openDoubles, peopleOf } from '../src/api/people.ts';
import type { Double } from '../src/api/shapes.ts';
import { sayDifferent, saySame } from '../src/sorting/acts/decide.ts';
import { saveNote } from '../src/sources/acts/note.ts';
import { type Home, settings } from '../src/store/store.ts';
import { bring, CALENDAR, CARDS, homeWith, LINKEDIN, MAIL, NOW, told, who } from './cast.ts';

let home: Home;
let doubles: Double[];
beforeAll(async () => {
  home = await homeWith(LINKEDIN, MAIL, CARDS, CALENDAR);
  doubles = await openDoubles(home, 100);
});

const isAbout = (double: Double, x: string, y: string) =>
  [x, y].every((name) => double.a.name === name || double.b.name === name);

describe('Who may be one', () => {
  it.each([
    ['Kasia Wiśniewska', 'Katarzyna Wisniewska'],
    ['Heike Brandt', 'Heike Brandt'],
    ['Maïwenn Le Goff', 'Maïwenn Le Goff'],
    ['Curtis Bell', 'Curtis Bell'],
    ['Fiona Marsh', 'Fiona Marsh'],
    ['Priya Raman', 'Priya Raman'],
    ['Tom Ashdown', 'Tom Ashdown'],
    ['Joe Whitlock', 'Joe Whitlock'],
  ])('asks about %s and %s, with a reason', (x, y) => {
    const found = doubles.find((double) => isAbout(double, x, y));
    expect(found, `of ${doubles.length} questions none is about ${x}`).toBeDefined();
    expect(found?.reasons.every((reason) => reason.endsWith('.'))).toBe(true);
  });

  it('does not ask about Maren and Nils, who share an address and a telephone', () => {
    expect(doubles.find((double) => isAbout(double, 'Maren Lindqvist', 'Nils Lindqvist'))).toBeUndefined();
  });

  it('joins without asking what a link or a personal address makes certain', async () => {
    const ana = await who(home, 'ana@casa.example');
    expect(ana.handles.toSorted()).toEqual(['ana@casa.example', 'https://www.linkedin.com/in/ana-duarte-porto']);
    const hamish = await who(home, 'hamish@orrfixings.example');
    expect(hamish.handles).toContain('https://www.linkedin.com/in/hamish-orr-fixings');
    // The address all orders go to is a firm's.
    expect(hamish.handles).not.toContain('orders@orrfixings.example');
  });

  it('asks about somebody noted since, as if everybody were compared anew', async () => {
    const other = await homeWith(LINKEDIN, MAIL, CARDS, CALENDAR);
    await openDoubles(other, 100);
    told(await saveNote(other, 'fair @katarzyna.wisniewska@wisniewska.example: met again', NOW));
    const about = async () =>
      (await openDoubles(other, 100)).map(({ a, b }) => [a.name, b.name].sort().join(' / ')).sort();
    const kept = await about();
    expect(kept.filter((names) => /katarzyna/i.test(names))).not.toEqual([]);
    await settings.saveSetting(other.db, other.owner, 'doubles', 'stale');
    await settings.saveSetting(other.db, other.owner, 'doubles compared', 'elsewhere');
    expect(await about()).toEqual(kept);
  });

  it('keeps an answer when everything is brought in again', async () => {
    const other = await homeWith(LINKEDIN, MAIL, CARDS, CALENDAR);
    told(await saySame(other, 'kasia.wisniewska@stocznia.example', 'linkedin.com/in/katarzyna-wisniewska-ports', NOW));
    told(await sayDifferent(other, 'joe@whitlock.example', 'joe.whitlock@example.org', NOW));
    await bring(other, LINKEDIN, MAIL, CARDS, CALENDAR);
    const kasia = await who(other, 'kasia.wisniewska@stocznia.example');
    expect(kasia.names).toEqual(expect.arrayContaining(['Kasia Wiśniewska', 'Katarzyna Wisniewska']));
    const questions = await openDoubles(other, 100);
    expect(questions.find((double) => isAbout(double, 'Joe Whitlock', 'Joe Whitlock'))).toBeUndefined();
  });
});

describe('What is said of people', () => {
  it('is kind to everybody, whatever they did', async () => {
    const unkind = /\b(score|rank|owes?|taker|ignored?|never|failed|refused|only|answered 0)\b/i;
    const heard: string[] = [];
    const { people } = await peopleOf(home, { kinds: ['known', 'met', 'seen'], limit: 1000 });
    for (const { id } of people) {
      const person = await who(home, String(id));
      const name = person.names[0]?.split(' ')[0] ?? '';
      for (const sentence of [person.kindReason, ...person.sentences]) {
        if (unkind.test(sentence.replace(name, ''))) heard.push(sentence);
      }
    }
    expect(heard).toEqual([]);
  });

  it('is true of those who invited Pat and wait for an answer', async () => {
    // Alexandra, Daniyar and Erwan each wrote a note: something did pass between them.
    for (const slug of ['alexandra-stone-global', 'daniyar-seitkali', 'erwan-kerveno']) {
      const person = await who(home, `https://linkedin.com/in/${slug}`);
      expect(person.kindReason, slug).not.toContain('nothing passed between you');
    }
  });

  it('is true of those who sent mass mail', async () => {
    expect((await who(home, 'kyle@revenuespring.example')).kindReason).not.toContain('stood beside others');
  });

  it('keeps connections apart from acquaintance', async () => {
    const rowan = await who(home, 'https://linkedin.com/in/rowan-achebe');
    expect([rowan.kind, rowan.kindReason]).toEqual(['met', 'Connected, nothing exchanged yet.']);
  });
});
