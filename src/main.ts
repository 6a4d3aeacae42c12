/** The program: `kith …`. Everything is loaded by the command that needs it, so that a small command starts fast. */

import { runCommand } from './cli/commands.ts';

await runCommand(process.argv);
