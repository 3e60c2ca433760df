import type { Stated } from './settings.ts';

/** Which of two numbers is the stricter one: the higher of what is to be reached, the lower of what is to be kept to. */
export type Bound = 'atLeast' | 'atMost';

/** True when `number` demands less than `other`. */
export function isLaxer(bound: Bound, number: number, other: number): boolean {
  return bound === 'atLeast' ? number < other : number > other;
}

/** The stricter of two, the first where they are equal. */
export function stricterOf(bound: Bound, one: Stated<number> | undefined, other: Stated<number> | undefined): Stated<number> | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return isLaxer(bound, one.value, other.value) ? other : one;
}

/** Of each name the stricter number. */
export function stricterMap<Name>(
  bound: Bound,
  one: ReadonlyMap<Name, Stated<number>>,
  other: ReadonlyMap<Name, Stated<number>>,
): ReadonlyMap<Name, Stated<number>> {
  const all = new Map(one);
  for (const [name, stated] of other) all.set(name, stricterOf(bound, all.get(name), stated) ?? stated);
  return all;
}

/** True when two values of options are the same: what JSON can say, whatever the order of its keys. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const members = new Map(Object.entries(other));
  const entries = Object.entries(one);
  return entries.length === members.size && entries.every(([name, value]) => members.has(name) && isSameValue(value, members.get(name)));
}
