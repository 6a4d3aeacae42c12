/** The bytes of an address book or a calendar as UTF-8 with line feeds, whatever the program that wrote them preferred. */

/** Bytes of the start by which encoding and line ends are told. */
const SNIFF = 4096;
const LF = 10;
const CR = 13;

/**
 * Chunks in UTF-8 with LF or CRLF line ends, the byte order mark gone. UTF-16 is turned over while streaming; a file
 * whose only line end is CR (old Macintosh) gets LF, without which it would be one endless line.
 */
export async function* utf8Chunks(head: Uint8Array, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const encoding = encodingOf(head);
  const wide = encoding === 'utf-8' ? null : new TextDecoder(encoding);
  const mac = wide === null && isCrOnly(head);
  let mark = wide === null && startsWithBom(head) ? 3 : 0;
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    const bytes = wide === null ? bufferOf(chunk) : Buffer.from(wide.decode(chunk, { stream: true }));
    const bare = mark === 0 ? bytes : bytes.subarray(Math.min(mark, bytes.length));
    mark -= bytes.length - bare.length;
    yield mac ? withLineFeeds(bare) : bare;
  }
}

/** The first bytes as text in the encoding they are in; for recognising only, damaged characters do not matter. */
export function headText(head: Uint8Array): string {
  const text = new TextDecoder(encodingOf(head)).decode(head.subarray(0, SNIFF));
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** UTF-16 by its mark, or by the zero byte beside the first letter where the mark was lost. */
function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [a, b] = head;
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && head[3] === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && head[2] === 0)) return 'utf-16be';
  return 'utf-8';
}

function startsWithBom(head: Uint8Array): boolean {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
}

function isCrOnly(head: Uint8Array): boolean {
  return head.includes(CR) && !head.includes(LF);
}

function withLineFeeds(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(CR); at >= 0; at = copy.indexOf(CR, at + 1)) copy[at] = LF;
  return copy;
}

function bufferOf(chunk: Uint8Array): Buffer {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
