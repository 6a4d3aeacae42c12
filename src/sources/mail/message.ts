/** One message, from its bytes to what it states. Never throws: what cannot be read is said in the result. */

import { collapse, cut, storable } from '../../basics/text.ts';
import type { When } from '../../basics/when.ts';
import { type Interaction, type Manner, MOST_RECIPIENTS, type Party } from '../../timeline/index.ts';
import type { ReadOptions, Seen } from '../source.ts';
import { type AddressMemory, newAddressMemory } from './address-memory.ts';
import { type Body, readBody, readContentType } from './body.ts';
import { isEightBit } from './charset.ts';
import { isDoubted, readDate, sentAt } from './date.ts';
import { decodeWords } from './encoded-words.ts';
import type { Place } from './folders.ts';
import { bodyText, type HeaderName, type Headers, headerOf, headersOf, readHeaders } from './headers.ts';
import { messageId, messageKey, threadOf } from './key.ts';
import { isFromLinkedIn, itemsOf, noticeIn } from './linkedin-notice.ts';
import { isSent, mannerOf, skipReason } from './manner.ts';
import { ownWords } from './own-words.ts';
import {
  countDelivered,
  countList,
  countSent,
  countTalk,
  isList,
  listNamed,
  type OwnerTally,
  postedTo,
} from './owner.ts';
import { type Addressed, recipientsOf, type Sender, senderOf, tracedAddress } from './parties.ts';

/** Characters of a subject that are kept. */
const MAX_SUBJECT = 1_000;
/** Characters of text that are kept: the owner's own longest letters stay below. */
const MAX_TEXT = 64 * 1024;
/** Characters of text in which own words are looked for. */
const MAX_LOOKED_AT = 256 * 1024;

/** Turns a calendar file inside a mail into meetings; given by the caller so that mail knows nothing of calendars. */
export type ReadInvitation = (
  ics: string,
  options: ReadOptions,
) => { readonly items: readonly Interaction[]; readonly warnings: readonly string[] };

export interface RawMessage {
  /** From the first header byte; bodies may be cut at the limit of the splitter. */
  readonly bytes: Buffer;
  /** The `From ` line of an mbox; '' elsewhere. */
  readonly envelope: string;
  /** `>From ` lines in it are to be undone. */
  readonly isQuoted: boolean;
}

/** What is the same for all messages of a file. */
export interface Reading {
  readonly options: ReadOptions;
  readonly readInvitation: ReadInvitation;
  /** What the folder or the flags of the file say. */
  readonly place: Place | null;
  readonly memory: AddressMemory;
  readonly tally: OwnerTally;
  /** Milliseconds; the latest believable date so far. */
  latest: number;
}

export function newReading(
  place: Place | null,
  options: ReadOptions,
  readInvitation: ReadInvitation,
  tally: OwnerTally,
): Reading {
  return { options, readInvitation, place, memory: newAddressMemory(), tally, latest: 0 };
}

/** What became of the message: `items`, `skipped` or `failed`, with warnings; the caller adds number and place. */
export type Outcome = Omit<Seen, 'record' | 'where'>;

/** Where the parts of one message are gathered while it is read. */
interface Draft {
  readonly headers: Headers;
  readonly message: RawMessage;
  readonly sender: Sender;
  readonly recipients: Addressed;
  readonly subject: string;
  readonly written: When | null;
  readonly when: When;
  readonly warnings: string[];
}

