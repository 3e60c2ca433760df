import type { AssessedFinding, FindingStatus, WaiverRecord } from '../../report/finding.ts';
import type { Severity } from '../../report/severity.ts';

/** A finding as evidence lists it. */
export interface ListedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly status: FindingStatus;
  /** The waiver that holds for it, or held. */
  readonly waiver?: Pick<WaiverRecord, 'id' | 'expires' | 'hasExpired'>;
  readonly message: string;
  readonly uri: string;
  readonly pointer: string;
  /** 1-based. */
  readonly line: number;
  readonly operation?: string;
  readonly fingerprint: string;
}

/** Findings in the order of the report. */
export function listFindings(findings: readonly AssessedFinding[]): readonly ListedFinding[] {
  return findings.map(({ ruleId, severity, status, waiver, message, location, operation, fingerprint }) => ({
    rule: ruleId,
    severity,
    status,
    ...(waiver === undefined ? {} : { waiver: { id: waiver.id, expires: waiver.expires, hasExpired: waiver.hasExpired } }),
    message,
    uri: location.uri,
    pointer: location.pointer,
    line: location.range.start.line,
    ...(operation === undefined ? {} : { operation }),
    fingerprint,
  }));
}
