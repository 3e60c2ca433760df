import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkspace, type Workspace } from './run-lintel.ts';

let workspace: Workspace;

beforeAll(() => {
  workspace = openWorkspace({
    'openapi.json': JSON.stringify({ openapi: '3.0.3', info: { title: 'Words', version: '1.0.0' }, paths: {} }),
    'rules.yaml': 'rules: { described: { given: $.info, severity: warn, then: { field: description, function: truthy } } }\n',
  });
});

afterAll(() => workspace.remove());

describe("who has Spectral's command line learns what to write", () => {
  test.each([
    [['--fail-on-unmatched-globs'], 'always ends the run with exit code 2'],
    [['--show-documentation-url'], '--verbose'],
    [['--encoding', 'utf8'], 'files are UTF-8'],
    [['-e', 'latin1'], 'files are UTF-8'],
    [['--resolver', './resolver.js'], '--allow-remote HOST'],
    [['-f', 'code-climate'], '--format gitlab'],
    [['-f', 'github-actions'], '--format github.'],
    [['-f', 'pretty'], '--format stylish'],
    [['--format', 'text'], '--format stylish'],
    [['-f', 'teamcity'], 'checkstyle or junit'],
  ])('%j', async (args, help) => {
    const { exitCode, stderr, stdout } = await workspace.lint(['-r', 'rules.yaml', ...args, 'openapi.json']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(help);
    expect(stdout).toBe('');
  });

  test.each([
    [[], 0],
    [['-q'], 0],
    [['-v'], 0],
    [['-D'], 0],
    [['--ignore-unknown-format'], 0],
    [['-F', 'warn', '-f', 'stylish', '-f', 'junit', '-o.junit', 'out.xml'], 1],
    [['--fail-severity=hint', '--display-only-failures', '--output', 'out.json', '--format', 'json'], 1],
  ])('%j works', async (args, exitCode) => {
    expect((await workspace.lint(['-r', 'rules.yaml', ...args, 'openapi.json'])).exitCode).toBe(exitCode);
  });
});
