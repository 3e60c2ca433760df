import type { Finding } from '../report/finding.ts';
import { type BaselineMatcher, createBaselineMatcher } from './baseline.ts';
import { type Fingerprints, fingerprintsByRule } from './fingerprints.ts';
import { isPolicyRule } from './policy-rules.ts';
import type { Baseline } from './settings.ts';

/** A baseline and what it files the definition under. */
export interface FiledBaseline {
  readonly baseline: Baseline;
  readonly key: string;
  readonly pathKey?: string | undefined;
}

interface BaselinedDefinition {
  readonly findings: readonly Finding[];
  readonly baseline?: FiledBaseline | undefined;
}

/** Baselines are matched with all their definitions together, so that one that was renamed finds its group. */
export function matchBaselines<Definition extends BaselinedDefinition>(
  definitions: readonly Definition[],
  exists: (baseline: Baseline, key: string) => boolean,
): (definition: Definition, finding: Finding) => boolean {
  const judged = new Map<Baseline, { key: string; pathKey: string | undefined; fingerprints: Fingerprints }[]>();
  for (const { baseline: filed, findings } of definitions) {
    if (filed === undefined) continue;
    const { baseline, key, pathKey } = filed;
    const group = judged.get(baseline) ?? [];
    group.push({ key, pathKey, fingerprints: fingerprintsByRule(findings.filter(({ ruleId }) => !isPolicyRule(ruleId))) });
    judged.set(baseline, group);
  }
  const matchers = new Map<Baseline, BaselineMatcher>();
  for (const [baseline, group] of judged)
    matchers.set(
      baseline,
      createBaselineMatcher(baseline, group, (key) => exists(baseline, key)),
    );
  return ({ baseline: filed }, { ruleId, fingerprint }) =>
    filed !== undefined && matchers.get(filed.baseline)?.has(filed.key, ruleId, fingerprint) === true;
}
