/** The owner and the notes that tests of the desk speak of. Everybody here is made up. */

import { type Desk, deskOf } from './desk.ts';
import { type Dossier, dossiersOf } from './dossier.ts';
import { type Note, readNote, readOwner } from './note.ts';

export const OWNER = {
  name: 'Hanne Riis-Okafor',
  headline: 'Head gardener at Nordlund Botanical Garden',
  town: 'Aarhus',
  languages: ['da', 'en'],
  positions: [
    {
      title: 'Head gardener',
      company: 'Nordlund Botanical Garden',
      from: '2016',
      to: null,
      about: 'Glasshouses, peat-free soil, eleven apprentices',
    },
    { title: 'Gardener', company: 'Kew', from: '2008', to: '2016', about: 'Alpine house, seed bank' },
  ],
  education: [{ degree: 'Horticulture', school: 'Writtle College', from: '2004', to: '2007' }],
  volunteering: [{ role: 'Beekeeper', organisation: 'Brabrand allotments' }],
  posts: [
    {
      date: '2025-03-02',
      title: 'The orchid that waited nine years',
      about: 'Patience, a cracked heater and one flower in February',
    },
  ],
  talks: [{ date: '2025-05-14', where: 'Malmö', title: 'Soil without peat' }],
  hobbies: ['winter bathing', 'bassoon'],
  calendar: [{ date: '2025-06-11', title: 'Seed swap', where: 'Odense', with: ['Tove Lindgaard'] }],
  knownPeople: ['Tove Lindgaard', 'Marek Zielinski'],
} as const;

export const DESK: Desk = deskOf(readOwner(OWNER)!);

/** What a case leaves out is the most ordinary. */
export interface Row {
  readonly note?: string;
  readonly lang?: string;
  readonly channel?: string;
  readonly sentAt?: string;
  readonly from?: Readonly<Record<string, unknown>>;
}

export function noteOf(row: Row, id = 'n'): Note {
  const from = {
    name: 'Sam Ashdown',
    headline: null,
    company: null,
    connections: null,
    positions: null,
    education: null,
    posts: null,
  };
  return readNote({
    id,
    channel: 'invitation',
    sentAt: '2025-06-12T10:00:00Z',
    note: '',
    ...row,
    from: { ...from, ...row.from },
  })!;
}

/** The dossier of one note alone in its inbox, or of the first of several. */
export function dossierOf(row: Row, others: readonly Row[] = [], desk = DESK): Dossier {
  return dossiersOf(
    desk,
    [row, ...others].map((one, i) => noteOf(one, `n${i}`)),
  )[0]!;
}

export const WAVE: readonly Row[] = ['Ida Holt', 'Per Munk', 'Lis Krag'].map((name, i) => ({
  note: `Hi ${name.length > 7 ? 'Hanne' : 'dear Hanne'}, I love meeting inspiring gardeners! If there was a way to build a second income beside your work, would you be open to hear more? ${'!'.repeat(i)}`,
  from: { name },
}));
