/**
 * Pictures of the invitation desk for docs/, of people we made up: at laptop and phone width, light and dark.
 *   node scripts/desk-pictures.ts        after a build; needs Chromium
 */

import { join } from 'node:path';
import { CHROMIUM, serveForBrowser } from '../stories/browser.ts';
import { fortyInvitations } from '../stories/forty-invitations.ts';

const DOCS = join(import.meta.dirname, '../docs');
/** A note with something of everything: their words, reasons, what cannot be known, words to start from. */
const SHOWN = 'timber joints that can be taken apart';
const WIDTHS = { laptop: { width: 1280, height: 860 }, phone: { width: 390, height: 844 } } as const;

if (CHROMIUM === undefined) {
  process.stderr.write('No Chromium on this machine: no pictures.\n');
  process.exit(1);
}
const { base, browser, stop } = await serveForBrowser();
try {
  const first = await browser.newPage();
  await first.goto(base);
  const files = [...fortyInvitations(Date.now())].map(([name, text]) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  }));
  await first.setInputFiles('input[type=file]:not([data-directory])', files);
  await first.getByText('Nothing was sent to anyone').waitFor();
  const cases = (await (await first.request.get(`${base}/api/cases`)).json()) as { id: number; note: string }[];
  const shown = cases.find(({ note }) => note.includes(SHOWN))!;
  for (const [name, viewport] of Object.entries(WIDTHS))
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await (await browser.newContext({ viewport, colorScheme })).newPage();
      await page.goto(`${base}/invitations?case=${shown.id}`);
      await page.evaluate('document.fonts.ready');
      await page.screenshot({ path: join(DOCS, `desk-${name}-${colorScheme}.png`) });
      await page.context().close();
    }
} finally {
  await stop();
}
