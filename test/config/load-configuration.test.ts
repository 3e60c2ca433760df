import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Configuration } from '../../src/config/load-configuration.ts';
import type { Settings } from '../../src/policy/settings.ts';
import { createRepository, linesOf, type Repository } from './repository.ts';

const repositories: Repository[] = [];

afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove();
});

function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  const repository = createRepository(files);
  repositories.push(repository);
  return repository;
}

function urisOf({ layers }: Settings): readonly string[] {
  return layers.map(({ uri }) => uri);
}

const definition = 'openapi: 3.1.0\n';
const orders = 'services/orders/openapi.yaml';

describe('the look-up', () => {
  test('goes from the folder of each definition to the root, and the outermost layer comes first', async () => {
    const repository = repositoryOf({
      'lintel.yaml': 'ruleset: strict',
      'services/lintel.yml': 'rules: { server-https: warn }',
      'services/orders/lintel.json': '{ "rules": {} }',
      'other/openapi.yaml': definition,
      [orders]: definition,
    });
    const configuration = await repository.load([orders, 'other/openapi.yaml']);
    expect(linesOf(configuration)).toEqual([]);
    expect(urisOf(configuration.settingsFor(repository.path(orders)))).toEqual([
      'lintel.yaml',
      'services/lintel.yml',
      'services/orders/lintel.json',
    ]);
    expect(urisOf(configuration.settingsFor(repository.path('other/openapi.yaml')))).toEqual(['lintel.yaml']);
    expect(configuration.files).toEqual(['lintel.yaml', 'services/lintel.yml', 'services/orders/lintel.json'].map(repository.path));
  });

  test('shares what definitions have in common', async () => {
    const repository = repositoryOf({ 'lintel.yaml': 'root: true', 'a/openapi.yaml': definition, 'b/openapi.yaml': definition });
    const { settingsFor } = await repository.load(['a/openapi.yaml', 'b/openapi.yaml']);
    expect(settingsFor(repository.path('a/openapi.yaml'))).toBe(settingsFor(repository.path('b/openapi.yaml')));
  });

  test('ends at the root of the request, and at "root: true"', async () => {
    const repository = repositoryOf({ 'lintel.yaml': 'ruleset: all', 'services/lintel.yaml': 'root: true', [orders]: definition });
    const whole = await repository.load([orders]);
    expect(urisOf(whole.settingsFor(repository.path(orders)))).toEqual(['services/lintel.yaml']);
    const part = await repository.load([orders], { root: repository.path('services/orders') });
    expect(urisOf(part.settingsFor(repository.path(orders)))).toEqual([]);
    expect([...linesOf(whole), ...linesOf(part)]).toEqual([]);
  });

  test.each([
    ['locked: [server-https]', 'locks "server-https"'],
    ['profiles: [{ name: public, match: { exposure: public }, locked: [security-defined] }]', 'locks "security-defined"'],
    ['apis: { orders: { definition: services/*/openapi.yaml } }', 'names this definition as "orders"'],
    ['extends: ./base.yaml', 'locks "server-https"', '"base.yaml"'],
  ])('"root: true" does not cut off a file with %s', async (outer, reason, holder = '"lintel.yaml"') => {
    const repository = repositoryOf({
      'base.yaml': 'locked: [server-https]',
      'lintel.yaml': outer,
      'services/lintel.yaml': 'ruleset: strict\nroot: true',
      [orders]: definition,
    });
    const configuration = await repository.load([orders]);
    expect(linesOf(configuration)).toEqual([
      `services/lintel.yaml:2:1 error: "root: true" would cut off ${holder}, which ${reason}. | Take out "root: true". What is held there can be made stricter here.`,
    ]);
    expect(urisOf(configuration.settingsFor(repository.path(orders)))).toContain('lintel.yaml');
    expect(configuration.notifications[0]?.code).toBe('config-refused');
  });

  test('sees through a root that is a link', async () => {
    const repository = repositoryOf({ 'repo/lintel.yaml': 'ruleset: strict', 'repo/openapi.yaml': definition });
    repository.link('link', 'repo');
    const configuration = await repository.load(['repo/openapi.yaml'], { root: repository.path('link') });
    expect(linesOf(configuration)).toEqual([]);
    expect(urisOf(configuration.settingsFor(repository.path('repo/openapi.yaml')))).toEqual(['repo/lintel.yaml']);
  });

  test('two files in one folder are an error', async () => {
    const repository = repositoryOf({ 'lintel.yaml': 'ruleset: strict', 'lintel.json': '{}', 'openapi.yaml': definition });
    expect(linesOf(await repository.load(['openapi.yaml']))).toEqual([
      'lintel.json error: Both "lintel.yaml" and "lintel.json" are in this folder. | Keep one of them: which one counts must be plain.',
    ]);
  });

  test('a link out of the root, or to nowhere, is refused and not passed over', async () => {
    const outside = repositoryOf({ 'lintel.yaml': 'ruleset: hygiene' });
    const repository = repositoryOf({ 'openapi.yaml': definition, 'a/openapi.yaml': definition });
    repository.link('lintel.yaml', outside.path('lintel.yaml'));
    repository.link('a/lintel.yaml', 'nowhere.yaml');
    const configuration = await repository.load(['a/openapi.yaml']);
    expect(configuration.notifications.map(({ code }) => code)).toEqual(['config-refused', 'config-refused']);
    expect(linesOf(configuration)).toEqual([
      'a/lintel.yaml error: File "a/lintel.yaml" is outside the folder that may be read. | Only files inside the repository are read, and no links that lead out of it. Move it there.',
      'lintel.yaml error: File "lintel.yaml" is outside the folder that may be read. | Only files inside the repository are read, and no links that lead out of it. Move it there.',
    ]);
  });

  test('a folder of that name is an error', async () => {
    const repository = repositoryOf({ 'lintel.yaml/x': '', 'openapi.yaml': definition });
    expect(linesOf(await repository.load(['openapi.yaml']))[0]).toContain('lintel.yaml error: "lintel.yaml" is not a regular file.');
  });

  test('places are seen from the working directory', async () => {
    const repository = repositoryOf({ 'lintel.yaml': 'rot: true', [orders]: definition });
    expect(linesOf(await repository.load([orders], { cwd: repository.path('services') }))[0]).toMatch(/^\.\.\/lintel\.yaml:1:1 error/);
  });
});

