/** The desk on a home: what is added, taught and answered holds, is taken back, and outlives imports. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fortyInvitations } from '../../../stories/forty-invitations.ts';
import { Refusal } from '../../basics/result.ts';
import { DAY } from '../../basics/when.ts';
import { dumpLines } from '../../keeping/acts/dump.ts';
import { nodesOf } from '../../sorting/acts/decide.ts';
import { forget } from '../../sorting/acts/forget.ts';
import { startImport, workImport } from '../../sources/acts/import.ts';
import { undoImport } from '../../sources/acts/undo.ts';
import { freshFolder, NOW, sqliteHomes } from '../../store/homes-for-tests.ts';
import { decided, type Home } from '../../store/store.ts';
import { afterwardsOf } from './afterwards.ts';
import { type Case, casesOf, decideCase } from './cases.ts';
import { addProfile, profileOf } from './profile.ts';
import { lessons, phrasesOf, sayPhrase, unlearn } from './taught.ts';

const homes = sqliteHomes();

async function bring(home: Home): Promise<number> {
  const folder = freshFolder();
  for (const [name, text] of fortyInvitations(NOW)) writeFileSync(join(folder, name), text);
  const run = await startImport(home, { paths: [folder], mine: true, texts: 'people', now: NOW });
  await workImport(home, run, freshFolder());
  return run;
}

async function deskOn(): Promise<{ home: Home; run: number; cases: readonly Case[] }> {
  const home = await homes.open();
  const run = await bring(home);
  return { home, run, cases: await casesOf(home, NOW) };
}

async function dumped(home: Home): Promise<string> {
  let text = '';
  for await (const lines of dumpLines(home)) text += lines;
  return text;
}

const nameOf = (name: string) => (one: Case) => one.person.name === name;
const profileFrom = (name: string) => `${name}
Growth partner
500+ connections
Experience
Growth partner
Scale Fast · Full-time
Jan 2025 - Present · 1 yr
Education
Harvard Business School
Bachelor of Engineering
2001 - 2004`;

describe('The desk', () => {
  it('keeps a wave together while its members are answered one by one', async () => {
    const { home, cases } = await deskOn();
    const wave = cases.filter((one) => one.flags.wave !== null);
    expect(wave.length).toBeGreaterThan(2);
    for (const one of wave.slice(1)) expect(await decideCase(home, one.id, 'set-aside', NOW)).toBe(true);
    const last = (await casesOf(home, NOW)).find((one) => one.id === wave[0]!.id);
    expect(last).toEqual(wave[0]);
  });

  it('shows again what was taken back, as it was', async () => {
    const { home, cases } = await deskOn();
    await decideCase(home, cases[0]!.id, 'ask', NOW);
    expect((await casesOf(home, NOW)).map(({ id }) => id)).not.toContain(cases[0]!.id);
    await decideCase(home, cases[0]!.id, null, NOW);
    expect(await casesOf(home, NOW)).toEqual(cases);
  });
});

describe('A home with a damaged word of the owner’s', () => {
  it.each(['', '{"what":"burnt"}', '[]'])(
    'has its desk all the same, and nothing is taken for an answer: %s',
    async (value) => {
      const { home, cases } = await deskOn();
      for (const [i, sort] of (['desk', 'profile'] as const).entries())
        for (const a of await nodesOf(home, cases[i]!.person.id))
          await home.db.transaction((tx) => decided.decide(tx, home.owner, { sort, a, b: '', value, at: NOW }));
      expect(await casesOf(home, NOW)).toEqual(cases);
      expect((await afterwardsOf(home, NOW)).answered).toEqual([]);
      expect(await lessons(home)).toEqual([]);
      expect(await profileOf(home, cases[1]!.person.id)).toBeNull();
    },
  );
});

describe('An answer to a thank-you', () => {
  const SELLS =
    'Thanks Mira! Would love to show you how we help founders scale. Grab a slot here: https://calendly.com/dominick/15min';

  it('that hands over a calendar is no friend’s letter, though the two have written to each other', async () => {
    const [one] = await thanked('Dominick Rell', SELLS);
    expect(one).toMatchObject({ channel: 'reply-to-thank-you', advice: 'set-aside' });
    expect(one!.reasons.join(' ')).not.toContain('among the people you know');
  });

  it('of somebody in the owner’s address book is one', async () => {
    const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Dominick Rell\nEMAIL:they@growth.example\nEND:VCARD\n';
    const [one] = await thanked('Dominick Rell', SELLS, card);
    expect(one!.advice).toBe('welcome');
    expect(one!.reasons).toContain('Dominick Rell is among the people you know.');
  });

  it('that is one is welcome', async () => {
    const asks =
      'Dear Mira, thank you. Your article on joints that can be taken apart came just in time: we are repairing a barn roof and wonder which oak to take. Did your joints move in the first winter?';
    expect((await thanked('Ines Prado', asks))[0]?.advice).toBe('welcome');
  });

  /** Linked three weeks ago, thanked the day after, answered two days later. */
  async function thanked(name: string, answer: string, card?: string): Promise<readonly Case[]> {
    const home = await homes.open();
    const [folder, they, me] = [freshFolder(), 'https://www.linkedin.com/in/they', 'https://www.linkedin.com/in/mira'];
    const at = (days: number) => `${new Date(NOW - days * DAY).toISOString().slice(0, 10)} 08:00:00 UTC`;
    const day = new Date(NOW - 21 * DAY).toUTCString().slice(5, 16);
    const [first, last] = name.split(' ');
    const files = {
      'Profile.csv': 'First Name,Last Name,Headline\nMira,Tauber,Structural engineer for timber\n',
      'Positions.csv': `Company Name,Title,Description,Location,Started On,Finished On
Tauber Timber,Structural engineer,Timber joints that can be taken apart again,Linz,Mar 2015,
`,
      'Connections.csv': `First Name,Last Name,URL,Email Address,Company,Position,Connected On
${first},${last},${they},they@growth.example,,,${day}
`,
      'messages.csv': `CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
c,,${name},${they},Mira Tauber,${me},${at(18)},,"${answer}",INBOX
c,,Mira Tauber,${me},${name},${they},${at(20)},,"Dear ${first}, thank you for the link. What are you working on?",INBOX
`,
      ...(card ? { 'contacts.vcf': card } : {}),
    };
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    const run = await startImport(home, { paths: [folder], mine: true, texts: 'people', now: NOW });
    await workImport(home, run, freshFolder());
    return casesOf(home, NOW);
  }
});

