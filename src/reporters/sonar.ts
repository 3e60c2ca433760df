import type { AssessedFinding } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { severities } from '../report/severity.ts';
import { streamPortableJson } from './json-stream.ts';
import type { ReporterContext } from './reporter.ts';
import { isOpenAtLeast } from './selection.ts';
import { sonarIssue, sonarUnchecked } from './sonar/issues.ts';
import { sonarRules } from './sonar/rules.ts';
import { sourceLines } from './source-lines.ts';
import { uncheckedErrors } from './unchecked.ts';
import { isFileUri } from './uri.ts';

/**
 * SonarQube's generic issue import, the format with `rules` (10.3 and newer): open findings in files, gravest first, after what was not
 * checked, and the rules that they are of. Paths are relative to the working directory, which has to be `sonar.projectBaseDir`. What the
 * base has too is among them: SonarQube tells old from new itself, and takes what is missing for fixed.
 */
export function sonar(report: Report, context: ReporterContext): Iterable<string> {
  const findings = report.findings.filter((finding) => isOpenAtLeast(finding, context.threshold) && isFileUri(finding.location.uri));
  const rules = sonarRules(report, findings);
  return streamPortableJson({ rules, issues: issuesOf(report, findings, context) }, 2);
}

function* issuesOf(report: Report, findings: readonly AssessedFinding[], context: ReporterContext): Generator<object> {
  for (const error of uncheckedErrors(report)) yield sonarUnchecked(error, report);
  const lines = sourceLines(context.source);
  for (const severity of severities) {
    for (const finding of findings) if (finding.severity === severity) yield sonarIssue(finding, lines, report.today);
  }
}
