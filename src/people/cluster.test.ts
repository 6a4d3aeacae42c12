import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluster, type Numbered } from './cluster.ts';

type Pair = readonly [string, string];

interface Decisions {
  readonly same: readonly Pair[];
  readonly different: readonly Pair[];
}

const NO_DECISIONS: Decisions = { same: [], different: [] };
const NOBODY: ReadonlySet<string> = new Set();

/** For each node the name of its root. Nodes are numbered by name, so that the smallest number is the smallest name. */
function rootsOf(
  nodes: readonly string[],
  certain: readonly Pair[],
  decisions: Decisions,
  shared: ReadonlySet<string>,
): Map<string, string> {
  const names = [...nodes].sort();
  const numbered = (pairs: readonly Pair[]): Numbered =>
    Int32Array.from(
      pairs
        .map((pair) => pair.map((name) => names.indexOf(name)))
        .filter((p) => !p.includes(-1))
        .flat(),
    );
  const roots = cluster({
    size: names.length,
    nameOf: (node) => names[node] ?? '',
    isProfile: (node) => names[node]?.startsWith('linkedin:') === true,
    edges: numbered(certain.filter((pair) => !pair.some((name) => shared.has(name)))),
    same: numbered(decisions.same),
    different: numbered(decisions.different.filter(([a, b]) => a !== b)),
  });
  return new Map(names.map((name, node) => [name, names[roots[node] ?? node] ?? '']));
}

/** Clusters as sorted lists, sorted: what a reader of a test wants to see. */
function groups(
  nodes: readonly string[],
  certain: readonly Pair[],
  decisions = NO_DECISIONS,
  shared = NOBODY,
): string[][] {
  const byRoot = new Map<string, string[]>();
  for (const [node, root] of rootsOf(nodes, certain, decisions, shared))
    byRoot.set(root, [...(byRoot.get(root) ?? []), node]);
  for (const [root, members] of byRoot) expect(root).toBe(members.sort()[0]);
  return [...byRoot.values()].sort((x, y) => ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1));
}

describe('cards and handles', () => {
  it('join over an equal handle', () => {
    const nodes = ['card:1', 'card:2', 'card:3', 'email:ana@example.org', 'email:joe@example.org'];
    const edges: Pair[] = [
      ['card:1', 'email:ana@example.org'],
      ['card:2', 'email:ana@example.org'],
      ['card:3', 'email:joe@example.org'],
    ];
    expect(groups(nodes, edges)).toEqual([
      ['card:1', 'card:2', 'email:ana@example.org'],
      ['card:3', 'email:joe@example.org'],
    ]);
  });

  it('never join over a shared handle', () => {
    const nodes = ['card:1', 'card:2', 'email:office@example.org'];
    const edges: Pair[] = [
      ['card:1', 'email:office@example.org'],
      ['card:2', 'email:office@example.org'],
    ];
    expect(groups(nodes, edges, NO_DECISIONS, new Set(['email:office@example.org']))).toHaveLength(3);
  });

  it('never join two profile links by themselves; each link keeps its card', () => {
    const nodes = ['card:1', 'card:2', 'email:couple@example.org', 'linkedin:ana', 'linkedin:joe'];
    const edges: Pair[] = [
      ['card:1', 'email:couple@example.org'],
      ['card:2', 'email:couple@example.org'],
      ['card:1', 'linkedin:ana'],
      ['card:2', 'linkedin:joe'],
    ];
    expect(groups(nodes, edges)).toEqual([
      ['card:1', 'email:couple@example.org', 'linkedin:ana'],
      ['card:2', 'linkedin:joe'],
    ]);
  });

  it('join two profile links when the owner says so', () => {
    const same: Pair[] = [['linkedin:ana', 'linkedin:ana-silva']];
    expect(groups(['linkedin:ana', 'linkedin:ana-silva'], [], { same, different: [] })).toHaveLength(1);
  });

  it('come apart when the owner says different, and nothing later joins them', () => {
    const nodes = ['card:1', 'card:2', 'email:a@example.org', 'email:b@example.org'];
    const edges: Pair[] = [
      ['card:1', 'email:a@example.org'],
      ['card:2', 'email:a@example.org'],
      ['card:2', 'email:b@example.org'],
      ['card:1', 'email:b@example.org'],
    ];
    const roots = rootsOf(nodes, edges, { same: [], different: [['card:1', 'card:2']] }, NOBODY);
    expect(roots.get('card:1')).not.toBe(roots.get('card:2'));
  });

  it('ignore what is said about somebody who is not there', () => {
    expect(
      groups(['card:1'], [['card:1', 'email:x@example.org']], { same: [['card:1', 'card:9']], different: [] }),
    ).toEqual([['card:1']]);
  });
});

