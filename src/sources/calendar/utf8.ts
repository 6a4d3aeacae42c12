/** Bytes of any of the encodings that calendars come in, as UTF-8. */

/** UTF-16 is recognised by its mark and decoded; everything else passes through untouched. */
export async function* utf8Chunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    if (isFirst) decoder = decoderFor(chunk);
    isFirst = false;
    yield decoder === null ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8');
  }
}

function decoderFor(chunk: Uint8Array): TextDecoder | null {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return new TextDecoder('utf-16le');
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return new TextDecoder('utf-16be');
  return null;
}
