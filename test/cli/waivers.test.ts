import { lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltCli, buildCli } from './build-cli.ts';
import { type Outcome, play } from './scenario.ts';

let cli: BuiltCli;

beforeAll(async () => {
  cli = await buildCli();
});

afterAll(() => cli.remove());

const day = '2026-11-22';

type Files = Readonly<Record<string, string | Buffer>>;

interface Run {
  readonly cwd?: string;
  readonly day?: string;
  readonly prepare?: (folder: string) => void;
  readonly inspect?: (folder: string) => void;
}

async function run(args: readonly string[], files: Files = {}, { cwd, prepare, inspect, day: on = day }: Run = {}): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  const environment = { SOURCE_DATE_EPOCH: String(Date.parse(`${on}T12:00:00Z`) / 1000) };
  const scenario = { name: '', args, files: { '.git/': '', ...files }, environment, exitCode: 0 as const };
  const more = { ...(cwd === undefined ? {} : { cwd }), ...(prepare === undefined ? {} : { prepare }) };
  await play(cli.path, { ...scenario, ...more }, (outcome) => {
    // Nothing that is printed says where on the machine it ran.
    expect(outcome.stdout + outcome.stderr).not.toContain(outcome.folder);
    inspect?.(outcome.folder);
    outcomes.push(outcome);
  });
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error('Nothing ran.');
  return outcome;
}

/** Findings: server-https at the server, and others. */
const definition = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: http://api.example.com
paths: {}
`;

function waiver(changes: Readonly<Record<string, string>> = {}): string {
  const lines = {
    id: 'W-2026-001',
    rule: 'server-https',
    scope: "{ path: 'services/orders/**' }",
    reason: 'test host, gone in Q1',
    owner: 'team-orders',
    created: '2026-11-01',
    expires: '2026-12-31',
    ...changes,
  };
  return Object.entries(lines)
    .map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${value}\n`)
    .join('');
}

const orders = { 'services/orders/openapi.yaml': definition };
const quotedReason = { reason: "'test host, gone in Q1'" };

