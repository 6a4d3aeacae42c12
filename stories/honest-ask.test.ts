/** My own honest ask, and a plea out of the blue, in a real browser and by keyboard alone. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveForBrowser } from './browser.ts';
import { drop, fitsTelephone, isAccessible, pressKeys, storyInBrowser } from './by-hand.ts';

const DAY = 86_400_000;
/** Where to put pictures of the pages, to look at them; mostly nowhere. */
const PICTURES = process.env.KITH_PICTURES;

type Told = readonly [days: number, from: string, to: string, subject: string, words: string];

/** Letters told by how many days ago they were written, so that the story is as old whenever it is read. */
const LETTERS: readonly Told[] = [
  [430, 'Mia', 'Ines Moura', 'A contract', 'Dear Ines, could you please look over the building contract for my workshop? It is nine pages.'],
  [428, 'Ines Moura', 'Mia', 'A contract', 'Dear Mia, done: the building contract is attached with my notes. Change the paragraph on delays. How is the workshop?'],
  [427, 'Mia', 'Ines Moura', 'A contract', 'Thank you so much, Ines! The workshop is dry at last.'],
  [300, 'Dan Ito', 'Mia', 'Contracts', 'Mia, I read every building contract three times since my last house. Ask me how I know! How are you?'],
  [299, 'Mia', 'Dan Ito', 'Contracts', 'Dan, I will. All is well here.'],
  [200, 'Rosa Feld', 'Mia', 'Garden', 'Dear Mia, the roses are out. How is your knee?'],
  [198, 'Mia', 'Rosa Feld', 'Garden', 'It walks again, thank you.'],
  [1500, 'Curtis Bell', 'Mia', 'A reference', 'Mia, could you write me a reference by Friday?'],
  [1499, 'Mia', 'Curtis Bell', 'A reference', 'Done, it is attached.'],
  [1498, 'Curtis Bell', 'Mia', 'A reference', 'Thanks a million for the reference!'],
  [6, 'Curtis Bell', 'Mia', 'Need your help', 'Mia, it has been far too long. Could you introduce me to Ines Moura this week, please?'],
]; // biome-ignore format: a table

function mbox(now: number): string {
  const address = (name: string) => `${name} <${name.toLowerCase().replace(' ', '.')}@example.org>`;
  return LETTERS.map(([days, from, to, subject, words], i) => {
    const date = new Date(now - days * DAY).toUTCString().replace('GMT', '+0000');
    const answers = i > 0 && LETTERS[i - 1]![3] === subject ? `\nIn-Reply-To: <${i - 1}@story.example>` : '';
    return `From x@x Thu Jan 01 00:00:00 2026\nX-Gmail-Labels: ${from === 'Mia' ? 'Sent' : 'Inbox'}\nFrom: ${address(from)}\nTo: ${address(to)}\nDate: ${date}\nSubject: ${subject}\nMessage-ID: <${i}@story.example>${answers}\n\n${words}\n\n`;
  }).join('');
}

let served: Served;
let page: Page;

