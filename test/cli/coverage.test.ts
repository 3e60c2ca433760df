import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltCli, buildCli, projectRoot } from './build-cli.ts';
import { type Outcome, play, type Scenario } from './scenario.ts';

let cli: BuiltCli;

beforeAll(async () => {
  cli = await buildCli();
});

afterAll(() => cli.remove());

const page = readFileSync(join(projectRoot, 'docs', 'score.md'), 'utf8');

/** The first code block of a language on the page about scores. */
function example(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';
}

const orders = example('yaml');

const quiet = { responses: { '200': { description: 'none' } } };
const hostile = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Orders', version: '1.0.0' },
  webhooks: { '=HYPERLINK("https://evil.example.com")\u001b[31m|<b>@team': { get: quiet }, '+paid': { post: quiet } },
});

async function run(args: readonly string[], files: Readonly<Record<string, string>>, expected: Partial<Scenario> = {}): Promise<Outcome> {
  let outcome: Outcome | undefined;
  await play(cli.path, { name: 'coverage', files, args: ['coverage', ...args], exitCode: 0, ...expected }, (seen) => {
    outcome = seen;
  });
  if (outcome === undefined) throw new Error('Nothing ran.');
  expect(outcome.stdout + outcome.stderr).not.toContain(outcome.folder);
  return outcome;
}

describe('lintel coverage', () => {
  test('shows what the page about scores shows: coverage, the lowest first, the score, and what raises it', async () => {
    const { stdout, stderr, exitCode } = await run(['--only', 'string-max-length,parameter-schema-defined,server-https', 'orders.yaml'], {
      'orders.yaml': orders,
    });
    expect(stdout).toBe(example('text'));
    expect([stderr, exitCode]).toEqual(['', 0]);
  });

  test.each([
    ['rule', 'Rule'],
    ['operation', 'Operation or component'],
    ['api', 'Definition'],
  ])('by %s: every row fits, the lowest is the first, the last is all', async (by, title) => {
    const files = { 'orders.yaml': orders, 'apis/customers/with/a/very/long/path/that/does/not/fit/into/the/terminal.yaml': orders };
    const { stdout } = await run(['--by', by, '.'], files);
    const lines = stdout.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines[0]).toBe('2 definitions, 4 operations');
    expect(lines[3]).toMatch(new RegExp(`^${title} +Examined +Satisfied +Coverage`));
    const shares = lines.slice(4).flatMap((line) => /(\d+\.\d) %/.exec(line)?.[1] ?? []);
    const rows = shares.slice(0, -1).map(Number);
    expect(rows).toEqual([...rows].sort((left, right) => left - right));
    expect(stdout).toMatch(/^All .*%/m);
  });

  test('a long table is cut, and --all shows it', async () => {
    const short = await run(['--by', 'rule', 'orders.yaml'], { 'orders.yaml': orders });
    expect(short.stdout).toMatch(/\d+ more rows: --all shows them\./);
    const long = await run(['--by', 'rule', '--all', 'orders.yaml'], { 'orders.yaml': orders });
    expect(long.stdout).not.toContain('more rows');
    expect(long.stdout.split('\n').length).toBeGreaterThan(100);
  });

  test.each<[name: string, args: readonly string[], exitCode: number, message: string]>([
    ['enough', ['--min', '10', '--min-pack', 'auth=10', '--min-score', '1'], 0, ''],
    ['too little in all', ['--min', '99.5'], 1, 'at least 99.5 % required (--min).'],
    ['too little in a pack', ['--min-pack', 'auth=100'], 1, 'at least 100 % required (--min-pack).'],
    ['too low a score', ['--min-score', '95'], 1, 'at least 95 required (--min-score).'],
    [
      'a pack that did not run',
      ['--only', 'server-https', '--min-pack', 'auth=1'],
      1,
      'Coverage of auth is unknown because none of its rules ran',
    ],
  ])('%s', async (_name, args, exitCode, message) => {
    for (const format of ['table', 'csv', 'json', 'markdown']) {
      const outcome = await run([...args, '-f', format, 'orders.yaml'], { 'orders.yaml': orders });
      expect(outcome.exitCode, outcome.stderr).toBe(exitCode);
      expect(outcome.stdout + outcome.stderr).toContain(message);
      // What programs read holds nothing else.
      if (format === 'csv') expect(outcome.stdout).not.toContain('required');
    }
  });

  test('json explains the score: every group of findings with what it costs, and the repairs', async () => {
    const { stdout } = await run(['-f', 'json', 'orders.yaml'], { 'orders.yaml': orders });
    const data = JSON.parse(stdout);
    const lint = await run(['-f', 'json', 'orders.yaml'], { 'orders.yaml': orders });
    expect(lint.stdout).toBe(stdout);
    const [definition] = data.definitions;
    expect(definition).toMatchObject({ uri: 'orders.yaml', title: 'Orders', operations: 2, score: data.score });
    expect(definition.repairs).toHaveLength(5);
    expect(definition.losses.length).toBeGreaterThan(5);
    expect(definition.losses[0]).toEqual({
      ruleId: expect.any(String),
      owner: expect.any(String),
      findings: expect.any(Number),
      points: expect.any(Number),
    });
    expect(data.rows.reduce((sum: number, row: { examined: number }) => sum + row.examined, 0)).toBe(data.coverage.examined);
  });

  test('a definition that cannot be checked ends with exit code 2, and what could be checked is shown', async () => {
    const { stdout, stderr, exitCode } = await run(['.'], { 'orders.yaml': orders, 'broken.yaml': 'openapi: 3.1.0\ninfo: {\n' });
    expect(stdout).toContain('orders.yaml, 2 operations');
    expect(stderr).toContain('broken.yaml');
    expect(exitCode).toBe(2);
  });

  test('nothing to check shows no table', async () => {
    const { stdout, stderr, exitCode } = await run(['.'], { 'readme.txt': 'nothing' });
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).toContain('There is no OpenAPI definition in this folder.');
  });

  test.each([
    [['--by', 'packs'], 'Did you mean "pack"?'],
    [['-f', 'yaml'], '"yaml" is nothing for --format.'],
    [['--min', '101'], '"101" is no number for --min.'],
    [['--min', '1e1'], '"1e1" is no number for --min.'],
    [['--min-pack', 'auth'], '"auth" is no minimum for --min-pack.'],
    [['--min-pack', 'aut=3'], 'Did you mean "auth"?'],
    [['--auth', '--min', '3'], 'Option --auth shows no coverage, and --min is about it.'],
  ])('%j is a mistake that is told', async (args, message) => {
    const { stdout, stderr, exitCode } = await run([...args, 'orders.yaml'], { 'orders.yaml': orders });
    expect([stdout, exitCode]).toEqual(['', 2]);
    expect(stderr).toContain(message);
  });
});

