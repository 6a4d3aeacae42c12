/** `kith read`: a file of JSON lines is read and answered line by line; no home is opened and nothing is kept. */

import { createReadStream, createWriteStream } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '../basics/result.ts';
import { answerLine } from '../reading/index.ts';
import { Refused } from './commands.ts';

interface Options {
  readonly out?: string;
  readonly threads?: boolean;
}

export async function readFile(file: string, { out, threads = false }: Options): Promise<void> {
  await access(file, constants.R_OK).catch(() => {
    throw new Refused(new Refusal(`${file} cannot be read.`));
  });
  const answers = Readable.from(answerLines(file, threads));
  if (out === undefined) await pipeline(answers, process.stdout, { end: false });
  else await pipeline(answers, createWriteStream(out));
}

async function* answerLines(file: string, isThread: boolean): AsyncGenerator<string> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() !== '') yield `${JSON.stringify(answerLine(line, isThread))}\n`;
  }
}
