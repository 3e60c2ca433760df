import { type BaselineMatcher, createBaselineMatcher } from './baseline.ts';
import type { JudgedDefinition } from './baseline-claims.ts';
import { countFingerprints, type Fingerprints, union, without } from './fingerprints.ts';
import type { Baseline } from './settings.ts';

/** A definition that was judged, and what of it a baseline may hold. */
export interface BaselineCandidate extends JudgedDefinition {
  /** Of its findings that are open or baselined; those that are waived are none of the baseline's. */
  readonly candidates: Fingerprints;
}

/** What there is to change a baseline by. */
export interface ChangeRequest {
  readonly baseline: Pick<Baseline, 'definitions'>;
  readonly definitions: readonly BaselineCandidate[];
  /** Of a key of the baseline: whether its definition is still there, judged or not. */
  readonly existing: (key: string) => boolean;
}

/** A baseline before it is written. */
export interface BaselineChange {
  /** All of it, also what belongs to definitions that were not judged. */
  readonly definitions: Baseline['definitions'];
  /** Candidates that the baseline did not hold, by definition; only definitions that have any. */
  readonly fresh: ReadonlyMap<string, Fingerprints>;
  /** What the baseline held and no finding has any more, by definition; only definitions that have any. */
  readonly gone: ReadonlyMap<string, Fingerprints>;
  /** Groups that got another key, by their old one. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Groups of definitions that do not exist. They are kept: what takes one over may not have been judged. */
  readonly orphans: readonly string[];
}

/**
 * Takes out of a baseline what its definitions repaired, and files groups of renamed definitions under their new keys. What is fresh
 * goes in only when `grows`. Groups of definitions that were not judged stay as they are.
 */
export function changeBaseline({ baseline, definitions, existing }: ChangeRequest, { grows }: { readonly grows: boolean }): BaselineChange {
  const matcher = createBaselineMatcher(baseline, definitions, existing);
  const changed = new Map(baseline.definitions);
  const fresh = new Map<string, Fingerprints>();
  const groups = definitions.map((definition) => {
    const group = groupOf(definition.key, baseline, matcher);
    const added = without(definition.candidates, group);
    if (added.size > 0) fresh.set(definition.key, added);
    const kept = without(group, matcher.gone.get(definition.key) ?? none);
    return [definition.key, grows ? union(kept, added) : kept] as const;
  });
  for (const key of matcher.groups.values()) changed.delete(key);
  for (const [key, group] of groups) if (countFingerprints(group) > 0) changed.set(key, group);
  const renamed = new Map([...matcher.groups].flatMap(([key, group]) => (key === group ? [] : [[group, key]])));
  return { definitions: changed, fresh, gone: matcher.gone, renamed, orphans: matcher.orphans };
}

/**
 * Makes a baseline of all candidates. Of what there was before it keeps what is about other definitions that are there, and what rules
 * found that have not run.
 */
export function renewBaseline({ baseline, definitions, existing }: ChangeRequest): Baseline['definitions'] {
  const matcher = createBaselineMatcher(baseline, definitions, existing);
  const renewed = new Map(dropGroups(baseline.definitions, [...matcher.groups.values(), ...matcher.orphans]));
  for (const { key, candidates, rules } of definitions) {
    const group = groupOf(key, baseline, matcher);
    const unasked = new Map([...group].filter(([ruleId]) => rules !== undefined && !rules.has(ruleId)));
    renewed.set(key, union(unasked, candidates));
  }
  return renewed;
}

/** Removes groups from a baseline. */
export function dropGroups(definitions: Baseline['definitions'], keys: readonly string[]): Baseline['definitions'] {
  const dropped = new Set(keys);
  return new Map([...definitions].filter(([key]) => !dropped.has(key)));
}

const none: Fingerprints = new Map();

function groupOf(key: string, baseline: Pick<Baseline, 'definitions'>, { groups }: BaselineMatcher): Fingerprints {
  const group = groups.get(key);
  return group === undefined ? none : (baseline.definitions.get(group) ?? none);
}
