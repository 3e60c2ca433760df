import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../cli/build-cli.ts';
import { linesOf, missingRules, ofRules, type SpectralResult, toHostFinding } from './hosts.ts';
import { installPacked, type Workspace } from './packed.ts';

const require = createRequire(import.meta.url);

/** The program, which is the main module of its package too. */
const spectralCli = require.resolve('@stoplight/spectral-cli');

let workspace: Workspace;
let definitions: readonly string[];

beforeAll(async () => {
  workspace = await installPacked();
  // Spectral knows nothing of policy: without configuration, both judge by the ruleset alone.
  const filter = (source: string): boolean => !basename(source).startsWith('lintel');
  cpSync(join(projectRoot, 'examples'), join(workspace.folder, 'examples'), { recursive: true, filter });
  const names = readdirSync(join(workspace.folder, 'examples'), { recursive: true, encoding: 'utf8' });
  definitions = names.filter((name) => name.endsWith('openapi.yaml')).map((name) => `examples/${name.replaceAll('\\', '/')}`);
});

afterAll(() => workspace.remove());

/** Runs a program in the workspace. */
function run(script: string, ...args: readonly string[]): { readonly status: number | null; readonly stdout: string } {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  return spawnSync(process.execPath, [script, ...args], { cwd: workspace.folder, encoding: 'utf8', env });
}

/** What `spectral lint` prints as JSON. */
function runSpectral(ruleset: string): readonly SpectralResult[] {
  const file = workspace.write({ '.spectral.yaml': ruleset });
  return JSON.parse(run(spectralCli, 'lint', '--quiet', '-f', 'json', '-r', file, ...definitions).stdout);
}

interface LintelFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly location: {
    readonly uri: string;
    readonly pointer: string;
    readonly range: Readonly<Record<'start' | 'end', { readonly line: number; readonly column: number }>>;
  };
}

/** What `lintel lint` prints as JSON, in the form of Spectral's. */
function runLintel(ruleset: string): readonly ReturnType<typeof toHostFinding>[] {
  const bin = join(workspace.folder, 'node_modules', 'lintel', 'bin', 'lintel.js');
  const report: { readonly findings: readonly LintelFinding[] } = JSON.parse(
    run(bin, 'lint', '-f', 'json', '-r', ruleset, ...definitions).stdout,
  );
  return report.findings
    .filter(({ ruleId }) => !missingRules.has(ruleId))
    .map(({ ruleId, severity, message, location: { uri, pointer, range } }) => ({
      ruleId,
      severity,
      message,
      file: join(workspace.folder, uri),
      pointer,
      start: `${range.start.line}:${range.start.column}`,
      end: `${range.end.line}:${range.end.column}`,
    }));
}

describe("Spectral's newest command line on the packed package", () => {
  test.each([
    ['lintel', 'recommended'],
    ['lintel/strict', 'strict'],
    ['lintel/all', 'all'],
    ['lintel/auth', 'auth'],
  ])('extends: [%s] gives the findings of lintel lint -r %s on the examples', (specifier, ruleset) => {
    const inSpectral = linesOf(ofRules(runSpectral(`extends: [${specifier}]\n`).map(toHostFinding)));
    expect(inSpectral.length).toBeGreaterThan(0);
    expect(inSpectral).toEqual(linesOf(runLintel(ruleset)));
  });

  test("a user's ruleset turns rules off and sets severities", () => {
    const ids = (ruleset: string) => new Set(runSpectral(ruleset).map(({ code, severity }) => `${severity} ${code}`));
    expect([...ids('extends: [lintel]\n')]).toEqual(expect.arrayContaining(['0 no-api-key-in-query', '1 info-contact']));
    const configured = [...ids('extends: [lintel]\nrules: { no-api-key-in-query: off, info-contact: hint }\n')];
    expect(configured).toContain('3 info-contact');
    expect(configured.join()).not.toContain('no-api-key-in-query');
  });
});
