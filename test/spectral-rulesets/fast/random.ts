/** Numbers below a limit that look random, the same ones for the same seed. */
export type Random = (below: number) => number;

/** Makes them (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** One of several. */
export function pick<const Items extends readonly unknown[]>(random: Random, items: Items): Items[number] {
  return items[random(items.length)];
}

/** Freezes a value with everything in it, as Spectral's library leaves what it has resolved. */
export function deepFrozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const inside of Object.values(value)) deepFrozen(inside);
  return Object.freeze(value);
}
