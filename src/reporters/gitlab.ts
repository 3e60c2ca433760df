import type { AssessedFinding } from '../report/finding.ts';
import type { Notification, Report } from '../report/report.ts';
import { type Severity, severities } from '../report/severity.ts';
import { streamPortableJson } from './json-stream.ts';
import { plainMessage } from './plain-message.ts';
import type { ReporterContext } from './reporter.ts';
import { describe, isOpenAtLeast } from './selection.ts';
import { fileOf, lineOf, notificationText, uncheckedErrors } from './unchecked.ts';
import { isFileUri, repositoryPath } from './uri.ts';
import { withExpiry } from './waiver-phrases.ts';

/**
 * GitLab's Code Quality report: a JSON array of what was not checked and of open findings in files, gravest first. Paths are relative to the root of the repository; fingerprints differ within a report, because GitLab shows one of each.
 * What the base has too is among them: GitLab compares the reports of both sides itself, and what is missing in one would be fixed.
 */
export function gitlab(report: Report, context: ReporterContext): Iterable<string> {
  return streamPortableJson(issuesOf(report, context), 1);
}

/** `blocker` is left for what was not checked. */
const findingSeverities: Readonly<Record<Severity, string>> = { error: 'critical', warn: 'major', info: 'minor', hint: 'info' };

/** What an issue is made with. */
interface IssueSettings {
  readonly context: ReporterContext;
  readonly today: string | undefined;
  /** How often each fingerprint was there so far. */
  readonly seen: Map<string, number>;
}

function* issuesOf(report: Report, context: ReporterContext): Generator<object> {
  const settings: IssueSettings = { context, today: report.today, seen: new Map() };
  for (const error of uncheckedErrors(report)) yield ofNotification(error, report, settings);
  const open = report.findings.filter((finding) => isOpenAtLeast(finding, context.threshold) && isFileUri(finding.location.uri));
  for (const severity of severities) {
    for (const finding of open) if (finding.severity === severity) yield ofFinding(finding, settings);
  }
}

function ofFinding(finding: AssessedFinding, { context, today, seen }: IssueSettings): object {
  const { ruleId, severity, location, fingerprint } = finding;
  return {
    description: plainMessage(withExpiry(describe(finding), finding, today), ruleId),
    check_name: ruleId,
    fingerprint: numbered(fingerprint, seen),
    severity: findingSeverities[severity],
    location: { path: repositoryPath(location.uri, context.rootPrefix), lines: { begin: location.range.start.line } },
  };
}

function ofNotification(error: Notification, report: Report, { context, seen }: IssueSettings): object {
  const { code } = error;
  const path = repositoryPath(fileOf(error, report), context.rootPrefix);
  return {
    description: plainMessage(notificationText(error), code),
    check_name: code,
    fingerprint: numbered(`${code}:${path}`, seen),
    severity: 'blocker',
    location: { path, lines: { begin: lineOf(error) } },
  };
}

function numbered(fingerprint: string, seen: Map<string, number>): string {
  const occurrence = (seen.get(fingerprint) ?? 0) + 1;
  seen.set(fingerprint, occurrence);
  return occurrence === 1 ? fingerprint : `${fingerprint}:${occurrence}`;
}
