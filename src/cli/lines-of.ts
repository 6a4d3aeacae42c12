/** Lines of a file that may hold one of any length: no more of it is taken into memory than shows that it is too long. */

import { createReadStream } from 'node:fs';

/** Lines without their ends (LF, CR LF or CR); of one longer than `longest` units only its first `longest + 1` are given. */
export async function* linesOf(path: string, longest: number): AsyncGenerator<string> {
  let rest = '';
  let isAfterCr = false;
  for await (const chunk of createReadStream(path, 'utf8') as AsyncIterable<string>) {
    // A CR LF that the chunks cut in two is one end of a line.
    const piece = isAfterCr && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
    isAfterCr = chunk.endsWith('\r');
    const lines = piece.split(/\r\n|\n|\r/);
    lines[0] = rest + lines[0];
    rest = begun(lines.pop()!, longest);
    for (const line of lines) yield begun(line, longest);
  }
  if (rest !== '') yield rest;
}

function begun(line: string, longest: number): string {
  return line.length > longest ? line.slice(0, longest + 1) : line;
}
