/** Forty invitations on Monday, in a real browser and by keyboard alone: each is seen, each is decided, and then that is all. */

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { profilePdf } from '../src/screening/pdf-for-tests.ts';
import { type Served, serveForBrowser } from './browser.ts';
import { drop, isAccessible, pressKeys, storyInBrowser } from './by-hand.ts';
import { fortyInvitations } from './forty-invitations.ts';

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
  await pressKeys(page, key);
}

const openCases = async (): Promise<readonly { id: number; advice: string; answer: string }[]> =>
  (await page.request.get(`${served.base}/api/cases`)).json();

storyInBrowser('Monday morning', () => {
  beforeAll(async () => {
    served = await serveForBrowser();
    page = await (await served.browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    await page.goto(served.base);
    await drop(page, fortyInvitations(Date.now()));
    page.on('load', () => loads++);
  });

  afterAll(async () => served?.stop());

  it('finds forty people at the door, of whom every kind of advice is given', async () => {
    await page.keyboard.press('g');
    await press('i');
    keys++;
    expect(await openCases()).toHaveLength(FORTY);
    const advice = new Set((await openCases()).map((one) => one.advice));
    expect([...advice].sort()).toEqual(['ask-first', 'rest', 'set-aside', 'welcome']);
  });

  it('leaves one for later with n, and comes back to it', async () => {
    const first = await page.locator('.from a').innerText();
    await press('n');
    expect(await page.locator('.from a').innerText()).not.toBe(first);
    expect(await openCases()).toHaveLength(FORTY);
  });

  it('takes what the owner sees on a profile, and gives it back with u', async () => {
    const name = await page.locator('.from a').innerText();
    await page.getByText('Add what you see on their profile').click();
    await page
      .locator('.add-profile textarea')
      .fill(
        `${name}\nCarpenter at Holzbau Nord\n500+ connections\nExperience\nCarpenter\nHolzbau Nord\n2019 - Present · 7 yrs`,
      );
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByText('Added. Kith read one position and the size of the network.').waitFor();
    expect(await page.locator('.from').innerText()).toBe(`${name}, Carpenter at Holzbau Nord`);
    await isAccessible(page);
    // Text is painted before the script that listens to keys has run.
    await page.waitForLoadState('load');
    await page.keyboard.press('u');
    await page.getByText('What you added of their profile is gone.').waitFor();
    expect(await page.locator('.from').innerText()).toBe(name);
  });

  it('takes the PDF LinkedIn saves of a profile, and says what is wrong with one that is none', async () => {
    const name = await page.locator('.from a').innerText();
    const pdf = (buffer: Uint8Array) => ({
      name: 'Profile.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(buffer),
    });
    await page.waitForLoadState('load');
    await page.locator('[data-profile-file]').setInputFiles(pdf(profilePdf(name)));
    await page.getByText('Added. Kith read four positions and one school.').waitFor();
    expect(await page.locator('.from').innerText()).toBe(`${name}, Roofer and lichen counter at Takmossa`);
    // Text is painted before the script that listens to keys has run.
    await page.waitForLoadState('load');
    await page.keyboard.press('u');
    await page.getByText('What you added of their profile is gone.').waitFor();
    await page.waitForLoadState('load');
    await page.locator('[data-profile-file]').setInputFiles(pdf(profilePdf(name).subarray(0, 300)));
    await page.getByText('This PDF').first().waitFor();
    await page.goto(`${served.base}/invitations`);
  });

  it('starts answers from the owner’s own words', async () => {
    await page.goto(`${served.base}/invitations/words`);
    await isAccessible(page);
    await page.getByLabel('When you ask first').fill('What brought you to my door?');
    await page.getByRole('button', { name: 'Keep these words' }).nth(1).click();
    await page.getByText('Kept. Answers start from it from now on.').waitFor();
    await page.goto(`${served.base}/invitations`);
    const answers = (await openCases()).map(({ answer }) => answer);
    expect(answers.some((answer) => answer.includes('What brought you to my door?'))).toBe(true);
    loads = 0;
    keys = 0;
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
    console.log(
      `Forty invitations: ${keys} keys, ${loads} page loads, ${seconds} s from the first key to the last page.`,
    );
  });

  it('brings the last one back with u, and lets it be decided again', async () => {
    await press('u');
    expect(await openCases()).toHaveLength(1);
    expect(await page.locator('.desk .from a').count()).toBe(1);
    await press('r');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('That is all.');
  });

  it('tells afterwards what was answered, and what rests', async () => {
    await page.goto(`${served.base}/invitations/all`);
    expect(await page.getByText(/^You welcomed .+; no answer yet/).count()).toBeGreaterThan(0);
    expect(await page.getByText(/^You let it rest with /).count()).toBeGreaterThan(0);
    await isAccessible(page);
  });
});
