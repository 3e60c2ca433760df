import type { Location, RelatedLocation } from './location.js';
import type { Severity } from './severity.js';
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
export type FindingStatus = 'open' | 'waived' | 'baselined';
/** The exception that a finding has, or had. */
export interface WaiverRecord {
    readonly id: string;
    readonly reason: string;
    readonly owner?: string;
    readonly ticket?: string;
    readonly approver?: string;
    /** `YYYY-MM-DD` */
    readonly created?: string;
    /** `YYYY-MM-DD`, the last day on which it holds. */
    readonly expires: string;
    /** A waiver file, or `x-lintel-ignore`. */
    readonly source: 'file' | 'definition';
    /** True when the day is over: the finding is open again. */
    readonly hasExpired: boolean;
    readonly location: Location;
}
/** A finding after policy. */
export interface AssessedFinding extends Finding {
    readonly status: FindingStatus;
    readonly waiver?: WaiverRecord;
    /** With `--base`: whether the base has it too. */
    readonly change?: 'new' | 'unchanged';
}
