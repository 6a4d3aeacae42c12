/** What files say about a person; each fact opens where it was read. */

import type { PersonFact } from '../../api/shapes.ts';
import { dateInWords } from '../words.ts';
import { originInWords, sourceInWords, sourcesInWords } from './pieces.tsx';

/** In the order in which one would ask; a kind not named here comes last under its own name. */
const KINDS: readonly (readonly [string, string])[] = [
  ['headline', 'in their words'],
  ['position', 'work'],
  ['company', 'company'],
  ['department', 'department'],
  ['industry', 'trade'],
  ['location', 'lives in'],
  ['birthday', 'birthday'],
  ['relation', 'relations'],
  ['school', 'learnt at'],
  ['skill', 'skills'],
  ['website', 'website'],
  ['connected', 'connected on'],
  ['summary', 'about'],
  ['note', 'noted on the card'],
  ['follows', 'follows'],
  ['circle', 'circles'],
];

/** A person with many skills would bury the rest: more values than this are folded. */
const MOST_VALUES = 6;

interface Group {
  readonly kind: string;
  readonly head: string;
  readonly values: readonly { readonly value: string; readonly facts: readonly PersonFact[] }[];
}

export function Facts(props: { facts: readonly PersonFact[]; them: string; isOwner: boolean; now: number }) {
  const groups = groupsOf(props.facts);
  if (groups.length === 0) return null;
  return (
    <section class="facts" aria-labelledby="facts">
      <h2 id="facts">What your files say about {props.isOwner ? 'you' : props.them}</h2>
      <dl>
        {groups.map((group) => (
          <div>
            <dt>{props.isOwner ? group.head.replace('their', 'your') : group.head}</dt>
            <dd>
              {group.values.slice(0, MOST_VALUES).map((one) => (
                <FactValue kind={group.kind} value={one.value} facts={one.facts} now={props.now} />
              ))}
              <MoreValues group={group} now={props.now} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function MoreValues(props: { group: Group; now: number }) {
  const rest = props.group.values.slice(MOST_VALUES);
  if (rest.length === 0) return null;
  return (
    <details class="also">
      <summary>more</summary>
      {rest.map((one) => (
        <FactValue kind={props.group.kind} value={one.value} facts={one.facts} now={props.now} />
      ))}
    </details>
  );
}

function FactValue(props: { kind: string; value: string; facts: readonly PersonFact[]; now: number }) {
  const { facts, now } = props;
  const isDate = props.kind === 'connected' || props.kind === 'birthday';
  const shown = (isDate && dateInWords(props.value, now)) || props.value;
  return (
    <details class="fact">
      <summary>
        <span class="value">{shown}</span>
        <span class="span">{spanOf(facts, now)}</span>
        <span class="source">{sourcesInWords(facts.map((fact) => fact.source))}</span>
      </summary>
      <ul>
        {facts.map((fact) => (
          <li>
            {sourceInWords(fact.source)}
            {fact.asOf ? `, as of ${dateInWords(fact.asOf, now)}` : ''}. {originInWords(fact.origin)}{' '}
            {fact.origin.file === 'by hand' ? null : <a href={`/imports/${fact.origin.run}`}>See that import</a>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "2016 to 2019", "since 2016": of the first fact that knows. */
function spanOf(facts: readonly PersonFact[], now: number): string {
  const fact = facts.find((one) => one.from || one.to);
  if (!fact) return '';
  if (!fact.from) return `until ${dateInWords(fact.to ?? '', now)}`;
  const from = dateInWords(fact.from, now);
  return fact.to ? `${from} to ${dateInWords(fact.to, now)}` : `since ${from}`;
}

/** Facts that say the same stand once, with every origin. */
function groupsOf(facts: readonly PersonFact[]): Group[] {
  const byKind = new Map<string, Map<string, PersonFact[]>>();
  for (const fact of facts) {
    const byValue = byKind.get(fact.kind) ?? new Map<string, PersonFact[]>();
    byKind.set(fact.kind, byValue);
    const same = byValue.get(fact.value);
    if (same) same.push(fact);
    else byValue.set(fact.value, [fact]);
  }
  const named = KINDS.filter(([kind]) => byKind.has(kind));
  const known = new Set(KINDS.map(([kind]) => kind));
  const others = [...byKind.keys()].filter((kind) => !known.has(kind)).map((kind) => [kind, kind] as const);
  return [...named, ...others].map(([kind, head]) => ({
    kind,
    head,
    values: [...(byKind.get(kind) ?? [])].map(([value, same]) => ({ value, facts: same })),
  }));
}
