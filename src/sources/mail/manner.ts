/**
 * What kind of message it is, from its headers alone: skipped (draft, spam, trash, chat), automatic, list, bulk, wide or
 * personal. Checked in that order; the first sign decides.
 */

import { type Manner, MOST_RECIPIENTS } from '../../timeline/index.ts';
import { type Place, placesOfLabels } from './folders.ts';
import { type Headers, hasAny, hasHeader, headerOf, signs } from './headers.ts';

/** X-Mozilla-Status bit: deleted in Thunderbird, still in the file until the folder is compacted. */
const MOZILLA_DELETED = 0x0008;

/** Bits of the second number in `X-Evolution: 00000012-0010`, Camel's message flags. */
const EVOLUTION_DELETED = 0x0002;
const EVOLUTION_DRAFT = 0x0004;

const LIST_HEADERS = signs(
  'list-id',
  'list-post',
  'mailing-list',
  'x-mailing-list',
  'x-google-group-id',
  'list-help',
  'x-mailman-version',
);
/** Majordomo and LISTSERV send in the name of `owner-birds@`, often with no other sign. */
const KEEPER = /^[^@]{0,200}\bowner-[^@\s]{1,64}@/i;
const BULK_HEADERS = signs(
  'list-unsubscribe',
  'feedback-id',
  'x-campaign',
  'x-campaignid',
  'x-campaign-id',
  'x-mailgun-sid',
  'x-mailgun-tag',
  'x-mailgun-variables',
  'x-sg-eid',
  'x-mc-user',
  'x-ses-outgoing',
  'x-csa-complaints',
);
const AUTOMATIC_HEADERS = signs(
  'x-autoreply',
  'x-auto-reply',
  'x-autorespond',
  'x-autoresponder',
  'x-failed-recipients',
);

/** How out-of-office answers and bounces begin their subject where the program sets no header. Compared in lower case. */
const AUTOMATIC_SUBJECTS = [
  'automatic reply',
  'auto reply:',
  'auto-reply',
  'autoreply',
  'auto response',
  'autoresponse',
  'out of office:',
  'out of office autoreply',
  'out of the office:',
  'automatische antwort',
  'abwesenheitsnotiz',
  'automatische abwesenheit',
  'abwesend:',
  'réponse automatique',
  'absence du bureau :',
  'respuesta automática',
  'fuera de la oficina:',
  'risposta automatica',
  'fuori sede:',
  'resposta automática',
  'automatisch antwoord',
  'afwezigheidsbericht',
  'autosvar',
  'automatiskt svar',
  'automatisk svar',
  'automaattinen vastaus',
  'odpowiedź automatyczna',
  'automatická odpověď',
  'automatikus válasz',
  'otomatik yanıt',
  'автоответ',
  'автоматический ответ',
  '自动答复',
  '自動回覆',
  '自動返信',
  '자동 회신',
  'undelivered mail returned',
  'undeliverable',
  'delivery status notification',
  'mail delivery failed',
  'mail delivery system',
  'delivery failure',
  'returned mail',
  'failure notice',
  'message delivery delay',
  'unzustellbar',
  'mail delivery failure',
  'warning: could not send message',
  'warning: message',
  'non remis',
  'no se puede entregar',
];

/** What was found out about the addresses before. */
export interface Recipients {
  /** Distinct addresses in To, Cc and Bcc. */
  readonly count: number;
  /** An empty group, `undisclosed-recipients:;`. A header without any To counts as an ordinary message. */
  readonly hidden: boolean;
}

/** A reason to leave the message out, or null. `place` is what folder or flags of the file say. */
export function skipReason(headers: Headers, place: Place | null): Exclude<Place, 'sent'> | null {
  if (place !== null && place !== 'sent') return place;
  const labels = headerOf(headers, 'x-gmail-labels');
  if (labels !== undefined) {
    const places = placesOfLabels(labels);
    if (places.has('spam')) return 'spam';
    if (places.has('trash')) return 'trash';
    if (places.has('drafts')) return 'drafts';
    // Gmail mails always have a sender; what comes without one is a chat, whatever its label is called in that language.
    if (places.has('chats') || !hasHeader(headers, 'from')) return 'chats';
  }
  return isDraft(headers) ? 'drafts' : isDeleted(headers) ? 'trash' : null;
}

