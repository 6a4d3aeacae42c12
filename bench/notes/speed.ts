/**
 * Notes judged per CPU second, reasons, flags and prepared answers included: `npm run bench:speed`. Inboxes are judged as they are, over and over,
 * after a warm-up; then all rows as one large inbox. Beside it bogofilter on the same words, where it is installed: it was trained on
 * half of them, is started once for all, and only says spam or not.
 */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deskOf, screenInbox } from '../../src/screening/index.ts';
import { inboxesOf } from '../train/labelled.ts';

/** CPU seconds of measuring; shorter ones swing with the machine. */
const SECONDS = 5;

const inboxes = inboxesOf('train', process.argv[2]).map(({ owner, notes, labels }) => ({
  desk: deskOf(owner),
  notes,
  labels,
}));
if (inboxes.length === 0) {
  console.log('No inboxes here; see bench/notes/README.md.');
  process.exit(0);
}
for (let round = 0; round < 5; round++) for (const { desk, notes } of inboxes) screenInbox(desk, notes);
console.log(
  `kith, inbox by inbox: ${rate(() => inboxes.reduce((sum, { desk, notes }) => sum + screenInbox(desk, notes).length, 0))} notes per CPU second`,
);
const all = Array.from({ length: 10 }, () => inboxes.flatMap(({ notes }) => notes)).flat();
console.log(
  `kith, one inbox of ${all.length}: ${rate(() => screenInbox(inboxes[0]!.desk, all).length)} notes per CPU second`,
);
bogofilter();

function rate(once: () => number): number {
  const start = process.cpuUsage();
  let notes = 0;
  const spent = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  while (spent() < SECONDS) notes += once();
  return Math.round(notes / spent());
}

function bogofilter(): void {
  if (spawnSync('bogofilter', ['-V']).error) {
    console.log('bogofilter: not installed here, so there is nothing beside it.');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'kith-bogofilter-'));
  const rows = inboxes.flatMap(({ notes, labels }) =>
    notes.map(({ from, note }, i) => ({
      mail: `From ${i}@example.org Mon Jan  1 00:00:00 2024\nFrom: ${from.name.replace(/[^ -~]/g, '?')}\nSubject: invitation\n\n${note.replace(/^From /gm, '>From ')}\n\n`,
      isPitch: labels[i]!.pitch === 'yes',
    })),
  );
  for (const [flag, part] of [
    ['-s', true],
    ['-n', false],
  ] as const) {
    const half = rows.filter(({ isPitch }, i) => isPitch === part && i % 2 === 0);
    execFileSync('bogofilter', ['-d', folder, flag], { input: half.map(({ mail }) => mail).join('') });
  }
  const file = join(folder, 'all.mbox');
  const many = Array.from({ length: 20 }, () => rows).flat();
  writeFileSync(file, many.map(({ mail }) => mail).join(''));
  const timed = spawnSync('sh', ['-c', `bogofilter -d ${folder} -T -M < ${file} > /dev/null; times`], {
    encoding: 'utf8',
  });
  const [, minutes, seconds] = /\n(\d+)m([\d.]+)s/.exec(timed.stdout) ?? [];
  console.log(`bogofilter: ${Math.round(many.length / (Number(minutes) * 60 + Number(seconds)))} mails per CPU second`);
  rmSync(folder, { recursive: true });
}
