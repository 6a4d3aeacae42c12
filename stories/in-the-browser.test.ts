/** The first hour in a real browser, on the built program: drop, ledger, people, a person, a note, undo, leaving. */

import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, type Served, serveForBrowser } from './browser.ts';

const root = join(import.meta.dirname, '..');
const cast = (name: string) => join(root, 'fixtures', 'cast', name);

let served: Served;
let page: Page;
let base = '';
const complaints: string[] = [];
const elsewhere: string[] = [];

const story = CHROMIUM ? describe : describe.skip;

story(CHROMIUM ? 'In the browser' : 'In the browser: skipped, no Chromium on this machine', () => {
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
    await isAccessible();
  });

  it('reads what is dropped and shows a ledger that adds up', async () => {
    await page.setInputFiles('input[type=file]:not([data-directory])', [
      cast('mail.mbox'),
      cast('contacts.vcf'),
      cast('calendar.ics'),
    ]);
    await page.waitForURL(/\/imports\/\d+/);
    await page.getByText('Nothing was sent to anyone').waitFor();
    expect(await page.getByText('mail.mbox').count()).toBeGreaterThan(0);
    await isAccessible();
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
    await isAccessible();
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
    await page.keyboard.press('u');
    await page.waitForLoadState();
    await expect.poll(() => page.getByText('You said that you have met.').count()).toBe(0);
  });

  it('brings everything away in one zip', async () => {
    const answer = await page.request.get(`${base}/export.zip`);
    expect(answer.headers()['content-type']).toBe('application/zip');
    expect((await answer.body()).subarray(0, 2).toString()).toBe('PK');
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

async function isAccessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter((one) => one.impact === 'serious' || one.impact === 'critical');
  expect(grave.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
}
