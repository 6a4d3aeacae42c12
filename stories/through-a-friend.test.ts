/**
 * Journey 8. Reaching someone through a friend, and a page before a meeting: in a real browser, by keyboard alone. The friend
 * is asked first with an easy no; then both sides; then the letter, and one question after a month.
 */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type {
  IntroductionShown,
  IntroductionsShown,
  MeetingShown,
  MeetingsShown,
} from '../src/api/introduction-shapes.ts';
import { type Served, serveForBrowser } from './browser.ts';
import { drop, fitsTelephone, isAccessible, lookAround, storyInBrowser, tabAndEnter, tabTo } from './by-hand.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let served: Served;
let page: Page;
const json = async <T>(path: string): Promise<T> => (await page.request.get(`${served.base}/api${path}`)).json();
const heading = () => page.getByRole('heading', { level: 1 }).innerText();
const tab = (words: string | RegExp) => tabTo(page, words);
const press = (words: string | RegExp) => tabAndEnter(page, words);

async function isWell(): Promise<void> {
  await isAccessible(page);
  await fitsTelephone(page);
}

storyInBrowser('Through a friend', () => {
  beforeAll(async () => {
    served = await serveForBrowser();
    page = await (await served.browser.newContext({ viewport: { width: 360, height: 780 } })).newPage();
    page.setDefaultTimeout(10_000);
    await lookAround(page, served.base);
    await page.goto(`${served.base}/imports`);
    await drop(page, [['coming.ics', calendar(Date.now())]]);
  }, 60_000);

  afterAll(async () => served?.stop());

  it('says whom one would like to meet, and why', async () => {
    await page.goto(`${served.base}/introductions`);
    await isWell();
    await tab('I would like to meet');
    await tab(/^I would like to meet$/);
    await page.keyboard.type('Grace Ellery');
    await tab('because');
    await page.keyboard.type('she knows who rings the bells at Upper Ford');
    await press('Who could introduce me?');
    expect(await heading()).toBe('You would like to meet Grace Ellery.');
    await isWell();
  });

  it('is shown who may introduce, on what ground, with words that leave an easy no', async () => {
    expect(await page.locator('.introduction h2 a').first().innerText()).toBe('Dorothy Fenn');
    await tab(/^You met Dorothy and Grace Ellery together/);
    await page.keyboard.press('Enter');
    await page.locator('.grounds .entry').first().waitFor();
    const words = await page.locator('.draft textarea').inputValue();
    expect(words).toContain('a short no is fine, and so is no answer at all');
    expect(words).toContain('To pass on:');
    expect(words).toContain('[…]');
    const mail = await page.getByRole('link', { name: 'Open in mail' }).getAttribute('href');
    expect(mail ?? 'too long for a link').toMatch(/^mailto:d\.fenn@upperford\.example\?|too long/);
  });

  it('asks one person, and nobody else before there is an answer', async () => {
    await press('I have asked');
    expect(await page.locator('.next').innerText()).toMatch(
      /^You asked Dorothy today\. No word until .+ is a no, and that is fine\.$/,
    );
    expect(await page.locator('.draft').count()).toBe(0);
    const [line] = (await json<IntroductionsShown>('/introductions')).open;
    const token = await page.locator('meta[name=kith-token]').getAttribute('content');
    const again = await page.request.post(`${served.base}/api/introductions/${line!.id}/ask`, {
      data: { who: 'joe@whitlock.example' },
      headers: { 'x-kith-token': token! },
    });
    expect(again.status()).toBe(409);
    await isWell();
  });

  it('takes a step back with u', async () => {
    const arrived = page.waitForEvent('load');
    await page.keyboard.press('u');
    await arrived;
    await page.getByText('Taken back.').waitFor();
    await press('I have asked');
  });

  it('waits for the other side, too, before a word of one’s own', async () => {
    await press(/^Yes$/);
    expect(await page.locator('.next').innerText()).toContain('Dorothy said yes and asks Grace Ellery.');
    expect(await page.locator('.draft').count()).toBe(0);
    await press(/^Yes$/);
    expect(await page.locator('.next').innerText()).toContain('both said yes');
    expect(await page.locator('.draft textarea').inputValue()).toContain('Dorothy Fenn was so kind as to ask you');
    await isWell();
  });

  it('sends nothing by itself, and asks once how it went', async () => {
    await press('It is sent');
    expect(await page.locator('.next').innerText()).toContain('how did it go?');
    await page.goto(page.url());
    await tab('How did it go?');
    await page.keyboard.type('She rings the small one herself.');
    await press('Keep it');
    expect(await page.locator('.next').innerText()).toBe('It took place.');
    const all = await json<IntroductionsShown>('/introductions');
    expect(all.open).toEqual([]);
    expect(all.remembered.map((one) => one.went)).toEqual(['She rings the small one herself.']);
  });

  it('brings two people together only when both said yes', async () => {
    await page.goto(`${served.base}/introductions`);
    await tab('Two of my people should meet');
    await page.keyboard.press('Enter');
    await tab('Ask first');
    await page.keyboard.type('Daniyar');
    await tab(/^then$/);
    await page.keyboard.type('Hamish');
    await tab('What for?');
    await page.keyboard.type('One measures to four millimetres, the other makes screws to fit.');
    await press('Begin');
    expect(await page.locator('.draft textarea').inputValue()).toContain('I thought of introducing you to Hamish Orr');
    await press('I have asked');
    await press('Not now');
    expect(await page.locator('.next').innerText()).toBe('It was not possible just now. There may be another time.');
    expect(await page.locator('.draft').count()).toBe(0);
    const { rested } = await json<IntroductionsShown>('/introductions');
    const one = await json<IntroductionShown>(`/introductions/${rested[0]!.id}`);
    expect(one.sides.map((side) => side.answer)).toEqual(['no', null]);
  });

  it('remembers who introduced whom, by a yes to what a letter tells', async () => {
    await page.goto(`${served.base}/introductions`);
    await press('Yes, keep it: Joe introduced you and Daniyar');
    await page.getByText('Kept.').waitFor();
    expect(await page.getByRole('link', { name: /^Joe Whitlock introduced you and Daniyar Seitkali/ }).count()).toBe(1);
  });

  it('has a page before a meeting, and a line to write down after it', async () => {
    await page.goto(`${served.base}/meetings`);
    await isWell();
    expect(await page.getByText('Called off').count()).toBe(0);
    expect(await page.getByText('Declined').count()).toBe(0);
    await press('Roof over the ford');
    await isWell();
    await page.getByText('When can you come to look, before Christmas or after?').first().waitFor();
    const { coming } = await json<MeetingsShown>('/meetings');
    const roof = coming.find((one) => one.title === 'Roof over the ford')!;
    const meeting = await json<MeetingShown>(`/meetings/${roof.id}`);
    const ana = meeting.briefings.find(({ guest }) => guest.name === 'Ana Duarte')!;
    expect(ana.fromThem?.quote).toContain('the parish asks again about the roof');
    expect(ana.fromMe?.quote).toContain('Found them.');
    expect(ana.both.map(({ person }) => person.name)).toContain('Joe Whitlock');
    await tab('A line about Roof over the ford');
    await page.keyboard.press('End');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('larch, not oak');
    await press('Keep it');
    await page.getByText(/Noted, with .*Ana Duarte/).waitFor();
  });

  it('is right about day and time: as the calendar says them, in whatever zone', async () => {
    const { coming } = await json<MeetingsShown>('/meetings');
    const byTitle = new Map(coming.map((one) => [one.title, one.at]));
    expect(byTitle.get('By the clock on the wall')).toMatch(/T09:30$/);
    expect(byTitle.get('A whole day')).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(byTitle.get('Porto, summer or winter')).toMatch(/T(?:10:00|09:00):00Z$/);
  });
});