export function readMessage(message: RawMessage, reading: Reading): Outcome {
  const headers = readHeaders(message.bytes);
  if (headers.count === 0)
    return {
      failed:
        'This message has no header lines, so nobody can tell who wrote it. Look at the file there with an editor.',
    };
  const draft = draftOf(headers, message, reading);
  noteOwner(draft, reading);
  const skipped = skipReason(headers, reading.place);
  if (skipped !== null) return { skipped };
  const looks = mannerOf(headers, draft.sender, draft.subject, draft.recipients);
  if (looks === 'list' || looks === 'bulk') noteList(draft, reading);
  const body = bodyFor(looks, draft, reading);
  const invited = body?.calendar ? reading.readInvitation(body.calendar, reading.options) : null;
  if (invited !== null && invited.items.length > 0)
    return withWarnings({ items: invited.items }, [...draft.warnings, ...invited.warnings]);
  const noticed = noticedIn(draft, looks, reading);
  const manner = body?.calendar && isReplyMethod(body.calendar) ? 'automatic' : looks;
  if (manner === 'personal' || manner === 'wide') noteTalk(draft, reading);
  return withWarnings({ items: [interactionOf(draft, manner, body?.text ?? '', reading), ...noticed] }, draft.warnings);
}

/** What a mail of LinkedIn's own tells besides. */
function noticedIn({ headers, message, sender, subject, when }: Draft, manner: Manner, reading: Reading) {
  const isBelieved = isFromLinkedIn(sender.address, headerOf(headers, 'authentication-results'));
  if (manner === 'personal' || reading.options.texts === 'none' || !isBelieved) return [];
  const raw = message.bytes.toString('latin1', headers.bodyStart, headers.bodyStart + MAX_TEXT);
  const notice = noticeIn(sender.party.name, subject, readBody(headers, raw, message.isQuoted).text, raw);
  return notice === null ? [] : itemsOf(notice, when);
}

function draftOf(headers: Headers, message: RawMessage, reading: Reading): Draft {
  const sender = senderOf(headers, reading.memory);
  const recipients = recipientsOf(headers, reading.memory);
  const date = headerOf(headers, 'date');
  const written = date === undefined ? null : readDate(date);
  const when = sentAt(written, headersOf(headers, 'received'), message.envelope, reading.options.now);
  const warnings: string[] = [];
  if (sender.warning !== null) warnings.push(sender.warning);
  if (when.at === null)
    warnings.push(
      date === undefined
        ? 'it has no date; the time is unknown'
        : 'its date cannot be read or believed; the time is unknown',
    );
  if (isDoubted(written, when)) warnings.push('its date is not when it was on its way; the time of a server counts');
  if (headers.cut) warnings.push('its header is longer than 256 KB or 1,000 lines; the rest was not looked at');
  if (recipients.cut) warnings.push('it names more than 10,000 recipients; the rest was not looked at');
  return { headers, message, sender, recipients, subject: subjectOf(headers), written, when, warnings };
}

/** Printable ASCII with single blanks: nothing to decode, collapse or cut. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

function subjectOf(headers: Headers): string {
  const raw = headerOf(headers, 'subject');
  if (raw === undefined || raw === '') return '';
  if (raw.length <= MAX_SUBJECT && PLAIN.test(raw) && !raw.includes('=?')) return raw;
  const charset = isEightBit(raw) ? readContentType(headerOf(headers, 'content-type') ?? '').charset : '';
  return cut(collapse(decodeWords(raw.slice(0, MAX_SUBJECT * 12), charset)), MAX_SUBJECT);
}

/** Drafts and trash count too: whose they are does not depend on what became of them. Spam does not: anything is in it. */
function noteOwner(draft: Draft, reading: Reading): void {
  const { headers, sender } = draft;
  if (reading.place === 'spam') return;
  if (sender.address !== null && sender.party.handle !== null && isSent(headers, reading.place))
    countSent(reading.tally, sender.address, sender.party.name);
  const listPost = headerOf(headers, 'list-post');
  const posted = listPost === undefined ? null : postedTo(listPost);
  if (posted !== null) countList(reading.tally, posted);
  const { at } = draft.when;
  if (at !== null && at <= reading.options.now && at > reading.latest) reading.latest = at;
}

