import type { AssessedFinding } from '../../report/finding.ts';
import type { RelatedLocation } from '../../report/location.ts';
import type { Report } from '../../report/report.ts';
import { severities } from '../../report/severity.ts';
import type { ReporterContext } from '../reporter.ts';
import type { SourceLines } from '../source-lines.ts';
import { sarifLevels } from './levels.ts';
import type { LineHashes } from './line-fingerprints.ts';
import { isInRepository, physicalLocation } from './locations.ts';
import { sarifMessage } from './message.ts';

/** The findings that become results, by risk, with what is needed to tell them apart. */
export interface ResultSelection {
  readonly results: readonly SelectedResult[];
  /** Results left out because they are more than GitHub shows. */
  readonly omitted: number;
  /** Results left out because they are in no file of the repository, which is all GitHub knows. */
  readonly outside: number;
  readonly hasWaived: boolean;
  readonly hasBaselined: boolean;
}

/** A finding and the how-manieth it is with its fingerprint, from 1. */
export interface SelectedResult {
  readonly finding: AssessedFinding;
  readonly occurrence: number;
}

/** What a result is written with. */
export interface ResultSettings {
  readonly context: ReporterContext;
  readonly rules: ReadonlyMap<string, number>;
  readonly lines: SourceLines;
  readonly hashes: LineHashes;
  readonly selection: ResultSelection;
}

/** GitHub keeps the 5,000 gravest results of a run and refuses a run of more than 25,000. */
const mostResultsForGithub = 5000;
const mostRelatedLocations = 20;

/** All findings, or for GitHub the open ones up to its limit; by severity, then by the rule's `securitySeverity`, then in the report's order. */
export function selectResults(report: Report, context: ReporterContext): ResultSelection {
  const isForGithub = context.sarifFor === 'github';
  const numbered = numberOccurrences(report.findings);
  const open = isForGithub ? numbered.filter(({ finding }) => finding.status === 'open') : numbered;
  const wanted = isForGithub ? open.filter(({ finding }) => isInRepository(finding.location.uri, context)) : open;
  const risks = new Map(report.rules.map((rule) => [rule.id, rule.securitySeverity ?? 0]));
  const ordered = wanted.toSorted(
    ({ finding: left }, { finding: right }) =>
      severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
      (risks.get(right.ruleId) ?? 0) - (risks.get(left.ruleId) ?? 0),
  );
  const results = isForGithub ? ordered.slice(0, mostResultsForGithub) : ordered;
  return {
    results,
    omitted: ordered.length - results.length,
    outside: open.length - wanted.length,
    hasWaived: results.some(({ finding }) => finding.status === 'waived'),
    hasBaselined: results.some(({ finding }) => finding.status === 'baselined'),
  };
}

/** SARIF 2.1.0 §3.27. */
export function sarifResult({ finding, occurrence }: SelectedResult, settings: ResultSettings): object {
  const { context, rules, lines, hashes } = settings;
  const related = relatedLocations(finding, context).slice(0, mostRelatedLocations);
  const omitted = finding.relatedLocations.length - related.length;
  return {
    ruleId: finding.ruleId,
    ruleIndex: rules.get(finding.ruleId),
    level: sarifLevels[finding.severity],
    message: sarifMessage(finding.message, finding.ruleId, context),
    locations: [{ physicalLocation: physicalLocation(finding.location, context, lines), logicalLocations: logicalLocations(finding) }],
    relatedLocations:
      related.length === 0
        ? undefined
        : related.map((location, index) => ({
            id: index + 1,
            message: sarifMessage(location.message, 'Related place.', context),
            physicalLocation: physicalLocation(location, context, lines),
            logicalLocations: pointerLocations(location.pointer),
          })),
    partialFingerprints: { ...ownFingerprint(finding.fingerprint, occurrence), ...hashes.of(finding.location) },
    ...decision(finding, settings.selection),
    properties: { severity: finding.severity, ...(omitted === 0 ? {} : { relatedLocationsOmitted: omitted }) },
  };
}

/** GitHub has no page for a file that is not in the repository. */
function relatedLocations({ relatedLocations: all }: AssessedFinding, context: ReporterContext): readonly RelatedLocation[] {
  return context.sarifFor === 'github' ? all.filter(({ uri }) => isInRepository(uri, context)) : all;
}

function numberOccurrences(findings: readonly AssessedFinding[]): SelectedResult[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const occurrence = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, occurrence);
    return { finding, occurrence };
  });
}

/** `ab12/v1` becomes `"lintel/v1": "ab12:1"`: the key carries the version (SARIF 2.1.0 §3.27.17), the value tells equal ones apart. */
function ownFingerprint(fingerprint: string, occurrence: number): Record<string, string> {
  const [hash = fingerprint, version = 'v1'] = fingerprint.split('/');
  return { [`lintel/${version}`]: `${hash}:${occurrence}` };
}

/** The operation, and the JSON Pointer, which is how SARIF names a place in JSON (§3.33.5). */
function logicalLocations(finding: AssessedFinding): object[] {
  const { operation, location } = finding;
  const named = operation === undefined ? [] : [{ fullyQualifiedName: operation, kind: 'operation' }];
  return [...named, ...pointerLocations(location.pointer)];
}

function pointerLocations(pointer: string): object[] {
  return pointer === '' ? [] : [{ fullyQualifiedName: pointer, kind: 'value' }];
}

/**
 * Once one result has a suppression or a baseline state, all have: an empty list says "not suppressed" (SARIF 2.1.0 §3.27.23).
 * Whether a waived finding is in the baseline too is not known, so it has no state.
 */
function decision({ status }: AssessedFinding, { hasWaived, hasBaselined }: ResultSelection): object {
  const states = { open: 'new', baselined: 'unchanged', waived: undefined } as const;
  return {
    suppressions: hasWaived ? (status === 'waived' ? [{ kind: 'external', status: 'accepted' }] : []) : undefined,
    baselineState: hasBaselined ? states[status] : undefined,
  };
}
