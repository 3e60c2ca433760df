import type { AssessedFinding } from '../report/finding.ts';
import type { Location } from '../report/location.ts';
import type { Notification, Report } from '../report/report.ts';
import { type Severity, severities } from '../report/severity.ts';
import { forTerminal, shorten } from './escape.ts';
import { streamJson } from './json-stream.ts';
import type { ReporterContext } from './reporter.ts';
import { describe, selectFindings } from './selection.ts';
import { isFileUri, repositoryPath } from './uri.ts';

/**
 * GitLab's Code Quality report: a JSON array of open findings, gravest first, and of what was not checked, as far as a file can be
 * named. Paths are relative to the root of the repository; fingerprints differ within a report, because GitLab shows one of each.
 */
export function gitlab(report: Report, context: ReporterContext): Iterable<string> {
  return streamJson(issuesOf(report, context), 1, 0);
}

/** `blocker` is left for what was not checked. */
const findingSeverities: Readonly<Record<Severity, string>> = { error: 'critical', warn: 'major', info: 'minor', hint: 'info' };
const longestMessage = 1000;

function* issuesOf(report: Report, context: ReporterContext): Generator<object> {
  const seen = new Map<string, number>();
  for (const notification of report.notifications) {
    const { level, location } = notification;
    if (level === 'error' && location !== undefined && isFileUri(location.uri)) yield ofNotification(notification, location, context, seen);
  }
  const { shown } = selectFindings(report, context.threshold);
  for (const severity of severities) {
    for (const finding of shown) {
      if (finding.severity === severity && isFileUri(finding.location.uri)) yield ofFinding(finding, context, seen);
    }
  }
}

function ofFinding(finding: AssessedFinding, { rootPrefix }: ReporterContext, seen: Map<string, number>): object {
  const { ruleId, severity, location, fingerprint } = finding;
  return {
    description: forTerminal(shorten(describe(finding), longestMessage)),
    check_name: ruleId,
    fingerprint: numbered(fingerprint, seen),
    severity: findingSeverities[severity],
    location: { path: repositoryPath(location.uri, rootPrefix), lines: { begin: location.range.start.line } },
  };
}

function ofNotification(
  { code, message, help }: Notification,
  location: Location | { readonly uri: string },
  { rootPrefix }: ReporterContext,
  seen: Map<string, number>,
): object {
  const path = repositoryPath(location.uri, rootPrefix);
  const text = help === undefined ? message : `${message} ${help}`;
  return {
    description: forTerminal(shorten(text, longestMessage)),
    check_name: code,
    fingerprint: numbered(`${code}:${path}`, seen),
    severity: 'blocker',
    location: { path, lines: { begin: 'range' in location ? location.range.start.line : 1 } },
  };
}

function numbered(fingerprint: string, seen: Map<string, number>): string {
  const occurrence = (seen.get(fingerprint) ?? 0) + 1;
  seen.set(fingerprint, occurrence);
  return occurrence === 1 ? fingerprint : `${fingerprint}:${occurrence}`;
}
