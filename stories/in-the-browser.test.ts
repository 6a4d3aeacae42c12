/** The first hour in a real browser, on the built program: drop, ledger, people, a person, a note, undo, leaving. */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveForBrowser } from './browser.ts';
import { drop, fitsTelephone, isAccessible, storyInBrowser } from './by-hand.ts';
import { CALENDAR, CARDS, MAIL } from './cast.ts';

let served: Served;
let page: Page;
let base = '';
const complaints: string[] = [];
const elsewhere: string[] = [];

storyInBrowser('In the browser', () => {
  beforeAll(async () => {
    served = await serveForBrowser();
    base = served.base;
    page = await (await served.browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    // A navigation that overtakes another cuts its transition short; Chromium reports that as an error of the page.
    page.on('pageerror', (error) => String(error).includes('ViewTransition') || complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on(
      'request',
      (request) =>
        !request.url().startsWith(base) && !request.url().startsWith('data:') && elsewhere.push(request.url()),
    );
  });

  afterAll(async () => served?.stop());

  it('offers to drop files or to look around', async () => {
    await page.goto(base);
    await page.getByText('Nothing leaves this machine').first().waitFor();
    expect(await page.getByRole('button', { name: /people we made up/ }).count()).toBe(1);
    await isAccessible(page);
  });

  it('reads what is dropped and shows a ledger that adds up', async () => {
    await drop(
      page,
      [CARDS, CALENDAR, MAIL].map((path) => [basename(path), readFileSync(path)] as const),
    );
    expect(await page.getByText('mail.mbox').count()).toBeGreaterThan(0);
    await isAccessible(page);
  });

  it('finds a person while one types, and opens them by the keyboard', async () => {
    await page.goto(`${base}/people`);
    await page.getByLabel('Search people').fill('inês');
    await expect.poll(() => page.locator('#people .name').first().innerText()).toBe('Inês Moura');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/people\/\d+/);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Inês');
    expect(await page.locator('svg[role=img]').first().getAttribute('aria-label')).toMatch(/you wrote|messages|wrote/i);
    await isAccessible(page);
  });

  it('keeps a note and shows it with both people', async () => {
    await page.goto(`${base}/note`);
    await page.locator('textarea[name=text]').fill('lunch @"Inês Moura" @Marguerite: they should meet');
    await page.keyboard.press('Enter');
    await page.getByText(/Noted, with .*Inês Moura/).waitFor();
    await page.goto(`${base}/search?q=${encodeURIComponent('should meet')}`);
    await page.getByText('they should meet').first().waitFor();
  });

  it('overrules how well they know somebody, and takes it back with u', async () => {
    await page.goto(`${base}/people?kind=known`);
    await page.locator('#people a[data-move]').first().click();
    await page.waitForURL(/\/people\/\d+/);
    await page
      .locator('details:has(select[name=kind]) > summary')
      .first()
      .click()
      .catch(() => undefined);
    await page.locator('select[name=kind]').selectOption('met');
    await page.locator('form:has(select[name=kind]) button').click();
    await page.getByText('You said that you have met.').first().waitFor();
    // Text is painted before the script that listens to keys has run.
    await page.waitForLoadState('load');
    const arrived = page.waitForEvent('load');
    await page.keyboard.press('u');
    await arrived;
    expect(await page.getByText('You said that you have met.').count()).toBe(0);
  });

  it('brings everything away in one zip', async () => {
    const answer = await page.request.get(`${base}/export.zip`);
    expect(answer.headers()['content-type']).toBe('application/zip');
    expect((await answer.body()).subarray(0, 2).toString()).toBe('PK');
  });

  describe('with something in every list', () => {
    /** Paths that only what was made tells. */
    const made = new Map<string, string>();

    beforeAll(async () => {
      await page.goto(`${base}/imports`);
      await drop(page, [
        ['soon.ics', meetingIn(Date.now())],
        ['plea.mbox', pleaAt(Date.now())],
      ]);
      const ines = await idOf('inês');
      const curtis = await idOf('out of the blue');
      await act(`/people/${ines}/needs`, { words: 'a carpenter for the stairs' });
      await act(`/people/${curtis}/offers`, { words: 'carpentry, stairs above all' });
      await act(`/people/${ines}/stories`, { what: 'read the building contract', direction: 'received' });
      await act('/circles', { name: 'Stairs', who: String(ines) });
      const { id: purpose } = await act('/purposes', { words: 'Stairs that everybody can climb' });
      await act(`/purposes/${purpose}/with`, { who: String(ines) });
      const { id: ask } = await act('/asks', { what: 'look over a building contract' });
      await act(`/asks/${ask}/next`, { who: String(ines) });
      const { id: introduction } = await act('/introductions/between', {
        a: String(ines),
        b: String(curtis),
        why: 'stairs',
      });
      const { coming } = await (await page.request.get(`${base}/api/meetings`)).json();
      made.set('an ask with somebody being asked', `/asks/${ask}`);
      made.set('a plea', `/people/${curtis}/plea`);
      made.set('one introduction', `/introductions/${introduction}`);
      made.set('one meeting', `/meetings/${coming[0].id}`);
    });

    it.each([
      ['/help', 'Help for later'],
      ['/needs', 'a carpenter for the stairs'],
      ['/givers', 'Inês'],
      ['/stories', 'read the building contract'],
      ['/circles', 'Stairs'],
      ['/asks', 'look over a building contract'],
      ['an ask with somebody being asked', 'What came of it'],
      ['a plea', 'asks'],
      ['/introductions', 'stairs'],
      ['one introduction', 'stairs'],
      ['/meetings', 'The stairs'],
      ['one meeting', 'The stairs'],
      ['/purposes', 'Stairs that everybody can climb'],
    ])('everybody can read %s, on a telephone too', async (name, words) => {
      const answer = await page.goto(`${base}${made.get(name) ?? name}`);
      expect(answer?.status()).toBe(200);
      expect(await page.locator('main').innerText()).toMatch(new RegExp(words));
      await isAccessible(page);
      await fitsTelephone(page);
    });
  });

  it('takes the import back', async () => {
    await page.goto(`${base}/imports`);
    await page
      .locator('a[href^="/imports/"]')
      .filter({ hasText: /mail|contacts|calendar/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await page.getByText('The import was taken back.').waitFor();
  });

  it('asked nothing of any other host, and no page complained', () => {
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

async function idOf(query: string): Promise<number> {
  const [one] = await (await page.request.get(`${base}/api/people?query=${encodeURIComponent(query)}`)).json();
  return one.id;
}

/** Something done through the API, as a page of Kith does it. */
async function act(path: string, data: object): Promise<{ readonly id: number }> {
  const token = await page.locator('meta[name=kith-token]').getAttribute('content');
  const headers = { origin: base, 'x-kith-token': token ?? '' };
  const answer = await page.request.post(`${base}/api${path}`, { data, headers });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  return answer.json();
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function meetingIn(now: number): string {
  const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
  const who = 'ATTENDEE;CN="Out of the Blue";PARTSTAT=ACCEPTED:mailto:blue@story.example';
  const event = ['UID:stairs@story.example', `DTSTAMP:${stamp(now)}`, `DTSTART:${stamp(now + 4 * HOUR)}`];
  event.push(
    `DTEND:${stamp(now + 5 * HOUR)}`,
    'SUMMARY:The stairs',
    'ORGANIZER;CN="Pat Kith":mailto:pat@kith.example',
    who,
  );
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
}

/** Good letters long ago, then an ask. */
function pleaAt(now: number): string {
  const [pat, blue] = ['Pat Kith <pat@kith.example>', 'Out of the Blue <blue@story.example>'];
  const letters: readonly (readonly [number, string, string, string])[] = [
    [1500, blue, pat, 'Dear Pat, could you write me a reference by Friday?'],
    [1499, pat, blue, 'Done, it is attached.'],
    [1498, blue, pat, 'Thanks a million for the reference!'],
    [6, blue, pat, 'Pat, it has been far too long. Could you introduce me to a carpenter this week, please?'],
  ];
  return letters
    .map(([days, from, to, words], i) => {
      const date = new Date(now - days * DAY).toUTCString().replace('GMT', '+0000');
      const label = from === pat ? 'Sent' : 'Inbox';
      return `From x@x Thu Jan 01 00:00:00 2026\nX-Gmail-Labels: ${label}\nFrom: ${from}\nTo: ${to}\nDate: ${date}\nSubject: A word\nMessage-ID: <plea-${i}@story.example>\n\n${words}\n\n`;
    })
    .join('');
}