describe('for any facts and decisions', () => {
  const node = fc.constantFrom(
    'card:1',
    'card:2',
    'card:3',
    'card:4',
    'email:a',
    'email:b',
    'email:c',
    'linkedin:x',
    'linkedin:y',
  );
  const pair = fc.tuple(node, node) as fc.Arbitrary<[string, string]>;
  const nodes = ['card:1', 'card:2', 'card:3', 'card:4', 'email:a', 'email:b', 'email:c', 'linkedin:x', 'linkedin:y'];
  const facts = fc.record({
    edges: fc.array(pair, { maxLength: 14 }),
    same: fc.array(pair, { maxLength: 3 }),
    different: fc.array(
      pair.filter(([a, b]) => a !== b),
      { maxLength: 3 },
    ),
    shared: fc.uniqueArray(fc.constantFrom('email:a', 'email:b'), { maxLength: 1 }),
  });

  it('any order gives the same clusters', () => {
    fc.assert(
      fc.property(facts, fc.infiniteStream(fc.nat()), ({ edges, same, different, shared }, random) => {
        const mixed = <T>(list: readonly T[]): T[] =>
          list
            .map((item) => ({ item, at: random.next().value }))
            .sort((x, y) => x.at - y.at)
            .map(({ item }) => item);
        const turned = mixed(edges).map(([a, b], i): Pair => (i % 2 ? [b, a] : [a, b]));
        const decisions = { same: mixed(same), different: mixed(different).map(([a, b]): Pair => [b, a]) };
        expect(groups(mixed(nodes), turned, decisions, new Set(shared))).toEqual(
          groups(nodes, edges, { same, different }, new Set(shared)),
        );
      }),
    );
  });

  it('"different" always separates the two', () => {
    fc.assert(
      fc.property(facts, ({ edges, same, different, shared }) => {
        const roots = rootsOf(nodes, edges, { same, different }, new Set(shared));
        for (const [a, b] of different) expect(roots.get(a)).not.toBe(roots.get(b));
      }),
    );
  });

  it('nobody joins without a certain edge or the word of the owner', () => {
    fc.assert(
      fc.property(facts, ({ edges, same, different, shared }) => {
        const unbound = reachable([
          ...edges.filter((edge) => !edge.some((end) => shared.some((handle) => handle === end))),
          ...same,
        ]);
        const roots = rootsOf(nodes, edges, { same, different }, new Set(shared));
        for (const a of nodes) {
          for (const b of nodes) if (roots.get(a) === roots.get(b)) expect(unbound(a).has(b)).toBe(true);
        }
      }),
    );
  });

  it('two profile links share a person only by the word of the owner', () => {
    fc.assert(
      fc.property(facts, ({ edges, different, shared }) => {
        const roots = rootsOf(nodes, edges, { same: [], different }, new Set(shared));
        expect(roots.get('linkedin:x')).not.toBe(roots.get('linkedin:y'));
      }),
    );
  });

  it('taking a decision back restores what was before', () => {
    fc.assert(
      fc.property(facts, pair, ({ edges, same, different, shared }, extra) => {
        const before = groups(nodes, edges, { same, different }, new Set(shared));
        rootsOf(nodes, edges, { same: [...same, extra], different: [...different, extra] }, new Set(shared));
        expect(groups(nodes, edges, { same, different }, new Set(shared))).toEqual(before);
      }),
    );
  });
});

/** All nodes one can walk to; the slow and obvious way. */
function reachable(pairs: readonly Pair[]): (from: string) => Set<string> {
  return (from) => {
    const found = new Set([from]);
    for (let size = 0; size !== found.size; ) {
      size = found.size;
      for (const [a, b] of pairs) {
        if (found.has(a)) found.add(b);
        if (found.has(b)) found.add(a);
      }
    }
    return found;
  };
}