/** Goes on with Tab until the place is reached, as somebody without a mouse does. */
async function tabTo(selector: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

const press = (key: string) => pressKeys(page, key);

async function isWell(name: string): Promise<void> {
  await isAccessible(page);
  await fitsTelephone(page);
  if (PICTURES) await pictures(name);
}

async function pictures(name: string): Promise<void> {
  for (const [width, scheme] of [
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [360, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.screenshot({ path: `${PICTURES}/${name}-${width}-${scheme}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

const main = () => page.locator('main').innerText();

storyInBrowser('In the browser', () => {
  beforeAll(async () => {
    served = await serveForBrowser();
    page = await (await served.browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await page.goto(served.base);
    await drop(page, [['mail.mbox', mbox(Date.now())]]);
  });

  afterAll(async () => served?.stop());

  describe('An honest ask', () => {
    it('is one line, by when, how small', async () => {
      await page.goto(`${served.base}/asks`);
      await isWell('asks');
      await tabTo('input[name=what]');
      await page.keyboard.type('somebody to look over a building contract');
      await tabTo('select[name=size]');
      await page.keyboard.press('ArrowDown');
      await tabTo('.new-ask button');
      await press('Enter');
      expect(await main()).toContain('It takes an hour, and there is no hurry.');
    });

    it('goes first to who did help with such a thing, with grounds and doubt', async () => {
      expect(await page.locator('.suggested .from').innerText()).toBe('Ines Moura');
      expect(await main()).toMatch(/Ines helped with such a thing on .*contract/);
      expect(await main()).toMatch(/Ines helped when you asked in/);
      expect(await main()).toContain('nobody knows before');
      await isWell('ask-whom');
    });

    it('shows somebody else with n, and comes back', async () => {
      await press('n');
      expect(await page.locator('.suggested .from').innerText()).toBe('Dan Ito');
      await press('n');
      expect(await page.locator('.suggested .from').innerText()).toBe('Ines Moura');
    });

    it('has words to start from, read once more with their eyes', async () => {
      await press('a');
      const words = page.getByLabel('Words to Ines');
      expect(await words.inputValue()).toMatch(/is an ask: somebody to look over a building contract/);
      expect(await main()).toContain('What stands in […] only you can say.');
      await isWell('ask-words');
      await tabTo('.draft textarea');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('Ines, you owe me one. Do it by Friday.');
      await tabTo('.draft button[formaction]');
      await press('Enter');
      expect(await main()).toContain('“you owe me” presses.');
    });

    it('asks nobody else before something came of it', async () => {
      await page.goto(`${served.base}/asks/1`);
      expect(await page.locator('.suggested').count()).toBe(0);
      const second = await page.request.get(`${served.base}/api/asks/1`);
      expect((await second.json()).suggestions).toEqual([]);
    });

    it('goes on to whom they pointed to, and keeps that in this ask', async () => {
      await tabTo('input[name=pointedTo]');
      await page.keyboard.type('Rosa Feld');
      await press('Enter');
      expect(await main()).toContain('Ines pointed you on to Rosa Feld.');
      expect(await page.locator('.suggested .from').innerText()).toBe('Rosa Feld');
      expect(await main()).toContain('Ines pointed you to Rosa.');
      await isWell('ask-pointed');
    });

    it('can be taken back with u', async () => {
      await press('u');
      expect(await main()).toContain('What came of it?');
      await tabTo('input[name=pointedTo]');
      await page.keyboard.type('Rosa Feld');
      await press('Enter');
    });

    it('ends with everybody who helped hearing what came of it, one after another', async () => {
      await press('a');
      await tabTo('button[value=helped]');
      await press('Enter');
      await tabTo('input[name=came]');
      await page.keyboard.type('The contract is signed');
      await tabTo('.closing button');
      await press('Enter');
      expect(await page.locator('#told').innerText()).toBe('Ines Moura hears what came of it');
      expect(await page.getByLabel('Words to Ines').inputValue()).toContain('What came of it: The contract is signed.');
      await isWell('ask-thanks');
      await tabTo('main form[action$="/told"] button');
      await press('Enter');
      expect(await page.locator('#told').innerText()).toBe('Rosa Feld hears what came of it');
      await tabTo('main form[action$="/told"] button');
      await press('Enter');
      expect(await page.locator('#told').innerText()).toBe('That is all.');
      await isWell('ask-closed');
    });

    it('is saved as a file that opens as a new message, with what was written into it', async () => {
      const token = await page.locator('meta[name=kith-token]').getAttribute('content');
      const [rosa] = await (await page.request.get(`${served.base}/api/people?query=rosa`)).json();
      const file = await page.request.post(`${served.base}/people/${rosa.id}/draft.eml`, {
        form: { token: token ?? '', subject: 'Thank you', body: 'Dear Rosa,\nthe contract is signed.' },
        headers: { origin: served.base },
      });
      expect(file.headers()['content-type']).toBe('message/rfc822');
      expect(await file.text()).toMatch(
        /^X-Unsent: 1\r\nTo: Rosa Feld <rosa\.feld@example\.org>\r\nSubject: Thank you\r\n/,
      );
    });
  });

  describe('A plea out of the blue', () => {
    it('stands among the letters of today, and opens with its history', async () => {
      await page.goto(`${served.base}/today`);
      await tabTo('a[href$="/plea"]');
      await press('Enter');
      expect(await page.locator('h1').innerText()).toBe('Curtis Bell asks');
      expect(await main()).toContain('Before this letter, Curtis last wrote on');
      expect(await main()).toContain('Curtis thanked you');
      await isWell('plea');
    });

    it('has three ways to answer, each with words to start from', async () => {
      for (const [i, way] of ['Help gladly', 'One small help', 'Decline kindly'].entries()) {
        await tabTo(`.reply-way:nth-of-type(${i + 1}) > summary`);
        await page.keyboard.press('Enter');
        expect(await page.locator('.reply-way').nth(i).innerText()).toContain(way);
      }
      expect(await page.locator('.reply-way textarea:visible').count()).toBe(3);
      await isWell('plea-open');
    });

    it('is told on their page and in its JSON', async () => {
      await page.goto(`${served.base}/people`);
      const [curtis] = await (await page.request.get(`${served.base}/api/people?query=curtis`)).json();
      const person = await (await page.request.get(`${served.base}/api/people/${curtis.id}`)).json();
      expect(person.plea).toMatchObject({ sort: 'after silence' });
      await page.goto(`${served.base}/people/${curtis.id}`);
      await tabTo('.plea-line a');
      await press('Enter');
      expect(await page.locator('h1').innerText()).toBe('Curtis Bell asks');
    });
  });
});
