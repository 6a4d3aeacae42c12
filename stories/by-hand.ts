/** For stories in a browser only: what somebody without a mouse does on a page, and what every page must be. */

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { CHROMIUM } from './browser.ts';

/** Told where there is a Chromium; elsewhere the title says that it was not. */
export function storyInBrowser(title: string, tell: () => void): void {
  if (CHROMIUM) describe(title, tell);
  else describe.skip(`${title}: skipped, no Chromium on this machine`, tell);
}

/** Presses keys one after another; the last one leads to a page. */
export async function pressKeys(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys.slice(0, -1)) await page.keyboard.press(key);
  const arrived = page.waitForEvent('load');
  await page.keyboard.press(keys.at(-1)!);
  await arrived;
}

/** More than any page of the cast has fields, links and buttons. */
const MOST_TABS = 120;

/** Moves on with Tab until the focus is on what is called so; of a text the beginning is enough. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      const names = [at?.getAttribute('aria-label'), at?.labels?.[0]?.textContent, at?.textContent];
      return (names.find((one) => one) ?? '').replace(/\s+/g, ' ').trim();
    });
    if (typeof name === 'string' ? called.startsWith(name) : name.test(called)) return;
  }
  throw new Error(`Tab never comes to ${name}.`);
}

/** Moves there with Tab and presses Enter, which leads to a page. */
export async function tabAndEnter(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await pressKeys(page, 'Enter');
}

/** Drops files on the page that is open and waits until they are read. */
export async function drop(
  page: Page,
  files: Iterable<readonly [name: string, content: string | Buffer]>,
): Promise<void> {
  const payloads = [...files].map(([name, content]) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(content),
  }));
  await page.setInputFiles('input[type=file]:not([data-directory])', payloads);
  await page.waitForURL(/\/imports\/\d+/);
  await page.getByText('Nothing was sent to anyone').waitFor();
}

/** Fills an empty home with the people we made up. */
export async function lookAround(page: Page, base: string): Promise<void> {
  await page.goto(base);
  await page.getByRole('button', { name: /people we made up/ }).click();
  await page.waitForURL(/\/imports\/\d+/);
  await page.getByText('Nothing was sent to anyone').waitFor();
}

/** No fault for who cannot see or use a mouse. */
export async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((one) => `${page.url()} ${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
}

/** On the narrowest telephone in use, 360 pixels, nothing must be pushed aside. */
export async function fitsTelephone(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 800 });
  const beyond = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  if (before) await page.setViewportSize(before);
  expect(beyond, 'pixels beyond the edge').toBeLessThanOrEqual(0);
}