describe('a file that is named', () => {
  test('is all of the configuration', async () => {
    const repository = repositoryOf({
      'lintel.yaml': 'ruleset: all',
      'policy/strict.yaml': 'extends: ./base.yaml',
      'policy/base.yaml': 'ruleset: strict',
      [orders]: definition,
    });
    const configuration = await repository.load([orders], { file: repository.path('policy/strict.yaml') });
    expect(urisOf(configuration.settingsFor(repository.path(orders)))).toEqual(['policy/base.yaml', 'policy/strict.yaml']);
    expect(linesOf(configuration)).toEqual([]);
  });

  test('may lie elsewhere; its globs are then those of the repository', async () => {
    const policy = repositoryOf({ 'lintel.yaml': 'apis: { orders: { definition: services/orders/openapi.yaml } }' });
    const repository = repositoryOf({ [orders]: definition });
    const configuration = await repository.load([orders], { file: policy.path('lintel.yaml') });
    const [layer] = configuration.settingsFor(repository.path(orders)).layers;
    expect(layer?.apis[0]?.definition.matches(repository.path(orders))).toBe(true);
    expect(linesOf(configuration)).toEqual([]);
  });

  test('and is not there is an error', async () => {
    const repository = repositoryOf({ 'lintel.yaml': 'ruleset: all', [orders]: definition });
    const configuration = await repository.load([orders], { file: repository.path('other.yaml') });
    expect(linesOf(configuration)[0]).toContain('other.yaml error: File "other.yaml" does not exist.');
  });
});

