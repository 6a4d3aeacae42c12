/**
 * How soon a person's page is seen in Chromium, and how heavy it is, beside a plain page from a bare server. Looked into with parts of
 * the page taken away, by CPU of the renderer's main thread (medians of 5 to 7 looks): all of it 69 ms, a plain page 19; forms are 24 of
 * the difference, one date field alone 7 to 10; the style sheet 6. Small drawings, text fields, the list of keys,
 * fonts and `content-visibility` are within what looks differ. To fetch a style sheet at all adds about 30 ms of waiting to a plain page.
 */

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { has, inFreshHome, kith, node, type Row, run, shared } from './measuring.ts';
import { type Server, served } from './pages.ts';

/** Looks at each page, in turn, each with an empty cache. */
const LOOKS = 15;

/** First contentful paint and weight of the longest person's page of the cast; no row without Chromium. */
export async function paint(): Promise<Row[]> {
  if (!has('chromium')) return [];
  return inFreshHome(async (home) => {
    run(node, [kith, 'demo', '--home', home]);
    const listed = execFileSync(node, [kith, 'people', '--json', '--home', home], { encoding: 'utf8' });
    const paths = (JSON.parse(listed) as { id: number }[]).map(({ id }) => `/people/${id}`);
    const bare = [join(shared, 'web-limit.mjs'), 'list-html', '{port}', '10000'];
    return served([kith, 'serve', '--home', home, '--port', '{port}'], '/people', (own) =>
      served(bare, '/contacts', async (plain) => {
        const path = await longest(own, paths);
        const ours: Seen[] = [];
        const theirs: Seen[] = [];
        for (let i = 0; i < LOOKS; i++) {
          theirs.push(await look(`${plain.address}/contacts`));
          ours.push(await look(own.address + path));
        }
        return rowsOf(ours, theirs);
      }),
    );
  });
}

interface Seen {
  /** First contentful paint, milliseconds after the address was asked for. */
  readonly ms: number;
  /** Of all that was fetched, compressed where it can be. */
  readonly bytes: number;
}

async function look(address: string): Promise<Seen> {
  const browser = await chromium.launch({
    executablePath: execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (answer) => bodies.push(answer.body()));
    await page.goto(address, { waitUntil: 'networkidle' });
    const ms = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
    const sizes = (await Promise.all(bodies)).map((body) => Math.min(body.length, gzipSync(body).length));
    return { ms: ms ?? Number.NaN, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  } finally {
    await browser.close();
  }
}

async function longest({ address, cookie }: Server, paths: readonly string[]): Promise<string> {
  const sizes = await Promise.all(
    paths.map(async (path) => (await (await fetch(address + path, { headers: { cookie } })).arrayBuffer()).byteLength),
  );
  return paths[sizes.indexOf(Math.max(...sizes))]!;
}

function rowsOf(ours: readonly Seen[], theirs: readonly Seen[]): Row[] {
  const [own, plain] = [median(ours.map(({ ms }) => ms)), median(theirs.map(({ ms }) => ms))];
  const bytes = median(ours.map((seen) => seen.bytes));
  return [
    {
      what: 'the longest person’s page of the cast in Chromium, empty cache: first contentful paint',
      kith: `${Math.round(own)} ms`,
      peer: `plain server HTML of 50 rows: ${Math.round(plain)} ms`,
      ratio: `${(own / plain).toFixed(1)} × as long`,
      goal: '≤ 1.5 ×',
    },
    {
      what: 'what that page weighs with style, script and fonts, compressed',
      kith: `${(bytes / 1000).toFixed(1)} kB`,
      peer: '—',
      ratio: '—',
      goal: '≤ 60 kB',
    },
  ];
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