/** What is coming: relative to now, since a calendar in the tests would one day lie behind us. */
function calendar(now: number): string {
  const today = Math.floor(now / DAY) * DAY;
  const digits = (at: number) => new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '');
  const guests = [
    ['Ana Duarte', 'ana@casa.example'],
    ['Dorothy Fenn', 'd.fenn@upperford.example'],
  ];
  const event = (uid: string, start: string, title: string, more: readonly string[] = [], answer = 'ACCEPTED') => [
    'BEGIN:VEVENT',
    `UID:${uid}@coming.example`,
    `DTSTAMP:${digits(now - DAY)}Z`,
    start,
    `SUMMARY:${title}`,
    'ORGANIZER;CN="Pat Kith":mailto:pat@kith.example',
    'ATTENDEE;CN="Pat Kith";PARTSTAT=ACCEPTED:mailto:pat@kith.example',
    ...guests.map(([name, address]) => `ATTENDEE;CN="${name}";PARTSTAT=${answer}:mailto:${address}`),
    ...more,
    'END:VEVENT',
  ];
  const day = (days: number, hours = 0) => digits(today + days * DAY + hours * HOUR);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kith//Coming//EN',
    ...event('roof', `DTSTART:${day(1, 14)}Z`, 'Roof over the ford', ['DURATION:PT1H30M']),
    ...event('off', `DTSTART:${day(2, 9)}Z`, 'Called off', ['STATUS:CANCELLED']),
    ...event('no', `DTSTART:${day(2, 10)}Z`, 'Declined', [], 'DECLINED'),
    ...event('wall', `DTSTART:${day(3, 9.5)}`, 'By the clock on the wall'),
    ...event('day', `DTSTART;VALUE=DATE:${day(4).slice(0, 8)}`, 'A whole day'),
    ...event('porto', `DTSTART;TZID=Europe/Lisbon:${day(5, 10)}`, 'Porto, summer or winter'),
    'END:VCALENDAR',
  ].join('\r\n');
}
