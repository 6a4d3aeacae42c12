import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fortyInvitations } from '../../stories/forty-invitations.ts';
import { openCases } from '../api/cases.ts';
import { startImport, workImport } from '../sources/acts/import.ts';
import { freshFolder, NOW, sqliteHomes } from '../store/homes-for-tests.ts';
import type { Call } from './actions.ts';
import { listCases } from './desk.ts';

const homes = sqliteHomes();

describe('kith cases', () => {
  it('prints the words of a wave once, and under them its people with their own advice', async () => {
    const home = await homes.open();
    const folder = freshFolder();
    for (const [name, text] of fortyInvitations(NOW)) writeFileSync(join(folder, name), text);
    const run = await startImport(home, { paths: [folder], mine: true, texts: 'people', now: NOW });
    await workImport(home, run, freshFolder());

    let lines: readonly string[] = [];
    const show: Call['show'] = (_, words) => {
      lines = words();
    };
    await listCases({ home, now: NOW, asOf: null, show } as unknown as Call);

    const wave = (await openCases(home, NOW)).filter(({ flags }) => flags.wave !== null);
    expect(wave.length).toBeGreaterThan(2);
    const head = lines.findIndex((line) => line.startsWith(`${wave.length} people who wait wrote nearly the same`));
    expect(head).toBeGreaterThanOrEqual(0);
    const people = lines.flatMap((line, i) => (/^ {2}\d/.test(line) ? [i] : []));
    expect(people.map((i) => lines[i])).toEqual(
      wave.map(
        ({ id, person, headline, advice }) => `  ${id}  ${person.name}${headline && `, ${headline}`}: ${advice}`,
      ),
    );
    expect(people[0]).toBe(head + 2);
    const quoted = lines.slice(head, people.at(-1)).filter((line) => line.includes('    “'));
    expect(quoted).toHaveLength(1);
  });
});
