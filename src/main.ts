/** The program: `kith …`. Everything is loaded by the command that needs it, so that a small command starts fast. */

import { runCommand } from './cli/commands.ts';

// The database library ends an older Node without a word; bin/ and ./kith bring one that is new enough.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Kith needs Node 22.18 or newer, and this is ${process.version}. ./kith and npx kith bring their own.\n`,
  );
  process.exit(1);
}

// Whatever is made here holds what people wrote to one: no other account of the machine reads it, wherever it is kept.
process.umask(0o077);

// `kith dump | head` closes our output early: that is the reader's right, not a fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0);
  throw fault;
});

await runCommand(process.argv);
