/** The labelled inboxes of bench/notes, and sentences written for training, as training and measuring read them. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Note, type Owner, readNote, readOwner } from '../../src/screening/index.ts';

export type Answer = 'yes' | 'no' | 'unclear';

export interface Label {
  readonly id: string;
  readonly kind: string;
  readonly real: Answer;
  readonly personal: Answer;
  readonly pitch: Answer;
  readonly list: Answer;
  readonly advice: 'welcome' | 'ask-first' | 'set-aside' | 'rest';
  readonly sincereNewcomer: boolean;
  readonly oddButTrue: boolean;
  readonly flags: {
    readonly calendarLink: boolean;
    readonly formLetter: boolean;
    readonly introducesThemself: boolean;
    readonly sincereAsk: boolean;
    readonly profileInconsistent: boolean;
    readonly scam: boolean;
    readonly wave: string | null;
  };
}

export interface Inbox {
  readonly name: string;
  /** Who wrote it: inboxes of one hand are more alike than those of two. */
  readonly hand: string;
  readonly owner: Owner;
  readonly notes: readonly Note[];
  readonly labels: readonly Label[];
}

const NOTES = join(import.meta.dirname, '..', 'notes');

/** The inboxes of one part, in order; each note has its label at the same place. `folder` holds split.json. */
export function inboxesOf(part: 'train' | 'test', folder = NOTES): readonly Inbox[] {
  if (!existsSync(join(folder, 'split.json'))) return [];
  const split: Split = JSON.parse(readFileSync(join(folder, 'split.json'), 'utf8'));
  const handOf = (name: string) => split.hands?.find((hand) => hand.includes(name))?.join(' ') ?? name;
  return split[part]
    .filter((name) => existsSync(join(folder, `inbox-${name}.jsonl`)))
    .map((name) => inbox(folder, name, handOf(name)));
}

interface Split {
  readonly train: readonly string[];
  readonly test: readonly string[];
  /** Inboxes by who wrote them; one that stands nowhere has a hand of its own. */
  readonly hands?: readonly (readonly string[])[];
}

function inbox(folder: string, name: string, hand: string): Inbox {
  const lines = (file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));
  const labelById = new Map<string, Label>(lines(`labels-${name}.jsonl`).map((label) => [label.id, label]));
  const notes = lines(`inbox-${name}.jsonl`).map((row) => readNote(row)!);
  return {
    name,
    hand,
    owner: readOwner(JSON.parse(readFileSync(join(folder, `owner-${name}.json`), 'utf8')))!,
    notes,
    labels: notes.map(({ id }) => labelById.get(id)!),
  };
}
