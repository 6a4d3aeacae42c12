/**
 * The canonical dump: what Kith knows, as JSON lines. The same facts give the same bytes, whatever the order of imports
 * and the ids inside. It names nothing that depends on when or from where something was read.
 */

import { whenToIso } from '../../basics/when.ts';
import { handleKey } from '../../people/index.ts';
import { decided, type Home, keepers, notebook, people } from '../../store/store.ts';
import { textToParties } from '../../timeline/index.ts';

/** People described in one step. */
const WINDOW = 4000;

/** Chunks of lines, each ending with a line feed: people, then decisions, the notebook, then interactions in order of time. */
export async function* dumpLines(home: Home): AsyncGenerator<string> {
  yield sortedLines(await personLines(home));
  yield sortedLines(await decisionLines(home));
  yield sortedLines(await notebookLines(home));
  yield* interactionLines(home);
}

function sortedLines(lines: string[]): string {
  lines.sort();
  return lines.map((line) => `${line}\n`).join('');
}

async function personLines(home: Home): Promise<string[]> {
  const { db, owner } = home;
  const lines: string[] = [];
  const end = await people.nextWho(db, owner);
  for (let from = 0; from < end; from += WINDOW) {
    const to = from + WINDOW - 1;
    const handles = await people.handlesBetween(db, owner, from, to);
    const cards = Map.groupBy(await people.cardsBetween(db, owner, from, to), (card) => card.personId);
    const sightings = await people.sightingsBetween(db, owner, from, to);
    for (const person of await people.peopleBetween(db, owner, from, to)) {
      // The owner's row stands from the first import on; while nothing is known of them it is no fact.
      if (!handles.has(person.id) && !cards.has(person.id)) continue;
      lines.push(
        JSON.stringify({
          person: (handles.get(person.id) ?? []).map(handleKey),
          owner: person.id === people.OWNER_PERSON,
          name: person.name,
          kind: person.kind,
          rule: person.rule,
          line: person.line,
          circles: person.circles,
          firstAt: person.firstAt,
          lastAt: person.lastAt,
          counts: person.counts,
          names: [...(sightings.get(person.id) ?? [])].sort(),
          cards: (cards.get(person.id) ?? [])
            .map(({ source, entry, made, names, handles: keys, facts }) =>
              JSON.stringify({ source, entry, made, names, handles: keys, facts }),
            )
            .sort(),
        }),
      );
    }
  }
  return lines;
}

async function decisionLines(home: Home): Promise<string[]> {
  const all = await decided.decisions(home.db, home.owner);
  // When something was decided is not a fact about anybody, and a forgotten handle's mark differs from home to home.
  return all
    .filter((one) => one.sort !== 'forgotten')
    .map(({ sort, a, b, value }) => JSON.stringify({ decision: sort, a, b, value }));
}

async function notebookLines({ db, owner }: Home): Promise<string[]> {
  const leaves = await notebook.allLeaves(db, owner);
  return leaves.map(({ sort, at, value, people }) =>
    JSON.stringify({
      leaf: sort,
      at: whenToIso({ at, precision: 'second' }),
      value,
      people: people.map(({ node, role, name, at, value }) => ({ node, role, name, at, value })),
    }),
  );
}

async function* interactionLines(home: Home): AsyncGenerator<string> {
  for await (const rows of keepers.interactionsInOrder(home.db, home.owner)) {
    const keys = await keepers.handleKeys(home.db, home.owner, rows.flatMap(handleIdsOf));
    yield rows
      .map((row) => {
        const parties = textToParties(row.parties)
          .map((party) => [
            party.role,
            party.handleId === 0 ? 'me' : (keys.get(party.handleId) ?? ''),
            party.answer ?? 'unsaid',
          ])
          .sort();
        const { channel, kind, manner, precision, at, length, zone, cancelled, subject, text, key } = row;
        const when = whenToIso({ at, precision });
        return `${JSON.stringify({ interaction: key, at: when, precision, channel, kind, manner, length, ...(zone === null ? {} : { zone }), cancelled, parties, subject, text })}\n`;
      })
      .join('');
  }
}

function handleIdsOf(row: { readonly parties: string }): number[] {
  return textToParties(row.parties).map((party) => party.handleId);
}
