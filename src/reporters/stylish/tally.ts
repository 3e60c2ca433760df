import { type Severity, severities } from '../../report/severity.ts';

/** How many findings of a rule there are. */
export interface Tally {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly count: number;
}

/** A comparison: the gravest first, then the most, then by the rule's id. */
export function gravestAndMostFirst(left: Tally, right: Tally): number {
  const grave = severities.indexOf(left.severity) - severities.indexOf(right.severity);
  return grave || right.count - left.count || (left.ruleId < right.ruleId ? -1 : 1);
}
