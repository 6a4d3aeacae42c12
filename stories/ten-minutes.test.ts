/** Ten minutes at 8:10, in a real browser and by keyboard alone: a few lines, each with its reason; then that is all. */

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, type Served, serveForBrowser } from './browser.ts';
import { tenMinutes } from './ten-minutes.ts';

const story = CHROMIUM ? describe : describe.skip;

let served: Served;
let page: Page;

/** Presses keys; the last one leads to a page. */
async function press(...keys: string[]): Promise<void> {
  for (const key of keys.slice(0, -1)) await page.keyboard.press(key);
  const arrived = page.waitForEvent('load');
  await page.keyboard.press(keys.at(-1)!);
  await arrived;
}

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

/** Presses Tab until the focus is where this is the name or the text. */
async function tabTo(name: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLElement>; name?: string };
      return [element.textContent, element.getAttribute('aria-label'), element.labels?.[0]?.textContent].join(' ');
    });
    if (at.includes(name)) return;
  }
  throw new Error(`Tab never reaches "${name}".`);
}

story(CHROMIUM ? 'Ten minutes at 8:10' : 'Ten minutes at 8:10: skipped, no Chromium on this machine', () => {
  beforeAll(async () => {
    served = await serveForBrowser();
    page = await (await served.browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await page.goto(served.base);
    const files = [...tenMinutes(Date.now())].map(([name, text]) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    }));
    await page.setInputFiles('input[type=file]:not([data-directory])', files);
    await page.waitForURL(/\/imports\/\d+/);
    await page.getByText('Nothing was sent to anyone').waitFor();
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
    await isAccessible();
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
    await tabTo('What this season is for');
    await press('Enter');
    await isAccessible();
    await tabTo('What do you want of this season?');
    await page.keyboard.type('Hear from old friends');
    await press('Enter');
    await tabTo('With whom');
    await page.keyboard.press('Enter');
    await tabTo('Somebody you know');
    await page.keyboard.type('Kaya Okafor');
    await press('Enter');
    await page.getByText('It is with Kaya Okafor.').waitFor();
    await isAccessible();
    await press('g', 't');
    expect((await reasons()).find((line) => line.includes('Kaya'))).toMatch(/Serves «Hear from old friends»\.$/);
  });

  it('may be made shorter', async () => {
    await tabTo('A longer or shorter day');
    await page.keyboard.press('Enter');
    await tabTo('At most');
    await page.keyboard.type('three');
    await tabTo('Keep this');
    await press('Enter');
    await page.getByText('At most 3 lines a day.').waitFor();
    await press('u');
  });

  it('ends', async () => {
    for (let left = (await reasons()).length; left > 0; left--) await press('d');
    expect(await reasons()).toEqual([]);
    expect(await page.locator('.ending').innerText()).toBe('That is all.');
    await isAccessible();
  });
});

async function isAccessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter((one) => one.impact === 'serious' || one.impact === 'critical');
  expect(grave.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
}
