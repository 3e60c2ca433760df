import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { ISpectralDiagnostic } from '@stoplight/spectral-core';
import type { Report } from '../../src/report/report.ts';

/** What a linter says of a repository. */
export interface Verdict {
  readonly exitCode: number | null;
  readonly stderr: string;
  /** A line for each finding, in code-unit order: file, range, pointer, severity, rule, message. */
  readonly findings: readonly string[];
}

/** A repository that runs Spectral, with nothing in it but its own files and the packages it has installed. */
export interface Repository {
  readonly folder: string;
  /** `spectral lint`, the program as it is published, with further arguments. */
  spectral(args: readonly string[]): Verdict;
  /** `lintel lint -r .spectral.yaml`, the program as it is shipped, with further arguments. */
  lintel(args: readonly string[]): Verdict & { readonly report: Report | undefined };
  remove(): void;
}

const require = createRequire(import.meta.url);
const spectralProgram = require.resolve('@stoplight/spectral-cli/dist/index.js');
const lintelProgram = join(process.cwd(), 'bin', 'lintel.js');

/** Makes a repository of files and of packages, by name, that this project has installed. */
export function openRepository(files: Readonly<Record<string, string>>, packages: readonly string[] = []): Repository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-switching-')));
  mkdirSync(join(folder, '.git'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  for (const name of packages) {
    cpSync(join(process.cwd(), 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
  }
  return {
    folder,
    spectral: (args) => runSpectral(folder, args),
    lintel: (args) => runLintel(folder, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function runSpectral(folder: string, args: readonly string[]): Verdict {
  const report = join(folder, 'spectral-report.json');
  const { status, stderr } = run(folder, [spectralProgram, 'lint', '-r', '.spectral.yaml', '-f', 'json', '-o', report, '-q', ...args]);
  const results: readonly ISpectralDiagnostic[] = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : [];
  rmSync(report, { force: true });
  const findings = results.map(({ code, message, path, range: { start, end }, severity, source }) => {
    const pointer = path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    const place = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
    return `${relative(folder, source ?? '')}:${place} ${pointer} ${['error', 'warn', 'info', 'hint'][severity]} ${code}: ${message}`;
  });
  return { exitCode: status, stderr, findings: findings.sort() };
}

function runLintel(folder: string, args: readonly string[]): Verdict & { readonly report: Report | undefined } {
  const name = 'lintel-report.json';
  const { status, stderr } = run(folder, [lintelProgram, 'lint', '-r', '.spectral.yaml', '-f', 'json', '-o.json', name, '-q', ...args]);
  const report: Report | undefined = existsSync(join(folder, name)) ? JSON.parse(readFileSync(join(folder, name), 'utf8')) : undefined;
  rmSync(join(folder, name), { force: true });
  const findings = (report?.findings ?? []).map(
    ({ ruleId, severity, message, location: { uri, pointer, range } }) =>
      `${uri}:${range.start.line}:${range.start.column}-${range.end.line}:${range.end.column} ${pointer} ${severity} ${ruleId}: ${message}`,
  );
  return { exitCode: status, stderr, findings: findings.sort(), report };
}

function run(folder: string, args: readonly string[]): { readonly status: number | null; readonly stderr: string } {
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: { HOME: folder, PATH: process.env['PATH'] ?? '' } });
}

/** Ids of the rules in findings, each once, in code-unit order. */
export function rulesIn({ findings }: Verdict): readonly string[] {
  return [...new Set(findings.map((line) => / (?:error|warn|info|hint) (\S+?): /.exec(line)?.[1] ?? ''))].sort();
}
