import type { AssessedFinding } from '../../report/finding.ts';
import type { RelatedLocation } from '../../report/location.ts';
import type { Report } from '../../report/report.ts';
import { severities } from '../../report/severity.ts';
import { shorten } from '../escape.ts';
import type { ReporterContext } from '../reporter.ts';
import { withExpiry } from '../waiver-phrases.ts';
import { decisionOf, waiverProperties } from './decisions.ts';
import { sarifLevels } from './levels.ts';
import type { LineHashes } from './line-fingerprints.ts';
import { isInRepository, type PlaceSettings, physicalLocation } from './locations.ts';
import { sarifMessage } from './message.ts';

/** The findings that become results, by risk, with what is needed to tell them apart. */
export interface ResultSelection {
  readonly results: readonly SelectedResult[];
  /** Results left out because they are more than GitHub shows. */
  readonly omitted: number;
  /** Results left out because they are in no file of the repository, which is all GitHub knows. */
  readonly outside: number;
  /** Findings left out because they are waived or baselined, which GitHub has no word for. */
  readonly heldBack: { readonly waived: number; readonly baselined: number };
  /** Whether a result is suppressed. */
  readonly hasWaived: boolean;
  /** Whether the results are compared, with a base or a baseline. */
  readonly hasStates: boolean;
}

/** A finding and the how-manieth it is with its fingerprint, from 1. */
export interface SelectedResult {
  readonly finding: AssessedFinding;
  readonly occurrence: number;
  /** True for a finding that only the base has. */
  readonly isFixed: boolean;
}

/** What a result is written with. */
export interface ResultSettings extends PlaceSettings {
  readonly rules: ReadonlyMap<string, number>;
  readonly hashes: LineHashes;
  readonly selection: ResultSelection;
  /** The day on which waivers were judged. */
  readonly today: string | undefined;
}

/** GitHub keeps the 5,000 gravest results of a run and refuses a run of more than 25,000. */
const mostResultsForGithub = 5000;
const mostRelatedLocations = 20;
const longestOperation = 1000;

/**
 * All findings and the fixed ones behind them, or for GitHub the open ones up to its limit; by severity, then by the rule's
 * `securitySeverity`, then in the report's order.
 */
export function selectResults(report: Report, context: ReporterContext): ResultSelection {
  const numbered = numberOccurrences(report);
  const selection = context.sarifFor === 'github' ? selectForGithub(numbered, report, context) : selectAll(numbered, report);
  const { results } = selection;
  return {
    ...selection,
    hasWaived: results.some(({ finding }) => finding.status === 'waived'),
    hasStates:
      context.sarifFor !== 'github' && (report.base !== undefined || results.some(({ finding }) => finding.status === 'baselined')),
  };
}

type Choice = Omit<ResultSelection, 'hasWaived' | 'hasStates'>;

function selectAll(numbered: readonly SelectedResult[], report: Report): Choice {
  return { results: inOrder(numbered, report), omitted: 0, outside: 0, heldBack: { waived: 0, baselined: 0 } };
}

function selectForGithub(numbered: readonly SelectedResult[], report: Report, context: ReporterContext): Choice {
  const count = (status: AssessedFinding['status']): number => numbered.filter(({ finding }) => finding.status === status).length;
  const open = numbered.filter(({ finding, isFixed }) => finding.status === 'open' && !isFixed);
  const wanted = open.filter(({ finding }) => isInRepository(finding.location.uri, context));
  return {
    results: inOrder(wanted, report).slice(0, mostResultsForGithub),
    omitted: Math.max(0, wanted.length - mostResultsForGithub),
    outside: open.length - wanted.length,
    heldBack: { waived: count('waived'), baselined: count('baselined') },
  };
}

function inOrder(results: readonly SelectedResult[], { rules }: Report): readonly SelectedResult[] {
  const risks = new Map(rules.map((rule) => [rule.id, rule.securitySeverity ?? 0]));
  return results.toSorted(
    ({ finding: left, isFixed }, { finding: right, isFixed: isRightFixed }) =>
      Number(isFixed) - Number(isRightFixed) ||
      severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
      (risks.get(right.ruleId) ?? 0) - (risks.get(left.ruleId) ?? 0),
  );
}

/** SARIF 2.1.0 §3.27. */
export function sarifResult(result: SelectedResult, settings: ResultSettings): object {
  const { finding, occurrence } = result;
  const { context, rules, hashes } = settings;
  const waiver = waiverProperties(finding);
  const related = relatedLocations(finding, context).slice(0, mostRelatedLocations);
  const omitted = finding.relatedLocations.length - related.length;
  return {
    ruleId: finding.ruleId,
    ruleIndex: rules.get(finding.ruleId),
    level: sarifLevels[finding.severity],
    message: sarifMessage(withExpiry(finding.message, finding, settings.today), finding.ruleId, context),
    locations: [{ physicalLocation: physicalLocation(finding.location, settings), logicalLocations: logicalLocations(finding) }],
    relatedLocations:
      related.length === 0
        ? undefined
        : related.map((location, index) => ({
            id: index + 1,
            message: sarifMessage(location.message, 'Related place.', context),
            physicalLocation: physicalLocation(location, settings),
            logicalLocations: pointerLocations(location.pointer),
          })),
    partialFingerprints: { [fingerprintKey]: `${finding.fingerprint}:${occurrence}`, ...hashes.of(finding.location) },
    ...decisionOf(result, settings),
    properties: { severity: finding.severity, waiver, ...(omitted === 0 ? {} : { relatedLocationsOmitted: omitted }) },
  };
}

/** GitHub has no page for a file that is not in the repository. */
function relatedLocations({ relatedLocations: all }: AssessedFinding, context: ReporterContext): readonly RelatedLocation[] {
  return context.sarifFor === 'github' ? all.filter(({ uri }) => isInRepository(uri, context)) : all;
}

function numberOccurrences({ findings, base }: Report): readonly SelectedResult[] {
  const seen = new Map<string, number>();
  const numbered = (finding: AssessedFinding, isFixed: boolean): SelectedResult => {
    const occurrence = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, occurrence);
    return { finding, occurrence, isFixed };
  };
  return [
    ...findings.map((finding) => numbered(finding, false)),
    ...(base?.fixed ?? []).map((finding) => numbered({ ...finding, status: 'open' }, true)),
  ];
}

/** The key carries the version (SARIF 2.1.0 §3.27.17); the value tells equal ones apart by their occurrence. */
const fingerprintKey = 'lintel/v1';

/** The operation, and the JSON Pointer, which is how SARIF names a place in JSON (§3.33.5). */
function logicalLocations(finding: AssessedFinding): object[] {
  const { operation, location } = finding;
  const named = operation === undefined ? [] : [{ fullyQualifiedName: shorten(operation, longestOperation), kind: 'operation' }];
  return [...named, ...pointerLocations(location.pointer)];
}

function pointerLocations(pointer: string): object[] {
  return pointer === '' ? [] : [{ fullyQualifiedName: pointer, kind: 'value' }];
}
