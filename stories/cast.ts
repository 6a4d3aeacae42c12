/** For stories only: a home of its own for each, and the cast's files to bring into it. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { importOf } from '../src/api/imports.ts';
import { peopleOf } from '../src/api/people.ts';
import { personOf } from '../src/api/person.ts';
import type { ImportReport, Person } from '../src/api/shapes.ts';
import { Refusal } from '../src/basics/result.ts';
import { dumpLines } from '../src/keeping/acts/dump.ts';
import { startImport, workImport } from '../src/sources/acts/import.ts';
import { type Home, openHome } from '../src/store/store.ts';

/** Friday, 20 November 2026, noon. */
export const NOW = Date.UTC(2026, 10, 20, 12);

export const CAST = join(import.meta.dirname, '../fixtures/cast');
export const LINKEDIN = join(CAST, 'linkedin');
export const MAIL = join(CAST, 'mail.mbox');
export const CARDS = join(CAST, 'contacts.vcf');
export const CALENDAR = join(CAST, 'calendar.ics');

const opened: Home[] = [];
const folder = mkdtempSync(join(tmpdir(), 'kith-story-'));
afterAll(async () => {
  for (const home of opened) await home.db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** An empty home, gone when the stories of the file are told. */
export async function emptyHome(): Promise<Home> {
  const home = await openHome(join(folder, `${opened.length}.sqlite`));
  opened.push(home);
  return home;
}

/** Where a home may unpack what it is given. */
export function spoolOf(home: Home): string {
  return join(folder, `spool-${opened.indexOf(home)}`);
}

/** Everything in one import, as if dropped together. */
export async function bring(home: Home, ...paths: string[]): Promise<ImportReport> {
  const run = await startImport(home, { paths, mine: true, texts: 'people', now: NOW });
  await workImport(home, run, spoolOf(home));
  return told(await importOf(home, run));
}

export async function homeWith(...paths: string[]): Promise<Home> {
  const home = await emptyHome();
  await bring(home, ...paths);
  return home;
}

export async function dumpOf(home: Home): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of dumpLines(home)) chunks.push(chunk);
  return chunks.join('');
}

export async function who(home: Home, handleOrName: string): Promise<Person> {
  return told(await personOf(home, handleOrName, NOW));
}

/** Names in the order of the alphabet; somebody with two entries stands there twice. */
export async function namesOf(home: Home, kind: Person['kind']): Promise<string[]> {
  const page = await peopleOf(home, { kinds: [kind], limit: 1000 });
  return page.people.map((person) => person.name).sort((x, y) => x.localeCompare(y, 'en'));
}

/** The answer where Kith has one; a refusal fails the story with its own words. */
export function told<T>(answer: T | Refusal): T {
  if (answer instanceof Refusal) throw new Error(answer.sentence);
  return answer;
}