describe('A profile the owner adds', () => {
  it('is looked at by the desk, holds through taking back and bringing in again, and is gone when taken back', async () => {
    const { home, run, cases } = await deskOn();
    const { person, id } = cases.find((one) => one.note !== '' && one.flags.wave === null)!;
    expect(cases.find((one) => one.id === id)?.flags.profileInconsistent).toBe(false);
    const added = await addProfile(home, String(person.id), profileFrom(person.name), NOW);
    expect(added).not.toBeInstanceOf(Refusal);
    const shown = (await casesOf(home, NOW)).find((one) => one.id === id)!;
    expect(shown).toMatchObject({ headline: 'Growth partner', hasProfile: true });
    expect(shown.flags.profileInconsistent).toBe(true);
    const before = await dumped(home);
    expect(before).toContain('"decision":"profile"');
    await undoImport(home, run, NOW);
    await bring(home);
    expect(await dumped(home)).toBe(before);
    const again = (await casesOf(home, NOW)).find(nameOf(person.name))!;
    expect(again.hasProfile).toBe(true);
    await addProfile(home, String(again.person.id), null, NOW);
    expect(await profileOf(home, again.person.id)).toBeNull();
    expect(await casesOf(home, NOW)).toEqual(
      cases.map((one, i) => ({
        ...one,
        id: expect.any(Number),
        person: { id: expect.any(Number), name: cases[i]!.person.name },
      })),
    );
  });

  it('must be theirs, and goes with them when they are forgotten', async () => {
    const { home, cases } = await deskOn();
    const { person } = cases[0]!;
    expect(await addProfile(home, String(person.id), profileFrom('Somebody Else'), NOW)).toBeInstanceOf(Refusal);
    await addProfile(home, String(person.id), profileFrom(person.name), NOW);
    expect(await dumped(home)).toContain('Scale Fast');
    await forget(home, String(person.id), NOW);
    expect(await dumped(home)).not.toContain('Scale Fast');
  });

  it('makes nobody known', async () => {
    const { home, cases } = await deskOn();
    const { person } = cases[0]!;
    const linesOf = async () => (await dumped(home)).split('\n').filter((line) => !line.includes('"decision"'));
    const before = await linesOf();
    await addProfile(home, String(person.id), profileFrom(person.name), NOW);
    expect(await linesOf()).toEqual(before);
  });
});

