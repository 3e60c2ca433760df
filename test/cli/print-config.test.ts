import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';
import { printConfig } from '../../src/cli/commands/print-config.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Runs the command in a folder of its own, on a fixed day. */
async function run(files: Readonly<Record<string, string>>, args: readonly string[]) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-print-config-')));
  folders.push(folder);
  mkdirSync(join(folder, '.git'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const texts = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => ({
    isTerminal: false,
    width: 80,
    isClosed: false,
    write: async (chunk: string) => {
      texts[name] += chunk;
    },
  });
  const exitCode = await printConfig.run(parseArguments(args, printConfig), {
    cwd: folder,
    environment: { SOURCE_DATE_EPOCH: '1795305600' },
    stdin: () => {
      throw new Error('Nothing is read from stdin.');
    },
    stdout: sink('stdout'),
    stderr: sink('stderr'),
  });
  return { exitCode, ...texts };
}

const definition = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0, x-lifecycle: production }
paths: {}
`;

const policy = `ruleset: transport
locked: [server-https]
profiles:
  - name: public-facing
    match: { exposure: [public, partner], data: [confidential, restricted] }
    rules: { string-max-length: error, path-structure: { severity: warn, options: { maxDepth: 4 } } }
    locked: [security-defined]
    require: { score: 85, coverage: { transport: 100 }, budgets: { string-max-length: 5 } }
  - name: internal-only
    match: { exposure: internal, tags: [pci] }
waiverRules: { maxDays: { error: 90 }, require: [ticket], inline: report }
`;

const configuration = `extends: ./base.yaml
apis:
  orders: { definition: openapi.yaml, exposure: public, owner: team-orders, tags: [shop] }
rules:
  path-structure: { options: { maxDepth: 3 } }
  cors-policy-safe: off
  server-https: error
`;

const waivers = ['orders', 'users']
  .map(
    (api, index) => `- id: W-${index + 1}
  rule: server-https
  scope: { api: ${api} }
  reason: internal test host, gone in spring
  owner: team-orders
  created: 2026-09-01
  expires: 2026-10-31
`,
  )
  .join('');

const files = {
  'openapi.yaml': definition,
  'base.yaml': policy,
  'lintel.yaml': configuration,
  'lintel-waivers.yaml': waivers,
  'lintel-baseline.json': '{ "version": 1, "definitions": { "api:orders": { "server-https": ["0123456789abcdef"] } } }',
};

describe('print-config', () => {
  test('shows everything that holds, and where it is said', async () => {
    const { stdout, stderr, exitCode } = await run(files, ['openapi.yaml']);
    expect(stdout).toBe(`definition: openapi.yaml
configuration: [base.yaml, lintel.yaml]     # the outermost first
api: orders                                 # lintel.yaml:3:3
owner: team-orders                          # lintel.yaml:3:57
exposure: public                            # lintel.yaml:3:39
data: restricted                            # assumed: nobody says
tags: [pii, phi, pci, shop]                 # shop lintel.yaml:3:77; others assumed: nobody says
lifecycle: production                       # openapi.yaml
profiles:
  - public-facing                           # base.yaml:4:5, exposure public or partner; data confidential or restricted
  # - internal-only                         # base.yaml:9:5, not for this one: exposure internal, not public
ruleset: [transport]                        # base.yaml:1:1
require:
  score: 85                                 # base.yaml:8:16
  coverage:
    transport: 100                          # base.yaml:8:39
  budgets:
    string-max-length: 5                    # base.yaml:8:68
waiverRules:
  maxDays:
    error: 90                               # base.yaml:11:27
  require: [ticket]                         # base.yaml:11:40
  inline: report                            # base.yaml:11:59
waivers:                                    # that may be about this definition
  - { id: W-1, rule: server-https, expires: 2026-10-31 }  # lintel-waivers.yaml:1:3, expired
baseline: lintel-baseline.json              # 1 finding of this definition, under "api:orders"
rules:                                      # 12 run
  callback-url-https: warn
  cors-policy-safe: off                     # lintel.yaml:6:3
  metadata-url-valid: info
  no-cleartext-credentials: error
  oauth-url-https: error
  path-structure:                           # base.yaml:6:40
    severity: warn
    options: {"maxDepth":3}                 # lintel.yaml:5:3
  security-defined: error                   # base.yaml:7:14, locked at base.yaml:7:14, graded by the rule
  server-defined: warn
  server-https: error                       # lintel.yaml:7:3, locked at base.yaml:2:10
  server-public-host: warn
  server-url-absolute: info
  server-variable-constrained: warn
  string-max-length: error                  # base.yaml:6:14