describe('lintel coverage --auth', () => {
  test('shows every operation, the weakest first', async () => {
    const { stdout, exitCode } = await run(['--auth', 'orders.yaml'], { 'orders.yaml': orders });
    expect(stdout).toBe(`Operation                                 Weakest            Transport  Exposure
GET /orders                               API key in query   http       public
    key, or jwt (orders:read)
POST /orders                              bearer token       http       public
    jwt

2 operations: 1 API key in query, 1 bearer token.
`);
    expect(exitCode).toBe(0);
  });

  test('as JSON it is data', async () => {
    const { stdout } = await run(['--auth', '-f', 'json', 'orders.yaml'], { 'orders.yaml': orders });
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      operations: [
        {
          definition: 'orders.yaml',
          method: 'GET',
          path: '/orders',
          role: 'path',
          declared: 'operation',
          weakest: 'apiKeyInQuery',
          transport: 'http',
        },
        { method: 'POST', weakest: 'bearer' },
      ],
    });
  });

  test.each([
    ['csv', [`,"'=HYPERLINK(""https://evil.example.com"")`, ",'+paid,"]],
    ['markdown', ['&lt;b>@&#8203;team', '\\|']],
    ['table', ['\\u001b[31m']],
  ])('as %s nothing that a definition says acts on whoever reads it', async (format, texts) => {
    const { stdout } = await run(['--auth', '-f', format, 'hostile.json'], { 'hostile.json': hostile });
    for (const text of texts) expect(stdout).toContain(text);
    expect(stdout).not.toContain('\u001b');
    if (format === 'csv') expect(stdout).not.toMatch(/(?:^|,)"?[=+]/m);
  });
});
