import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEmail } from './email.ts';
import { parseProfileLink } from './profile-link.ts';

const HOSTILE = join(import.meta.dirname, '../../../shared/corpora/hostile');
const isPresent = existsSync(HOSTILE);

function read<T>(path: string): readonly T[] {
  return JSON.parse(readFileSync(join(HOSTILE, path), 'utf8'));
}

describe.skipIf(!isPresent)('look-alike characters (skipped without ../shared/corpora/hostile)', () => {
  it('never make two addresses or two profile links one', () => {
    const sets = read<{ prototype: string; confusables: string[] }>('confusables/confusables.json');
    let compared = 0;
    for (const { prototype, confusables } of sets) {
      // Upper and lower case of one letter are one letter in an address.
      const disguises = confusables.filter((one) => one.toLowerCase() !== prototype.toLowerCase());
      for (const disguise of disguises) {
        for (const place of [`ab${disguise}c@example.org`, `abc@ex${disguise}ample.org`]) {
          const plain = parseEmail(place.replace(disguise, prototype));
          if (plain !== null) expect(parseEmail(place)).not.toEqual(plain);
          compared++;
        }
        const link = parseProfileLink(`https://www.linkedin.com/in/ab${disguise}c`);
        if (link !== null) expect(link).not.toEqual(parseProfileLink(`https://www.linkedin.com/in/ab${prototype}c`));
      }
    }
    expect(compared).toBeGreaterThan(1_000);
  });
});

describe.skipIf(!isPresent)('addresses of two validators’ suites (skipped without ../shared/corpora/hostile)', () => {
  interface Case {
    readonly address: string;
    readonly category: string;
    readonly diagnosis: string;
  }
  const cases = isPresent
    ? [...read<Case>('email-addr/isemail-tests.json'), ...read<Case>('email-addr/isemail-tests-original.json')]
    : [];
  /** Refused by the standard, in use all the same: mobile carriers gave out such addresses, and copied text has blanks around it. */
  const TOLERATED =
    /^ISEMAIL_ERR_(?:DOT_START|DOT_END|CONSECUTIVEDOTS|DOMAINHYPHENSTART|DOMAINHYPHENEND|EXPECTING_ATEXT|CR_NO_LF|FWS_CRLF_END|FWS_CRLF_X2)$/;

  it('are read where they are valid', () => {
    const valid = cases.filter(({ category }) => /^ISEMAIL_(?:VALID_CATEGORY|DNSWARN)$/.test(category));
    expect(valid.length).toBeGreaterThan(20);
    for (const { address } of valid)
      expect({ address, read: parseEmail(address) !== null }).toEqual({ address, read: true });
  });

  it('are refused where they are not, but for the tolerated kinds', () => {
    const refused = cases.filter(({ category, diagnosis }) => category === 'ISEMAIL_ERR' && !TOLERATED.test(diagnosis));
    expect(refused.length).toBeGreaterThan(20);
    for (const { address } of refused) expect({ address, read: parseEmail(address) }).toEqual({ address, read: null });
  });
});
