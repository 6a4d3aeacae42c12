import { describe, expect, it } from 'vitest';
import { isNobodys, mayBeNobodys } from './mailbox.ts';
import { CLOSING_ROLE_WORDS, RELAY_ALONE, RELAY_WORDS, ROLE_WORDS } from './mailbox-words.ts';

const ASCII = [...ROLE_WORDS, ...CLOSING_ROLE_WORDS, ...RELAY_WORDS, ...RELAY_ALONE].filter((word) =>
  /^[a-z]+$/.test(word),
);

/** Words of desks and machines, whole and cut in two, with what else may stand around them. */
const locals = ASCII.flatMap((word) => {
  const cut = [...word.slice(1)].map((_, i) => `${word.slice(0, i + 1)}.${word.slice(i + 1)}`);
  return [word, ...cut].flatMap((core) => [core, `${core}2`, `${core}.smith`, `ann-${core}`, `ann.${core}.smith`]);
});

describe('the quick look at an address', () => {
  it('overlooks no desk and no machine', () => {
    const overlooked = locals.filter((local) => isNobodys(`${local}@acme.example`) && !isLookedAt(local));
    expect(overlooked).toEqual([]);
  });

  it('spares the long look at people, whose initials begin words of desks as well', () => {
    expect(['n.smith', 'joanna.kowalska', 'i.jones', 'jkowalska'].filter(isLookedAt)).toEqual([]);
  });
});

function isLookedAt(local: string): boolean {
  return mayBeNobodys(`${local}@acme.example`, local.length, local.match(/[a-z]+/g) ?? []);
}
