/** The command line as a whole: its commands put together, run, and what goes wrong said in one sentence. */

import { Command, CommanderError, type OutputConfiguration } from 'commander';
import { Refusal } from '../basics/result.ts';
import { printable } from '../basics/text.ts';
import { askCommands } from './ask-commands.ts';
import { bringCommands } from './bring-commands.ts';
import type { Make, Options } from './command.ts';
import { deskCommands } from './desk-commands.ts';
import { givingCommands } from './giving-commands.ts';
import { introductionCommands } from './introduction-commands.ts';
import { keepCommands } from './keep-commands.ts';
import { lookCommands } from './look-commands.ts';
import { purposeCommands } from './purpose-commands.ts';
import { EXIT, Refused } from './refused.ts';
import { sortCommands } from './sort-commands.ts';
import { todayCommands } from './today-commands.ts';

/** As package.json says; a test compares. */
const VERSION = '0.1.0';

/** Runs the command line; sets the exit code and prints errors as one sentence. */
export async function runCommand(argv: readonly string[]): Promise<void> {
  try {
    await program().parseAsync([...argv]);
  } catch (fault) {
    process.exitCode = await report(fault);
  }
}

async function report(fault: unknown): Promise<number> {
  if (fault instanceof CommanderError) {
    if (fault.exitCode === 0) return 0;
    return EXIT.wrongUse;
  }
  if (fault instanceof Refused) {
    tell(fault.refusal);
    return fault.exitCode;
  }
  const { refusal } = fault as { refusal?: unknown };
  if (refusal instanceof Refusal) {
    tell(refusal);
    return EXIT.wrongUse;
  }
  const { faultSentence } = await import('./faults.ts');
  process.stderr.write(`${faultSentence(fault)}\n`);
  return EXIT.fault;
}

/** Sentences quote names and words of files, in which somebody may have written what repaints a terminal. */
function tell({ sentence, choices }: Refusal): void {
  process.stderr.write(`${printable(sentence)}\n`);
  for (const choice of choices) process.stderr.write(`  ${printable(choice)}\n`);
}

/** "error: unknown command 'x'" and what may stand on further lines, as one sentence. `where`: the help that says how. */
function wrongUseSentence(text: string, where: string): string {
  const what = printable(
    text
      .replace(/^error: /, '')
      .trim()
      .replace(/\s*\n\s*/g, ' '),
  ).replace(/\.$/, '');
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${where}`;
}

function program(): Command {
  const kith = new Command('kith')
    .description('The people you know, and what passed between you. Nothing is ever sent to anyone.')
    .version(VERSION, '--version', 'which version this is')
    .exitOverride()
    .configureOutput(saying('type "kith help" for all commands.'));
  const command: Make = (usage, description, group) =>
    common(kith.command(usage).description(description).helpGroup(group), usage).action(act);
  for (const add of [
    bringCommands,
    lookCommands,
    todayCommands,
    deskCommands,
    sortCommands,
    askCommands,
    introductionCommands,
    purposeCommands,
    givingCommands,
    keepCommands,
  ])
    add(command);
  return kith;
}

/** Commander gives what was typed, the options and the command. Loaded when one runs: `kith help` opens no database. */
async function act(...given: unknown[]): Promise<void> {
  const [options, command] = given.slice(-2) as [Options, Command];
  const { actions } = await import('./actions.ts');
  await actions(command.name(), options, given.slice(0, -2));
}

function saying(where: string): OutputConfiguration {
  return { outputError: (text, write) => write(`${wrongUseSentence(text, where)}\n`) };
}

/** `usage`: as in "answer <case> <what>", which whoever left something out has to see. */
function common(command: Command, usage: string): Command {
  return command
    .exitOverride()
    .configureOutput(saying(`kith ${usage}; more with "kith help ${command.name()}".`))
    .option('--home <dir>', 'the folder with the data')
    .option('--now <time>', 'as of this moment, ISO 8601')
    .option('--json', 'answer as JSON');
}
