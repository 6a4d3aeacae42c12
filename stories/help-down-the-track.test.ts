/** Giving in a real browser, by keyboard alone: a need is written down, who fits stands beside it, a help waits, a story grows. */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, type Served, serveForBrowser } from './browser.ts';

const story = CHROMIUM ? describe : describe.skip;
const ROOT = join(import.meta.dirname, '..');
const NODE = join(ROOT, 'node_modules/.bin/node');
const KITH = join(ROOT, 'dist/kith.js');
const PAGES = ['/help', '/needs', '/stories', '/givers', '/circles'];

let served: Served;
let page: Page;

/** Walks on with Tab until the wanted field or button has the focus, as somebody without a mouse does. */
async function walkTo(label: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    const at = await page.evaluate(() => {
      const one = document.activeElement as HTMLInputElement | null;
      const named = one?.getAttribute('aria-label') ?? one?.labels?.[0]?.textContent ?? one?.textContent ?? '';
      return named.replace(/\s+/g, ' ').trim();
    });
    if (at.startsWith(label)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`nothing called "${label}" is reached by Tab`);
}

async function fill(label: string, text: string): Promise<void> {
  await walkTo(label);
  await page.keyboard.type(text);
}

async function press(label: string): Promise<void> {
  await walkTo(label);
  const arrived = page.waitForEvent('load');
  await page.keyboard.press('Enter');
  await arrived;
}

story(CHROMIUM ? 'Help down the track' : 'Help down the track: skipped, no Chromium on this machine', () => {
  beforeAll(async () => {
    served = await serveForBrowser();
    page = await (await served.browser.newContext({ viewport: { width: 360, height: 760 } })).newPage();
    await page.goto(served.base);
    await page.getByRole('button', { name: /people we made up/ }).click();
    await page.waitForURL(/\/imports\/\d+/);
    await page.getByText('Nothing was sent to anyone').waitFor();
    // The cast leave many letters waiting; a day of nine lines has room for a help beside them.
    execFileSync(NODE, [KITH, 'lines', '9', '--home', served.home]);
  });

  afterAll(async () => served?.stop());

  it('is reached with g h, and every page of it stands on a phone without a fault', async () => {
    await page.keyboard.press('g');
    const arrived = page.waitForEvent('load');
    await page.keyboard.press('h');
    await arrived;
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Helping');
    for (const path of PAGES) await isWell(path);
  });

  it('writes down what somebody looks for, and shows who may have it and why', async () => {
    await page.goto(`${served.base}/needs`);
    await fill('Who', 'Inês Moura');
    await fill('What', 'a structural engineer for a bridge in Porto');
    await press('They look for it');
    expect(await page.getByText('“a structural engineer for a bridge in Porto”').count()).toBe(1);
    expect(await page.getByText('Structural engineer, Casa & Filhos').count()).toBe(1);
    await isWell('/needs');
  });

  it('keeps a help until it fits, brings it back in Today, and makes a story of it', async () => {
    await page.goto(`${served.base}/help`);
    await fill('For whom', 'Inês Moura');
    await fill('What you would like to do', 'introduce her to Ana');
    await fill('What brings it back', new Date().toISOString().slice(0, 10));
    await press('Keep it for later');
    expect(await page.getByText('Now: the day is here').count()).toBe(1);
    await page.goto(`${served.base}/today`);
    expect(await page.getByText(/You kept a help for Inês: “introduce her to Ana”/).count()).toBe(1);
    await page.goto(`${served.base}/help`);
    await press('I did it: introduce her to Ana');
    expect(await page.getByText('Today you helped Inês Moura: introduce her to Ana.').count()).toBeGreaterThan(0);
    await isWell('/stories');
  });

  it('keeps what a letter proposes only after a yes, and gives it back with u', async () => {
    await page.goto(`${served.base}/stories`);
    const proposed = await page.getByText(/^You may note/).count();
    expect(proposed).toBeGreaterThan(0);
    await press('Keep it:');
    expect(await page.getByText('Kept.').count()).toBe(1);
    const arrived = page.waitForEvent('load');
    // Text is painted before the script that listens to keys has run.
    await page.waitForLoadState('load');
    await page.keyboard.press('u');
    await arrived;
    expect(await page.getByText(/^You may note/).count()).toBe(proposed);
  });

  it('prepares a thank-you that leaves the owner’s own words to the owner', async () => {
    await page.goto(`${served.base}/givers`);
    await press('Thank ');
    expect(await page.locator('textarea').inputValue()).toContain('[…]');
    await isWell(new URL(page.url()).pathname);
  });

  it('stands on the person’s own page, where one line is enough', async () => {
    await page.goto(`${served.base}/people?q=Inês`);
    await page.locator('#people a[data-move]').first().press('Enter');
    await page.waitForURL(/\/people\/\d+/);
    await page.locator('summary', { hasText: 'Add what Inês looks for' }).press('Enter');
    await fill('Something Inês has to give', 'reads contracts');
    await page.keyboard.press('Enter');
    await page.getByText('“reads contracts”').waitFor();
    await isWell(new URL(page.url()).pathname);
  });
});

/** No grave fault for who cannot see or use a mouse, and nothing that has to be pushed sideways. */
async function isWell(path: string): Promise<void> {
  await page.goto(`${served.base}${path}`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter((one) => one.impact === 'serious' || one.impact === 'critical');
  expect(grave.map((one) => `${path} ${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}
