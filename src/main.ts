/** The program: `kith …`. Everything is loaded by the command that needs it, so that a small command starts fast. */

import { runCommand } from './cli/commands.ts';

// Whatever is made here holds what people wrote to one: no other account of the machine reads it, wherever it is kept.
process.umask(0o077);

// `kith dump | head` closes our output early: that is the reader's right, not a fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0);
  throw fault;
});

await runCommand(process.argv);
