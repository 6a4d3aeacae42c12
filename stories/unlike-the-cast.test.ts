/**
 * People unlike the cast: one letter, one endless word, an address for a name, Arabic and Hebrew beside each other. On a
 * telephone, on a tablet held upright and on a laptop at 150 % nothing runs over the edge, and a thumb finds what can be pressed.
 */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, type Served, serveForBrowser } from './browser.ts';

const story = CHROMIUM ? describe : describe.skip;
const DAY = 86_400_000;
const ME = 'Zofia Wójcik <zofia@poczta.example>';
const NAMES = [
  'Q <q@one.example>',
  'Hubert Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren <hubert@long.example>',
  'restaurierung-und-feine-buchbinderei@werkstatt-im-hinterhof.example',
  'فاطمة الزهراء <fatima@zahra.example>',
  'שרה לוי <sara@doar.example>',
  '王小明 <wang@youxiang.example>',
];
/** CSS pixels: the narrowest telephone, a telephone, a tablet upright, a laptop at 150 %, a laptop. */
const WIDTHS = [280, 360, 768, 853, 1280];
/** The smallest thing a thumb meets surely, CSS pixels; browsers round. */
const THUMB = 43.5;

let served: Served;
let page: Page;

story(CHROMIUM ? 'People unlike the cast' : 'People unlike the cast: skipped, no Chromium on this machine', () => {
  beforeAll(async () => {
    served = await serveForBrowser();
    page = await (await served.browser.newContext({ hasTouch: true, isMobile: true })).newPage();
    await page.goto(served.base);
    await page.setInputFiles('input[type=file]:not([data-directory])', [
      { name: 'letters.mbox', mimeType: 'application/mbox', buffer: Buffer.from(letters(Date.now())) },
      { name: 'soon.ics', mimeType: 'text/calendar', buffer: Buffer.from(meeting(Date.now())) },
    ]);
    await page.waitForURL(/\/imports\/\d+/);
    await page.getByText('Nothing was sent to anyone').waitFor();
  });

  afterAll(async () => served?.stop());

  it.each([
    '/today',
    '/mirror',
    '/people',
    '/invitations',
    '/invitations/piles',
    '/meetings',
    '/search?q=contract',
    '/imports/1',
    'a person',
  ])('fit %s at every width', async (name) => {
    await page.goto(served.base + (name === 'a person' ? await personAt('Hubert') : name));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, `pixels beyond the edge at ${width}`).toBeLessThanOrEqual(0);
    }
  });

  it.each(['/today', '/invitations', '/people', '/needs', '/invitations/words'])(
    'are met by a thumb on %s',
    async (path) => {
      await page.setViewportSize({ width: 360, height: 780 });
      await page.goto(served.base + path);
      const small = await page.evaluate((thumb) => {
        const all = [...document.querySelectorAll<HTMLElement>('main :is(a, button, summary)')];
        const isSmall = (one: HTMLElement) => {
          const { width, height } = one.getBoundingClientRect();
          return one.checkVisibility() && getComputedStyle(one).display !== 'inline' && (height < thumb || width < 24);
        };
        return all.filter(isSmall).map((one) => one.innerText);
      }, THUMB);
      expect(small).toEqual([]);
    },
  );

  it.each(['/today', '/invitations', '/people'])(
    'come onto paper without anything to be pressed on %s',
    async (path) => {
      await page.goto(served.base + path);
      await page.emulateMedia({ media: 'print' });
      const pressed = page.locator('button:visible, kbd:visible, .act:visible');
      expect(await pressed.allInnerTexts()).toEqual([]);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(20);
      await page.emulateMedia({ media: 'screen' });
    },
  );

  it('stand in the order in which they are named, also where both are written from right to left', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`${served.base}/today`);
    const [first, second] = await page.evaluate(() => {
      const link = [...document.querySelectorAll('a')].find((one) => one.innerText.startsWith('Before you meet'))!;
      const text = link.firstChild as Text;
      const whole = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
      const leftOf = (name: string) => {
        whole.currentNode = link;
        for (let node = whole.nextNode(); node; node = whole.nextNode()) {
          const at = node.textContent!.indexOf(name);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + name.length);
          return range.getBoundingClientRect().left;
        }
        return Number.NaN;
      };
      const names = ['فاطمة الزهراء', 'שרה לוי'];
      const said = text.parentElement!.innerText;
      return names.sort((x, y) => said.indexOf(x) - said.indexOf(y)).map(leftOf);
    });
    expect(second).toBeGreaterThan(first!);
  });
});

async function personAt(query: string): Promise<string> {
  const [one] = await (await page.request.get(`${served.base}/api/people?query=${query}`)).json();
  return `/people/${one.id}`;
}

/** Each asked a year ago and was answered; each asked again this week, and the owner promised and asked something too. */
function letters(now: number): string {
  let id = 0;
  const letter = (days: number, from: string, to: string, words: string) => {
    const label = from === ME ? 'Sent' : 'Inbox';
    const date = new Date(now - days * DAY).toUTCString().replace('GMT', '+0000');
    return `From x@x Thu Jan 01 00:00:00 2026\nX-Gmail-Labels: ${label}\nFrom: ${from}\nTo: ${to}\nDate: ${date}\nSubject: contract\nMessage-ID: <${++id}@odd.example>\n\n${words}\n\n`;
  };
  const both = NAMES.flatMap((name, i) => [
    letter(400 + i, name, ME, 'Could you send me the contract by Friday?'),
    letter(399 + i, ME, name, 'I will send it by Friday.'),
    letter(30 + i, ME, name, 'Could you send me the old binding, please?'),
    letter(3 + i, name, ME, 'When do you have time for the binding?'),
  ]);
  const stranger = letter(
    2,
    'Ö <oe@one.example>',
    ME,
    'Dear Zofia, we bind books for dealers. Grab a slot: https://cal.example/oe',
  );
  return [...both, stranger].join('');
}

function meeting(now: number): string {
  const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
  const guest = (name: string) => {
    const [, called, address] = /^(.*) <(.*)>$/.exec(name) ?? ['', name, name];
    return `ATTENDEE;CN="${called}":mailto:${address}`;
  };
  const lines = ['UID:odd@odd.example', `DTSTAMP:${stamp(now)}`, `DTSTART:${stamp(now + DAY)}`, 'SUMMARY:Bindings'];
  const guests = NAMES.slice(3).map(guest);
  const event = ['BEGIN:VEVENT', ...lines, `ORGANIZER;${guest(ME).slice('ATTENDEE;'.length)}`, ...guests, 'END:VEVENT'];
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...event, 'END:VCALENDAR', ''].join('\r\n');
}
