import { describe, expect, it } from 'vitest';
import { countDelivered, countSent, countTalk, newOwnerTally, ownerOf } from './owner.ts';
import { fixture, readAs, told } from './sample.ts';

function handles(tally: ReturnType<typeof newOwnerTally>): readonly string[] {
  return ownerOf(tally)?.handles.map((handle) => handle.value) ?? [];
}

function party(value: string, name = '') {
  return { handle: { kind: 'email', value }, name, role: 'to' } as const;
}

describe('stated', () => {
  it('are all addresses that mail was sent from', async () => {
    const { end } = await told('takeout-labels.mbox');
    expect(end.owner).toEqual({
      names: ['Ana Silva'],
      handles: [{ kind: 'email', value: 'ana@example.org' }],
      strength: 'stated',
    });
    expect((await readAs('Gesendete Elemente.mbox', fixture('bom.mbox')))?.end.owner?.strength).toBe('stated');
  });

  it('is not the stray message in the wrong folder', () => {
    const tally = newOwnerTally();
    for (let i = 0; i < 100; i++) countSent(tally, i < 60 ? 'ana@example.org' : 'ana@work.example', 'Ana');
    countSent(tally, 'eve@evil.example', '');
    expect(handles(tally)).toEqual(['ana@example.org', 'ana@work.example']);
  });
});

describe('likely', () => {
  it('is the address that most mail was delivered to', () => {
    const tally = newOwnerTally();
    for (let i = 0; i < 4; i++) countDelivered(tally, i === 0 ? 'else@example.org' : 'ana@example.org');
    expect(handles(tally)).toEqual(['ana@example.org']);
  });

  it('is called what most letters call it, so that an inbox and the same person’s LinkedIn archive know each other', () => {
    const tally = newOwnerTally();
    for (let i = 0; i < 4; i++) {
      countDelivered(tally, 'ana@example.org');
      const ana = party('ana@example.org', i === 0 ? 'A.' : 'Ana Silva');
      countTalk(tally, party('joe@example.net', 'Joe Park'), [ana]);
    }
    expect(ownerOf(tally)?.names).toEqual(['Ana Silva']);
  });

  it('is the one address that takes part in nearly everything', () => {
    const tally = newOwnerTally();
    for (let i = 0; i < 5; i++) countTalk(tally, party('ana@example.org'), [party(`p${i}@example.org`)]);
    expect(handles(tally)).toEqual(['ana@example.org']);
  });
});

describe('unknown', () => {
  it('stays a mailbox with one correspondent only', () => {
    const tally = newOwnerTally();
    for (let i = 0; i < 9; i++) countTalk(tally, party('ana@example.org'), [party('joe@example.net')]);
    expect(ownerOf(tally)).toBeUndefined();
  });

  it('stays a mailbox of two messages', () => {
    const tally = newOwnerTally();
    for (let i = 0; i < 2; i++) countDelivered(tally, 'ana@example.org');
    expect(ownerOf(tally)).toBeUndefined();
  });
});

describe('lists', () => {
  const post = (headers: string) =>
    readAs('one.eml', `From: joe@example.net\nTo: birds@lists.example\n${headers}\n\nhi`);

  it.each([
    ['the header that names it', 'List-Post: <mailto:birds@lists.example>'],
    ['its keeper, as Majordomo wrote', 'Sender: owner-Birds@Lists.example\nPrecedence: bulk'],
    ['its keeper, as Mailman wrote', 'Sender: birds-admin@lists.example\nX-Mailman-Version: 2.0'],
  ])('are known by %s', async (_, headers) => {
    expect((await post(headers))?.end.lists).toEqual([{ kind: 'email', value: 'birds@lists.example' }]);
  });

  it.each([
    ['a person whose assistant sends', 'Sender: birds-admin@lists.example'],
    ['somebody the letter did not go to', 'Sender: owner-frogs@lists.example\nPrecedence: bulk'],
    ['a list nobody may write to', 'List-Post: NO'],
  ])('are not %s', async (_, headers) => {
    expect((await post(headers))?.end.lists).toBeUndefined();
  });
});
