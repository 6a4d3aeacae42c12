/** Letters that were written to run in a browser: their words are shown, nothing of them runs, nothing is fetched. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { Browser } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { bring, freshFolder, sqliteHomes, written } from '../src/store/homes-for-tests.ts';
import { webApp } from '../src/web/server.ts';
import { freePort, launchChromium } from './browser.ts';
import { storyInBrowser } from './by-hand.ts';

const CORPUS = join(import.meta.dirname, '../../shared/corpora/hostile');
const KEY = 'k'.repeat(43);
const HIT = 'window.__pwn=(window.__pwn||0)+1';

/** Every way into a page we know of, each with the same shot. */
const OWN: readonly string[] = [
  `<script>${HIT}</script>`,
  `<img src=x onerror="${HIT}">`,
  `<svg/onload="${HIT}">`,
  `<svg><script>${HIT}</script></svg>`,
  `<a href="javascript:${HIT}" id=content>come</a>`,
  `<iframe srcdoc="<script>parent.${HIT}</script>"></iframe>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror="${HIT}">`,
  `<noscript><p title="</noscript><img src=x onerror='${HIT}'>">`,
  `<style>@import "http://track.example/a.css"; body{background:url(http://track.example/b)}</style>`,
  `<img src="http://track.example/pixel.gif" srcset="http://track.example/2x 2x">`,
  `<link rel=prefetch href="http://track.example/p"><meta http-equiv=refresh content="0;url=http://track.example/r">`,
  `<video poster="http://track.example/v"><source src="http://track.example/s"></video>`,
  `<base href="http://track.example/"><form action="http://track.example/f"><input name=token></form>`,
  `<div style="position:fixed;inset:0;background:red">over everything</div>`,
  `<object data="http://track.example/o"></object><embed src="http://track.example/e">`,
  `&lt;script&gt;${HIT}&lt;/script&gt; &#60;img src=x onerror=${HIT}&#62;`,
  `<scr<script>ipt>${HIT}</scr</script>ipt>`,
  `+ADw-script+AD4-${HIT}+ADw-/script+AD4-`,
  `"><script>${HIT}</script>`,
  `'-${HIT}-'`,
  `\${${HIT}}{{constructor.constructor('${HIT}')()}}`,
  `<table background="http://track.example/t"><td background="javascript:${HIT}">`,
  `<p>Look at <a href="http://track.example/l" ping="http://track.example/ping">this</a></p>`,
];

/** The corpora's own, where they are. */
function corpusVectors(): string[] {
  if (!existsSync(CORPUS)) return [];
  const expected = JSON.parse(readFileSync(join(CORPUS, 'xss/dompurify-expect.json'), 'utf8')) as { payload: string }[];
  const strings = JSON.parse(readFileSync(join(CORPUS, 'strings/blns.json'), 'utf8')) as unknown[];
  return [...expected.map(({ payload }) => payload), ...strings.filter((one) => typeof one === 'string')];
}

/** A vector as the body of a letter in several wrappings, as its subject, and as the name of its sender. */
function letters(vectors: readonly string[]): string {
  const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text.slice(0, 600)).toString('base64')}?=`;
  const bodies = (text: string): readonly string[] => [
    `Content-Type: text/html; charset=utf-8\n\n${text.replaceAll('\nFrom ', '\n>From ')}`,
    `Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(text).toString('base64')}`,
    `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(text).toString('base64')}`,
  ];
  return vectors
    .flatMap((vector, i) =>
      bodies(vector).map((body, k) => {
        const at = new Date(Date.UTC(2024, 0, 1) + (i * 3 + k) * 60_000).toUTCString();
        const head = `From: ${encoded(vector)} <eve@harm.example>\nTo: Mia Keller <mia@keller.example>\nDate: ${at}`;
        return `From x Sat Jan  3 01:05:34 2026\n${head}\nSubject: ${encoded(vector)}\nMessage-ID: <v${i}.${k}@harm.example>\nMIME-Version: 1.0\n${body}\n\n`;
      }),
    )
    .join('');
}

storyInBrowser('A letter that was made to run', () => {
  const homes = sqliteHomes();
  let browser: Browser | null = null;
  let server: { close(): unknown } | null = null;
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test('shows its words on every page, and does nothing: no script, no request, no dialog, nothing over the page', async () => {
    const vectors = [...OWN, ...corpusVectors()];
    const home = await homes.open();
    await bring(home, [written({ 'harm.mbox': letters(vectors) })], { mine: true });
    const port = await freePort();
    const folder = freshFolder();
    const place = { folder, location: join(folder, 'kith.db'), spool: join(folder, 'spool') };
    server = serve({ fetch: webApp(home, place, KEY, port).fetch, port, hostname: '127.0.0.1' });
    const base = `http://127.0.0.1:${port}`;
    browser = await launchChromium();
    const page = await (await browser.newContext()).newPage();
    const harm: string[] = [];
    page.on('dialog', (dialog) => harm.push(`dialog: ${dialog.message()}`) && void dialog.dismiss());
    page.on('request', (request) => request.url().startsWith(`${base}/`) || harm.push(`request: ${request.url()}`));
    await page.goto(`${base}/?key=${KEY}`);
    const seen = new Set<string>();
    const waiting = [`${base}/people`, `${base}/people?kind=seen`, `${base}/search?q=pwn`, `${base}/search?q=script`];
    while (waiting.length > 0 && seen.size < 60) {
      const url = waiting.shift()!;
      if (seen.has(url)) continue;
      seen.add(url);
      await page.goto(url, { waitUntil: 'load' });
      if ((await page.evaluate('window.__pwn')) !== undefined) harm.push(`a script ran on ${url}`);
      const foreign = await page.evaluate(
        `document.querySelectorAll('iframe, object, embed, base, meta[http-equiv=refresh], [onerror], [onload], a[href^="javascript" i], main script, main style, main img:not([src^="/"]), main [style]').length`,
      );
      if (foreign !== 0) harm.push(`${foreign} foreign elements on ${url}`);
      const links = (await page.evaluate(
        `[...document.querySelectorAll('a[href]')].map((a) => a.href).filter((href) => /\\/people\\/\\d+($|[?#])|before=/.test(href))`,
      )) as string[];
      waiting.push(...links.map((link) => link.replace(/#.*$/, '')).filter((link) => link.startsWith(base)));
    }
    expect(harm).toEqual([]);
    expect(seen.size).toBeGreaterThan(8);
    expect(vectors.length).toBeGreaterThanOrEqual(OWN.length);
  }, 240_000);
});
