import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEmail } from './email.ts';
import { handleKey, handleOfKey, parseHandle } from './handle.ts';
import { isRelayAddress, isRoleAddress } from './mailbox.ts';
import { parsePhone } from './phone.ts';
import { parseProfileLink } from './profile-link.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/people');

/** Lines of a list; `#` starts a remark, `\uXXXX` stands for a character nobody could see in the file. */
function lines(name: string): string[] {
  return readFileSync(join(FIXTURES, name), 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.replace(/\\u([0-9a-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))));
}

function pairs(name: string): [string, string][] {
  return lines(name).map((line) => line.split(' => ') as [string, string]);
}

describe('a mail address', () => {
  it.each(pairs('emails-valid.txt'))('%j is %j', (written, canonical) => {
    expect(parseEmail(written)).toEqual({ kind: 'email', value: canonical });
  });

  it.each(lines('emails-invalid.txt'))('%j is none', (written) => {
    expect(parseEmail(written)).toBeNull();
  });

  it('is refused above 254 characters and read at 254', () => {
    const domain = '@example.org';
    expect(parseEmail('a'.repeat(254 - domain.length) + domain)).not.toBeNull();
    expect(parseEmail('a'.repeat(255 - domain.length) + domain)).toBeNull();
    expect(parseEmail(`${'<'.repeat(100_000)}a@b.example`)).toBeNull();
  });

  it('stays as it is when read again, whatever it was read from', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' }), withAt()), (raw) => {
        const first = parseEmail(raw);
        if (first !== null) expect(parseEmail(first.value)).toEqual(first);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never becomes another one for a look-alike letter', () => {
    expect(parseEmail('\u0430na@example.org')).not.toEqual(parseEmail('ana@example.org'));
    expect(parseEmail('ana@ex\u0430mple.org')).not.toEqual(parseEmail('ana@example.org'));
    expect(parseEmail('\u212aate@example.org')).toBeNull();
    expect(parseEmail('\uff41na@example.org')).not.toEqual(parseEmail('ana@example.org'));
  });
});

describe('a profile link', () => {
  it.each(pairs('profile-links-valid.txt'))('%j is %j', (written, slug) => {
    expect(parseProfileLink(written)).toEqual({ kind: 'linkedin', value: slug });
  });

  it.each(lines('profile-links-invalid.txt'))('%j is none', (written) => {
    expect(parseProfileLink(written)).toBeNull();
  });

  it('stays as it is when its slug is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const first = parseProfileLink(`https://www.linkedin.com/in/${text}`);
        if (first !== null) expect(parseProfileLink(`linkedin.com/in/${first.value}`)).toEqual(first);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a phone number', () => {
  const cases = lines('phones.txt').map((line) => {
    const [, written, country, canonical] = /^(.*) \| (\S+) => (\S+)$/.exec(line) ?? [];
    return { written: written ?? '', country: country === '-' ? null : (country ?? ''), canonical };
  });

  it.each(cases)('$written in $country is $canonical', ({ written, country, canonical }) => {
    const expected = canonical === '-' ? null : { kind: 'phone', value: canonical };
    expect(parsePhone(written, country)).toEqual(expected);
  });

  it('throws on nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(null, 'AT', 'US', ''), (text, country) => {
        const first = parsePhone(text, country);
        if (first !== null) expect(parsePhone(first.value, null)).toEqual(first);
      }),
    );
  });
});

describe('what a person types', () => {
  it.each([
    ['ana@example.org', 'email:ana@example.org'],
    ['linkedin.com/in/Ana-Silva', 'linkedin:ana-silva'],
    ['+43 660 1234567', 'phone:+436601234567'],
    ['email:Ana@Example.org', 'email:ana@example.org'],
    ['linkedin:ana-silva', 'linkedin:ana-silva'],
    ['linkedin:https://www.linkedin.com/in/ana-silva', 'linkedin:ana-silva'],
    ['phone:~06601234567', 'phone:~06601234567'],
    ['entry:vcard:uid:7', 'entry:vcard:uid:7'],
  ])('%j is the handle %j', (typed, key) => {
    const handle = parseHandle(typed);
    expect(handle && handleKey(handle)).toBe(key);
  });

  it.each(['Ana Silva', '', 'email:', 'ana'])('%j is no handle', (typed) => {
    expect(parseHandle(typed)).toBeNull();
  });

  it('uses the country given for a number without a country code', () => {
    expect(parsePhone('0660 1234567', 'AT')).toEqual({ kind: 'phone', value: '+436601234567' });
  });

  it('comes back from its key', () => {
    const handle = { kind: 'entry', value: 'linkedin:name:ana: silva' } as const;
    expect(handleOfKey(handleKey(handle))).toEqual(handle);
    expect(handleOfKey('toString:x')).toBeNull();
  });
});

describe('whose mailbox an address is', () => {
  it.each(lines('role-addresses.txt'))('%s is read by several people', (address) => {
    expect(isRoleAddress(canonical(address))).toBe(true);
  });

  it.each(lines('relay-addresses.txt'))('%s is a machine', (address) => {
    expect(isRelayAddress(canonical(address))).toBe(true);
  });

  it.each(lines('personal-addresses.txt'))('%s is a person', (address) => {
    const value = canonical(address);
    expect({ relay: isRelayAddress(value), role: isRoleAddress(value) }).toEqual({ relay: false, role: false });
  });
});

function canonical(address: string): string {
  const handle = parseEmail(address);
  if (handle === null) throw new Error(`${address} in the list is no address`);
  return handle.value;
}

function withAt() {
  const text = fc.string({ unit: 'binary', maxLength: 12 });
  return fc.tuple(text, text).map(([local, domain]) => `${local}@${domain}`);
}
