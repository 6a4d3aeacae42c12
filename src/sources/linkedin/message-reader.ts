/**
 * One row of messages.csv to one interaction. A large archive has hundreds of thousands of rows and few people in them, so
 * names, links and conversations are worked out once and remembered.
 */
import { cut } from '../../basics/text.ts';
import type { When } from '../../basics/when.ts';
import type { Card, Handle } from '../../people/index.ts';
import { type Interaction, MOST_RECIPIENTS, type Party } from '../../timeline/index.ts';
import { type CsvRow, columnOf } from '../csv.ts';
import type { OwnerTraces } from '../source.ts';
import { readDateOrUsMinute, stamp } from './dates.ts';
import type { SenderNames } from './message-names.ts';
import { handleOf, isOwner, nameKey, type Owner, shownName } from './names.ts';
import { openingMark } from './opening.ts';
import { hasMarkup, plainText } from './plain.ts';
import { recipientsOf } from './recipients.ts';
import { believed, type Cells, type Outcome, type Reading, type RowReader } from './table.ts';

/** Entries of each memory; past it it starts anew, which costs time and nothing else. */
const MAX_REMEMBERED = 50_000;
/** UTF-16 units kept of a conversation's id; real ones have about 50. */
const MAX_ID = 200;

/** UTF-16 units of `2025-06-01 14:03:22`; the zone after it is always UTC and once was not written. */
const DATE_AND_TIME = 19;

interface Sender {
  readonly from: string;
  readonly link: string;
  readonly party: Party;
  readonly isCompany: boolean;
  /** The list of the sender and the owner, once such a message was met, and who the owner was in it. */
  toOwner: Company | null;
}

interface Recipients {
  readonly key: string;
  readonly to: string;
  readonly parties: readonly Party[];
  /** The list of the owner and these, once such a message was met. */
  fromOwner: Company | null;
}

/** Who took part in a message. */
interface Company {
  readonly sender: Sender;
  readonly recipients: Recipients;
  readonly parties: readonly Party[];
  /** Undefined for lists that are not remembered. */
  readonly number: number | undefined;
  /** Why nobody can be recognised in it; null when somebody can. */
  readonly refused: Outcome | null;
}

const NOBODY: Party = { handle: null, name: '', role: 'from' };

export class MessageReader implements RowReader {
  readonly #reading: Reading;
  readonly #names: SenderNames;
  readonly #owner: Owner | null;
  readonly #place: Readonly<Record<Column, number>>;
  readonly #senderByLink = new Map<string, Sender>();
  readonly #senderByName = new Map<string, Sender>();
  readonly #recipients = new Map<string, Recipients>();
  /** One side of nearly every message is the owner, who is asked for before the memories are. */
  #ownSender: Sender = { from: '', link: '', party: NOBODY, isCompany: false, toOwner: null };
  #ownRecipients: Recipients = { key: '', to: '', parties: [], fromOwner: null };
  #lists = 0;
  readonly #repeats = new Repeats();
  readonly #linked = new Set<string>();

  constructor(reading: Reading, names: SenderNames) {
    this.#reading = reading;
    this.#names = names;
    this.#owner = reading.owner;
    this.#place = placesIn(reading.header);
  }

