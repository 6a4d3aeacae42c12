/** The pages in a real browser: keys, searching, notes, dropping, progress; and that axe finds nothing serious. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { build } from 'esbuild';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gallery } from './gallery/gallery.tsx';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'";
/** A slow machine opens a browser slowly, milliseconds. */
const PATIENCE = 60_000;

const PAGES = gallery();
let browser: Browser;
let context: BrowserContext;
let server: Server;
let base = '';
let script = '';
/** Addresses that answer slowly, and how slowly, milliseconds. */
const slow = new Set<string>();
const SLOWLY = 1500;
const asked: { method: string; url: string; token: string | undefined; body: string }[] = [];
const complaints: string[] = [];

const NAMES = JSON.stringify([
  { name: 'Ana Duarte', line: 'Structural engineer', at: '@"Ana Duarte"' },
  { name: 'An Nguyen', line: '', at: '@An' },
]);
const ANSWERS: Readonly<Record<string, string>> = {
  '/people/list': '<ul class="people"><li><a href="/people/2" data-move>Joe Whitlock</a></li></ul>',
  '/people/names': NAMES,
  '/imports/start': '{"run":7}',
  '/imports/files': '',
  '/today/shelve': '<p>shelved</p>',
  '/doubles/answer': '<p>answered</p>',
  '/doubles/undo': '<p>taken back</p>',
  '/imports/7': PAGES['import-running']!,
  '/imports/1/progress': '<article class="import"><h1>This is what was in it</h1></article>',
};

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = new URL(request.url!, 'http://kith').pathname;
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const token = request.headers['x-kith-token'] as string | undefined;
    asked.push({ method: request.method!, url: request.url!, token, body: Buffer.concat(chunks).toString() });
    const body = bodyOf(path);
    const wait = slow.has(path) && request.method === 'POST' ? SLOWLY : 0;
    setTimeout(() => give(response, path, body), wait);
  });
}

function give(response: ServerResponse, path: string, body: string | null): void {
  response.writeHead(body === null ? 404 : 200, { 'content-type': typeOf(path), 'content-security-policy': POLICY });
  response.end(body ?? '');
}

function bodyOf(path: string): string | null {
  if (path === '/assets/kith.js') return script;
  if (path === '/assets/kith.css' || path === '/assets/kith.svg') {
    return readFileSync(join(import.meta.dirname, path.slice('/assets/'.length)), 'utf8');
  }
  if (path.startsWith('/assets/fonts/')) return '';
  return ANSWERS[path] ?? PAGES[path.slice(1)] ?? null;
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  if (path.endsWith('.css')) return 'text/css';
  return path.endsWith('.svg') ? 'image/svg+xml' : 'text/html; charset=utf-8';
}

async function open(name: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (fault) => complaints.push(fault.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text());
  });
  asked.length = 0;
  await page.goto(`${base}/${name}`);
  return page;
}

const skipped = CHROMIUM ? '' : ' (skipped: no Chromium on this machine)';

