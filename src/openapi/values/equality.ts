import { isRounded } from './decimal.ts';
import type { Members } from './plan.ts';

/** A text that two JSON values share when they are equal: members in code-unit order, numbers by value. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(value);
  const members = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalText(member)}`).join()}}`;
}

/** True when the value equals one of the members. */
export function isMember(members: Members, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return members.scalars.has(value) || isPerhapsAmong(members, value);
  return members.containers.size > 0 && members.containers.has(canonicalText(value));
}

/** An integer that was rounded may be any that rounds to the same. */
function isPerhapsAmong({ scalars, rounded }: Members, value: unknown): boolean {
  if (typeof value === 'bigint') return scalars.has(Number(value));
  return isRounded(value) && rounded.has(value);
}

/** The first index whose value equals one before it, or -1. */
export function firstDuplicate(values: readonly unknown[]): number {
  const scalars = new Set<unknown>();
  const containers = new Set<string>();
  for (const [index, value] of values.entries()) {
    const isScalar = typeof value !== 'object' || value === null;
    const known: Set<unknown> = isScalar ? scalars : containers;
    const key = isScalar ? value : canonicalText(value);
    if (known.has(key)) return index;
    known.add(key);
  }
  return -1;
}
