import type { Filter } from './filter.ts';
import { type Container, isContainer } from './outside.ts';
import type { Hazard } from './path-expression.ts';

/** The filters among `hazards` that throw for some value below `root`, whatever leads to it; each value is tried once for each holder. */
export function throwingFilters(root: Container, hazards: readonly Hazard[]): ReadonlySet<Filter> {
  const throwing = new Set<Filter>();
  if (hazards.length === 0) return throwing;
  const seen = new Set<Container>([root]);
  for (const holder of seen) {
    const isList = Array.isArray(holder);
    for (const key of Object.keys(holder)) {
      const value = holder[key];
      for (const filter of throwingFor(value, isList ? Number(key) : key, hazards)) throwing.add(filter);
      // What is added to a set while it is gone through has its turn.
      if (isContainer(value)) seen.add(value);
    }
  }
  return throwing;
}

function throwingFor(value: unknown, key: string | number, hazards: readonly Hazard[]): readonly Filter[] {
  return hazards.filter((hazard) => isTried(hazard, value) && throws(hazard, value, key)).map(({ filter }) => filter);
}

function isTried({ members }: Hazard, value: unknown): boolean {
  if (members === undefined) return true;
  if (!isContainer(value)) return false;
  for (const member of members) if (member in value) return true;
  return false;
}

function throws({ filter }: Hazard, value: unknown, key: string | number): boolean {
  try {
    filter.test(value, key);
    return false;
  } catch {
    return true;
  }
}
