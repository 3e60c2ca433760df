import { dirname } from 'node:path';
import { type Entry, lint, resolveRuleset } from '../../src/api.ts';
import type { AssessedFinding } from '../../src/report/finding.ts';
import type { Report } from '../../src/report/report.ts';
import type { Ruleset } from '../../src/ruleset/ruleset.ts';

/** Every rule there is. */
export const allRules: Ruleset = resolveRuleset(['all']);

/** What a lint run is about; the report's URIs are relative to `folder`. */
export interface Run {
  readonly entries: readonly Entry[];
  readonly folder: string;
  readonly ruleset?: Ruleset;
}

/** Lints with every rule unless told otherwise. An error that nobody foresaw fails the test with its stack. */
export function lintEntries({ entries, folder, ruleset = allRules }: Run): Promise<Report> {
  return lint({
    entries,
    cwd: folder,
    root: folder,
    ruleset,
    threshold: { failSeverity: 'error', maxWarnings: undefined },
    ignoreUnknownFormat: false,
    onBug: (error, path) => {
      throw new Error(`stopped on ${path}`, { cause: error });
    },
  });
}

/** Lints one file; its URI is its name. */
export function lintFile(path: string): Promise<Report> {
  return lintEntries({ entries: [{ path }], folder: dirname(path) });
}

/** Lints a text as if it were a file of that name; nothing is read. */
export function lintText(name: string, text: string): Promise<Report> {
  return lintEntries({ entries: [{ path: `/definitions/${name}`, text }], folder: '/definitions' });
}

/** What a finding says and where, without positions and file: one line for each, sorted. */
export function claimsOf(findings: readonly AssessedFinding[]): readonly string[] {
  return findings.map(({ ruleId, location, message, fingerprint }) => `${ruleId} ${location.pointer} ${fingerprint} ${message}`).sort();
}
