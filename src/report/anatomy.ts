import type { AuthRow } from './auth.ts';
import type { OwnerCoverage } from './places.ts';
import type { RuleCoverage, Score } from './report.ts';

/** What a report for people shows of a definition besides what the report says of it. */
export interface Anatomy {
  /** The entry document, as the report names it. */
  readonly uri: string;
  readonly score: Score;
  readonly coverage: readonly RuleCoverage[];
  /** The same by operation, component and path. */
  readonly owners: readonly OwnerCoverage[];
  readonly auth: readonly AuthRow[];
}