`);
    expect([stderr, exitCode]).toEqual(['', 0]);
  });

  test('shows the same as JSON', async () => {
    const { stdout, exitCode } = await run(files, ['--json', 'openapi.yaml']);
    const data: unknown = JSON.parse(stdout);
    expect(data).toMatchObject({
      definition: 'openapi.yaml',
      configuration: ['base.yaml', 'lintel.yaml'],
      api: { value: 'orders', from: 'lintel.yaml:3:3' },
      classification: {
        exposure: { value: 'public', from: 'lintel.yaml:3:39' },
        data: { value: 'restricted', from: 'assumed: nobody says' },
      },
      profiles: [
        { name: 'public-facing', applies: true, from: 'base.yaml:4:5' },
        { name: 'internal-only', applies: false, because: ['exposure internal, not public'] },
      ],
      require: { score: { value: 85, from: 'base.yaml:8:16' } },
      waivers: [{ id: 'W-1', hasExpired: true }],
      baseline: { key: 'api:orders', findings: 1 },
      notifications: [],
    });
    expect(data).toHaveProperty(
      'rules',
      expect.arrayContaining([
        {
          id: 'server-https',
          pack: 'transport',
          severity: 'error',
          isGradedByRule: false,
          from: 'lintel.yaml:7:3',
          lockedAt: 'base.yaml:2:10',
        },
      ]),
    );
    expect(exitCode).toBe(0);
  });

  test('shows what runs without a configuration', async () => {
    const { stdout, exitCode } = await run({ 'openapi.yaml': definition }, ['openapi.yaml']);
    expect(stdout).toContain('configuration: []                           # there is none\n');
    expect(stdout).toContain('exposure: public                            # assumed: nobody says\n');
    expect(stdout).toContain('ruleset: [recommended]                      # the default\n');
    expect(exitCode).toBe(0);
  });

  test('rulesets of the command line go before those of the configuration', async () => {
    const { stdout } = await run(files, ['-r', 'hygiene', 'openapi.yaml']);
    expect(stdout).toContain('ruleset: [hygiene]                          # --ruleset\n');
    expect(stdout).toContain('  tag-description: hint\n');
  });

  test('shows operations that say something else of themselves', async () => {
    const operation = '{ x-exposure: internal, responses: { "200": { description: ok } } }';
    const text = definition.replace('paths: {}', `paths: { /a: { get: ${operation} } }`);
    const { stdout } = await run({ 'openapi.yaml': text, 'lintel.yaml': 'profiles: [{ name: inner, match: { exposure: internal } }]' }, [
      'openapi.yaml',
    ]);
    expect(stdout).toContain('  - { exposure: internal, lifecycle: production }  # profiles: inner\n');
  });

  test('an attempt to loosen what is locked is an error, and the rest is shown', async () => {
    const { stdout, stderr, exitCode } = await run(
      { ...files, 'lintel.yaml': configuration.replace('server-https: error', 'server-https: off') },
      ['openapi.yaml'],
    );
    expect(stdout).toContain('  server-https: error');
    expect(stderr).toContain('lintel.yaml:7:3');
    expect(exitCode).toBe(2);
  });

  test('what is wrong with the configuration is told, and warnings stand below', async () => {
    const { stdout, stderr, exitCode } = await run({ 'openapi.yaml': definition, 'lintel.yaml': 'rulset: all' }, ['openapi.yaml']);
    expect(stderr).toBe(
      'error: "rulset" is no key of a configuration.\n  at lintel.yaml:1:1\n  help: Did you mean "ruleset"? Keys are $schema, root, extends, ruleset, apis, rules, locked, profiles, require, waivers, waiverRules, baseline.\n',
    );
    expect(stdout).toContain('definition: openapi.yaml');
    expect(exitCode).toBe(2);
    const warned = await run({ 'openapi.yaml': definition, 'lintel.yaml': 'apis: { a: { definition: b.yaml } }' }, ['openapi.yaml']);
    expect(warned.stdout).toMatch(/\n# warning: lintel\.yaml:1:26 "apis\.a\.definition" names no file: "b\.yaml"\.\n$/);
    expect([warned.stderr, warned.exitCode]).toEqual(['', 0]);
  });

  test('nothing in it acts on a terminal', async () => {
    const owner = '"\\e[2J\\u202e::error::"';
    const { stdout } = await run(
      { 'openapi.yaml': definition, 'lintel.yaml': `apis: { a: { definition: openapi.yaml, owner: ${owner} } }` },
      ['openapi.yaml'],
    );
    expect(stdout).toContain('owner: \\u001b[2J\\u202e::error::');
  });

  test.each([
    [[], 'The command needs a definition.'],
    [['a.yaml', 'b.yaml'], 'The command takes one definition at a time.'],
    [['.'], '"." stands for 2 definitions.'],
  ])('%j is a mistake', async (args, message) => {
    await expect(run({ 'a.yaml': definition, 'b.yaml': definition }, args)).rejects.toThrow(message);
  });

  test('a file that is not there is an error', async () => {
    const { stderr, exitCode } = await run({}, ['openapi.yaml']);
    expect(stderr).toContain('openapi.yaml');
    expect(exitCode).toBe(2);
  });
});
