/** People as vCards, letters as an mbox, meetings as ICS: what other programs read. */

import { handleKey, handleOfKey, parseHandle } from '../../people/index.ts';
import { writeCalendar } from '../../sources/calendar/index.ts';
import { writeVcard } from '../../sources/cards/index.ts';
import { type Home, keepers, people } from '../../store/store.ts';
import { type Interaction, textToParties } from '../../timeline/index.ts';

const WINDOW = 2000;

export async function* addressBook(home: Home): AsyncGenerator<string> {
  const end = await people.nextWho(home.db, home.owner);
  for (let from = 0; from < end; from += WINDOW) yield vcardsBetween(home, from, from + WINDOW - 1, ['known', 'met']);
}

/** vCards of the people `from` to `to` who are of one of the kinds; one person's when both are the same. */
export async function vcardsBetween(
  home: Home,
  from: number,
  to: number,
  kinds: readonly people.PersonKind[],
): Promise<string> {
  const { db, owner } = home;
  const handles = await people.handlesBetween(db, owner, from, to);
  const cards = Map.groupBy(await people.cardsBetween(db, owner, from, to), (one) => one.personId);
  const rows = await people.peopleBetween(db, owner, from, to);
  return rows
    .filter((row) => kinds.includes(row.kind))
    .map((row) => {
      const own = (handles.get(row.id) ?? []).flatMap((handle) => handleOfKey(handleKey(handle)) ?? []);
      const facts = (cards.get(row.id) ?? []).flatMap((card) => card.facts);
      const names = [...new Set([row.name, ...(cards.get(row.id) ?? []).flatMap((card) => card.names)])];
      const key = own.map(handleKey).sort()[0] ?? `person:${row.id}`;
      return writeVcard({ uid: `kith:${key}`, names, handles: own, facts: once(facts) });
    })
    .join('');
}

function once<T>(things: readonly T[]): T[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}

export async function* calendar(home: Home): AsyncGenerator<string> {
  const meetings: Interaction[] = [];
  for await (const rows of keepers.interactionsInOrder(home.db, home.owner)) {
    const shown = rows.filter((row) => row.kind === 'meeting');
    const known = await partiesOf(home, shown);
    for (const row of shown) {
      meetings.push({
        key: `ics:kith-${row.key}`,
        channel: 'calendar',
        kind: 'meeting',
        manner: row.manner,
        when: { at: row.at, precision: row.precision },
        parties: known(row.parties),
        cancelled: row.cancelled === 1,
        ...(row.length === null ? {} : { length: row.length }),
        ...(row.subject === null ? {} : { subject: row.subject }),
      });
    }
  }
  yield writeCalendar(meetings);
}

/** Letters whose text was kept, as a mailbox in the mboxrd dialect. */
export async function* mailbox(home: Home): AsyncGenerator<string> {
  for await (const rows of keepers.interactionsInOrder(home.db, home.owner)) {
    const letters = rows.filter((row) => row.channel === 'mail' && row.kind === 'message' && row.text !== null);
    const known = await partiesOf(home, letters);
    yield letters.map((row) => letter(row.key, row.at, row.subject, row.text ?? '', known(row.parties))).join('');
  }
}

function letter(
  key: string,
  at: number | null,
  subject: string | null,
  text: string,
  parties: Interaction['parties'],
): string {
  const date = new Date(at ?? 0);
  const of = (role: string) => parties.filter((party) => party.role === role).map((party) => addressText(party));
  const from = of('from')[0] ?? 'unknown@invalid';
  const lines = [
    `From kith ${date.toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) ([\d:]+) GMT$/, '$1 $3 $2 $5 $4')}`,
    `From: ${from}`,
    ...(of('to').length > 0 ? [`To: ${of('to').join(',\n\t')}`] : []),
    ...(of('cc').length > 0 ? [`Cc: ${of('cc').join(',\n\t')}`] : []),
    ...(at === null ? [] : [`Date: ${date.toUTCString().replace('GMT', '+0000')}`]),
    `Subject: ${encodedWord(subject ?? '')}`,
    `Message-ID: <${key}@kith.invalid>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text.replace(/\r\n?/g, '\n').replace(/^(>*From )/gm, '>$1'),
    '',
    '',
  ];
  return lines.join('\n');
}

function addressText(party: Interaction['parties'][number]): string {
  return party.handle?.kind === 'email'
    ? `${encodedWord(party.name)} <${party.handle.value}>`.trim()
    : 'unknown@invalid';
}

/** RFC 2047: header lines hold ASCII only; line breaks in a subject would begin a new header. */
function encodedWord(text: string): string {
  const clean = text.replace(/[\r\n\t]+/g, ' ');
  if (/^[\x20-\x7e]*$/.test(clean)) return clean.replace(/["<>@,;:\\]/g, ' ').trim();
  return (clean.match(/.{1,30}/gsu) ?? [])
    .map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`)
    .join('\n ');
}

async function partiesOf(home: Home, rows: readonly { readonly parties: string }[]) {
  const ids = rows.flatMap((row) => textToParties(row.parties).map((party) => party.handleId));
  const keys = await keepers.handleKeys(home.db, home.owner, ids);
  const own = await people.handlesOf(home.db, home.owner, people.OWNER_PERSON);
  const mine = own.find((handle) => handle.kind === 'email');
  return (text: string): Interaction['parties'] =>
    textToParties(text).map((party) => ({
      handle:
        party.handleId === 0 ? (mine ? parseHandle(mine.value) : null) : handleOfKey(keys.get(party.handleId) ?? ''),
      name: '',
      role: party.role,
      ...(party.answer === null ? {} : { answer: party.answer }),
      ...(party.handleId === 0 ? { me: true } : {}),
    }));
}
