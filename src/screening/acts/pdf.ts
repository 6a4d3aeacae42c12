/** The text of a PDF the owner brings: the file LinkedIn calls "Save to PDF". Opened in a thread of its own, under limits. */

import { Worker } from 'node:worker_threads';
import { Refusal } from '../../basics/result.ts';
import { type PlacedPage, textOfPages } from '../pdf-layout.ts';
import type { PdfSaid, PdfTask, PdfTrouble } from './pdf-worker.ts';

/** Bytes. A profile has some 100,000; base64 of this still passes as one request of the API. */
export const LARGEST_PDF = 700_000;
/** A long profile has seven. */
const MOST_PAGES = 40;
/** Pieces of text, of which a page has some hundred. */
const MOST_PIECES = 40_000;
/** Milliseconds; a profile takes under one second, the library's own start included. */
const LONGEST_TIME = 15_000;
/** Memory of the thread, MB. */
const HEAP_MB = 256;
/** What is unpacked lies outside the heap that can be limited, so the whole process is looked at. MB more than before, and how often, ms. */
const MOST_MORE_MB = 600;
const LOOK_MS = 50;

const PDF = '%PDF-';
/** Readers take a file whose mark stands within so many bytes. */
const MARK_WITHIN = 1024;

export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, MARK_WITHIN)).toString('latin1').includes(PDF);
}

/** Its lines in reading order. Refused: what is no PDF, is locked, too large, or takes too long. */
export async function textOfPdf(bytes: Uint8Array): Promise<string | Refusal> {
  if (bytes.length > LARGEST_PDF) return new Refusal('This PDF is too large for a profile.');
  if (!isPdf(bytes)) return new Refusal('This file is no PDF.');
  const said = await inTurn({ bytes, mostPages: MOST_PAGES, mostPieces: MOST_PIECES });
  if (said === null)
    return new Refusal('This PDF asks for more time or memory than a profile can need, so Kith closed it.');
  if ('trouble' in said) return new Refusal(WHY[said.trouble]);
  return hasText(said.pages) ? textOfPages(said.pages) : new Refusal(NO_TEXT);
}

const WHY: Readonly<Record<PdfTrouble, string>> = {
  broken: 'This PDF is broken off or no PDF at all. Save the profile once more.',
  locked: 'This PDF is locked with a password. Save the profile once more without one.',
  'too many pages': 'This PDF has too many pages for a profile.',
};
const NO_TEXT = 'There is no text in this PDF, perhaps only a picture. Copy the text of the page and paste it.';

function hasText(pages: readonly PlacedPage[]): boolean {
  return pages.some(({ pieces }) => pieces.length > 0);
}

/** One at a time: two at once would be taken for one that asks for too much. */
let before: Promise<unknown> = Promise.resolve();

function inTurn(task: PdfTask): Promise<PdfSaid | null> {
  const said = before.then(() => inThread(task));
  before = said;
  return said;
}

/** Null: it took too long or too much memory, and was ended. */
function inThread(task: PdfTask): Promise<PdfSaid | null> {
  const script = import.meta.url.endsWith('.ts') ? './pdf-worker.ts' : './pdf-worker.js';
  return new Promise((resolve) => {
    const worker = new Worker(new URL(script, import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      // What the library prints belongs to nobody.
      stdout: true,
      stderr: true,
    });
    const atFirst = process.memoryUsage.rss();
    const started = performance.now();
    const timer = setInterval(() => {
      const isTooMuch = process.memoryUsage.rss() - atFirst > MOST_MORE_MB * 2 ** 20;
      if (isTooMuch || performance.now() - started > LONGEST_TIME) end(null);
    }, LOOK_MS);
    const end = (said: PdfSaid | null) => {
      clearInterval(timer);
      resolve(said);
      void worker.terminate();
    };
    worker.once('message', (said: PdfSaid) => end(said));
    worker.once('error', () => end(null));
    worker.once('exit', () => end(null));
  });
}
