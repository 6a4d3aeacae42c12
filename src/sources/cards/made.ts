/** Whether the owner wrote an address book or a program gathered it, as its name tells. */

/** Books that mail programs fill by themselves, in the languages they come in (Thunderbird, Outlook, Google, Apple). */
const GATHERED = [
  'collected addresses',
  'gesammelte adressen',
  'adresses collectees',
  'direcciones recopiladas',
  'direcciones recogidas',
  'indirizzi raccolti',
  'verzamelde adressen',
  'zebrane adresy',
  'other contacts',
  'autres contacts',
  'weitere kontakte',
  'otros contactos',
  'suggested contacts',
  'vorgeschlagene kontakte',
  'contacts suggeres',
  'contactos sugeridos',
];

/** Google's labels for addresses it collected; a label of the owner's own beside it makes the entry theirs. */
const GATHERED_LABELS: ReadonlySet<string> = new Set([
  'other contacts',
  'othercontacts',
  'other',
  'suggested contacts',
]);

/** By file or folder name: `Collected Addresses.csv`, `Contacts/Other Contacts/Other Contacts.vcf`. */
export function madeBy(path: string): 'own' | 'collected' {
  const plain = plainName(path);
  return GATHERED.some((name) => plain.includes(name)) ? 'collected' : 'own';
}

/** By the labels of one entry: collected when there are labels and all of them are a program's. */
export function isGathered(labels: readonly string[]): boolean {
  return labels.length > 0 && labels.every((label) => GATHERED_LABELS.has(plainName(label)));
}

function plainName(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[_\s-]+/g, ' ').trim();
}
