import { claimGroups } from './baseline-claims.ts';
import { countFingerprints, type Fingerprints, without } from './fingerprints.ts';
import type { Baseline } from './settings.ts';
import { startOf, type Weakening } from './weakening.ts';

/**
 * Findings that a change adds to a baseline, whether their definitions were judged or not. A group may have another key than before, when
 * its old one is gone: its definition was renamed.
 */
export function grownBaseline(base: Baseline | undefined, head: Baseline | undefined): readonly Weakening[] {
  if (head === undefined) return [];
  const before = base?.definitions ?? new Map<string, Fingerprints>();
  const now = [...head.definitions].map(([key, fingerprints]) => ({ key, fingerprints }));
  const claims = claimGroups(before, now, (key) => head.definitions.has(key));
  return now.flatMap(({ key, fingerprints }) => {
    const added = countFingerprints(without(fingerprints, before.get(claims.get(key) ?? '') ?? new Map()));
    if (added === 0) return [];
    const message = `The baseline holds ${added} ${added === 1 ? 'finding' : 'findings'} of "${key}" that it does not hold at the base.`;
    return [{ subject: `baseline ${key}`, message, location: startOf(head.uri) }];
  });
}
