import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packs } from '../../rulesets/packs.ts';
import { apiIds } from '../../src/cli/init/api-ids.ts';
import { counterpartsOf, knownRules } from '../../src/cli/init/counterparts.ts';
import { pointerOf } from '../../src/cli/init/read-vacuum.ts';
import { type BuiltCli, buildCli } from './build-cli.ts';
import { insecure, secure } from './definitions.ts';
import { createFolder, type Folder } from './folder.ts';

let cli: BuiltCli;
const folders: Folder[] = [];

beforeAll(async () => {
  cli = await buildCli();
});

afterAll(() => {
  cli.remove();
  for (const folder of folders) folder.remove();
});

function folderWith(files: Readonly<Record<string, string>>): Folder {
  const folder = createFolder(cli.path, files);
  folders.push(folder);
  return folder;
}

const orders = `openapi: 3.1.0
info:
  title: Orders
  version: 1.0.0
  x-audience: company-internal
  x-data-classification: confidential
  x-owner: team-orders
servers:
  - url: http://orders.example.com
paths:
  /orders:
    get:
      responses: { '200': { description: All orders } }
    post:
      responses: { '201': { description: Created } }
`;

describe('lintel init', () => {
  test('names the definitions with what they say, and its own file is valid', async () => {
    const folder = folderWith({ 'services/orders/openapi.yaml': orders, 'services/users-v2.yaml': insecure });
    const { exitCode, stdout, stderr } = await folder.run('init');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^lintel\.yaml names 2 APIs\.\n\nWhat to do next:\n {2}1\. .*\n {2}2\. .*\n {2}3\. .*\n$/);
    expect(folder.read('lintel.yaml')).toContain(`apis:
  orders:
    definition: services/orders/openapi.yaml
    exposure: internal
    data: confidential
    # lifecycle: experimental | production | deprecated | retired
    owner: team-orders
  users-v2:
    definition: services/users-v2.yaml
    # exposure: public | partner | internal
`);
    const linted = await folder.run('lint', '--only', 'server-https', '-F', 'none', '-f', 'json');
    const report = JSON.parse(linted.stdout);
    expect([linted.exitCode, linted.stderr, report.notifications]).toEqual([0, '', []]);
    expect(report.definitions.map(({ policy }: { policy: { api: string } }) => policy.api)).toEqual(['orders', 'users-v2']);
  });

  test('with --baseline accepts what there is', async () => {
    const folder = folderWith({ 'openapi.yaml': orders });
    const { exitCode, stdout } = await folder.run('init', '--baseline');
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/Wrote lintel-baseline\.json: \d\d findings of 1 definition/)]);
    expect((await folder.run('lint', '-F', 'hint')).exitCode).toBe(0);
    folder.write('openapi.yaml', orders.replace('  /orders:', '  /refunds: { post: { responses: {} } }\n  /orders:'));
    expect((await folder.run('lint')).exitCode).toBe(1);
  });

  test('prints what it would write, and writes nothing, when it is asked to', async () => {
    const folder = folderWith({ 'openapi.yaml': orders });
    const { exitCode, stdout } = await folder.run('init', '--dry-run', '--baseline');
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^lintel\.yaml:\n\n {2}# .*\n(?:.*\n)* {2}ruleset: recommended\n/)]);
    expect([folder.exists('lintel.yaml'), folder.exists('lintel-baseline.json')]).toEqual([false, false]);
  });

  test('does not write over anything unless it is told to', async () => {
    const folder = folderWith({ 'openapi.yaml': orders, 'lintel.yaml': 'ruleset: strict\n' });
    const refused = await folder.run('init');
    expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining('There is a file "lintel.yaml" already.')]);
    expect(folder.read('lintel.yaml')).toBe('ruleset: strict\n');
    expect((await folder.run('init', '--force')).exitCode).toBe(0);
    expect(folder.read('lintel.yaml')).toContain('ruleset: recommended');
    folder.remove('lintel.yaml');
    folder.write('lintel-baseline.json', '{}');
    expect((await folder.run('init', '--baseline')).stderr).toContain('There is a file "lintel-baseline.json" already.');
    expect(folder.exists('lintel.yaml')).toBe(false);
  });

  test('does not write through links, whatever it is told', async () => {
    const folder = folderWith({ 'openapi.yaml': orders, 'precious.txt': 'precious' });
    folder.link('precious.txt', 'lintel.yaml');
    const { exitCode, stderr } = await folder.run('init', '--force');
    expect([exitCode, stderr, folder.read('precious.txt')]).toEqual([
      2,
      expect.stringContaining('"lintel.yaml" is a symbolic link.'),
      'precious',
    ]);
  });

  test('never makes a second configuration in one folder', async () => {
    const folder = folderWith({ 'openapi.yaml': orders, 'lintel.json': '{}' });
    const { exitCode, stderr } = await folder.run('init', '--force');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('There is a file "lintel.json" already.')]);
  });

  test('is no root where a configuration further up applies', async () => {
    const folder = folderWith({
      '.git/HEAD': '',
      'lintel.yaml': 'root: true\nlocked: [server-https]\n',
      'services/orders/openapi.yaml': orders,
    });
    const { stdout } = await folder.runIn('services/orders', 'init');
    expect(stdout).toContain('../../lintel.yaml applies too');
    expect(folder.read('services/orders/lintel.yaml')).not.toMatch(/^root:/m);
    expect((await folder.run('lint', '--only', 'server-https', '-F', 'none')).exitCode).toBe(0);
  });

  test('takes in a ruleset for Spectral', async () => {
    const folder = folderWith({ 'openapi.yaml': orders, '.spectral.yaml': 'extends: []\nrules:\n  server-https: off\n' });
    await folder.run('init');
    expect(folder.read('lintel.yaml')).toContain('ruleset: [recommended, ./.spectral.yaml]');
    expect((await folder.run('lint', '-f', 'json', '-F', 'none')).stdout).not.toContain('is not https');
  });

  test('without a definition writes nothing', async () => {
    const folder = folderWith({ 'readme.md': '' });
    const { exitCode, stderr } = await folder.run('init');
    expect([exitCode, stderr, folder.exists('lintel.yaml')]).toEqual([2, expect.stringMatching(/^error: /), false]);
  });

  test('names paths that need quotes', async () => {
    const folder = folderWith({ 'a b/[x] #1: {y}/openapi.yaml': orders, 'true/openapi.yaml': secure, '- x.yaml': secure });
    await folder.run('init');
    const linted = await folder.run('lint', '--only', 'server-https', '-F', 'none', '-f', 'json');
    const { definitions, notifications } = JSON.parse(linted.stdout);
    expect([linted.stderr, notifications]).toEqual(['', []]);
    expect(definitions.map(({ policy }: { policy: { api: string } }) => policy.api)).toEqual(['x', 'x-1-y', 'true']);
  });
});

