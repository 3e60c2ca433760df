import type { AssessedFinding } from '../report/finding.ts';

/** Findings of one rule that say the same of one file, as a reader is shown them. */
export interface Fold {
  readonly first: AssessedFinding;
  /** How many they are, the first included; 1 for a finding that stands for itself. */
  readonly count: number;
}

/** As many equal findings are shown one by one: so few are read faster than explained. */
const shownSingly = 5;

/**
 * Folds what one remedy mends in many places, such as a missing 429 on every operation: findings of the same file, rule, severity and
 * message become one, at the place of the first. Reports for programs hold each finding; this is for readers. `isUnfolded` leaves each
 * on its own.
 */
export function foldFindings(findings: readonly AssessedFinding[], isUnfolded = false): readonly Fold[] {
  if (isUnfolded) return findings.map((first) => ({ first, count: 1 }));
  const counts = new Map<string, number>();
  const keys = findings.map(({ location, ruleId, severity, message }) => [location.uri, ruleId, severity, message].join('\n'));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const folds: Fold[] = [];
  const folded = new Set<string>();
  for (const [index, finding] of findings.entries()) {
    const key = keys[index] ?? '';
    const count = counts.get(key) ?? 1;
    if (count <= shownSingly) folds.push({ first: finding, count: 1 });
    else if (!folded.has(key)) folds.push({ first: finding, count });
    folded.add(key);
  }
  return folds;
}

/** What a folded row adds to its message: how often, and the remedy that mends all places at their root. */
export function foldNote({ count }: Fold, commonRemedy: string | undefined): string {
  return `In ${count} places, here first.${commonRemedy === undefined ? '' : ` ${commonRemedy}`}`;
}
