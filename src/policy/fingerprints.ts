/** Fingerprints of findings, by rule. */
export type Fingerprints = ReadonlyMap<string, ReadonlySet<string>>;

/** The fingerprints of findings, by rule. */
export function fingerprintsByRule(findings: Iterable<{ readonly ruleId: string; readonly fingerprint: string }>): Fingerprints {
  const byRule = new Map<string, Set<string>>();
  for (const { ruleId, fingerprint } of findings) {
    const known = byRule.get(ruleId);
    if (known === undefined) byRule.set(ruleId, new Set([fingerprint]));
    else known.add(fingerprint);
  }
  return byRule;
}

/** How many fingerprints there are. */
export function countFingerprints(fingerprints: Fingerprints): number {
  let count = 0;
  for (const ofRule of fingerprints.values()) count += ofRule.size;
  return count;
}

/** What is in `fingerprints` and not in `others`. */
export function without(fingerprints: Fingerprints, others: Fingerprints): Fingerprints {
  const left = new Map<string, ReadonlySet<string>>();
  for (const [ruleId, ofRule] of fingerprints) {
    const known = others.get(ruleId);
    const rest = known === undefined ? ofRule : new Set([...ofRule].filter((fingerprint) => !known.has(fingerprint)));
    if (rest.size > 0) left.set(ruleId, rest);
  }
  return left;
}

/** What is in either. */
export function union(left: Fingerprints, right: Fingerprints): Fingerprints {
  const all = new Map(left);
  for (const [ruleId, fingerprints] of right) all.set(ruleId, new Set([...(all.get(ruleId) ?? []), ...fingerprints]));
  return all;
}