describe('extends', () => {
  const layersOf = async (repository: Repository, names = ['openapi.yaml']): Promise<Configuration> => {
    repository.write('openapi.yaml', definition);
    return repository.load(names);
  };

  test('makes outer layers, in the order of the list, each once', async () => {
    const repository = repositoryOf({
      'lintel.yaml': 'extends: [./a.yaml, ./b.yaml]',
      'a.yaml': 'extends: ./base.yaml',
      'b.yaml': 'extends: ./base.yaml',
      'base.yaml': 'ruleset: strict',
    });
    const configuration = await layersOf(repository);
    expect(linesOf(configuration)).toEqual([]);
    expect(urisOf(configuration.settingsFor(repository.path('openapi.yaml')))).toEqual(['base.yaml', 'a.yaml', 'b.yaml', 'lintel.yaml']);
  });

  test.each([
    ['node_modules/@acme/policy/lintel.yaml', '@acme/policy', {}],
    ['node_modules/@acme/policy/strict.yaml', '@acme/policy/strict.yaml', {}],
    [
      'node_modules/@acme/policy/data/base.yaml',
      '@acme/policy',
      { 'node_modules/@acme/policy/package.json': '{ "lintel": "./data/base.yaml" }' },
    ],
    ['node_modules/acme-policy/lintel.json', 'acme-policy', {}],
  ])('finds %s', async (file, name, more) => {
    const text = '{ "profiles": [{ "name": "payments", "match": { "paths": "services/payments/**" } }] }';
    const repository = repositoryOf({ 'lintel.yaml': `extends: "${name}"`, [file]: text, ...more });
    const configuration = await layersOf(repository);
    expect(linesOf(configuration)).toEqual([]);
    const [layer] = configuration.settingsFor(repository.path('openapi.yaml')).layers;
    expect(layer?.uri).toBe(file);
    // Globs of a package are those of the repository that extends it.
    expect(layer?.profiles[0]?.match.paths?.[0]?.matches(repository.path('services/payments/openapi.yaml'))).toBe(true);
  });

  test('never runs code of a package, and never leaves it', async () => {
    const repository = repositoryOf({
      'lintel.yaml': 'extends: ["@acme/code", "@acme/out", "@acme/out/../../../secret.yaml"]',
      'secret.yaml': 'ruleset: strict',
      'node_modules/@acme/code/index.js': 'throw new Error("ran")',
      'node_modules/@acme/code/package.json': '{ "main": "index.js" }',
      'node_modules/@acme/out/package.json': '{ "lintel": "../../../secret.yaml" }',
    });
    expect(linesOf(await layersOf(repository))).toEqual([
      'lintel.yaml:1:11 error: Package "@acme/code" has no lintel.yaml. | Name the file: "<package>/<file>".',
      'lintel.yaml:1:25 error: "@acme/out" leads out of its package. | Name a file of the package.',
      'lintel.yaml:1:38 error: "@acme/out/../../../secret.yaml" leads out of its package. | Name a file of the package.',
    ]);
  });

  test('a package that is a link out of the repository is refused', async () => {
    const outside = repositoryOf({ 'lintel.yaml': 'ruleset: hygiene' });
    const repository = repositoryOf({ 'lintel.yaml': 'extends: "@acme/policy"' });
    repository.link('node_modules/@acme/policy', outside.root);
    expect(linesOf(await layersOf(repository))[0]).toContain(
      'lintel.yaml:1:10 error: File "node_modules/@acme/policy/lintel.yaml" is outside the folder',
    );
  });

  test.each([
    ['base.yaml', 'There is no package "base.yaml". | Did you mean "./base.yaml"? A path begins with "./" or "../".'],
    ['@acme/none', 'There is no package "@acme/none". | Install it, or write a path that begins with "./" or "../".'],
    [
      './bsae.yaml',
      'File "bsae.yaml" does not exist. | Check the spelling of the path, including upper and lower case; it starts from the folder of this file.',
    ],
    ['/etc/passwd', 'There is no package "/etc/passwd". | Install it, or write a path that begins with "./" or "../".'],
    [
      'https://example.com/lintel.yaml',
      'There is no package "https://example.com/lintel.yaml". | Install it, or write a path that begins with "./" or "../".',
    ],
  ])('%s is an error at its place', async (name, problem) => {
    const repository = repositoryOf({ 'base.yaml': 'ruleset: strict', 'lintel.yaml': `extends: '${name}'` });
    expect(linesOf(await layersOf(repository))).toEqual([`lintel.yaml:1:10 error: ${problem}`]);
  });

  test('a file outside of the root is refused', async () => {
    const outside = repositoryOf({ 'base.yaml': 'ruleset: hygiene' });
    const repository = repositoryOf({ 'lintel.yaml': `extends: ../${outside.root.split('/').at(-1)}/base.yaml` });
    const configuration = await layersOf(repository);
    expect(configuration.notifications.map(({ code }) => code)).toEqual(['config-refused']);
    expect(linesOf(configuration)[0]).toMatch(/^lintel\.yaml:1:10 error: File ".*" is outside the folder that may be read\./);
  });

  test('in a circle is an error, also through links', async () => {
    const repository = repositoryOf({ 'lintel.yaml': 'extends: ./a.yaml', 'a.yaml': 'extends: ./loop/lintel.yaml' });
    repository.link('loop', '.');
    expect(linesOf(await layersOf(repository))).toEqual([
      'a.yaml:1:10 error: "./loop/lintel.yaml" extends this file in turn. | Let one of them stand alone.',
    ]);
  });

  test('through ever other names of the same files ends', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `f${index}.yaml`);
    const repository = repositoryOf({ 'lintel.yaml': 'extends: ./f0.yaml' });
    for (const [index, name] of names.entries()) {
      const next = names[index + 1];
      repository.write(name, next === undefined ? 'ruleset: strict' : `extends: [./one/${next}, ./two/${next}]`);
    }
    repository.link('one', '.');
    repository.link('two', '.');
    expect(linesOf(await layersOf(repository)).at(-1)).toMatch(/More than 1000 files are extended/);
  });

  test('a broken file that is extended is told once, at its own place', async () => {
    const repository = repositoryOf({
      'lintel.yaml': 'extends: [./base.yaml]',
      'a/lintel.yaml': 'extends: ../base.yaml',
      'base.yaml': 'rot: true',
      'a/openapi.yaml': definition,
    });
    expect((await layersOf(repository, ['openapi.yaml', 'a/openapi.yaml'])).notifications.map(({ location }) => location?.uri)).toEqual([
      'base.yaml',
    ]);
  });
});