describe("other linters' exceptions become waivers", () => {
  const waived = async (folder: Folder): Promise<readonly string[]> => {
    const { stdout, stderr } = await folder.run('lint', '-f', 'json', '-F', 'none');
    expect([stderr, JSON.parse(stdout).notifications]).toEqual(['', []]);
    const findings: readonly { status: string; ruleId: string; location: { uri: string; pointer: string } }[] = JSON.parse(stdout).findings;
    return findings
      .filter(({ status }) => status === 'waived')
      .map(({ ruleId, location }) => `${ruleId} ${location.uri}#${location.pointer}`);
  };

  test('those of Redocly CLI, for the file and place that they name', async () => {
    const folder = folderWith({
      'a.yaml': orders,
      'b.yaml': orders,
      '.redocly.lint-ignore.yaml': [
        "# This file instructs Redocly's linter to ignore the rules contained for specific parts of your API.",
        'a.yaml:',
        '  operation-4xx-response:',
        "    - '#/paths/~1orders/get/responses'",
        '  operation-operationId:',
        "    - '#/paths/~1orders/post/operationId'",
        '  rule/no-such:',
        "    - '#/paths'",
        '  info-license:',
        "    - '#/info'",
        'https://example.com/c.yaml:',
        "  spec: ['#/']",
        '',
      ].join('\n'),
    });
    const { stdout } = await folder.run('init');
    expect(stdout).toContain(
      [
        'lintel-waivers.yaml holds 2 waivers until ',
        '3 exceptions not taken over:',
        '  https://example.com/c.yaml (.redocly.lint-ignore.yaml) is about a document of another host.',
        '  rule/no-such (.redocly.lint-ignore.yaml) has no counterpart in Lintel.',
        '  info-license (.redocly.lint-ignore.yaml) is not needed: info-license-terms finds nothing there.',
      ]
        .join('\n')
        .replace('until \n', `until ${inNinetyDays()}, taken over from other linters.\n`),
    );
    expect(await waived(folder)).toEqual([
      'error-response-defined a.yaml#/paths/~1orders/get/responses',
      'operation-id-defined a.yaml#/paths/~1orders/post',
    ]);
    expect(folder.read('lintel-waivers.yaml')).toContain('owner: team-orders');
  });

  test('those of a file for vacuum, for every definition', async () => {
    const folder = folderWith({
      'a.yaml': orders,
      'b.yaml': orders,
      'ignore.yaml':
        "operation-operationId:\n  - $.paths['/orders'].get\n  - $.paths[*].post\nowasp-security-hosts-https-oas3:\n  - $.servers[0].url\n",
    });
    const { stdout } = await folder.run('init', '--vacuum-ignore', 'ignore.yaml');
    expect(stdout).toContain(
      '1 exception not taken over:\n  operation-operationId (ignore.yaml) has a JSONPath that does not name one place.',
    );
    expect(await waived(folder)).toEqual([
      'server-https a.yaml#/servers/0/url',
      'operation-id-defined a.yaml#/paths/~1orders/get',
      'server-https b.yaml#/servers/0/url',
      'operation-id-defined b.yaml#/paths/~1orders/get',
    ]);
  });

  test('those in definitions, where they stand', async () => {
    const inline = orders
      .replace('info:', "x-zally-ignore: [104, 'S999']\ninfo:")
      .replace('    get:', '    get:\n      x-lint-ignore: operation-operationId')
      .replace('    post:', '    post:\n      x-vacuum-ignore: [operation-4xx-response]');
    const folder = folderWith({ 'a.yaml': inline });
    const { stdout } = await folder.run('init');
    expect(stdout).toContain('S999 (x-zally-ignore in a.yaml) has no counterpart in Lintel.');
    expect(await waived(folder)).toEqual([
      'security-schemes-defined a.yaml#',
      'operation-id-defined a.yaml#/paths/~1orders/get',
      'error-response-defined a.yaml#/paths/~1orders/post/responses',
    ]);
    expect(folder.read('lintel-waivers.yaml')).toContain('operation: GET /orders');
  });

  test('not when they are not wanted: the baseline holds their findings', async () => {
    const folder = folderWith({ 'a.yaml': orders.replace('    get:', '    get:\n      x-lint-ignore: operation-operationId') });
    await folder.run('init', '--no-waivers', '--baseline');
    expect([folder.exists('lintel-waivers.yaml'), await waived(folder)]).toEqual([false, []]);
    expect((await folder.run('lint', '-F', 'hint')).exitCode).toBe(0);
  });

  test.each([
    ['is no YAML', 'a: [\n', /\.redocly\.lint-ignore\.yaml/],
    ['is a list', '- a\n', /is no mapping/],
  ])('a file that %s is an error', async (_what, text, message) => {
    const folder = folderWith({ 'a.yaml': orders, '.redocly.lint-ignore.yaml': text });
    const { exitCode, stderr } = await folder.run('init');
    expect([exitCode, stderr, folder.exists('lintel.yaml')]).toEqual([2, expect.stringMatching(message), false]);
  });

  test('a file that is named and not there is an error', async () => {
    const { exitCode, stderr } = await folderWith({ 'a.yaml': orders }).run('init', '--vacuum-ignore', 'none.yaml');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('"none.yaml" cannot be read: it does not exist.')]);
  });

  test('odd contents are told or passed over', async () => {
    const folder = folderWith({
      'a.yaml': orders.replace('    get:', '    get:\n      x-lint-ignore: { __proto__: 1 }\n      x-zally-ignore: null'),
      '.redocly.lint-ignore.yaml': "__proto__:\n  constructor: ['#/']\na.yaml:\n  spec: 7\nb.yaml: text\nc.yaml:\n",
    });
    const { exitCode, stdout } = await folder.run('init');
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('spec (.redocly.lint-ignore.yaml) does not say where.')]);
  });
});

