/** How a command says no: a refusal on its way to stderr, and with which exit code. */

import { Refusal } from '../basics/result.ts';

export const EXIT = { fault: 1, wrongUse: 2, nothingReadable: 3 } as const;

/** A refusal on its way to stderr. */
export class Refused extends Error {
  readonly refusal: Refusal;
  readonly exitCode: number;
  constructor(refusal: Refusal, exitCode: number = EXIT.wrongUse) {
    super(refusal.sentence);
    this.refusal = refusal;
    this.exitCode = exitCode;
  }
}

/** The answer, or the refusal thrown to the command line. */
export function accepted<T>(answer: T | Refusal): T {
  if (answer instanceof Refusal) throw new Refused(answer);
  return answer;
}

/** Ends the command with a sentence, and what could be typed instead. */
export function refuse(sentence: string, choices: readonly string[] = []): never {
  throw new Refused(new Refusal(sentence, choices));
}

/** Codes of the system for a place where no file can be; anything else, such as a full disk, is a fault. */
const NO_PLACE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'EROFS', 'ENAMETOOLONG']);

/** For whoever named `path` as the file to write: says that it cannot be one. */
export function unwritable(path: string): (fault: unknown) => never {
  return (fault) => {
    if (!NO_PLACE.has((fault as { code?: string }).code ?? '')) throw fault;
    refuse(`${path} cannot be written. Please name a file in a folder that exists.`);
  };
}
