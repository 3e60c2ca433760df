import type { Location, RelatedLocation } from './location.ts';
import type { Severity } from './severity.ts';

/** What a rule found: a violation with its rule, severity, place and identity. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly location: Location;
  readonly relatedLocations: readonly RelatedLocation[];
  /** `METHOD /path` of the operation the place belongs to; absent in components and at document level. */
  readonly operation?: string;
  /** Identity that survives reformatting, moved lines, renamed files and splitting: 16 hexadecimal digits. */
  readonly fingerprint: string;
}

/** What policy decided about a finding. */
type FindingStatus = 'open' | 'waived' | 'baselined';

/** A finding after policy. */
export interface AssessedFinding extends Finding {
  readonly status: FindingStatus;
}
