import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readInvitation } from '../calendar/index.ts';
import { FIXTURES, fixture, readAs } from './sample.ts';
import { MAIL_READING } from './sources.ts';

/**
 * What every fixture is read into, as one sum. When it differs, mail is read into something else than before: mailboxes that
 * homes know by their bytes must then be read anew. Raise MAIL_READING, and put the new sum here. A new fixture alone changes
 * only the sum.
 */
const READ_INTO = { reading: 3, sum: '2d9d998f07508ff0' };

it('is read into the same as ever, or MAIL_READING says that it is not', async () => {
  const sum = createHash('sha256');
  for (const name of readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).sort()) {
    const content = await contentOf(name);
    if (content !== null) sum.update(`${name}\n${JSON.stringify(await readAs(name, content, { readInvitation }))}\n`);
  }
  expect({ reading: MAIL_READING, sum: sum.digest('hex').slice(0, 16) }).toEqual(READ_INTO);
});

async function contentOf(name: string): Promise<Buffer | null> {
  try {
    return fixture(name);
  } catch {
    return null; // a folder
  }
}
