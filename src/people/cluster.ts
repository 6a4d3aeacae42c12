/**
 * Which cards and handles are one person. Nothing is merged: the answer is a map from each node to its person's name,
 * computed anew from the same facts, so taking a decision back brings back exactly what was before.
 */

/**
 * Returns for every node the smallest node of its cluster. The order of pairs never matters: names decide where it would.
 *
 * The owner's "different" holds against everything, the owner's "same" against everything but that. Two profile links
 * never join by themselves, since LinkedIn says they are two people.
 */
export function cluster(graph: Graph): Int32Array {
  const forest = new Forest(graph.size);
  joinAll(forest, graph.edges);
  joinAll(forest, graph.same);
  separate(forest, graph);
  return forest.roots();
}

/** Pairs of node numbers, flat: two entries a pair. */
export type Numbered = Int32Array;

/** Nodes are cards and handles, numbered from 0 up to `size`. */
interface Graph {
  readonly size: number;
  /** A text that stays the same from import to import; asked for only where something forbidden came together. */
  readonly nameOf: (node: number) => string;
  /** A profile link: two never join by themselves. */
  readonly isProfile: (node: number) => boolean;
  /**
   * What joins by itself, usually a card and each of its handles, but for handles that join nobody (`sharedHandles`); what the
   * owner joined; what the owner keeps apart. The same pair stands in one of the owner's lists only.
   */
  readonly edges: Numbered;
  readonly same: Numbered;
  readonly different: Numbered;
}

function joinAll(forest: Forest, pairs: Numbered): void {
  for (let i = 0; i < pairs.length; i += 2) forest.join(pairs[i] ?? 0, pairs[i + 1] ?? 0);
}

/**
 * Joining without regard to what forbids it is quick and needs no order. Only clusters in which something forbidden came
 * together (a handful in practice) are taken apart and joined again, edge by edge in one fixed order.
 */
function separate(forest: Forest, graph: Graph): void {
  const broken = brokenRoots(forest, graph);
  if (broken.size === 0) return;
  const inBroken = (pairs: Numbered) => pairsWithin(forest, pairs, broken);
  const [same, edges, different] = [inBroken(graph.same), inBroken(graph.edges), inBroken(graph.different)];
  forest.release(broken);
  const rules = new Rules(forest, graph, different);
  for (const [a, b] of sorted(same, graph)) rules.join(a, b, 'told');
  for (const [a, b] of sorted(edges, graph)) rules.join(a, b, 'certain');
}

function brokenRoots(forest: Forest, { different, isProfile, size }: Graph): Set<number> {
  const broken = new Set<number>();
  for (let i = 0; i < different.length; i += 2) {
    const root = forest.find(different[i] ?? 0);
    if (root === forest.find(different[i + 1] ?? 0)) broken.add(root);
  }
  const hasProfile = new Uint8Array(size);
  for (let node = 0; node < size; node++) {
    if (!isProfile(node)) continue;
    const root = forest.find(node);
    if (hasProfile[root] === 1) broken.add(root);
    hasProfile[root] = 1;
  }
  return broken;
}

function pairsWithin(forest: Forest, pairs: Numbered, broken: ReadonlySet<number>): [number, number][] {
  const within: [number, number][] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const [a, b] = [pairs[i] ?? 0, pairs[i + 1] ?? 0];
    if (broken.has(forest.find(a)) || broken.has(forest.find(b))) within.push([a, b]);
  }
  return within;
}

/** Profile links first, so that each link keeps its own card and a shared address is what comes apart; then by name. */
function sorted(pairs: readonly [number, number][], { nameOf, isProfile }: Graph): [number, number][] {
  const keyed = pairs.map((pair) => {
    const [first, second] = pair.map(nameOf).sort();
    const rank = pair.some(isProfile) ? '0' : '1';
    return { pair, key: `${rank}${first}\u0000${second}` };
  });
  return keyed.sort((x, y) => (x.key < y.key ? -1 : Number(x.key > y.key))).map(({ pair }) => pair);
}

/** The root of a cluster is its smallest number, whatever was joined first. */
class Forest {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = new Int32Array(size);
    for (let node = 0; node < size; node++) this.#parent[node] = node;
  }

  find(node: number): number {
    const parent = this.#parent;
    let at = node;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [left, right] = [this.find(a), this.find(b)];
    if (left < right) this.#parent[right] = left;
    else this.#parent[left] = right;
  }

  /** Every node of these clusters stands alone again. */
  release(roots: ReadonlySet<number>): void {
    const members: number[] = [];
    for (let node = 0; node < this.#parent.length; node++) if (roots.has(this.find(node))) members.push(node);
    for (const node of members) this.#parent[node] = node;
  }

  roots(): Int32Array {
    return this.#parent.map((_, node) => this.find(node));
  }
}

/** Joins that ask first. What is forbidden is kept by cluster and follows it when clusters join. */
class Rules {
  readonly #forest: Forest;
  readonly #enemies = new Map<number, number[]>();
  readonly #hasProfile = new Map<number, boolean>();

  readonly #isProfile: (node: number) => boolean;

  constructor(forest: Forest, { isProfile }: Graph, different: readonly [number, number][]) {
    this.#forest = forest;
    this.#isProfile = isProfile;
    for (const [a, b] of different) {
      this.#enemiesOf(a).push(b);
      this.#enemiesOf(b).push(a);
    }
  }

  join(a: number, b: number, why: 'told' | 'certain'): void {
    const [left, right] = [this.#forest.find(a), this.#forest.find(b)];
    if (left === right || this.#areEnemies(left, right)) return;
    const profiles = [this.#profileIn(left), this.#profileIn(right)];
    if (why === 'certain' && profiles.every(Boolean)) return;
    const enemies = [...this.#enemiesOf(left), ...this.#enemiesOf(right)];
    this.#forest.join(left, right);
    const root = this.#forest.find(left);
    this.#enemies.set(root, enemies);
    this.#hasProfile.set(root, profiles.some(Boolean));
  }

  #areEnemies(left: number, right: number): boolean {
    const [ofLeft, ofRight] = [this.#enemiesOf(left), this.#enemiesOf(right)];
    const [few, other] = ofLeft.length < ofRight.length ? [ofLeft, right] : [ofRight, left];
    return few.some((enemy) => this.#forest.find(enemy) === other);
  }

  #enemiesOf(root: number): number[] {
    const known = this.#enemies.get(root);
    if (known !== undefined) return known;
    const enemies: number[] = [];
    this.#enemies.set(root, enemies);
    return enemies;
  }

  #profileIn(root: number): boolean {
    return this.#hasProfile.get(root) ?? this.#isProfile(root);
  }
}