/** True when labels, folder or headers of the sending program say that the owner sent it. */
export function isSent(headers: Headers, place: Place | null): boolean {
  if (place === 'sent' || hasHeader(headers, 'x-identity-key')) return true;
  const labels = headerOf(headers, 'x-gmail-labels');
  return labels !== undefined && placesOfLabels(labels).has('sent');
}

/** What was found out about the sender before. */
export interface Writer {
  /** A machine's address or a relay's. */
  readonly isRelay: boolean;
  /** `Jane via Group`. */
  readonly isVia: boolean;
}

/** `subject` is decoded. */
export function mannerOf(headers: Headers, sender: Writer, subject: string, recipients: Recipients): Manner {
  if (isAutomatic(headers, sender, subject)) return 'automatic';
  if (isOfList(headers)) return 'list';
  if (isBulk(headers)) return 'bulk';
  if (sender.isVia) return 'automatic';
  return recipients.hidden || recipients.count > MOST_RECIPIENTS ? 'wide' : 'personal';
}

function isAutomatic(headers: Headers, sender: Writer, subject: string): boolean {
  const auto = headerOf(headers, 'auto-submitted')?.toLowerCase() ?? '';
  if (auto !== '' && !auto.startsWith('no')) return true;
  if (hasAny(headers, AUTOMATIC_HEADERS)) return true;
  if (/^(?:auto_reply|auto-reply)/i.test(headerOf(headers, 'precedence') ?? '')) return true;
  if (/^<\s*>/.test(headerOf(headers, 'return-path') ?? '')) return true;
  if (DELIVERY_REPORT.test(headerOf(headers, 'content-type') ?? '')) return true;
  return sender.isRelay || isAutomaticSubject(subject);
}

const DELIVERY_REPORT = /^(?:multipart\/report|message\/delivery-status|message\/disposition)/i;

function isOfList(headers: Headers): boolean {
  if (hasAny(headers, LIST_HEADERS)) return true;
  return /^list/i.test(headerOf(headers, 'precedence') ?? '') || KEEPER.test(headerOf(headers, 'sender') ?? '');
}

/** Cold-sales programs set List-Unsubscribe on one-to-one mail: the message is bulk then, whoever sent it. */
function isBulk(headers: Headers): boolean {
  return hasAny(headers, BULK_HEADERS) || /^(?:bulk|junk)/i.test(headerOf(headers, 'precedence') ?? '');
}

function isAutomaticSubject(subject: string): boolean {
  const start = subject.slice(0, 60).toLowerCase();
  return AUTOMATIC_SUBJECTS.some((opening) => start.startsWith(opening));
}

function isDraft(headers: Headers): boolean {
  if (hasHeader(headers, 'x-mozilla-draft-info') && !hasHeader(headers, 'received')) return true;
  if (headerOf(headers, 'x-unsent') === '1') return true;
  if (headerOf(headers, 'x-uniform-type-identifier') === 'com.apple.mail-draft') return true;
  return hasBit(evolutionFlags(headers), EVOLUTION_DRAFT) || /T/.test(headerOf(headers, 'x-status') ?? '');
}

/** Empty where the message never lay in Evolution. */
function evolutionFlags(headers: Headers): string {
  return /^[0-9a-f]{1,8}-([0-9a-f]{1,8})$/i.exec(headerOf(headers, 'x-evolution')?.trim() ?? '')?.[1] ?? '';
}

/** Flags written as a hexadecimal number; text that is none has no bits. */
function hasBit(flags: string, bit: number): boolean {
  return /^[0-9a-f]{1,8}$/i.test(flags) && (Number.parseInt(flags, 16) & bit) !== 0;
}

function isDeleted(headers: Headers): boolean {
  if (/D/.test(headerOf(headers, 'x-status') ?? '')) return true;
  if (hasBit(evolutionFlags(headers), EVOLUTION_DELETED)) return true;
  const status = headerOf(headers, 'x-mozilla-status') ?? '';
  return status.length === 4 && hasBit(status, MOZILLA_DELETED);
}