describe('lintel waivers', () => {
  test('alone shows its commands', async () => {
    const { exitCode, stdout } = await run(['waivers']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Usage: lintel waivers <command> \[options\]\n/);
    expect(stdout).toMatch(/\n {2}list .*\n {2}check .*\n {2}add /);
    expect((await run(['waivers', '--help'])).stdout).toBe(stdout);
  });

  test('has commands with a help of their own', async () => {
    expect((await run(['waivers', 'list', '--help'])).stdout).toMatch(/^Usage: lintel waivers list \[options\]/);
    expect((await run(['waivers', '--help', 'list'])).stdout).toMatch(/^Usage: lintel waivers list \[options\]/);
    expect((await run(['waivers', 'add', '-h'])).stdout).toContain('--fingerprint DIGITS');
    expect((await run(['waivers', 'list', '--version'])).stdout).toMatch(/^\d+\.\d+\.\d+/);
  });

  test('is in the list of commands', async () => {
    expect((await run(['--help'])).stdout).toMatch(/\n {2}waivers +List, check and grant waivers\.\n/);
  });

  test('answers a misspelt command with the right one', async () => {
    const { exitCode, stdout, stderr } = await run(['waivers', 'lst']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('There is no command "lintel waivers lst".');
    expect(stderr).toContain('Did you mean "lintel waivers list"?');
  });

  test.each([
    [['waivers', '--jsn'], 'There is no option --jsn.'],
    [['waivers', 'list', '--expirng', '3d'], 'Did you mean --expiring?'],
    [['waivers', 'list', '-f', 'cvs'], 'Did you mean "csv"?'],
    [['waivers', 'list', '--expiring', 'soon'], '"soon" is no time for --expiring.'],
    [['waivers', 'list', '-'], 'Waivers are about files, not about stdin.'],
  ])('%j is a mistake', async (args, problem) => {
    const { exitCode, stdout, stderr } = await run(args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(problem);
  });
});

describe('lintel waivers list', () => {
  const files = {
    ...orders,
    'lintel-waivers.yaml':
      waiver({ id: 'W-2026-003', rule: 'info-contact', expires: '2026-11-22', ticket: 'OPS-1' }) +
      waiver(quotedReason) +
      waiver({ id: 'W-2026-002', rule: 'security-defined', expires: '2026-10-31', created: '2026-10-01', approver: 'ana' }),
  };

  test('shows all, those that expire first in front', async () => {
    const { exitCode, stdout, stderr } = await run(['waivers', 'list'], files);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const rows = stdout.split('\n').map((line) => line.split(/ {2,}/));
    expect(rows[0]).toEqual(['id', 'rule', 'expires', 'left', 'findings', 'scope', 'owner', 'approver', 'ticket']);
    expect(rows.slice(1, 4).map((row) => row.slice(0, 4))).toEqual([
      ['W-2026-002', 'security-defined', '2026-10-31', 'expired 22 days ago'],
      ['W-2026-003', 'info-contact', '2026-11-22', 'last day'],
      ['W-2026-001', 'server-https', '2026-12-31', '39 days'],
    ]);
    expect(rows[3]).toEqual(['W-2026-001', 'server-https', '2026-12-31', '39 days', '1', 'path: services/orders/**', 'team-orders']);
  });

  test.each([
    [['--expiring', '30d'], ['W-2026-003']],
    [
      ['--expiring', '6w'],
      ['W-2026-003', 'W-2026-001'],
    ],
    [['--expired'], ['W-2026-002']],
    [
      ['--expired', '--expiring', '0d'],
      ['W-2026-002', 'W-2026-003'],
    ],
    [['--no-lint'], ['W-2026-002', 'W-2026-003', 'W-2026-001']],
  ])('%j shows a part of them', async (args, ids) => {
    const { stdout } = await run(['waivers', 'list', '-f', 'json', ...args], files);
    expect(JSON.parse(stdout).waivers.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  test('prints JSON with everything', async () => {
    const { today, waivers } = JSON.parse((await run(['waivers', 'list', '-f', 'json', '--expiring', '0d'], files)).stdout);
    expect(today).toBe(day);
    expect(waivers).toEqual([
      {
        id: 'W-2026-003',
        rule: 'info-contact',
        scope: { path: 'services/orders/**' },
        owner: 'team-orders',
        ticket: 'OPS-1',
        reason: 'test host, gone in Q1',
        created: '2026-11-01',
        expires: '2026-11-22',
        daysLeft: 0,
        findings: expect.any(Number),
        source: 'file',
        location: { uri: 'lintel-waivers.yaml', pointer: '/0', range: expect.any(Object) },
      },
    ]);
  });

  test('counts no findings with --no-lint', async () => {
    const { stdout } = await run(['waivers', 'list', '--no-lint'], files);
    expect(stdout).not.toContain('findings');
    expect(stdout).toContain('W-2026-001');
  });

  test('lists what definitions waive themselves', async () => {
    const inline = definition.replace(
      'example.com\n',
      'example.com\n    x-lintel-ignore: [{ rule: server-https, reason: behind the gateway, expires: 2027-01-31 }]\n',
    );
    const { stdout } = await run(['waivers', 'list'], { 'openapi.yaml': inline });
    expect(stdout.split('\n')[1]?.split(/ {2,}/)).toEqual([
      'x-lintel-ignore:5',
      'server-https',
      '2027-01-31',
      '70 days',
      '1',
      'openapi.yaml#/servers/0',
    ]);
  });

  test('guards spreadsheets and Markdown against what files hold', async () => {
    const hostile = {
      ...orders,
      'lintel-waivers.yaml': waiver({ owner: `'=HYPERLINK("http://a.example","x")'`, ticket: `'| <b>@all</b>'` }),
    };
    const csv = (await run(['waivers', 'list', '-f', 'csv'], hostile)).stdout;
    expect(csv).toContain(`,"'=HYPERLINK(""http://a.example"",""x"")",`);
    expect(csv.split('\r\n')[0]).toBe('id,rule,expires,days left,findings,scope,owner,approver,ticket,reason,created,place');
    const markdown = (await run(['waivers', 'list', '-f', 'markdown'], hostile)).stdout;
    expect(markdown).toContain('\\| &lt;b>@&#8203;all&lt;/b>');
    expect(markdown.split('\n')[1]).toBe('|---|---|---|---|---:|---|---|---|---|---|---|---|');
  });

  test('says when there is none', async () => {
    expect(await run(['waivers', 'list'], orders)).toMatchObject({ exitCode: 0, stdout: 'There are no waivers.\n' });
    expect(await run(['waivers', 'list', '--expired'], { ...orders, 'lintel-waivers.yaml': waiver(quotedReason) })).toMatchObject({
      exitCode: 0,
      stdout: 'There are no such waivers.\n',
    });
  });

  test('lists the sound ones, and fails for the others', async () => {
    const { exitCode, stdout, stderr } = await run(['waivers', 'list'], {
      ...orders,
      'lintel-waivers.yaml': waiver(quotedReason) + waiver({ id: 'W-2', rule: "'*'" }),
    });
    expect(exitCode).toBe(2);
    expect(stdout).toContain('W-2026-001');
    expect(stderr).toContain('"rule: *" would waive rules that nobody has looked at.');
    expect(stderr).toContain('at lintel-waivers.yaml:9:9');
  });
});

describe('lintel waivers check', () => {
  test('passes when all hold', async () => {
    const { exitCode, stdout } = await run(['waivers', 'check'], { ...orders, 'lintel-waivers.yaml': waiver(quotedReason) });
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '1 waiver, all in order.\n' });
    expect(await run(['waivers', 'check'], orders)).toMatchObject({ exitCode: 0, stdout: 'No waivers.\n' });
  });

  test('a waiver holds on its last day, and no longer', async () => {
    const files = { ...orders, 'lintel-waivers.yaml': waiver(quotedReason) };
    expect((await run(['waivers', 'check'], files, { day: '2026-12-31' })).exitCode).toBe(0);
    const { exitCode, stdout } = await run(['waivers', 'check'], files, { day: '2027-01-01' });
    expect(exitCode).toBe(1);
    expect(stdout).toBe(`expired  W-2026-001 expired 1 day ago, on 2026-12-31: of server-https, 1 finding is open again (team-orders).
  at lintel-waivers.yaml:1:3
  help: Repair what it is about and remove it, or grant a new waiver.
1 waiver: 1 expired.
`);
  });

  test('fails for what has expired and is about nothing', async () => {
    const { exitCode, stdout } = await run(['waivers', 'check'], {
      ...orders,
      'lintel-waivers.yaml': waiver({ rule: 'string-pattern-anchored', created: '2026-10-01', expires: '2026-10-31' }),
    });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/of string-pattern-anchored, no finding is left/);
    expect(stdout).toMatch(/\n1 waiver: 1 expired\.\n$/);
  });

  test('fails for what matches nothing', async () => {
    const { exitCode, stdout } = await run(['waivers', 'check'], {
      ...orders,
      'lintel-waivers.yaml': waiver({ rule: 'string-pattern-anchored' }),
    });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^stale {2}/);
    expect(stdout).toMatch(/\n1 waiver: 1 stale\.\n$/);
  });

  test('fails for what is longer than policy allows', async () => {
    const { exitCode, stdout } = await run(['waivers', 'check'], {
      ...orders,
      'lintel.yaml': 'root: true\nwaiverRules: { maxDays: 30 }\n',
      'lintel-waivers.yaml': waiver(quotedReason),
    });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^too long {2}/);
  });

  test('has no verdict on what is invalid', async () => {
    const { exitCode, stdout } = await run(['waivers', 'check'], { ...orders, 'lintel-waivers.yaml': waiver({ expires: '2026-02-30' }) });
    expect(exitCode).toBe(2);
    expect(stdout).toContain('invalid  "expires: 2026-02-30" is no day of the calendar.\n  at lintel-waivers.yaml:7:12\n');
  });

  test('has no verdict when a definition cannot be read', async () => {
    const { exitCode, stdout, stderr } = await run(['waivers', 'check', 'openapi.yaml'], { 'openapi.yaml': 'openapi: [\n' });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: 'No waivers.\n' });
    expect(stderr).toContain('is not closed');
  });

  test('has no verdict when the day is not known', async () => {
    await play(
      cli.path,
      { name: '', args: ['waivers', 'check'], files: orders, environment: { SOURCE_DATE_EPOCH: 'today' }, exitCode: 2 },
      ({ exitCode, stderr }) => {
        expect(exitCode).toBe(2);
        expect(stderr).toContain('"today" in SOURCE_DATE_EPOCH is no time.');
      },
    );
  });
});