/** Lists that name no List-Post say their address otherwise: in Mailing-List, in List-Id, or as that of their keeper. */
function noteList({ headers, recipients }: Draft, { tally, memory }: Reading): void {
  const mailingList = headerOf(headers, 'mailing-list');
  const named = mailingList === undefined ? null : listNamed(mailingList);
  if (named !== null) countList(tally, named);
  const keeper = tracedAddress(headers, 'sender', memory);
  const lists = [headerOf(headers, 'list-id')?.toLowerCase() ?? '', keeper ?? ''] as const;
  for (const { handle } of recipients.parties)
    if (handle && isList(handle.value, ...lists)) countList(tally, handle.value);
}

const DELIVERY: readonly HeaderName[] = ['delivered-to', 'x-original-to', 'envelope-to', 'x-apparently-to'];

/** Messages between people only: lists write their own address into Delivered-To. */
function noteTalk(draft: Draft, reading: Reading): void {
  for (const name of DELIVERY) {
    const address = tracedAddress(draft.headers, name, reading.memory);
    if (address === null) continue;
    countDelivered(reading.tally, address);
    break;
  }
  countTalk(reading.tally, draft.sender.party, draft.recipients.parties);
}

function isTextKept(manner: Manner, { texts }: ReadOptions): boolean {
  return texts === 'all' || (texts === 'people' && manner === 'personal');
}

/** The body is only opened where its text is kept, or where it may hold an invitation. */
function bodyFor(manner: Manner, draft: Draft, reading: Reading): Body | null {
  const { headers, message } = draft;
  const wantsText = isTextKept(manner, reading.options);
  if (!wantsText && !mayHoldCalendar(headers, message.bytes)) return null;
  const body = readBody(headers, bodyText(headers, message.bytes), message.isQuoted);
  if (!wantsText) return { ...body, text: '' };
  if (body.damaged) draft.warnings.push('some characters or parts of its text could not be read');
  return body;
}

/** `text/calendar` in the two ways that programs write it; each search goes through the whole body. */
const CALENDAR = [Buffer.from('alendar'), Buffer.from('CALENDAR')];

function mayHoldCalendar(headers: Headers, bytes: Buffer): boolean {
  const type = headerOf(headers, 'content-type') ?? '';
  if (/^text\/calendar/i.test(type)) return true;
  if (!/^multipart\//i.test(type)) return false;
  return CALENDAR.some((name) => bytes.includes(name, headers.bodyStart));
}

function isReplyMethod(ics: string): boolean {
  return /^METHOD:\s?REPLY/im.test(ics.slice(0, MAX_TEXT));
}

function interactionOf(draft: Draft, manner: Manner, text: string, reading: Reading): Interaction {
  const { headers, message, sender, written } = draft;
  const id = messageId(headers);
  const seconds = written?.at == null ? null : Math.floor(written.at / 1000);
  const key = storable(messageKey(headers, id, sender.address ?? '', seconds, message.bytes));
  const own = isTextKept(manner, reading.options)
    ? cut(storable(ownWords(text.slice(0, MAX_LOOKED_AT))), MAX_TEXT)
    : '';
  return {
    key,
    channel: 'mail',
    kind: 'message',
    manner,
    when: draft.when,
    parties: partiesOf(draft, manner),
    thread: threadOf(headers, storable(id === '' ? key : id)),
    ...(draft.subject === '' ? {} : { subject: draft.subject }),
    ...(own === '' ? {} : { text: own }),
  };
}

/** Of lists, bulk mail and machines only the sender is kept; of wide mail the first ten recipients. */
function partiesOf(draft: Draft, manner: Manner): readonly Party[] {
  const from = draft.sender.party;
  if (manner !== 'personal' && manner !== 'wide') return [from];
  return [from, ...draft.recipients.parties.slice(0, MOST_RECIPIENTS)];
}

function withWarnings(outcome: Outcome, warnings: readonly string[]): Outcome {
  return warnings.length === 0 ? outcome : { ...outcome, warnings };
}
