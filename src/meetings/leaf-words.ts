/** The words of a leaf of the notebook, whichever folder wrote it: a need, an offer, a help put aside. */

/** Names under which the words of a leaf stand. */
const NAMES = ['text', 'words', 'what', 'help'] as const;
/** UTF-16 units shown. */
const LONGEST = 300;

/** Empty where it holds none. */
export function wordsOfLeaf(value: string): string {
  try {
    const said: unknown = JSON.parse(value);
    if (typeof said !== 'object' || said === null) return '';
    const found = NAMES.map((name) => (said as Record<string, unknown>)[name]).find((one) => typeof one === 'string');
    return ((found as string | undefined) ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  } catch {
    return '';
  }
}