describe('lintel waivers add', () => {
  const asked = ['waivers', 'add', '--rule', 'server-https', '--reason', 'test host, gone in Q1', '--owner', 'team-orders'];
  const complete = [...asked, '--path', 'services/orders/**', '--expires', '90d'];

  function read(name: string, texts: string[]): (folder: string) => void {
    return (folder) => texts.push(readFileSync(join(folder, name), 'utf8'));
  }

  test('makes the file when there is none', async () => {
    const texts: string[] = [];
    const { exitCode, stdout, stderr } = await run(complete, orders, { inspect: read('lintel-waivers.yaml', texts) });
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: 'Added W-2026-001 at lintel-waivers.yaml:1: server-https is waived until 2027-02-20.\n',
      stderr: '',
    });
    expect(texts).toEqual([waiver({ ...quotedReason, created: day, expires: '2027-02-20' })]);
    expect(await run(['lint', '--only', 'server-https'], { ...orders, 'lintel-waivers.yaml': texts[0] ?? '' })).toMatchObject({
      exitCode: 0,
    });
    expect(await run(['waivers', 'check'], { ...orders, 'lintel-waivers.yaml': texts[0] ?? '' })).toMatchObject({ exitCode: 0 });
  });

  test('writes behind what is there, with the next id', async () => {
    const texts: string[] = [];
    const before = `# ours\n${waiver({ id: 'W-2026-041', rule: 'security-defined' })}# the end\n`;
    await run(complete, { ...orders, 'lintel-waivers.yaml': before }, { inspect: read('lintel-waivers.yaml', texts) });
    expect(texts[0]?.startsWith(`${before}- id: W-2026-042\n`)).toBe(true);
  });

  test('says paths from the waiver file on', async () => {
    const texts: string[] = [];
    const files = { ...orders, 'lintel-waivers.yaml': '' };
    const { stdout } = await run([...asked, '--path', './*.yaml', '--expires', '2027-01-31'], files, {
      cwd: 'services/orders',
      inspect: read('lintel-waivers.yaml', texts),
    });
    expect(stdout).toContain('at ../../lintel-waivers.yaml:1:');
    expect(texts[0]).toContain("path: 'services/orders/*.yaml'");
  });

  test('writes to the file that the configuration names', async () => {
    const texts: string[] = [];
    const files = { ...orders, 'lintel.yaml': 'root: true\nwaivers: policy/exceptions.yaml\n' };
    const { exitCode, stderr } = await run(complete, files, { inspect: read('policy/exceptions.yaml', texts) });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(texts[0]).toContain("path: '../services/orders/**'");
  });

  test('says when nothing reads the file', async () => {
    const { exitCode, stderr } = await run([...complete, '--file', 'other.yaml'], orders);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('No configuration here reads other.yaml: name it under "waivers" in lintel.yaml.');
  });

  test('keeps a byte order mark and a link', async () => {
    const texts: string[] = [];
    await run(
      complete,
      { ...orders, 'real.yaml': `\uFEFF${waiver({ id: 'W-1', rule: 'security-defined' })}` },
      {
        prepare: (folder) => symlinkSync('real.yaml', join(folder, 'lintel-waivers.yaml')),
        inspect: (folder) => {
          expect(lstatSync(join(folder, 'lintel-waivers.yaml')).isSymbolicLink()).toBe(true);
          read('real.yaml', texts)(folder);
        },
      },
    );
    expect(texts[0]).toMatch(/^\uFEFF- id: W-1\n(?:.*\n)*- id: W-2026-001\n/);
  });

  const policy = {
    'lintel.yaml':
      'root: true\napis: { orders: { definition: services/orders/openapi.yaml } }\nwaiverRules: { maxDays: 60, require: [ticket] }\n',
  };

  const refusals: readonly (readonly [name: string, args: readonly string[], problems: readonly string[], files?: Files])[] = [
    [
      'nothing',
      ['waivers', 'add'],
      ['A waiver needs --rule, --reason, --owner, --expires, one of --path, --api, --operation, --pointer and --fingerprint too.'],
    ],
    ['a positional', [...complete, 'more'], ['The command takes no argument "more".']],
    [
      'an unknown rule',
      [...complete.slice(0, 3), 'server-htps', ...complete.slice(4)],
      ['There is no rule named "server-htps".', 'Did you mean "server-https"?'],
    ],
    ['every rule', [...complete.slice(0, 3), '*', ...complete.slice(4)], ['would waive rules that nobody has looked at']],
    [
      'a rule of policy',
      [...complete.slice(0, 3), 'policy-weakened', ...complete.slice(4)],
      ['"policy-weakened" is found by policy itself, and cannot be waived.'],
    ],
    ['a short reason', [...complete.slice(0, 5), 'later', ...complete.slice(6)], ['has fewer than 10 characters']],
    ['a day that is over', [...asked, '--path', 'a.yaml', '--expires', '2026-11-21'], ['The day of --expires, 2026-11-21, is over.']],
    [
      'a day that does not exist',
      [...asked, '--path', 'a.yaml', '--expires', '2027-02-30'],
      ['"expires: 2027-02-30" is no day of the calendar.'],
    ],
    ['no day', [...asked, '--path', 'a.yaml', '--expires', 'never'], ['"never" is no day for --expires.']],
    ['an absolute path', [...asked, '--path', '/a.yaml', '--expires', '30d'], ['"/a.yaml" for --path is no relative path.']],
    ['a bad operation', [...asked, '--operation', '/orders', '--expires', '30d'], ['"operation: /orders" is no method with a path.']],
    ['a bad fingerprint', [...asked, '--fingerprint', '12', '--expires', '30d'], ['"fingerprint: 12" is no fingerprint.']],
    [
      'an id that is taken',
      [...complete, '--id', 'W-1'],
      ['has the same id as "W-1"'],
      { 'lintel-waivers.yaml': waiver({ id: 'W-1', rule: 'security-defined' }) },
    ],
    ['what is waived already', complete, ['is about the same findings as "W-2026-001"'], { 'lintel-waivers.yaml': waiver(quotedReason) }],
    [
      'to write to a broken file',
      complete,
      ['"expires: soon" is no date.', 'at lintel-waivers.yaml:7:12'],
      { 'lintel-waivers.yaml': waiver({ expires: 'soon' }) },
    ],
    ['to write to a definition', [...complete, '--file', 'services/orders/openapi.yaml'], ['A waiver file is a list of waivers.']],
    ['what policy refuses', complete, ['has no ticket', 'allows 60'], policy],
    [
      'an unknown API',
      [...asked, '--api', 'order', '--expires', '30d', '--ticket', 'OPS-1'],
      ['No configuration names an API "order".', 'Did you mean "orders"?'],
      policy,
    ],
    ['under a broken policy', complete, ['rulez'], { 'lintel.yaml': 'rulez: {}\n' }],
  ];

  for (const [name, args, problems, files = {}] of refusals) {
    test(`refuses ${name}, and writes nothing`, async () => {
      const all = { ...orders, ...files };
      const { exitCode, stdout, stderr } = await run(args, all, {
        inspect: (folder) => {
          for (const [path, text] of Object.entries(all)) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
          if (!('lintel-waivers.yaml' in all))
            expect(lstatSync(join(folder, 'lintel-waivers.yaml'), { throwIfNoEntry: false })).toBe(undefined);
        },
      });
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      for (const problem of problems) expect(stderr).toContain(problem);
      expect(stderr).not.toContain('This is a bug');
    });
  }

  test('follows no link out of the repository', async () => {
    const outside: string[] = [];
    const { exitCode, stderr } = await run(
      complete.map((word) => word.replace('services/', '')),
      { 'outside.yaml': '', 'repository/.git/': '' },
      {
        cwd: 'repository',
        prepare: (folder) => symlinkSync('../outside.yaml', join(folder, 'repository', 'lintel-waivers.yaml')),
        inspect: read('outside.yaml', outside),
      },
    );
    expect({ exitCode, outside }).toEqual({ exitCode: 2, outside: [''] });
    expect(stderr).toContain('is outside the folder that may be read');
    expect(stderr).toContain('lintel-waivers.yaml');
  });

  test.each([
    ['deep nesting', `${'['.repeat(600)}\n`, 'nested deeper than'],
    ['another encoding', Buffer.from([0xff, 0xfe, 0x2d, 0x00]), 'UTF-16'],
  ])('refuses a file of %s, and says which', async (_name, content, problem) => {
    const { exitCode, stderr } = await run([...complete, '--file', 'other.yaml'], { ...orders, 'other.yaml': content });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(problem);
    expect(stderr).toMatch(/\n {2}at other\.yaml/);
  });

  test('grants what policy allows', async () => {
    const args = [
      ...asked,
      '--api',
      'orders',
      '--expires',
      '60d',
      '--ticket',
      'https://tracker.example.com/OPS-1',
      '--approver',
      'security@example.com',
    ];
    const texts: string[] = [];
    const { exitCode, stderr } = await run(args, { ...orders, ...policy }, { inspect: read('lintel-waivers.yaml', texts) });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(texts[0]).toContain('  ticket: https://tracker.example.com/OPS-1\n  approver: security@example.com\n');
  });
});
