/** PDF files written by hand, byte for byte, for tests. */

export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** One or several pages with lines of Helvetica where they are put, as a Letter page of 612 by 792 points. */
export function pdfOf(pages: readonly (readonly Line[])[], extra = ''): Uint8Array {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, i) => {
      const shown = lines.map(shownLine).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
        `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
      ];
    }),
  ];
  return fileOf(objects, extra);
}

/** Numbered objects, their table and the trailer; the first is the catalogue. */
export function fileOf(objects: readonly string[], extra = ''): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function shownLine({ text, x, y, size = 11 }: Line): string {
  return `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}

const SIDE = 22;
const MAIN = 223;

/** A made-up profile as LinkedIn saves it: a narrow column with what one can do, the wide one with the life, two pages. */
export function profilePdf(name = 'Runa Holmqvist'): Uint8Array {
  const column = (x: number, lines: readonly (readonly [text: string, size?: number])[]) =>
    lines.map(([text, size = 11], i): Line => ({ text, x, y: 740 - 18 * i, size }));
  const footer = (page: number): Line[] => [
    { text: 'Page', x: 285, y: 24, size: 9 },
    { text: String(page), x: 309, y: 24, size: 9 },
    { text: 'of 2', x: 317, y: 24, size: 9 },
  ];
  return pdfOf([
    [
      ...column(SIDE, [
        ['Contact', 13],
        ['www.linkedin.com/in/runa-holmqvist'],
        ['Top Skills', 13],
        ['Lichens'],
        ['Slate roofs'],
        ['Patience'],
        ['Languages', 13],
        ['Svenska (Native or Bilingual)'],
        ['Deutsch (Professional Working)'],
      ]),
      ...column(MAIN, [
        [name, 26],
        ['Roofer and lichen counter at Takmossa'],
        ['Göteborg, Sweden'],
        ['Summary', 16],
        ['I mend old roofs and count what grows on them.'],
        ['Experience', 16],
        ['Takmossa'],
        ['Master roofer'],
        ['March 2019 - Present (6 years 3 months)'],
        ['Göteborg'],
        ['Nordskiffer'],
        ['5 years 2 months'],
        ['Foreman'],
        ['January 2016 - February 2019 (3 years 2 months)'],
        ['Roofer'],
        ['January 2014 - January 2016 (2 years)'],
      ]),
      ...footer(1),
    ],
    [
      ...column(MAIN, [
        ['Tak & Tegel'],
        ['Apprentice'],
        ['August 2011 - December 2013 (2 years 5 months)'],
        ['Education', 16],
        ['Chalmers University of Technology'],
        ['Bachelor of Architecture, Building Conservation · (2008 - 2011)'],
      ]),
      ...footer(2),
    ],
  ]);
}
