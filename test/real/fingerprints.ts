import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { AssessedFinding } from '../../src/report/finding.ts';
import type { Report } from '../../src/report/report.ts';
import { lintEntries } from './lint-real.ts';
import { type ComponentFate, schemaFile, split } from './split.ts';
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

/** Compares by fingerprint. */
export function compareFingerprints(before: readonly AssessedFinding[], after: readonly AssessedFinding[]): Survival {
  const lost = onlyIn(before, after);
  const added = onlyIn(after, before);
  return {
    kept: 1 - lost.length / before.length,
    known: 1 - added.length / after.length,
    lost: lost.map(describeFinding),
    added: added.map(describeFinding),
    total: before.length,
  };
}

/**
 * Splits a definition into files, lints both, and compares. A component that nothing uses is no part of the definition when its file is
 * not referred to, so findings in it are left out, and `unused-components` with them.
 */
export async function compareWithSplit(definition: Readonly<Record<string, unknown>>, fate: ComponentFate): Promise<Survival> {
  const whole = await lintFiles(new Map([['openapi.yaml', definition]]));
  const parts = await lintFiles(split(definition, fate));
  const documents = new Set(parts.definitions.flatMap((summary) => summary.documents));
  const isLeftOut = ({ ruleId, location: { pointer } }: AssessedFinding): boolean => {
    const name = /^\/components\/schemas\/([^/]+)/.exec(pointer)?.[1];
    return ruleId === 'unused-components' || (name !== undefined && !documents.has(encodeURI(schemaFile(name))));
  };
  return compareFingerprints(
    whole.findings.filter((finding) => !isLeftOut(finding)),
    parts.findings.filter(({ ruleId }) => ruleId !== 'unused-components'),
  );
}

async function lintFiles(files: ReadonlyMap<string, unknown>): Promise<Report> {
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
