import type { AssessedFinding } from '../report/finding.ts';
import type { DefinitionSummary, Notification, Report } from '../report/report.ts';
import { forXml, shorten } from './escape.ts';
import { verdictLine } from './phrases.ts';
import { hasPolicy } from './policy-phrases.ts';
import type { ReporterContext } from './reporter.ts';
import { describe, isOpenAtLeast, isUnchanged } from './selection.ts';
import { displayPath } from './uri.ts';
import { waiverPhrase, withExpiry } from './waiver-phrases.ts';

/**
 * JUnit XML: one suite per definition; an open finding is a failure, one that is waived, baselined or in the base too is skipped, a
 * notification of level `error` is an error and any other is skipped. A definition without findings has one test that passes. Why
 * something is skipped is in the message, because Jenkins shows nothing else of it. The schema of Jenkins' xUnit plugin knows all of it but
 * `file` and `line` of a test, which GitLab and others link by.
 */
export function* junit(report: Report, context: ReporterContext): Generator<string> {
  const suites = [...gatherSuites(report, context).values()];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="lintel"${tally(suites.flatMap((suite) => suite.cases))} time="0">\n`;
  for (const suite of suites) {
    yield `  <testsuite name="${forXml(suite.name)}"${tally(suite.cases)} skipped="${count(suite.cases, 'skipped')}" time="0">\n`;
    if (suite.properties.length > 0) yield `    <properties>${suite.properties.map(writeProperty).join('')}</properties>\n`;
    for (const testCase of suite.cases) yield writeCase(testCase, suite.name);
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

interface Suite {
  readonly name: string;
  /** What policy knows of the definition. */
  readonly properties: readonly Property[];
  readonly cases: TestCase[];
}

type Property = readonly [name: string, value: string];

interface TestCase {
  readonly name: string;
  readonly outcome: 'pass' | 'failure' | 'error' | 'skipped';
  readonly type: string;
  readonly message: string;
  /** Where, for the text of the outcome; `file` and `line` are also attributes. */
  readonly file?: string;
  readonly line?: number;
  readonly detail: string;
}

const generalSuite = 'lintel';
const longestMessage = 4000;
const longestPointer = 1000;

function gatherSuites(report: Report, context: ReporterContext): Map<string, Suite> {
  const suites = new Map<string, Suite>();
  const definitionOf = new Map<string, string>();
  for (const definition of report.definitions) {
    suites.set(definition.uri, { name: displayPath(definition.uri), properties: propertiesOf(definition), cases: [] });
    for (const uri of definition.documents) if (!definitionOf.has(uri)) definitionOf.set(uri, definition.uri);
  }
  for (const finding of report.findings) {
    if (finding.status === 'open' && !isOpenAtLeast(finding, context.threshold)) continue;
    suiteFor(suites, definitionOf.get(finding.location.uri) ?? finding.location.uri).cases.push(findingCase(finding, report.today));
  }
  for (const notification of report.notifications) {
    const uri = notification.location?.uri;
    const owner = uri === undefined ? generalSuite : (definitionOf.get(uri) ?? uri);
    suiteFor(suites, owner).cases.push(notificationCase(notification));
  }
  addVerdict(suites, report);
  for (const suite of suites.values()) if (suite.cases.length === 0) suite.cases.push(passingCase);
  return suites;
}

function suiteFor(suites: Map<string, Suite>, uri: string): Suite {
  const existing = suites.get(uri);
  if (existing !== undefined) return existing;
  const suite = { name: displayPath(uri), properties: [], cases: [] };
  suites.set(uri, suite);
  return suite;
}

function propertiesOf({ policy, score }: DefinitionSummary): readonly Property[] {
  const properties: readonly (readonly [string, string | undefined])[] = [
    ['api', policy?.api],
    ['owner', policy?.owner],
    ['exposure', policy?.classification.exposure],
    ['data', policy?.classification.data],
    ['tags', policy?.classification.tags?.join(', ')],
    ['lifecycle', policy?.classification.lifecycle],
    ['profiles', policy?.profiles.join(', ')],
    ['score', score?.value.toString()],
    ['grade', score?.grade],
  ];
  return properties.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const]));
}

/**
 * A run without a verdict must not look clean, whatever the reason; nor must one that fails by what is no finding, such as a score below
 * what policy requires.
 */
function addVerdict(suites: Map<string, Suite>, report: Report): void {
  const { outcome } = report.verdict;
  const message = verdictLine(report);
  if (outcome === 'none' && !report.notifications.some((notification) => notification.level === 'error'))
    suiteFor(suites, generalSuite).cases.push({ name: 'verdict', outcome: 'error', type: 'no-verdict', message, detail: message });
  if (outcome === 'fail' && hasPolicy(report))
    suiteFor(suites, generalSuite).cases.push({ name: 'verdict', outcome: 'failure', type: 'verdict', message, detail: message });
}

const passingCase: TestCase = { name: 'no findings', outcome: 'pass', type: '', message: '', detail: '' };

function findingCase(finding: AssessedFinding, today: string | undefined): TestCase {
  const { uri, pointer, range } = finding.location;
  const place = `${range.start.line}:${range.start.column}`;
  const why = reasonToSkip(finding);
  return {
    name: `${finding.ruleId} (${place})`,
    outcome: why === undefined ? 'failure' : 'skipped',
    type: finding.severity,
    message:
      why === undefined ? withExpiry(describe(finding), finding, today) : `${why}: ${describe(finding)}${waiverNote(finding, today)}`,
    file: displayPath(uri),
    line: range.start.line,
    detail: `${displayPath(uri)}:${place} ${finding.severity} ${finding.ruleId} at ${pointer === '' ? 'the document' : shorten(pointer, longestPointer)}`,
  };
}

function reasonToSkip(finding: AssessedFinding): string | undefined {
  if (finding.status !== 'open') return finding.status;
  return isUnchanged(finding) ? 'unchanged' : undefined;
}

function waiverNote({ status, waiver }: AssessedFinding, today: string | undefined): string {
  return status === 'waived' && waiver !== undefined ? ` Waiver ${waiverPhrase(waiver, today)}` : '';
}

function writeProperty([name, value]: Property): string {
  return `<property name="${name}" value="${forXml(value)}"/>`;
}

function notificationCase(notification: Notification): TestCase {
  const { code, level, message, help, location } = notification;
  return {
    name: code,
    outcome: level === 'error' ? 'error' : 'skipped',
    type: code,
    message,
    ...(location === undefined ? {} : { file: displayPath(location.uri) }),
    ...(location !== undefined && 'range' in location ? { line: location.range.start.line } : {}),
    detail: help ?? '',
  };
}

function writeCase(testCase: TestCase, suiteName: string): string {
  const file = testCase.file === undefined ? '' : ` file="${forXml(testCase.file)}"`;
  const line = testCase.line === undefined ? '' : ` line="${testCase.line}"`;
  const open = `    <testcase classname="${forXml(suiteName)}" name="${forXml(testCase.name)}"${file}${line} time="0"`;
  if (testCase.outcome === 'pass') return `${open}/>\n`;
  const type = testCase.outcome === 'skipped' ? '' : ` type="${forXml(testCase.type)}"`;
  const body = `<${testCase.outcome}${type} message="${forXml(shorten(testCase.message, longestMessage))}">${forXml(testCase.detail)}</${testCase.outcome}>`;
  return `${open}>\n      ${body}\n    </testcase>\n`;
}

function tally(cases: readonly TestCase[]): string {
  return ` tests="${cases.length}" failures="${count(cases, 'failure')}" errors="${count(cases, 'error')}"`;
}

function count(cases: readonly TestCase[], wanted: TestCase['outcome']): number {
  let found = 0;
  for (const { outcome } of cases) if (outcome === wanted) found++;
  return found;
}
