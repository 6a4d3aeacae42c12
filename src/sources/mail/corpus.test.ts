import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORPORA, messageIn, readAs } from './sample.ts';

const FORMATS = join(CORPORA, 'formats');
const HOSTILE = join(CORPORA, 'hostile');
const present = existsSync(CORPORA);

describe.skipIf(!present)('mail samples (skipped where ../shared/corpora is not present)', () => {
  it.each([
    ['eml', 84],
    ['eml-auto', 7],
    ['eml-corpus', 89],
    ['eml-list', 1],
    ['eml-malformed', 21],
  ])('all files of %s (%i) are read as one message each', async (folder, count) => {
    const names = readdirSync(join(FORMATS, folder));
    for (const name of names) {
      const result = await readAs(name, readFileSync(join(FORMATS, folder, name)));
      expect(result?.seen, name).toHaveLength(1);
      expect(result?.seen[0]?.failed, name).toBeUndefined();
    }
    expect(names).toHaveLength(count);
  });

  it('every bounce of eml-auto is automatic', async () => {
    for (const name of readdirSync(join(FORMATS, 'eml-auto')))
      expect(messageIn((await readAs(name, readFileSync(join(FORMATS, 'eml-auto', name))))?.seen[0]).manner, name).toBe(
        'automatic',
      );
  });

  it.each(['mime', 'bounces', 'mbox'])(
    'hostile/%s: nothing throws, nothing hangs, everything is accounted for',
    async (folder) => {
      for (const name of readdirSync(join(HOSTILE, folder)).filter((each) => !/\.(?:json|xml|md)$/.test(each))) {
        const content = readFileSync(join(HOSTILE, folder, name));
        const result = await readAs(name, content);
        for (const seen of result?.seen ?? [])
          expect(
            [seen.items, seen.skipped, seen.failed].filter((each) => each !== undefined),
            name,
          ).toHaveLength(1);
      }
    },
  );

  it('hostile/bounces: at least 97 of 100 are seen to be automatic', async () => {
    let automatic = 0;
    let all = 0;
    for (const name of readdirSync(join(HOSTILE, 'bounces')).filter(
      (each) => each.endsWith('.eml') && !each.includes('__not__'),
    )) {
      all++;
      const seen = (await readAs(name, readFileSync(join(HOSTILE, 'bounces', name))))?.seen[0];
      if (seen?.items !== undefined && messageIn(seen).manner === 'automatic') automatic++;
    }
    expect(automatic / all).toBeGreaterThan(0.97);
  });
});