describe('a layer', () => {
  test('says where everything is said', async () => {
    const repository = repositoryOf({
      'openapi.yaml': definition,
      'lintel.yaml': `ruleset: [strict, transport]
apis:
  orders: { definition: openapi.yaml, exposure: public, data: confidential, tags: [pii, shop], lifecycle: production, owner: team }
rules:
  server-https: error
  pagination-defined: { severity: warn, options: { maxPageSize: 500 } }
locked:
  - server-https
profiles:
  - name: public-facing
    match: { exposure: [public, partner], data: restricted, lifecycle: production, paths: '*.yaml', tags: pci }
    rules: { string-max-length: off }
    locked: [security-defined]
    require: { score: 85, coverage: { transport: 100 }, budgets: { string-max-length: 3 } }
require: { coverage: 90 }
waiverRules: { maxDays: { error: 90 }, require: [ticket], inline: deny }
`,
    });
    const configuration = await repository.load(['openapi.yaml']);
    expect(linesOf(configuration)).toEqual([]);
    const [layer] = configuration.settingsFor(repository.path('openapi.yaml')).layers;
    const at = (pointer: string): object => ({ uri: 'lintel.yaml', pointer, range: expect.anything() });
    expect(layer).toMatchObject({
      uri: 'lintel.yaml',
      path: repository.path('lintel.yaml'),
      isRoot: false,
      rulesets: { value: ['strict', 'transport'], origin: at('/ruleset') },
      apis: [
        {
          id: 'orders',
          exposure: {
            value: 'public',
            origin: { ...at('/apis/orders/exposure'), range: { start: { line: 3, column: 39 }, end: { line: 3, column: 47 } } },
          },
          data: { value: 'confidential', origin: at('/apis/orders/data') },
          tags: { value: ['pii', 'shop'], origin: at('/apis/orders/tags') },
          lifecycle: { value: 'production', origin: at('/apis/orders/lifecycle') },
          owner: { value: 'team', origin: at('/apis/orders/owner') },
        },
      ],
    });
    expect(layer?.rules).toEqual(
      new Map([
        ['server-https', { severity: 'error', origin: at('/rules/server-https') }],
        ['pagination-defined', { severity: 'warn', options: { maxPageSize: 500 }, origin: at('/rules/pagination-defined') }],
      ]),
    );
    expect(layer?.locked).toEqual(new Map([['server-https', at('/locked/0')]]));
    expect(layer?.require).toEqual({ coverage: new Map([['total', { value: 90, origin: at('/require/coverage') }]]), budgets: new Map() });
    expect(layer?.waiverRules).toEqual({
      maxDays: new Map([['error', { value: 90, origin: at('/waiverRules/maxDays/error') }]]),
      required: { value: ['ticket'], origin: at('/waiverRules/require') },
      inline: { value: 'deny', origin: at('/waiverRules/inline') },
    });
    expect(layer?.profiles[0]).toMatchObject({
      name: 'public-facing',
      match: { exposure: ['public', 'partner'], data: ['restricted'], lifecycle: ['production'], tags: ['pci'] },
      rules: new Map([['string-max-length', { severity: 'off', origin: at('/profiles/0/rules/string-max-length') }]]),
      locked: new Map([['security-defined', at('/profiles/0/locked/0')]]),
      require: {
        score: { value: 85, origin: at('/profiles/0/require/score') },
        coverage: new Map([['transport', { value: 100, origin: at('/profiles/0/require/coverage/transport') }]]),
        budgets: new Map([['string-max-length', { value: 3, origin: at('/profiles/0/require/budgets/string-max-length') }]]),
      },
    });
  });

  test('one number of days is for waivers of all severities', async () => {
    const repository = repositoryOf({ 'openapi.yaml': definition, 'lintel.yaml': 'waiverRules: { maxDays: 30 }' });
    const [layer] = (await repository.load(['openapi.yaml'])).settingsFor(repository.path('openapi.yaml')).layers;
    expect([...(layer?.waiverRules.maxDays ?? [])].map(([severity, { value }]) => [severity, value])).toEqual([
      ['error', 30],
      ['warn', 30],
      ['info', 30],
      ['hint', 30],
    ]);
  });

  test('rulesets are names, or files by their absolute paths', async () => {
    const repository = repositoryOf({
      'a/openapi.yaml': definition,
      'a/lintel.yaml': 'ruleset: [strict, ../.spectral.yaml]',
      '.spectral.yaml': 'rules: {}',
    });
    const [layer] = (await repository.load(['a/openapi.yaml'])).settingsFor(repository.path('a/openapi.yaml')).layers;
    expect(layer?.rulesets?.value).toEqual(['strict', repository.path('.spectral.yaml')]);
  });
});

