/**
 * The picture of one person's page for the README, of people we made up.
 *   node scripts/person-picture.ts        after a build; needs Chromium
 */

import { join } from 'node:path';
import { CHROMIUM, serveForBrowser } from '../stories/browser.ts';

const PICTURE = join(import.meta.dirname, '../docs/person.png');

if (CHROMIUM === undefined) {
  process.stderr.write('No Chromium on this machine: no picture.\n');
  process.exit(1);
}
const { base, browser, stop } = await serveForBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  await page.goto(base);
  await page.getByText('people we made up').click();
  await page.getByText('Nothing was sent to anyone').waitFor();
  await page.goto(`${base}/people?q=Ana+Duarte`);
  await page.getByText('Ana Duarte').first().click();
  await page.getByRole('heading', { level: 1, name: 'Ana Duarte' }).waitFor();
  await page.evaluate('document.fonts.ready');
  await page.screenshot({ path: PICTURE });
} finally {
  await stop();
}
