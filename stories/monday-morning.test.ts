/** Forty invitations on Monday, in a real browser and by keyboard alone: each is seen, each is decided, and then that is all. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, type Served, serveForBrowser } from './browser.ts';
import { fortyInvitations } from './forty-invitations.ts';

const story = CHROMIUM ? describe : describe.skip;
const KEY_BY_ADVICE: Readonly<Record<string, string>> = {
  'Welcome.': 'w',
  'Ask first.': 'a',
  'Set aside.': 's',
  'Let it rest, quietly.': 'r',
};
const FORTY = 40;

let served: Served;
let page: Page;
let keys = 0;
let loads = 0;

/** Presses a key and waits for the page it leads to. */
async function press(key: string): Promise<void> {
  keys++;
  const arrived = page.waitForEvent('load');
  await page.keyboard.press(key);
  await arrived;
}

const openCases = async (): Promise<readonly { id: number }[]> =>
  (await page.request.get(`${served.base}/api/cases`)).json();

story(CHROMIUM ? 'Monday morning' : 'Monday morning: skipped, no Chromium on this machine', () => {
  beforeAll(async () => {
    served = await serveForBrowser();
    page = await (await served.browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await page.goto(served.base);
    const files = [...fortyInvitations(Date.now())].map(([name, text]) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    }));
    await page.setInputFiles('input[type=file]:not([data-directory])', files);
    await page.waitForURL(/\/imports\/\d+/);
    await page.getByText('Nothing was sent to anyone').waitFor();
    page.on('load', () => loads++);
  });

  afterAll(async () => served?.stop());

  it('finds forty people at the door, of whom every kind of advice is given', async () => {
    await page.keyboard.press('g');
    await press('i');
    keys++;
    expect(await openCases()).toHaveLength(FORTY);
    const advice = new Set((await (await page.request.get(`${served.base}/api/cases`)).json()).map(adviceOf));
    expect([...advice].sort()).toEqual(['ask-first', 'rest', 'set-aside', 'welcome']);
  });

  it('leaves one for later with n, and comes back to it', async () => {
    const first = await page.locator('.from a').innerText();
    await press('n');
    expect(await page.locator('.from a').innerText()).not.toBe(first);
    expect(await openCases()).toHaveLength(FORTY);
  });

  it('is cleared by keyboard: forty decisions, forty keys, and "That is all."', async () => {
    const seen = new Set<string>();
    const began = Date.now();
    for (let i = 0; i < FORTY; i++) {
      seen.add(await page.locator('.from a').innerText());
      await press(KEY_BY_ADVICE[await page.locator('.advice strong').innerText()]!);
    }
    const seconds = Math.round((Date.now() - began) / 100) / 10;
    expect(seen.size).toBe(FORTY);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('That is all.');
    expect(await openCases()).toEqual([]);
    console.log(`Forty invitations: ${keys} keys and ${loads} page loads in all, ${seconds} s of them Kith’s.`);
  });

  it('brings the last one back with u, and lets it be decided again', async () => {
    await press('u');
    expect(await openCases()).toHaveLength(1);
    expect(await page.locator('.desk .from a').count()).toBe(1);
    await press('r');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('That is all.');
  });
});

function adviceOf({ advice }: { advice: string }): string {
  return advice;
}
