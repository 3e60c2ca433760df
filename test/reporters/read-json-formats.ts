import type { PageData } from '../../src/reporters/html/page-data.ts';
import type { SarifLog } from './sarif-objections.ts';
import { type Told, withoutDot } from './told.ts';

/** The results of a SARIF log that are not only in the base. Links that are none have lost their escapes. */
export function readSarif(text: string): readonly Told[] {
  const log: SarifLog = JSON.parse(text);
  return log.runs.flatMap(({ results }) =>
    results
      .filter(({ baselineState }) => baselineState !== 'absent')
      .map(({ ruleId, message, locations }) => {
        const place = locations[0]?.physicalLocation;
        const path = decodeURIComponent(place?.artifactLocation.uri ?? '');
        return { rule: ruleId, place: `${path}:${place?.region?.startLine}`, message: withoutEscapes(message.text) };
      }),
  );
}

/** SARIF 2.1.0 §3.11.6: a message in which something could be a link has its brackets and backslashes escaped, all of them. */
function withoutEscapes(text: string): string {
  if (/(?<!\\)(?:\\\\)*\]\(/.test(text)) throw new Error(`A link: ${text}`);
  return text.includes('\\](') ? text.replace(/\\([[\]\\])/g, '$1') : text;
}

interface GitlabIssue {
  readonly description: string;
  readonly check_name: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** The issues of a Code Quality report. */
export function readGitlab(text: string): readonly Told[] {
  const issues: readonly GitlabIssue[] = JSON.parse(text);
  return issues.map(({ description, check_name, location }) => ({
    rule: check_name,
    place: `${location.path}:${location.lines.begin}`,
    message: description,
  }));
}

interface SonarIssue {
  readonly ruleId: string;
  readonly primaryLocation: { readonly message: string; readonly filePath: string; readonly textRange?: { readonly startLine: number } };
}

/** The issues of a report for SonarQube. */
export function readSonar(text: string): readonly Told[] {
  const { issues }: { readonly issues: readonly SonarIssue[] } = JSON.parse(text);
  return issues
    .filter(({ ruleId }) => !ruleId.startsWith('not-checked:'))
    .map(({ ruleId, primaryLocation: { message, filePath, textRange } }) => ({
      rule: ruleId,
      place: `${withoutDot(filePath)}:${textRange?.startLine}`,
      message,
    }));
}

interface Diagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range?: { readonly start: { readonly line: number } } };
  readonly code: { readonly value: string };
}

/** The diagnostics for reviewdog, one a line. */
export function readRdjsonl(text: string): readonly Told[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Diagnostic => JSON.parse(line))
    .map(({ message, location: { path, range }, code }) => ({
      rule: code.value,
      place: `${withoutDot(path)}:${range?.start.line}`,
      message,
    }));
}

/** The findings in the data of an HTML report. */
export function readHtml(text: string): readonly Told[] {
  const json = /<script type="application\/json" id="lintel-data">([^<]*)<\/script>/.exec(text)?.[1] ?? '';
  const data: PageData = JSON.parse(json);
  return data.findings
    .filter(({ status }) => status !== 'fixed')
    .map(({ rule, file, at, message }) => ({
      rule: data.rules[rule]?.id ?? '',
      place: `${withoutDot(data.files[file] ?? '')}:${at[0]}`,
      message,
    }));
}
