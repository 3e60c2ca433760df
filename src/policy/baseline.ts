import { claimGroups, type JudgedDefinition } from './baseline-claims.ts';
import { countFingerprints, type Fingerprints, without } from './fingerprints.ts';
import type { Baseline } from './settings.ts';

/** A baseline, matched with the definitions that were judged. */
export interface BaselineMatcher {
  /** Whether a finding of the definition `key` was there when the baseline was made. */
  readonly has: (key: string, ruleId: string, fingerprint: string) => boolean;
  /** The baseline's group of each definition that has one, by the definition's key: another key when it was renamed. */
  readonly groups: ReadonlyMap<string, string>;
  /** What is in the baseline and not found any more by the rules that looked, by the definition's key; only definitions that have any. */
  readonly gone: ReadonlyMap<string, Fingerprints>;
  /** Groups that belong to nothing: their definitions do not exist, and nothing that was judged took them over. */
  readonly orphans: readonly string[];
}

/**
 * Matches a baseline with the definitions that were judged, all of them together. `existing` tells of a key of the baseline whether
 * its definition is still there, judged or not: the group of one that is gone may go to a definition that has none (a rename).
 */
export function createBaselineMatcher(
  baseline: Pick<Baseline, 'definitions'>,
  definitions: readonly JudgedDefinition[],
  existing: (key: string) => boolean,
): BaselineMatcher {
  const groups = claimGroups(baseline.definitions, definitions, existing);
  const claimed = new Set(groups.values());
  const groupOf = (key: string): Fingerprints | undefined => baseline.definitions.get(groups.get(key) ?? '');
  const gone = new Map<string, Fingerprints>();
  for (const { key, fingerprints, rules } of definitions) {
    const left = without(groupOf(key) ?? none, fingerprints);
    const known = rules === undefined ? left : new Map([...left].filter(([ruleId]) => rules.has(ruleId)));
    if (known.size > 0) gone.set(key, known);
  }
  return {
    has: (key, ruleId, fingerprint) => groupOf(key)?.get(ruleId)?.has(fingerprint) === true,
    groups,
    gone,
    orphans: [...baseline.definitions.keys()].filter((key) => !claimed.has(key) && !existing(key)).sort(),
  };
}

const none: Fingerprints = new Map();

/**
 * The text of a baseline file: JSON, everything sorted by code unit, one fingerprint a line, so that a change shows as the lines that
 * changed, and two branches that repair different things merge. Rules and definitions without fingerprints are left out.
 */
export function serializeBaseline({ definitions }: Pick<Baseline, 'definitions'>): string {
  const groups = [...definitions].filter(([, fingerprints]) => countFingerprints(fingerprints) > 0);
  const body = members(groups, 2, (fingerprints) =>
    members(
      [...fingerprints].filter(([, ofRule]) => ofRule.size > 0),
      3,
      (ofRule) => list(ofRule, 4),
    ),
  );
  return `{\n  "version": 1,\n  "definitions": ${body}\n}\n`;
}

/** A JSON object whose members are indented `depth` levels. */
function members<Value>(entries: readonly (readonly [string, Value])[], depth: number, textOf: (value: Value) => string): string {
  if (entries.length === 0) return '{}';
  const sorted = [...entries].sort(([left], [right]) => (left < right ? -1 : 1));
  const lines = sorted.map(([key, value]) => `${indent(depth)}${JSON.stringify(key)}: ${textOf(value)}`);
  return `{\n${lines.join(',\n')}\n${indent(depth - 1)}}`;
}

function list(fingerprints: ReadonlySet<string>, depth: number): string {
  const lines = [...fingerprints].sort().map((fingerprint) => indent(depth) + JSON.stringify(fingerprint));
  return `[\n${lines.join(',\n')}\n${indent(depth - 1)}]`;
}

function indent(depth: number): string {
  return '  '.repeat(depth);
}
