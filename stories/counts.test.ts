/** What passed between Pat and a few people, counted by hand from fixtures/cast/told, and the same counted by Kith. */

import { beforeAll, describe, expect, it } from 'vitest';
import { timelineOf } from '../src/api/person.ts';
import { saySame } from '../src/sorting/acts/decide.ts';
import type { Home } from '../src/store/store.ts';
import { CALENDAR, CARDS, homeWith, LINKEDIN, MAIL, NOW, told, who } from './cast.ts';

let home: Home;
beforeAll(async () => {
  home = await homeWith(LINKEDIN, MAIL, CARDS, CALENDAR);
});

describe('Counts agree with what one counts by hand', () => {
  it('for Maren, who writes seldom and always answers', async () => {
    // Pat: the walk, the exhibition, a letter, a frame; each answered, after 11, 51, 81 and 57 hours. Maren: once, answered.
    // The supper came from an address she shares with Nils, so it is not hers alone.
    const maren = await who(home, 'maren@lindqvist.example');
    expect(maren.counts).toEqual({
      fromMe: 4 + 1,
      fromThem: 4 + 1,
      exchangesStartedByMe: 4,
      answeredByThem: 4,
      exchangesStartedByThem: 1,
      answeredByMe: 1,
      // The walk, the supper, the pear wood.
      meetings: 3,
    });
    expect(maren.usually).toEqual({ they: 'within 3 days', i: 'the same day' });
  });

  it('for Inês, over mail and LinkedIn, without the draft nobody sent', async () => {
    // Mail: Pat wrote upon Joe's introduction and thanked (2), answered on handrails (1), promised the template (1); the
    // draft of 5 June was never sent. Inês: two answers, then handrails (2) and the contract (2). LinkedIn: one each.
    const ines = await who(home, 'ines.moura@portodeabrigo.example');
    expect(ines.handles).toContain('https://www.linkedin.com/in/inês-moura');
    expect(ines.counts).toEqual({
      fromMe: 4 + 1,
      fromThem: 6 + 1,
      exchangesStartedByMe: 1,
      answeredByThem: 1,
      exchangesStartedByThem: 2 + 1,
      answeredByMe: 2 + 1,
      meetings: 1,
    });
  });

  it('for Heike, whose holiday answers by itself and whose invitation came twice', async () => {
    // Pat: two letters of 2019, two of 2021, one of 2025. Heike: four of 2019, one of 2021, one of 2025.
    const heike = await who(home, 'brandt@gruenplan-luebeck.example');
    expect(heike.counts).toEqual({
      fromMe: 5,
      fromThem: 6,
      // "Zwei Jahre Kurpark", answered by her own hand after 20 days, not by her holiday after one minute.
      exchangesStartedByMe: 1,
      answeredByThem: 1,
      exchangesStartedByThem: 3,
      answeredByMe: 3,
      // On the 12th of June, by mail and in the calendar: one meeting.
      meetings: 1,
    });
    expect(heike.usually.they).toBe('after 3 weeks');
    const timeline = await timelineOf(home, heike.id, NOW, 100);
    expect(timeline.filter((entry) => entry.kind === 'meeting')).toHaveLength(1);
    expect(timeline.filter((entry) => entry.automatic).map((entry) => entry.subject)).toEqual([
      'Automatische Antwort: Zwei Jahre Kurpark',
    ]);
  });

  it('for Priya, whose weekly half hour had one week off and one week moved', async () => {
    // Eight weeks less one; the moved one counts once. Then the sag, the farewell cake, the opening, tea; sixty at an
    // all-hands are no meeting.
    expect((await who(home, 'priya.raman@holmrae.example')).counts.meetings).toBe(7 + 4);
  });

  it('for Ana, whose second visit was called off', async () => {
    const ana = await who(home, 'ana@casa.example');
    expect(ana.counts.meetings).toBe(2);
    const timeline = await timelineOf(home, ana.id, NOW, 100);
    const off = timeline.filter((entry) => entry.kind === 'meeting' && entry.direction === 'none');
    expect(off.map((entry) => entry.subject)).toEqual(['Porto: second visit']);
  });
});

describe('Nothing a machine, a list or a sales program sends counts as an answer', () => {
  it('neither a bounce', async () => {
    const viktor = await who(home, 'v.hale@oldpivot.example');
    expect(viktor.counts).toMatchObject({ fromMe: 2 + 3, fromThem: 0, exchangesStartedByMe: 5, answeredByThem: 0 });
    expect(viktor.kindReason).toBe('You wrote to them; no answer is on record.');
  });

  it('nor an absence: Fiona answered after a week, not after a minute', async () => {
    const fiona = await who(home, 'fiona@marshtalent.example');
    expect(fiona.counts).toMatchObject({ fromThem: 4, exchangesStartedByMe: 1, answeredByThem: 1 });
    expect(fiona.usually.they).toBe('within 7 days');
  });

  it('nor mass mail with "Re:" before its subject', async () => {
    told(await saySame(home, 'dominick@growthcalm.example', 'https://linkedin.com/in/dominick-r-growth', NOW));
    const dominick = await who(home, 'dominick@growthcalm.example');
    // Pat's thank-you and three messages on LinkedIn; the three mails are shown and not counted, the meeting was declined.
    expect(dominick.counts).toMatchObject({ fromMe: 1, fromThem: 3, answeredByThem: 1, meetings: 0 });
    const mails = (await timelineOf(home, dominick.id, NOW, 100)).filter((entry) => entry.channel === 'mail');
    expect(mails.map((mail) => [mail.automatic, mail.counted])).toEqual([
      [true, false],
      [true, false],
      [true, false],
    ]);
  });

  it('nor who posts to a list Pat posts to', async () => {
    const callum = await who(home, 'callum.reid@northernspans.example');
    expect(callum.kind).toBe('seen');
    expect(callum.counts).toMatchObject({ fromMe: 0, fromThem: 0 });
  });

  it('nor an answer of the parish office by itself', async () => {
    const office = await who(home, 'office@upperford.example');
    expect(office.counts).toMatchObject({ fromMe: 1, fromThem: 0, answeredByThem: 0 });
  });
});

describe('The first trace', () => {
  it.each([
    ['kasia.wisniewska@stocznia.example', 'The first trace is their mail of 2016-01-10: “New year, old friend”.'],
    ['maren@lindqvist.example', 'The first trace is your mail of 2016-09-18: “The walk on Sunday”.'],
    // Joe wrote to both: the thing that linked them, though neither of them did it.
    ['ana@casa.example', 'The first trace is a mail of 2016-05-12: “Two people who should meet”.'],
    [
      'ted.amery@example.org',
      "The first trace is a meeting in your calendar of 2023-12-09: “Supper at the Lindqvists'”.",
    ],
    ['https://linkedin.com/in/rowan-achebe', 'The first trace is a connection on LinkedIn of 2026-01-20.'],
  ])('of %s', async (handle, sentence) => {
    expect((await who(home, handle)).firstTrace?.sentence).toBe(sentence);
  });

  it('is none for somebody who is only in the address book', async () => {
    expect((await who(home, '+44 7700 900808')).firstTrace).toBeNull();
  });
});