describe('What the owner teaches', () => {
  it('moves later advice when they welcome whom Kith would set aside, is told, and is forgotten when they say so', async () => {
    const { home, cases } = await deskOn();
    const aside = cases.filter((one) => one.advice === 'set-aside' && !one.flags.scam);
    expect(aside.length).toBeGreaterThan(3);
    const left = aside.at(-1)!;
    for (const one of aside.slice(0, -1)) await decideCase(home, one.id, 'welcome', NOW);
    expect((await lessons(home)).length).toBeGreaterThan(0);
    const advised = async () => (await casesOf(home, NOW + DAY)).find((one) => one.id === left.id)?.advice;
    expect(await advised()).not.toBe('set-aside');
    await unlearn(home, true, NOW + 1);
    expect(await lessons(home)).toEqual([]);
    expect(await advised()).toBe('set-aside');
    await unlearn(home, false, NOW + 2);
    expect(await advised()).not.toBe('set-aside');
  });

  it('is not what follows the advice', async () => {
    const { home, cases } = await deskOn();
    for (const one of cases.filter(({ advice }) => advice === 'set-aside'))
      await decideCase(home, one.id, 'set-aside', NOW);
    expect(await lessons(home)).toEqual([]);
  });
});

describe('Words of the owner’s own', () => {
  it('begin the answers in their language, leave the place only they can fill, and give way when taken back', async () => {
    const { home, cases } = await deskOn();
    const asked = cases.find((one) => one.answer.includes('What made you think of me?'))!;
    const answer = async () => (await casesOf(home, NOW)).find((one) => one.id === asked.id)!.answer;
    expect(await sayPhrase(home, 'en', 'ask', 'What brought you to my door?', NOW)).toBe(true);
    expect(await answer()).toContain('What brought you to my door?\n\n[a line of my own]');
    await sayPhrase(home, 'de', 'ask', 'Was führt Sie her?', NOW);
    expect(await answer()).toContain('What brought you to my door?');
    await sayPhrase(home, 'en', 'ask', null, NOW);
    expect(await answer()).toBe(asked.answer);
    expect((await phrasesOf(home)).filter((one) => one.isOwn).map((one) => one.language)).toEqual(['de']);
  });

  it('may be in languages Kith answers in', async () => {
    const { home } = await deskOn();
    expect(await sayPhrase(home, 'xx', 'ask', 'Hm?', NOW)).toBeInstanceOf(Refusal);
  });

  it('keep what is particular about a person beside a welcome that everybody gets', async () => {
    const { home, cases } = await deskOn();
    const named = cases.find((one) => one.advice === 'welcome' && one.answer.includes('You mention'))!;
    await sayPhrase(home, 'en', 'welcome', 'Good to meet you.', NOW);
    const { answer } = (await casesOf(home, NOW)).find((one) => one.id === named.id)!;
    expect(answer).toMatch(/Good to meet you\.\n\n\[a line of my own: “.+”\]/);
  });
});

describe('Afterwards', () => {
  it('tells of every answered case, and lets those rest from which nothing came', async () => {
    const { home, cases } = await deskOn();
    await decideCase(home, cases[0]!.id, 'ask', NOW);
    await decideCase(home, cases[1]!.id, 'rest', NOW);
    const states = async (now: number) => (await afterwardsOf(home, now)).answered.map(({ state }) => state).sort();
    expect(await states(NOW)).toEqual(['open', 'rests']);
    expect(await states(NOW + 40 * DAY)).toEqual(['rests', 'rests']);
    expect((await afterwardsOf(home, NOW)).thanks).toEqual([]);
  });
});
