import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AssessedFinding } from '../../src/report/finding.ts';
import type { Report } from '../../src/report/report.ts';
import { lintEntries } from './lint-real.ts';
import { type ComponentFate, split } from './split.ts';
import { toYaml } from './to-yaml.ts';

/** What two reports about one definition have in common. */
export interface Survival {
  /** Of the first report's fingerprints, the share that the second has too. */
  readonly kept: number;
  /** Of the second report's fingerprints, the share that the first has too. */
  readonly known: number;
  /** Findings whose fingerprint is in one report only, for the message of a failed test. */
  readonly lost: readonly string[];
  readonly added: readonly string[];
  readonly total: number;
}

/** Compares by fingerprint. `mayVanish` names findings of the first report that need not be in the second. */
export function compareFingerprints(
  before: readonly AssessedFinding[],
  after: readonly AssessedFinding[],
  mayVanish: (finding: AssessedFinding) => boolean = () => false,
): Survival {
  const expected = before.filter((finding) => !mayVanish(finding));
  const lost = onlyIn(expected, after);
  const added = onlyIn(after, before);
  return {
    kept: 1 - lost.length / Math.max(expected.length, 1),
    known: 1 - added.length / Math.max(after.length, 1),
    lost: lost.map(describeFinding),
    added: added.map(describeFinding),
    total: expected.length,
  };
}

/**
 * Splits a definition into files, lints both, and compares. A component that has moved is none any more, and one that nothing uses may be
 * no part of the definition: findings about its name, or in what nothing uses, may vanish then.
 */
export async function compareWithSplit(definition: Readonly<Record<string, unknown>>, fate: ComponentFate): Promise<Survival> {
  const whole = await lintFiles(new Map([['openapi.yaml', definition]]));
  const parts = await lintFiles(split(definition, fate));
  const unused = whole.findings.filter(({ ruleId }) => ruleId === 'unused-components').map(({ location }) => location.pointer);
  const mayVanish = ({ ruleId, location: { pointer } }: AssessedFinding): boolean =>
    fate === 'moves' &&
    (ruleId === 'component-naming' || unused.some((component) => pointer === component || pointer.startsWith(`${component}/`)));
  return compareFingerprints(whole.findings, parts.findings, mayVanish);
}

/** Lints files (data by relative path, written as YAML) whose entry document is `openapi.yaml`. */
export async function lintFiles(files: ReadonlyMap<string, unknown>): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'lintel-split-'));
  try {
    for (const [name, data] of files) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, toYaml(data));
    }
    const report = await lintEntries({ entries: [{ path: join(folder, 'openapi.yaml') }], folder });
    if (report.notifications.length > 0) throw new Error(JSON.stringify(report.notifications, null, 2));
    return report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function onlyIn(findings: readonly AssessedFinding[], others: readonly AssessedFinding[]): readonly AssessedFinding[] {
  const known = new Set(others.map(({ fingerprint }) => fingerprint));
  return findings.filter(({ fingerprint }) => !known.has(fingerprint));
}

function describeFinding({ ruleId, location, message }: AssessedFinding): string {
  return `${ruleId} ${location.uri}#${location.pointer} ${message}`;
}
