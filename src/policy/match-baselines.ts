import type { Finding } from '../report/finding.ts';
import { claimGroups, type JudgedDefinition } from './baseline-claims.ts';
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

/** Tells of a finding whether a baseline has it. */
export type IsBaselined = (finding: Finding) => boolean;

/**
 * Baselines are matched with all their definitions together, so that one that was renamed finds its group. Returns what to ask about the
 * findings of a definition.
 */
export function matchBaselines<Definition extends BaselinedDefinition>(
  definitions: readonly Definition[],
  exists: (baseline: Baseline, key: string) => boolean,
): (definition: Definition) => IsBaselined {
  const judged = new Map<Baseline, JudgedDefinition[]>();
  for (const { baseline: filed, findings } of definitions) {
    if (filed === undefined) continue;
    const { baseline, key, pathKey } = filed;
    const group = judged.get(baseline) ?? [];
    group.push(toJudged(key, pathKey, findings));
    judged.set(baseline, group);
  }
  const claims = new Map<Baseline, ReadonlyMap<string, string>>();
  for (const [baseline, group] of judged) {
    claims.set(
      baseline,
      claimGroups(baseline.definitions, group, (key) => exists(baseline, key)),
    );
  }
  return ({ baseline: filed }) => {
    const key = filed === undefined ? undefined : claims.get(filed.baseline)?.get(filed.key);
    const group = key === undefined ? undefined : filed?.baseline.definitions.get(key);
    return group === undefined ? isNever : ({ ruleId, fingerprint }) => group.get(ruleId)?.has(fingerprint) === true;
  };
}

const isNever: IsBaselined = () => false;

/** Its fingerprints are collected when somebody asks: mostly a definition has a group under its own name. */
function toJudged(key: string, pathKey: string | undefined, findings: readonly Finding[]): JudgedDefinition {
  let fingerprints: Fingerprints | undefined;
  return {
    key,
    pathKey,
    get fingerprints() {
      fingerprints ??= fingerprintsByRule(findings.filter(({ ruleId }) => !isPolicyRule(ruleId)));
      return fingerprints;
    },
  };
}
