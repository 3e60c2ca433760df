import type { AssessedFinding } from '../../src/report/finding.ts';
import type { Report } from '../../src/report/report.ts';
import type { ReporterContext } from '../../src/reporters/reporter.ts';
import { withExpiry } from '../../src/reporters/waiver-phrases.ts';
import { skipped } from './consumers.ts';
import { readCsv } from './read-csv.ts';
import { readGitlab, readHtml, readRdjsonl, readSarif, readSonar } from './read-json-formats.ts';
import { readGithub } from './read-log.ts';
import { readSummary } from './read-summary.ts';
import { readCheckstyle, readJunit } from './read-xml-formats.ts';
import { shownTo, type Told, toTell } from './told.ts';
import { cut, visible } from './visible.ts';

/** A format, what of a report it tells, and how that is read by somebody else's parser. */
export interface FormatCase {
  readonly format: string;
  /** Whether the program that reads it is missing here. */
  readonly isSkipped?: boolean;
  readonly changes?: Partial<ReporterContext>;
  readonly read: (output: string) => readonly Told[];
  readonly expected: (report: Report) => readonly Told[];
  /** What is not told apart, on both sides. */
  readonly comparable?: (text: string) => string;
}

/** Every format whose findings are told one by one, but for `json`, which is the report itself. */
export const formatCases: readonly FormatCase[] = [
  { format: 'sarif', read: readSarif, expected: (report) => report.findings.map((finding) => inSarif(finding, report)) },
  {
    format: 'github',
    changes: { unfolded: true },
    read: readGithub,
    expected: (report) => shownTo(report).map((finding) => shown(toTell(finding, report.today), 4000)),
    comparable: unbroken,
  },
  {
    format: 'github-summary',
    isSkipped: skipped.cmark,
    changes: { unfolded: true },
    read: readSummary,
    expected: (report) => shownTo(report).map((finding) => shown(toTell(finding, report.today), 1000)),
  },
  {
    format: 'markdown',
    isSkipped: skipped.cmark,
    changes: { unfolded: true },
    read: readSummary,
    expected: (report) => shownTo(report).map((finding) => shown(toTell(finding, report.today), 1000)),
  },
  { format: 'html', read: readHtml, expected: (report) => report.findings.map(inPage) },
  {
    format: 'gitlab',
    read: readGitlab,
    expected: (report) => openIn(report).map((finding) => ({ ...inLine(finding, report), rule: halvesShown(finding.ruleId) })),
    comparable: unbroken,
  },
  {
    format: 'sonar',
    read: readSonar,
    expected: (report) => openIn(report).map((finding) => ({ ...inLine(finding, report), rule: halvesShown(finding.ruleId) })),
    comparable: unbroken,
  },
  {
    format: 'rdjsonl',
    read: readRdjsonl,
    expected: (report) => shownTo(report).map((finding) => ({ ...inLine(finding, report), rule: halvesShown(finding.ruleId) })),
    comparable: unbroken,
  },
  {
    format: 'junit',
    read: readJunit,
    expected: (report) => shownTo(report).map((finding) => shown(toTell(finding, report.today), 4000)),
  },
  {
    format: 'checkstyle',
    read: readCheckstyle,
    expected: (report) => shownTo(report).map((finding) => inCheckstyle(finding, report)),
  },
  {
    format: 'csv',
    read: readCsv,
    expected: (report) =>
      report.findings.map(({ message, ...finding }) => shown({ ...toTell({ ...finding, message }, undefined), message }, 4000)),
    // An apostrophe keeps a spreadsheet from running a formula.
    comparable: (text) => unbroken(text).replaceAll("'", ''),
  },
];

/** A log breaks up `##[` and a `::` at the start, and may do so where it does not have to. */
function unbroken(text: string): string {
  return text.replaceAll('\\u0023', '#').replaceAll('\\u003a', ':');
}

function openIn({ findings }: Report): readonly AssessedFinding[] {
  return findings.filter(({ status }) => status === 'open');
}

function shown({ rule, place, message }: Told, limit: number): Told {
  return { rule: visible(rule), place: visible(place), message: visible(cut(message, limit)) };
}

/** In JSON there is room for every name; only halves of characters have to be shown. */
function halvesShown(text: string): string {
  return text.replace(/\p{Cs}/gu, visible);
}

function inLine(finding: AssessedFinding, report: Report): Told {
  const { rule, place, message } = toTell(finding, report.today);
  return { rule, place, message: visible(cut(message.trim() === '' ? rule : message, 1000)) };
}

function inSarif(finding: AssessedFinding, report: Report): Told {
  const { rule, place } = toTell(finding, undefined);
  const message = withExpiry(finding.message, finding, report.today);
  return { rule: halvesShown(rule), place, message: visible(message.trim() === '' ? rule : message) };
}

function inPage(finding: AssessedFinding): Told {
  const { rule, place } = toTell(finding, undefined);
  return { rule: cut(rule, 300), place, message: cut(finding.message, 2000) };
}

function inCheckstyle(finding: AssessedFinding, report: Report): Told {
  const { rule, place, message } = toTell(finding, report.today);
  const pack = report.rules.find(({ id }) => id === rule)?.pack;
  return shown({ rule, place, message: message.trim() === '' ? `lintel.${pack}.${rule}` : message }, 1000);
}
