/** `kith read`: a file of JSON lines is read and answered line by line; no home is opened and nothing is kept. */

import { createWriteStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { printableJson } from '../basics/text.ts';
import { answerLine, MOST_LINE } from '../reading/index.ts';
import { linesOf } from './lines-of.ts';
import { refuse, unwritable } from './refused.ts';

interface Options {
  readonly out?: string;
  readonly threads?: boolean;
}

export async function readFile(file: string, { out, threads = false }: Options): Promise<void> {
  const about = await stat(file).catch(() => refuse(`There is no file ${file} to read letters from.`));
  if (about.isDirectory()) refuse(`${file} is a folder: please name a file of JSON lines.`);
  await access(file, constants.R_OK).catch(() => refuse(`${file} cannot be read.`));
  const forScreen = out === undefined && process.stdout.isTTY;
  const answers = Readable.from(answerLines(file, threads)).map((line: string) =>
    forScreen ? printableJson(line) : line,
  );
  if (out === undefined) await pipeline(answers, process.stdout, { end: false });
  else await pipeline(answers, createWriteStream(out)).catch(unwritable(out));
}

async function* answerLines(file: string, isThread: boolean): AsyncGenerator<string> {
  for await (const line of linesOf(file, MOST_LINE)) {
    if (line.trim() !== '') yield `${JSON.stringify(answerLine(line, isThread))}\n`;
  }
}
