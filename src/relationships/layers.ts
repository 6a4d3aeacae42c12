/** Layers: the few one is closest to just now, then wider rings, by the order of warmth. An order is never shown, only the ring. Pure. */

/** From the inside out, with how many have room (Dunbar's layers; docs/methods.md §1). */
export const LAYERS = [
  { name: 'closest', room: 5 },
  { name: 'close', room: 15 },
  { name: 'good', room: 50 },
  { name: 'wider', room: 150 },
] as const;
export type Layer = (typeof LAYERS)[number]['name'] | 'beyond';

/** Who is inside stays until so much more than the room has passed them: else a label would flicker with every letter. */
const HYSTERESIS = 0.15;
/** Contact days below which a tie is too young for a ring: one lively week is no closeness. */
const LEAST_DAYS = 3;

export interface Warm {
  readonly person: number;
  readonly warmth: number;
  readonly contactDays: number;
}

/** The ring of each person. `before`: the rings as they were. The order of `all` does not matter. */
export function layersOf(all: readonly Warm[], before: ReadonlyMap<number, Layer>): Map<number, Layer> {
  const warm = all.filter(({ warmth, contactDays }) => warmth > 0 && contactDays >= LEAST_DAYS);
  const ordered = [...warm].sort((a, b) => b.warmth - a.warmth || a.person - b.person);
  const rings = new Map<number, Layer>(all.map(({ person }) => [person, 'beyond']));
  ordered.forEach(({ person }, place) => {
    rings.set(person, ringOf(place + 1, before.get(person) ?? 'beyond'));
  });
  return rings;
}

function ringOf(place: number, before: Layer): Layer {
  const was = LAYERS.findIndex(({ name }) => name === before);
  const ring = LAYERS.findIndex(({ room }, i) => place <= (was >= 0 && was <= i ? room * (1 + HYSTERESIS) : room));
  return LAYERS[ring]?.name ?? 'beyond';
}
