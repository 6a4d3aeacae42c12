/** The thread in which a PDF is opened: such a file is a program for a reader, and may never end or take all memory. */

import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import type { PlacedPage, PlacedText } from '../pdf-layout.ts';

/** What the thread is given. */
export interface PdfTask {
  readonly bytes: Uint8Array;
  readonly mostPages: number;
  readonly mostPieces: number;
}

/** What it answers: the pages, or why there are none. */
export type PdfSaid = { readonly pages: readonly PlacedPage[] } | { readonly trouble: PdfTrouble };
export type PdfTrouble = 'broken' | 'locked' | 'too many pages';

const task = workerData as PdfTask;
// A library that reads what anybody made may also say anything; nothing of it reaches the owner's terminal.
console.log = console.warn = console.error = () => undefined;
parentPort?.postMessage(await read(task));

async function read({ bytes, mostPages, mostPieces }: PdfTask): Promise<PdfSaid> {
  try {
    // `data` alone: nothing is fetched, no font is looked for, nothing in the file is run.
    const pdf = await getDocumentProxy(bytes, {
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      enableXfa: false,
      verbosity: 0,
    });
    if (pdf.numPages > mostPages) return { trouble: 'too many pages' };
    const pages: PlacedPage[] = [];
    let left = mostPieces;
    for (let at = 1; at <= pdf.numPages && left > 0; at++) {
      const page = await pdf.getPage(at);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [placed(item)] : []));
      pages.push({ width: page.view[2]! - page.view[0]!, pieces: pieces.slice(0, left) });
      left -= pieces.length;
    }
    return { pages };
  } catch (fault) {
    return { trouble: (fault as Error | null)?.name === 'PasswordException' ? 'locked' : 'broken' };
  }
}

function placed(item: { str: string; transform: number[]; width: number; height: number }): PlacedText {
  const [, , , , x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, height: item.height };
}
