import type { Range } from '../../report/location.ts';
import type { Report } from '../../report/report.ts';

/** Where files hold secrets, as far as rules found them. */
export interface SecretPlaces {
  /** Whether a secret is in a line that is no longer than others: then nothing of the line is shown. */
  readonly isInLine: (uri: string, line: number) => boolean;
  /** Whether a secret is in columns of a line, the end exclusive. */
  readonly isInPiece: (uri: string, line: number, start: number, end: number) => boolean;
}

/** The places of all findings of rules that withhold the source, whatever became of them. */
export function secretPlaces({ rules, findings, base }: Report): SecretPlaces {
  const withholding = new Set(rules.filter(({ withholdsSource }) => withholdsSource === true).map(({ id }) => id));
  const byFile = new Map<string, Map<number, Range[]>>();
  for (const { ruleId, location } of [...findings, ...(base?.fixed ?? [])]) {
    if (withholding.has(ruleId)) addPlace(byFile, location.uri, location.range);
  }
  const rangesIn = (uri: string, line: number): readonly Range[] => byFile.get(uri)?.get(line) ?? [];
  return {
    isInLine: (uri, line) => rangesIn(uri, line).length > 0,
    isInPiece: (uri, line, start, end) => rangesIn(uri, line).some((range) => overlaps(range, line, start, end)),
  };
}

function addPlace(byFile: Map<string, Map<number, Range[]>>, uri: string, range: Range): void {
  const byLine = byFile.get(uri) ?? new Map<number, Range[]>();
  byFile.set(uri, byLine);
  for (let line = range.start.line; line <= range.end.line; line += 1) {
    const ranges = byLine.get(line);
    if (ranges === undefined) byLine.set(line, [range]);
    else ranges.push(range);
  }
}

function overlaps({ start: from, end: to }: Range, line: number, start: number, end: number): boolean {
  const first = from.line === line ? from.column : 1;
  const last = to.line === line ? to.column : Number.POSITIVE_INFINITY;
  return first < end && start < Math.max(last, first + 1);
}
