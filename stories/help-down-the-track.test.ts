/** Giving in a real browser, by keyboard alone: a need is written down, who fits stands beside it, a help waits, a story grows. */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serveForBrowser } from './browser.ts';
import { fitsTelephone, isAccessible, lookAround, pressKeys, storyInBrowser, tabAndEnter, tabTo } from './by-hand.ts';

const ROOT = join(import.meta.dirname, '..');
const NODE = join(ROOT, 'node_modules/.bin/node');
const KITH = join(ROOT, 'dist/kith.js');
const PAGES = ['/help', '/needs', '/stories', '/givers', '/circles'];

let served: Served;
let page: Page;

async function fill(label: string, text: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.type(text);
}

const press = (label: string) => tabAndEnter(page, label);

storyInBrowser('Help down the track', () => {
  beforeAll(async () => {
    served = await serveForBrowser();
    page = await (await served.browser.newContext({ viewport: { width: 360, height: 760 } })).newPage();
    await lookAround(page, served.base);
    // The cast leave many letters waiting; a day of nine lines has room for a help beside them.
    execFileSync(NODE, [KITH, 'lines', '9', '--home', served.home]);
  });

  afterAll(async () => served?.stop());

  it('is reached with g h, and every page of it stands on a phone without a fault', async () => {
    await pressKeys(page, 'g', 'h');
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
    // Text is painted before the script that listens to keys has run.
    await page.waitForLoadState('load');
    await pressKeys(page, 'u');
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

async function isWell(path: string): Promise<void> {
  await page.goto(`${served.base}${path}`);
  await isAccessible(page);
  await fitsTelephone(page);
}
