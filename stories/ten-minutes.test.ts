/** Ten minutes at 8:10, in a real browser and by keyboard alone: a few lines, each with its reason; then that is all. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serveForBrowser } from './browser.ts';
import { drop, isAccessible, pressKeys, storyInBrowser, tabTo } from './by-hand.ts';
import { tenMinutes } from './ten-minutes.ts';

let served: Served;
let page: Page;

const press = (...keys: readonly string[]) => pressKeys(page, ...keys);
const reasons = () => page.locator('.reason').allInnerTexts();
/** Moves with j until the focus stands on a line with these words. */
async function goTo(words: string): Promise<void> {
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('j');
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (text.includes(words)) return;
  }
  throw new Error(`No line says "${words}".`);
}

storyInBrowser('Ten minutes at 8:10', () => {
  beforeAll(async () => {
    served = await serveForBrowser();
    page = await (await served.browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await page.goto(served.base);
    await drop(page, tenMinutes(Date.now()));
  });

  afterAll(async () => served?.stop());

  it('has a line of each kind that there is something for, each with its reason', async () => {
    await press('g', 't');
    const lines = await reasons();
    expect(lines).toHaveLength(6);
    for (const words of [
      /^Ana asked on .+: “Could you send them to me\?”|do you still have the Revit files/,
      /^You promised Ines something on .+: “.*contract template next week\.”/,
      /^Dan helped you on .+A thank-you that says what for\.$/,
      /^Lena has a birthday today\.$/,
      /^Jonas Weiss wrote with an invitation on .+timber joints/,
      /^You and Kaya were in touch .+it has been (?:more than )?[34] years\. Kaya helped you/,
    ])
      expect(lines.filter((line) => words.test(line))).toHaveLength(1);
    expect(await page.getByText('That is all.').count()).toBe(1);
    await isAccessible(page);
  });

  it('opens the person of a line, and the desk for an invitation', async () => {
    await goTo('Jonas Weiss wrote');
    await press('Enter');
    expect(await page.locator('.from a').innerText()).toContain('Jonas Weiss');
    await press('g', 't');
    await goTo('Ana asked');
    await press('Enter');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Ana Duarte');
    await press('g', 't');
  });

  it('lets one line be done, one parked, one rest; nothing comes after them, and u brings one back', async () => {
    const before = await reasons();
    await goTo('Ana asked');
    await press('d');
    await goTo('You promised Ines');
    await press('p');
    await goTo('Dan helped you');
    await press('r');
    const left = before.filter((line) => !/^(?:Ana asked|You promised Ines|Dan helped)/.test(line));
    expect(await reasons()).toEqual(left);
    await press('u');
    expect((await reasons()).some((line) => line.startsWith('Dan helped'))).toBe(true);
  });

  it('prefers what serves a purpose, and says so', async () => {
    await tabTo(page, 'What this season is for');
    await press('Enter');
    await isAccessible(page);
    await tabTo(page, 'What do you want of this season?');
    await page.keyboard.type('Hear from old friends');
    await press('Enter');
    await tabTo(page, 'With whom');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Somebody you know');
    await page.keyboard.type('Kaya Okafor');
    await press('Enter');
    await page.getByText('It is with Kaya Okafor.').waitFor();
    await isAccessible(page);
    await press('g', 't');
    expect((await reasons()).find((line) => line.includes('Kaya'))).toMatch(/Serves «Hear from old friends»\.$/);
  });

  it('may be made shorter', async () => {
    await tabTo(page, 'A longer or shorter day');
    await page.keyboard.press('Enter');
    await tabTo(page, 'At most');
    await page.keyboard.type('three');
    await tabTo(page, 'Keep this');
    await press('Enter');
    await page.getByText('At most 3 lines a day.').waitFor();
    await press('u');
  });

  it('ends', async () => {
    for (let left = (await reasons()).length; left > 0; left--) await press('d');
    expect(await reasons()).toEqual([]);
    expect(await page.locator('.ending').innerText()).toBe('That is all.');
    await isAccessible(page);
  });
});