describe.skipIf(!CHROMIUM)(`in a browser${skipped}`, { timeout: PATIENCE }, () => {
  beforeAll(async () => {
    const bundled = await build({
      entryPoints: [join(import.meta.dirname, 'islands', 'kith.ts')],
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    script = bundled.outputFiles[0]!.text;
    server = createServer(answer).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
    });
    context = await browser.newContext({ reducedMotion: 'reduce' });
  }, PATIENCE);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('the script is small', () => {
    expect(script.length).toBeLessThan(15_000);
  });

  it('j and k move, enter opens, slash searches', async () => {
    const page = await open('people');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Ana Duarte');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-live'))).toBe('/people/list');
    await page.close();
  });

  it('g and a letter go to a place, and rest while one types', async () => {
    const page = await open('people');
    await page.locator('main input[type=search]').fill('');
    await page.locator('main input[type=search]').pressSequentially('gn');
    expect(new URL(page.url()).pathname).toBe('/people');
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('n');
    await page.waitForURL('**/note');
    await page.close();
  });

  it('keys can be turned off for good', async () => {
    const page = await open('people');
    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'Turn single keys off' }).click();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.evaluate(() => localStorage.clear());
    await page.close();
  });

  it('one key answers about a double, and u takes it back', async () => {
    const page = await open('doubles');
    await page.keyboard.press('d');
    await page.waitForURL('**/doubles/answer');
    const answered = new URLSearchParams(asked.find((one) => one.method === 'POST')!.body);
    expect(Object.fromEntries(answered)).toEqual({ token: 'made-up-token', a: '1', b: '41', answer: 'different' });
    await page.goto(`${base}/doubles`);
    await page.keyboard.press('u');
    await page.waitForURL('**/doubles/undo');
    await page.close();
  });

  it('typing a day and pressing Enter parks a line of today, and does not say that it is done', async () => {
    const page = await open('today');
    await page.locator('details.more summary').first().click();
    await page.locator('input[name=until]').first().fill('2026-12-24');
    await page.locator('input[name=until]').first().press('Enter');
    await page.waitForURL('**/today/shelve');
    const said = new URLSearchParams(asked.find((one) => one.method === 'POST')!.body);
    expect([said.get('what'), said.get('until'), said.get('who')]).toEqual(['park', '2026-12-24', '1']);
    await page.close();
  });

  it('a second press before the next page is there writes nothing down twice; one may send again after coming back', async () => {
    const page = await open('note');
    await page.locator('textarea').fill('lunch @Ana: good');
    const keep = page.getByRole('button', { name: 'Keep it' });
    slow.add('/note');
    await keep.dblclick();
    await page.waitForURL('**/note');
    slow.clear();
    await page.waitForTimeout(SLOWLY * 2);
    expect(asked.filter((one) => one.method === 'POST')).toHaveLength(1);
    await page.goBack();
    await page.locator('textarea').fill('tea @Ana: good');
    await keep.click();
    await expect.poll(() => asked.filter((one) => one.method === 'POST').length).toBe(2);
    await page.close();
  });

  it('the list of keys gives the focus back when it closes', async () => {
    const page = await open('today');
    await page.keyboard.press('?');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.close();
  });

  it('the list of keys takes the focus, and no key acts on the page behind it', async () => {
    const page = await open('today');
    await page.keyboard.press('?');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('keys');
    await page.keyboard.press('d');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Turn single keys off');
    await page.keyboard.press('?');
    await page.keyboard.press('d');
    await page.waitForURL('**/today/shelve');
    expect(asked.filter((one) => one.method === 'POST')).toHaveLength(1);
    await page.close();
  });

  it('people are searched as one types', async () => {
    const page = await open('people');
    await page.locator('main input[type=search]').pressSequentially('jo');
    await page.locator('#people', { hasText: 'Joe Whitlock' }).locator('li').first().waitFor();
    await expect.poll(() => page.locator('#people li').count()).toBe(1);
    expect(asked.some((one) => one.url === '/people/list?q=jo&kind=known')).toBe(true);
    await page.close();
  });

  it('a name after an @ is completed by keyboard', async () => {
    const page = await open('note');
    const field = page.locator('textarea');
    await field.pressSequentially('lunch @An');
    await page.locator('#names li').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe('name-1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('lunch @"Ana Duarte" ');
    expect(await page.locator('#names').isHidden()).toBe(true);
    await page.close();
  });

  it('a field in which somebody is named offers those who are here', async () => {
    const page = await open('introductions');
    const field = page.locator('input[data-who]').first();
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((one) => {
        one.open = true;
      }),
    );
    await field.fill('an');
    const offered = page.locator('datalist').first().locator('option');
    await expect
      .poll(() => offered.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)))
      .toEqual(['Ana Duarte', 'An Nguyen']);
    expect(await offered.first().textContent()).toBe('Structural engineer');
    expect(await field.getAttribute('list')).toBe(await page.locator('datalist').first().getAttribute('id'));
    expect(asked.filter((one) => one.url.startsWith('/people/names'))).toHaveLength(1);
    await page.close();
  });

  it('chosen files go as bytes with their names and the token, then the import starts', async () => {
    const page = await open('first');
    const files = [
      { name: 'contacts.vcf', mimeType: 'text/vcard', buffer: Buffer.from('BEGIN:VCARD') },
      { name: 'größe & ö.ics', mimeType: 'text/calendar', buffer: Buffer.from('BEGIN:VCALENDAR') },
    ];
    await page.locator('input[type=file]').first().setInputFiles(files);
    await page.waitForURL('**/imports/7');
    const sent = asked.filter((one) => one.method === 'POST');
    const drop = new URL(sent[0]!.url, 'http://kith').searchParams.get('drop');
    expect(drop).toMatch(/^[a-z0-9]+$/);
    expect(sent.map((one) => decodeURIComponent(one.url)).sort()).toEqual([
      `/imports/files?drop=${drop}&name=contacts.vcf`,
      `/imports/files?drop=${drop}&name=größe & ö.ics`,
      `/imports/start?drop=${drop}`,
    ]);
    expect(sent.every((one) => one.token === 'made-up-token')).toBe(true);
    expect(sent.map((one) => one.body)).toContain('BEGIN:VCALENDAR');
    await page.close();
  });

  it('a file the browser may not open is named, and the others are read', async () => {
    const page = await open('first');
    await page.evaluate(() => {
      const slice = Blob.prototype.slice;
      Blob.prototype.slice = function (...parts) {
        if ((this as File).name !== 'locked.vcf') return slice.apply(this, parts);
        return { arrayBuffer: () => Promise.reject(new Error('no')) } as Blob;
      };
    });
    const files = ['locked.vcf', 'open.vcf'].map((name) => ({
      name,
      mimeType: 'text/vcard',
      buffer: Buffer.from(name),
    }));
    await page.locator('input[type=file]').first().setInputFiles(files);
    const said = page.locator('[data-said]');
    await said.getByText('See what was in them').waitFor();
    expect(await said.textContent()).toBe(
      'Your browser may not open locked.vcf. All the others have arrived. See what was in them',
    );
    expect(await said.locator('a').getAttribute('href')).toBe('/imports/7');
    expect(asked.filter((one) => one.method === 'POST').map((one) => one.body)).toEqual(['open.vcf', '']);
    await page.close();
  });

  it('a running import is asked for again until it is done', async () => {
    const page = await open('import-running');
    await page.getByText('This is what was in it').waitFor();
    await page.waitForTimeout(1500);
    expect(asked.filter((one) => one.url === '/imports/1/progress')).toHaveLength(1);
    await page.close();
  });

  it('while letters are read the page that was asked for is asked for again, and takes the place of the one that waits', async () => {
    const page = await open('reading');
    expect(await page.textContent('h1')).toBe('Reading your letters');
    await page.locator('article.today').waitFor();
    expect(await page.title()).toBe('Today · Kith');
    expect(asked.filter((one) => one.url === '/today')).toHaveLength(1);
    await page.close();
  });

  it.each(Object.keys(PAGES))(
    'axe finds nothing serious on %s, light or dark, and nothing runs over at 360 px',
    async (name) => {
      const page = await open(name);
      await page.setViewportSize({ width: 360, height: 740 });
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await seriousOn(new AxeBuilder({ page }))).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await seriousOn(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([]);
      await page.close();
    },
  );

  it('nothing breaks and nothing is refused by the content security policy', () => {
    expect(complaints).toEqual([]);
  });
});

async function seriousOn(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations
    .filter((one) => one.impact === 'serious' || one.impact === 'critical')
    .map((one) => `${one.id}: ${one.nodes[0]?.html}`);
}