describe('counterparts', () => {
  const ids = new Set(packs.flatMap(({ rules }) => rules.map(({ id }) => id)));

  test.each(['redocly', 'vacuum', 'zally'] as const)('of rules of %s are rules', (tool) => {
    const counterparts = knownRules(tool).flatMap((rule) => counterpartsOf(tool, rule));
    expect(counterparts.length).toBeGreaterThan(20);
    expect(counterparts.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('of what every object has are none', () => {
    expect(counterpartsOf('vacuum', 'constructor')).toEqual([]);
  });
});

describe('the place that a JSONPath names', () => {
  test.each([
    ['$', ''],
    ['$.info', '/info'],
    ["$.paths['/a/{b}'].get", '/paths/~1a~1{b}/get'],
    ['$.paths["/a"].get.parameters[0].schema', '/paths/~1a/get/parameters/0/schema'],
    ["$['x-a']['it\\'s']", "/x-a/it's"],
    ['$.paths./a', undefined],
    ['$..get', undefined],
    ['$.paths[*]', undefined],
    ['$.paths.*', undefined],
    ['$.paths[?(@.get)]', undefined],
    ['paths', undefined],
    ['$.paths[', undefined],
  ])('%s', (path, pointer) => {
    expect(pointerOf(path)).toBe(pointer);
  });
});

describe('the id of an API', () => {
  test.each([
    ['is its folder', { '/r/services/orders/openapi.yaml': 'orders' }],
    ['is its file', { '/r/orders.yaml': 'orders', '/r/users.openapi.json': 'users' }],
    ['is the folder of the repository for one at its top', { '/r/shop/openapi.yaml': 'shop' }],
    ['has folders further up where two are equal', { '/r/a/orders.yaml': 'orders', '/r/b/orders.yaml': 'b-orders' }],
    ['passes over names that say nothing', { '/r/orders/api/v1/openapi.yaml': 'orders' }],
    ['is numbered where nothing tells them apart', { '/r/orders/openapi.json': 'orders', '/r/orders/openapi.yaml': 'orders-2' }],
    ['has no characters that an id may not have', { '/r/Übersicht (neu).yaml': 'bersicht-neu' }],
  ])('%s', (_sentence, expected) => {
    const folder = Object.keys(expected).includes('/r/shop/openapi.yaml') ? '/r/shop' : '/r';
    expect(Object.fromEntries(apiIds(Object.keys(expected), folder))).toEqual(expected);
  });
});

function inNinetyDays(): string {
  return new Date(Date.now() + 90 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