  row(_: Cells, { cells }: CsvRow): Outcome {
    const place = this.#place;
    if (isYes(cellAt(cells, place.draft)) || isYes(cellAt(cells, place.conversationDraft))) return DRAFT;
    if (isSpam(cellAt(cells, place.folder))) return SPAM;
    const link = cellAt(cells, place.link);
    const sender = this.#senderOf(cellAt(cells, place.from), link);
    if (sender.isCompany) return COMPANY;
    const content = cellAt(cells, place.content);
    if (sender.party.me !== true && isSponsored(content, link)) return SPONSORED;
    const conversation = cellAt(cells, place.conversation);
    const direction = cellAt(cells, place.direction);
    const recipients = this.#recipientsOf(
      cellAt(cells, place.to),
      place.links < 0 ? null : cellAt(cells, place.links),
      conversation,
    );
    const company = this.#companyOf(sender, recipients, direction);
    if (company.refused !== null) return company.refused;
    return this.#message(company, conversation, content, cellAt(cells, place.date), cellAt(cells, place.subject));
  }

  /** The link stands nowhere else in an archive without invitations; without it the owner is a stranger in their own mail. */
  traces(): OwnerTraces | undefined {
    const { names = [], profileHandle = null, strength = 'likely' } = this.#owner ?? {};
    if (names.length === 0 && profileHandle === null) return undefined;
    return { names, handles: profileHandle === null ? [] : [profileHandle], strength };
  }

  /** Between the owner and one other, nearly always, each way the same list again and again. */
  #companyOf(sender: Sender, recipients: Recipients, direction: string): Company {
    if (direction !== '') return this.#newCompany(sender, recipients, direction, undefined);
    if (recipients === this.#ownRecipients) {
      if (sender.toOwner?.recipients !== recipients)
        sender.toOwner = this.#newCompany(sender, recipients, direction, this.#lists++);
      return sender.toOwner;
    }
    if (sender === this.#ownSender) {
      if (recipients.fromOwner?.sender !== sender)
        recipients.fromOwner = this.#newCompany(sender, recipients, direction, this.#lists++);
      return recipients.fromOwner;
    }
    return this.#newCompany(sender, recipients, direction, undefined);
  }

  #newCompany(sender: Sender, recipients: Recipients, direction: string, number: number | undefined): Company {
    // Joined and not spread: an array that grew has room for sixteen more, and these live as long as the file is read.
    const parties = directed([sender.party].concat(recipients.parties), direction);
    const refused = whyNobody(parties, this.#owner !== null || direction !== '');
    return { sender, recipients, parties, number, refused };
  }

  #message(
    { parties, number }: Company,
    conversation: string,
    content: string,
    date: string,
    subject: string,
  ): Outcome {
    const { when, warnings } = this.#when(date);
    const text = plainText(content);
    const recipients = parties.length - 1;
    const isGroup = recipients > 1 && conversation !== '';
    // Always the same fields: what looks now like this and now like that is asked for each of them at three times the cost.
    const item: Interaction = {
      key: this.#keyOf(conversation, parties, when.at, date, text),
      channel: 'linkedin',
      kind: 'message',
      manner: recipients > MOST_RECIPIENTS ? 'wide' : 'personal',
      when,
      parties,
      partiesNumber: number,
      subject: subject === '' ? undefined : plainText(subject),
      text: text === '' || this.#reading.options.texts === 'none' ? undefined : text,
      thread: isGroup ? [`linkedin:conversation:${cut(conversation, MAX_ID)}`] : undefined,
    };
    const card = this.#cardOf(parties[0] as Party);
    const items = card === null ? [item] : [card, item];
    return warnings === undefined ? { items } : { items, warnings };
  }

  #when(date: string): { when: When; warnings?: readonly string[] } {
    const when = stamp(date);
    if (when?.at != null && when.at <= this.#reading.options.now) return { when };
    return believed(when ?? readDateOrUsMinute(date.trim()), date, this.#reading.options);
  }

  /**
   * Without the sender, who may be hidden or renamed in the next export. 2018 has no conversations, so there the people take
   * their place.
   */
  #keyOf(conversation: string, parties: readonly Party[], at: number | null, date: string, text: string): string {
    const id = conversation === '' ? peopleOf(parties) : cut(conversation, MAX_ID);
    const key = `linkedin:message:${id}:${date.slice(0, DATE_AND_TIME)}:${openingMark(text)}`;
    return this.#repeats.numbered(at, key);
  }

  #senderOf(from: string, link: string): Sender {
    const own = this.#ownSender;
    if (own.link === link && own.from === from) return own;
    const memory = link === '' ? this.#senderByName : this.#senderByLink;
    const known = memory.get(link === '' ? from : link);
    if (known !== undefined && known.from === from) return known;
    const other = link === '' ? undefined : this.#recipients.get(link);
    const [ownFrom, ownLink] = other?.to === from ? [other.to, other.key] : [ownCopy(from), ownCopy(link)];
    const name = shownName(ownFrom);
    const handle = handleOf(ownLink.trim(), name);
    const isCompany = handle?.kind !== 'linkedin' && COMPANY_LINK.test(ownLink);
    const party = asBefore(this.#party(handle, name, 'from'), other?.parties[0]);
    const sender: Sender = { from: ownFrom, link: ownLink, party, isCompany, toOwner: null };
    if (sender.party.me === true) this.#ownSender = sender;
    return remember(memory, ownLink === '' ? ownFrom : ownLink, sender);
  }

  #recipientsOf(to: string, links: string | null, conversation: string): Recipients {
    const key = links === null ? `${conversation} ${to}` : links === '' ? to : links;
    const own = this.#ownRecipients;
    if (own.key === key && own.to === to) return own;
    const known = this.#recipients.get(key);
    if (known !== undefined && known.to === to) return known;
    const other = this.#senderByLink.get(key);
    const [ownTo, ownKey] = other?.from === to ? [other.from, other.link] : [ownCopy(to), ownCopy(key)];
    const isName = (text: string): boolean => this.#names.isName(text) || this.#owner?.names.includes(text) === true;
    const parties = recipientsOf(ownTo.trim(), links === null || links === '' ? links : ownKey, isName).map(
      ({ handle, name }) => {
        const linked = handle?.kind === 'entry' ? this.#names.handleOf(conversation, name) : null;
        return asBefore(this.#party(linked ?? handle, name, 'to'), other?.party);
      },
    );
    const recipients: Recipients = { key: ownKey, to: ownTo, parties, fromOwner: null };
    if (parties.length === 1 && parties[0]?.me === true) this.#ownRecipients = recipients;
    return remember(this.#recipients, ownKey, recipients);
  }

  #party(handle: Handle | null, name: string, role: 'from' | 'to'): Party {
    const shown = handle === null ? '' : name;
    return isOwner(this.#owner, handle) ? { handle, name: shown, role, me: true } : { handle, name: shown, role };
  }

  /**
   * In the years when connections have no link and senders do, a card that holds both keeps a correspondent and the
   * connection of the same name from being two people. Only where one person alone wrote under the name.
   */
  #cardOf(from: Party): Card | null {
    if (this.#names.soleHandles.size === 0) return null;
    if (from.handle?.kind !== 'linkedin' || from.me === true || this.#linked.has(from.handle.value)) return null;
    const key = nameKey(from.name);
    if (this.#names.soleHandles.get(key)?.value !== from.handle.value) return null;
    this.#linked.add(from.handle.value);
    const entry: Handle = { kind: 'entry', value: `linkedin:name:${key}` };
    return {
      source: 'linkedin',
      key: `sender:${from.handle.value}`,
      names: [from.name],
      handles: [from.handle, entry],
      facts: [],
      made: 'collected',
    };
  }
}

/**
 * Numbers true repeats: the same words twice in one second are two messages, in this export and in the next. Rows of one
 * conversation and second stand together whether a file is in order of conversations or of time, so only the present second
 * is remembered.
 */
class Repeats {
  #at: number | null = Number.NaN;
  #first = '';
  #counts = new Map<string, number>();

  numbered(at: number | null, key: string): string {
    if (at !== this.#at || this.#counts.size > MAX_REMEMBERED) {
      this.#at = at;
      this.#first = key;
      if (this.#counts.size > 0) this.#counts.clear();
      return key;
    }
    const before = this.#counts.get(key) ?? (key === this.#first ? 1 : 0);
    this.#counts.set(key, before + 1);
    return before === 0 ? key : `${key}:${before + 1}`;
  }
}

const DRAFT: Outcome = { skipped: 'drafts' };
const SPAM: Outcome = { skipped: 'spam' };
const COMPANY: Outcome = { skipped: 'messages from companies' };
const SPONSORED: Outcome = { skipped: 'sponsored messages' };
const HIDDEN: Outcome = { skipped: 'hidden members' };
const SELF: Outcome = { skipped: 'messages to oneself' };

type Column =
  | 'conversation'
  | 'from'
  | 'link'
  | 'to'
  | 'links'
  | 'date'
  | 'subject'
  | 'content'
  | 'folder'
  | 'direction'
  | 'draft'
  | 'conversationDraft';

function placesIn(header: readonly string[]): Readonly<Record<Column, number>> {
  return {
    conversation: columnOf(header, 'Conversation ID'),
    from: columnOf(header, 'From'),
    link: columnOf(header, 'Sender Profile URL'),
    to: columnOf(header, 'To'),
    links: columnOf(header, 'Recipient Profile URLs'),
    date: columnOf(header, 'Date'),
    subject: columnOf(header, 'Subject'),
    content: columnOf(header, 'Content'),
    folder: columnOf(header, 'Folder'),
    direction: columnOf(header, 'Direction'),
    draft: columnOf(header, 'Is Message Draft'),
    conversationDraft: columnOf(header, 'Is Conversation Draft'),
  };
}

/** 2018 says who wrote; later the owner is found by link and name. */
function directed(parties: readonly Party[], direction: string): readonly Party[] {
  if (direction === '' || parties.some((party) => party.me === true)) return parties;
  const isMine = direction.toUpperCase() === 'OUTGOING';
  if (!isMine && (direction.toUpperCase() !== 'INCOMING' || parties.length !== 2)) return parties;
  return parties.map((party, at) => ((at === 0) === isMine ? { ...party, me: true } : party));
}

/** Nearly everybody both writes and is written to: what is told alike of the two sides is kept in memory once. */
function asBefore(party: Party, before: Party | undefined): Party {
  const { handle, name } = party;
  const isSame = handle?.value === before?.handle?.value && handle?.kind === before?.handle?.kind;
  if (before === undefined || !isSame || name !== before.name) return party;
  return { ...party, handle: before.handle, name: before.name };
}

/** A message nobody else can be recognised in says nothing about anybody. Null: somebody can. */
function whyNobody(parties: readonly Party[], isOwnerKnown: boolean): Outcome | null {
  let others = 0;
  let hidden = 0;
  for (const party of parties) {
    if (party.handle === null) hidden++;
    else if (party.me !== true) others++;
  }
  // As long as nobody knows which side is the owner, one recognisable side may be the owner alone.
  const needed = isOwnerKnown ? 1 : 2;
  if (others >= needed) return null;
  return hidden > 0 || parties.length < 2 || others > 0 ? HIDDEN : SELF;
}

/** Mass mailings LinkedIn sells: their editor's marks, a placeholder nobody filled, or HTML from a sender without a profile. */
function isSponsored(content: string, link: string): boolean {
  if (content.indexOf('%') >= 0 && /%(?:first|last)_?name%/i.test(content)) return true;
  return content.indexOf('<') >= 0 && (content.includes('spinmail') || (link === '' && hasMarkup(content)));
}

/** Not `cells[-1]`, which is asked of the array as a name and costs as much as the rest of the row. */
function cellAt(cells: readonly string[], place: number): string {
  return place < 0 ? '' : (cells[place] ?? '');
}

function isSpam(folder: string): boolean {
  return folder !== 'INBOX' && folder !== '' && /^(?:spam|junk)$/i.test(folder);
}

const COMPANY_LINK = /linkedin\.com\/(?:company|school|showcase)\//i;

function isYes(cell: string): boolean {
  return cell !== '' && cell !== 'No' && /^(?:yes|true)$/i.test(cell);
}

function peopleOf(parties: readonly Party[]): string {
  return parties.map((party) => party.handle?.value ?? '').join('>');
}

function remember<T>(memory: Map<string, T>, key: string, value: T): T {
  if (memory.size >= MAX_REMEMBERED) memory.clear();
  memory.set(key, value);
  return value;
}

/** A cell is a window on the chunk it was read from; remembered as it is, each would keep its whole chunk in memory. */
function ownCopy(text: string): string {
  return Buffer.from(text).toString();
}
