import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { AssessedFinding } from '../../src/report/finding.ts';
import { severities } from '../../src/report/severity.ts';

/** Lines of text by title: what is compared, and what a reviewer reads. */
export type Snapshot = Readonly<Record<string, readonly string[]>>;

/** Compares with the reviewed file; with `UPDATE_SNAPSHOT=1` rewrites it instead, to be reviewed. */
export function expectSnapshot(path: string, actual: Snapshot): void {
  if (process.env['UPDATE_SNAPSHOT'] === '1') writeFileSync(path, serialize(actual));
  expect(existsSync(path), `${path} is there; UPDATE_SNAPSHOT=1 writes it`).toBe(true);
  expect(actual).toEqual(JSON.parse(readFileSync(path, 'utf8')));
}

/** For each rule how often it speaks, how gravely, and the first places with what it says there. */
export function summarizeFindings(findings: readonly AssessedFinding[], places = 3): readonly string[] {
  return [...groupByRule(findings)].flatMap(([ruleId, ofRule]) => [
    `${ruleId}: ${countSeverities(ofRule)}`,
    ...ofRule.slice(0, places).map(({ location, message }) => `  ${location.pointer} | ${message}`),
  ]);
}

/** Findings by rule, the rules in order of their ids. */
export function groupByRule(findings: readonly AssessedFinding[]): ReadonlyMap<string, readonly AssessedFinding[]> {
  const groups = new Map<string, AssessedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId) ?? [];
    group.push(finding);
    groups.set(finding.ruleId, group);
  }
  return new Map([...groups].sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** `12 error, 3 info`. */
export function countSeverities(findings: readonly AssessedFinding[]): string {
  return severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}`)
    .join(', ');
}

/** As the formatter of this project writes it: a list on one line where it fits. */
function serialize(snapshot: Snapshot): string {
  const entries = Object.entries(snapshot).map(([title, lines], index, all) => {
    const comma = index < all.length - 1 ? ',' : '';
    const texts = lines.map((line) => JSON.stringify(line));
    const short = `  ${JSON.stringify(title)}: [${texts.join(', ')}]${comma}`;
    return short.length <= 140 ? short : `  ${JSON.stringify(title)}: [\n${texts.map((text) => `    ${text}`).join(',\n')}\n  ]${comma}`;
  });
  return `{\n${entries.join('\n')}\n}\n`;
}