describe('waivers and baselines', () => {
  const waiver = (id: string): string => `- id: ${id}
  rule: server-https
  scope: { path: '**/openapi.yaml' }
  reason: internal test host, gone in spring
  owner: team-orders
  created: 2026-11-01
  expires: 2027-01-31
`;
  const baseline = (key: string): string => `{ "version": 1, "definitions": { "${key}": { "server-https": ["0123456789abcdef"] } } }`;
  const idsOf = ({ waivers }: Settings): readonly string[] => waivers.map(({ id }) => id);
  const keysOf = (settings: Settings): readonly string[] => [...(settings.baseline?.definitions.keys() ?? [])];

  test('lie beside the configuration, or where it says', async () => {
    const repository = repositoryOf({
      'lintel.yaml': 'waivers: [a.yaml, b.yaml]\nbaseline: policy/base.json',
      'lintel-waivers.yaml': waiver('W-ignored'),
      'a.yaml': waiver('W-a'),
      'b.yaml': waiver('W-b'),
      'policy/base.json': baseline('outer'),
      'services/lintel.yaml': 'ruleset: strict',
      'services/lintel-waivers.yaml': waiver('W-services'),
      'services/lintel-baseline.json': baseline('inner'),
      'openapi.yaml': definition,
      [orders]: definition,
    });
    const configuration = await repository.load([orders, 'openapi.yaml']);
    expect(linesOf(configuration)).toEqual([]);
    const inner = configuration.settingsFor(repository.path(orders));
    const outer = configuration.settingsFor(repository.path('openapi.yaml'));
    expect([idsOf(inner), keysOf(inner)]).toEqual([['W-a', 'W-b', 'W-services'], ['inner']]);
    expect([idsOf(outer), keysOf(outer)]).toEqual([['W-a', 'W-b'], ['outer']]);
    expect(inner.baseline?.uri).toBe('services/lintel-baseline.json');
    expect(configuration.files).toContain(repository.path('services/lintel-waivers.yaml'));
  });

  test('count without a configuration at the root and in the working directory', async () => {
    const repository = repositoryOf({
      'lintel-waivers.yaml': waiver('W-root'),
      'services/lintel-waivers.yaml': waiver('W-here'),
      'lintel-baseline.json': baseline('root'),
      [orders]: definition,
    });
    const configuration = await repository.load([orders], { cwd: repository.path('services') });
    const settings = configuration.settingsFor(repository.path(orders));
    expect([settings.layers, idsOf(settings), keysOf(settings)]).toEqual([[], ['W-here', 'W-root'], ['root']]);
    expect(linesOf(configuration)).toEqual([]);
  });

  test('do not count from a working directory outside of the root', async () => {
    const elsewhere = repositoryOf({ 'lintel-waivers.yaml': waiver('W-elsewhere'), 'lintel-baseline.json': baseline('elsewhere') });
    const repository = repositoryOf({ [orders]: definition });
    const configuration = await repository.load([orders], { cwd: elsewhere.root });
    const settings = configuration.settingsFor(repository.path(orders));
    expect([settings.waivers, settings.baseline, configuration.notifications]).toEqual([[], undefined, []]);
  });

  test('that are wrong are told, each once, with their places', async () => {
    const repository = repositoryOf({
      'lintel.yaml': 'ruleset: strict',
      'lintel-waivers.yaml': waiver('W-1').replace('server-https', 'server-htps'),
      'lintel-baseline.json': '{ "version": 2 }',
      'a/openapi.yaml': definition,
      'a/lintel.yaml': 'rules: {}',
      'b/openapi.yaml': definition,
    });
    const { notifications } = await repository.load(['a/openapi.yaml', 'b/openapi.yaml']);
    expect(notifications.map(({ code, level, location }) => [code, level, location?.uri])).toEqual([
      ['baseline-invalid', 'error', 'lintel-baseline.json'],
      ['waiver-invalid', 'error', 'lintel-waivers.yaml'],
    ]);
  });

  test('that cannot be read as text are told by their own names', async () => {
    const repository = repositoryOf({ 'openapi.yaml': definition, 'lintel-waivers.yaml': '['.repeat(100_000) });
    repository.write('lintel-baseline.json', Buffer.from('{"\u{fe}', 'latin1'));
    const { notifications } = await repository.load(['openapi.yaml']);
    expect(notifications.map(({ code, level, location }) => [code, level, location?.uri])).toEqual([
      ['baseline-invalid', 'error', 'lintel-baseline.json'],
      ['waiver-invalid', 'error', 'lintel-waivers.yaml'],
    ]);
  });

  test('may be for rules of a ruleset for Spectral where there is one', async () => {
    const files = { 'openapi.yaml': definition, 'lintel-waivers.yaml': waiver('W-1').replace('server-https', 'acme-naming') };
    const plain = repositoryOf(files);
    expect(linesOf(await plain.load(['openapi.yaml']))).toHaveLength(1);
    expect(linesOf(await plain.load(['openapi.yaml'], { hasOtherRules: true }))).toEqual([]);
    const named = repositoryOf({ ...files, 'lintel.yaml': 'ruleset: ./.spectral.yaml', '.spectral.yaml': 'rules: {}' });
    expect(linesOf(await named.load(['openapi.yaml']))).toEqual([]);
  });

  test('named and missing are told by codes of their own', async () => {
    const repository = repositoryOf({ 'openapi.yaml': definition, 'lintel.yaml': 'waivers: w.yaml\nbaseline: b.json' });
    const { notifications } = await repository.load(['openapi.yaml']);
    expect(notifications.map(({ code, level }) => [code, level])).toEqual([
      ['waivers-missing', 'error'],
      ['baseline-missing', 'error'],
    ]);
  });
});

