import { claimGroups } from './baseline-claims.ts';
import { countFingerprints, type Fingerprints, without } from './fingerprints.ts';
import type { Baseline } from './settings.ts';
import { startOf, type Weakening } from './weakening.ts';

/** A definition that the change has, as a baseline may file it. */
export interface FiledDefinition {
  /** From the folder of the baseline; outside of it, anything. */
  readonly path: string;
  readonly api: string | undefined;
}

/**
 * Findings that a change adds to a baseline, whether their definitions were judged or not. A group may have another key than before, when
 * its old one is gone: its definition was renamed, or has an id now. One whose definition is still there stays that definition's.
 */
export function grownBaseline(
  base: Baseline | undefined,
  head: Baseline | undefined,
  definitions: () => readonly FiledDefinition[] = () => [],
): readonly Weakening[] {
  if (head === undefined) return [];
  const before = base?.definitions ?? new Map<string, Fingerprints>();
  const claims = claimsOn(before, head.definitions, definitions);
  return [...head.definitions].flatMap(([key, fingerprints]) => {
    const added = countFingerprints(without(fingerprints, before.get(claims.get(key) ?? '') ?? new Map()));
    if (added === 0) return [];
    const message = `The baseline holds ${added} ${added === 1 ? 'finding' : 'findings'} of "${key}" that it does not hold at the base.`;
    return [{ subject: `baseline ${key}`, message, location: startOf(head.uri) }];
  });
}

type Groups = Baseline['definitions'];

function claimsOn(before: Groups, now: Groups, definitions: () => readonly FiledDefinition[]): ReadonlyMap<string, string> {
  if ([...now.keys()].every((key) => before.has(key))) return new Map([...now.keys()].map((key) => [key, key]));
  const there = definitions();
  const paths = new Set(there.map(({ path }) => path));
  const pathsById = new Map<string, string>(there.flatMap(({ path, api }) => (api === undefined ? [] : [[`api:${api}`, path] as const])));
  const judged = [...now].map(([key, fingerprints]) => ({ key, pathKey: pathsById.get(key), fingerprints }));
  return claimGroups(before, judged, (key) => now.has(key) || paths.has(key) || pathsById.has(key));
}
