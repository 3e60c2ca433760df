import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reviewdogParser } from '../../scripts/reviewdog.mjs';

/** With `LINTEL_CONSUMERS=1` none may be missing; otherwise the tests of those that are missing are skipped. */
const mayBeMissing = process.env['LINTEL_CONSUMERS'] !== '1';

/** Programs that read reports, and whether the tests that need them are left out here. */
export const skipped = {
  xmllint: isSkipped('xmllint', ['--version']),
  cmark: isSkipped('cmark-gfm', ['--version']),
  python: isSkipped('python3', ['--version']),
  junitparser: isSkipped('/usr/bin/python3', ['-c', 'import junitparser']),
  reviewdog: mayBeMissing && !existsSync(reviewdogParser),
};

/** What a program writes about a text. Throws, with its words, when it does not take the text. */
export function runOn(text: string, program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { input: text, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** What libxml2 says about a report of JUnit by the schema of Jenkins' xUnit plugin, an objection each. */
export function schemaObjections(report: string): readonly string[] {
  const { status, stderr, error } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', junitSchema, '-'], {
    input: report,
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  // 0: valid, 3: not valid. Others mean that nothing was judged.
  if (status !== 0 && status !== 3) throw new Error(stderr);
  return stderr.split('\n').filter((line) => /^-:\d+: /.test(line));
}

const junitSchema = fileURLToPath(new URL('jenkins-xunit/junit-10.xsd', import.meta.url));

/** What reviewdog understands of a report: the members of its `Diagnostic` (proto/rdf/reviewdog.proto). */
export interface ReviewdogDiagnostic {
  readonly message: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly range?: { readonly start: ReviewdogPosition; readonly end?: ReviewdogPosition } };
  readonly code: { readonly value: string; readonly url?: string };
  readonly relatedLocations?: readonly object[];
}

interface ReviewdogPosition {
  readonly line: number;
  readonly column?: number;
}

/** Reads a report with reviewdog's own parser of the format. */
export function readWithReviewdog(text: string, format: 'rdjsonl' | 'checkstyle'): readonly ReviewdogDiagnostic[] {
  const output = runOn(text, reviewdogParser, [format]);
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function isSkipped(program: string, args: readonly string[]): boolean {
  return mayBeMissing && spawnSync(program, args).status !== 0;
}
