import { describe, expect, it } from 'vitest';
import { isMaildirMessage, maildirPlace } from './maildir.ts';
import { newOwnerTally, ownerOf } from './owner.ts';
import { fixture, readAs } from './sample.ts';

describe('which files of a Maildir are messages', () => {
  it.each([
    'Maildir/cur/1700000000.1.host:2,S',
    'Maildir/new/1700000000.2.host',
    'Maildir/.Sent/cur/3.host;2,RS',
    'M\\cur\\4.host!2,',
  ])('%s is', (path) => {
    expect(isMaildirMessage(path)).toBe(true);
  });

  it.each([
    'Maildir/tmp/1.host',
    'Maildir/dovecot-uidlist',
    'Maildir/cur/dovecot.index',
    'Maildir/cur/.hidden',
    'Maildir/subscriptions',
    'cur',
  ])('%s is not', (path) => {
    expect(isMaildirMessage(path)).toBe(false);
  });
});

it.each([
  ['Maildir/.Drafts/cur/1:2,S', 'drafts'],
  ['Maildir/cur/1;2,D', 'drafts'],
  ['Maildir/cur/1!2,T', 'trash'],
  ['Maildir/cur/1_2,DS', 'drafts'],
  ['Maildir/cur/1_2', null],
  ['Maildir/cur/1', null],
  ['Maildir/cur/1:1,D', null],
  ['Maildir/.&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-/cur/1', 'sent'],
  ['Maildir/.INBOX.Entw&APw-rfe/cur/1:2,', 'drafts'],
  ['Maildir/cur/1:2,DS', 'drafts'],
  ['Maildir/cur/1:2,ST', 'trash'],
  ['Maildir/.Junk.2020/cur/1:2,S', 'spam'],
  ['Maildir/.Sent/cur/1:2,S', 'sent'],
  ['/home/spam/Maildir/cur/1:2,S', null],
])('%s says %s', (path, place) => {
  expect(maildirPlace(path)).toBe(place);
});

it('learns over many files whose mailbox it is', async () => {
  const tally = newOwnerTally();
  for (let i = 0; i < 3; i++)
    await readAs(`Maildir/cur/${i}:2,S`, `Delivered-To: joe@example.net\n${fixture('plain.eml')}`, { tally });
  expect(ownerOf(tally)).toEqual({
    names: ['Joe Park'],
    handles: [{ kind: 'email', value: 'joe@example.net' }],
    strength: 'likely',
  });
  await readAs('Maildir/.Sent/cur/9:2,S', fixture('plain.eml'), { tally });
  expect(ownerOf(tally)).toEqual({
    names: ['Ana Silva'],
    handles: [{ kind: 'email', value: 'ana@example.org' }],
    strength: 'stated',
  });
});
