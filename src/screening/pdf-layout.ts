/** The text of a PDF in the order in which a person reads it: a profile has a narrow column beside the wide one. Pure. */

/** A piece of text where it stands; points from the lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of its letters. */
  readonly height: number;
}

export interface PlacedPage {
  readonly width: number;
  readonly pieces: readonly PlacedText[];
}

/** A narrower gap than this is one between words; points. */
const NARROWEST_GUTTER = 10;
/** Shares of the page between which the wide column can begin. LinkedIn's begins at a bit over a third. */
const EARLIEST = 0.15;
const LATEST = 0.5;
/** A column has at least so many lines; fewer are a heading that stands apart. */
const FEWEST_LINES = 3;

/**
 * Lines of the wide column of all pages, then those of the narrow one: so what goes on over the page stays together.
 * A page on which something reaches across the gutter is read as one column.
 */
export function textOfPages(pages: readonly PlacedPage[]): string {
  const gutter = pages.map(gutterOf).find((one) => one !== null) ?? null;
  const [wide, narrow]: [string[], string[]] = [[], []];
  for (const { pieces } of pages) {
    const isWide = ({ x }: PlacedText) => gutter === null || x >= gutter;
    const isWhole = gutter === null || pieces.some(({ x, width }) => x < gutter && x + width > gutter);
    wide.push(...linesOf(isWhole ? pieces : pieces.filter(isWide)));
    if (!isWhole) narrow.push(...linesOf(pieces.filter((one) => !isWide(one))));
  }
  return [...wide, ...narrow].join('\n');
}

/** Where the wide column begins: the broadest upright gap that no piece reaches into. Null: one column. */
function gutterOf({ width, pieces }: PlacedPage): number | null {
  let best: { readonly at: number; readonly gap: number } | null = null;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { x, width: own } of pieces.toSorted((a, b) => a.x - b.x)) {
    const gap = x - reached;
    const isPlace = x >= width * EARLIEST && x <= width * LATEST;
    if (isPlace && gap >= NARROWEST_GUTTER && gap > (best?.gap ?? 0)) best = { at: x, gap };
    reached = Math.max(reached, x + own);
  }
  if (best === null) return null;
  const at = best.at;
  const left = linesOf(pieces.filter(({ x }) => x < at));
  return left.length >= FEWEST_LINES ? at : null;
}

/** Pieces on one height are one line; letters may stand a little higher or lower. */
const SAME_LINE = 0.5;
/** Of the height of the letters: a wider gap is a blank. */
const BLANK_FROM = 0.15;

function linesOf(pieces: readonly PlacedText[]): string[] {
  const lines: PlacedText[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    const isSame = line !== undefined && line[0]!.y - piece.y < SAME_LINE * Math.max(line[0]!.height, piece.height, 1);
    if (isSame) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map(joined).filter((line) => line !== '');
}

function joined(line: readonly PlacedText[]): string {
  let text = '';
  let reached = 0;
  for (const piece of line.toSorted((a, b) => a.x - b.x)) {
    if (text !== '' && piece.x - reached > BLANK_FROM * piece.height) text += ' ';
    text += piece.text;
    reached = piece.x + piece.width;
  }
  return text.replace(/\s+/g, ' ').trim();
}