describe('dead configuration', () => {
  test('is reported with its place', async () => {
    const repository = repositoryOf({
      [orders]: definition,
      'services/users/openapi.json': '{}',
      'node_modules/x/openapi.yaml': definition,
      'lintel.yaml': `apis:
  orders: { definition: services/orders/openapi.yaml }
  users: { definition: services/users/openapi.yaml }
  folder: { definition: services/orders }
  upper: { definition: 'services/*/OpenAPI.yaml' }
profiles:
  - { name: a, match: { paths: 'services/u*/**' } }
  - { name: b, match: { paths: ['services/**', 'payments/**'] } }
`,
      'services/lintel.yaml': 'profiles: [{ name: a }]',
    });
    expect(linesOf(await repository.load([orders]))).toEqual([
      'lintel.yaml:3:24 warning: "apis.users.definition" names no file: "services/users/openapi.yaml". | Did you mean "openapi.json"? The path starts from the folder of this file.',
      'lintel.yaml:4:25 warning: "apis.folder.definition" names no file: "services/orders". | It is a folder; everything in it is "services/orders/**".',
      'lintel.yaml:5:24 warning: "apis.upper.definition" matches no file: "services/*/OpenAPI.yaml". | Mend it, or take it out. It starts from the folder of this file, and tells upper from lower case.',
      'lintel.yaml:8:48 warning: "profiles[1].match.paths[1]" matches no file: "payments/**". | Mend it, or take it out. It starts from the folder of this file, and tells upper from lower case.',
      'services/lintel.yaml:1:14 warning: The profile "a" has the name of one in "lintel.yaml". | Both apply. Give this one a name of its own: reports tell profiles apart by their names.',
    ]);
  });

  test('is not kept alive by what lies in node_modules', async () => {
    const repository = repositoryOf({
      'openapi.yaml': definition,
      'node_modules/x/payments.yaml': definition,
      'lintel.yaml': 'profiles: [{ name: a, match: { paths: "**/payments.yaml" } }]',
    });
    expect(linesOf(await repository.load(['openapi.yaml']))).toHaveLength(1);
  });

  test('is not asked of what a package says about repositories in general', async () => {
    const repository = repositoryOf({
      'openapi.yaml': definition,
      'lintel.yaml': 'extends: "@acme/policy"',
      'node_modules/@acme/policy/lintel.yaml': 'profiles: [{ name: a, match: { paths: "**/payments/**" } }]',
    });
    expect(linesOf(await repository.load(['openapi.yaml']))).toEqual([]);
  });
});

test('a path that was not asked for is a mistake of the caller', async () => {
  const repository = repositoryOf({ 'lintel.yaml': 'ruleset: strict', 'openapi.yaml': definition });
  const { settingsFor } = await repository.load(['openapi.yaml']);
  expect(() => settingsFor(join(repository.root, 'other.yaml'))).toThrow('was not asked for');
});
