import type { Filter } from './filter.ts';
import { type Container, isContainer } from './outside.ts';
import type { Hazard } from './path-expression.ts';

/**
 * The filters among `hazards` that throw for some value below `root`, whatever leads to it, with what they throw; each value is tried once for
 * each holder.
 */
export function throwingFilters(root: Container, hazards: readonly Hazard[]): ReadonlyMap<Filter, unknown> {
  const throwing = new Map<Filter, unknown>();
  if (hazards.length === 0) return throwing;
  const seen = new Set<Container>([root]);
  for (const holder of seen) {
    const isList = Array.isArray(holder);
    for (const key of Object.keys(holder)) {
      const value = holder[key];
      tryOn(value, isList ? Number(key) : key, hazards, throwing);
      // What is added to a set while it is gone through has its turn.
      if (isContainer(value)) seen.add(value);
    }
  }
  return throwing;
}

function tryOn(value: unknown, key: string | number, hazards: readonly Hazard[], throwing: Map<Filter, unknown>): void {
  for (const hazard of hazards) {
    if (throwing.has(hazard.filter) || !isTried(hazard, value)) continue;
    try {
      hazard.filter.test(value, key);
    } catch (error) {
      throwing.set(hazard.filter, error);
    }
  }
}

function isTried({ members }: Hazard, value: unknown): boolean {
  if (members === undefined) return true;
  if (!isContainer(value)) return false;
  for (const member of members) if (member in value) return true;
  return false;
}
