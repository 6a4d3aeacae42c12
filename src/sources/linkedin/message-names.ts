/**
 * A first pass over old message files. Until mid 2023 only senders have a link and recipients are bare names: read line by
 * line, a conversation would be one person who writes and another who is written to.
 */
import { type Handle, parseProfileLink } from '../../people/index.ts';
import { columnOf, openCsv } from '../csv.ts';
import type { InputFile } from '../source.ts';
import { nameKey } from './names.ts';

export interface SenderNames {
  /** Is this the whole name of a sender? */
  isName(text: string): boolean;
  /** The link of a recipient: who wrote under that name in this conversation, else the only one who did anywhere. */
  handleOf(conversation: string, name: string): Handle | null;
  /** Link by name key, for names under which a single person wrote. */
  readonly soleHandles: ReadonlyMap<string, Handle>;
}

/** Names remembered; a file of these years has thousands of messages, not millions. */
const MAX_NAMES = 200_000;

export const NO_NAMES: SenderNames = { isName: () => false, handleOf: () => null, soleHandles: new Map() };

export async function readSenderNames(file: InputFile): Promise<SenderNames> {
  const csv = await openCsv(file.open(), { known: ['FROM', 'SENDER PROFILE URL', 'TO', 'DATE', 'CONTENT'] });
  const header = csv.header ?? [];
  const places = [
    columnOf(header, 'FROM'),
    columnOf(header, 'SENDER PROFILE URL'),
    columnOf(header, 'CONVERSATION ID'),
  ] as const;
  const names = new Set<string>();
  const byConversation = new Map<string, Handle>();
  const byName = new Map<string, Handle | null>();
  for await (const rows of csv.batches()) {
    for (const { cells } of rows) {
      const [from, link, conversation] = places.map((place) => cells[place]?.trim() ?? '') as [string, string, string];
      if (from === '' || names.size + byConversation.size > MAX_NAMES) continue;
      names.add(from);
      const handle = link === '' ? null : parseProfileLink(link);
      if (handle !== null) remember(handle, conversation, nameKey(from), byConversation, byName);
    }
  }
  const soleHandles = new Map([...byName].filter((pair): pair is [string, Handle] => pair[1] !== null));
  return {
    isName: (text) => names.has(text.trim()),
    handleOf: (conversation, name) =>
      byConversation.get(`${conversation} ${nameKey(name)}`) ?? soleHandles.get(nameKey(name)) ?? null,
    soleHandles,
  };
}

/** Two links under one name: nobody can say which one a bare name means. */
function remember(
  handle: Handle,
  conversation: string,
  key: string,
  byConversation: Map<string, Handle>,
  byName: Map<string, Handle | null>,
): void {
  if (key === '') return;
  byConversation.set(`${conversation} ${key}`, handle);
  const known = byName.get(key);
  if (known === undefined) byName.set(key, handle);
  else if (known !== null && known.value !== handle.value) byName.set(key, null);
}
