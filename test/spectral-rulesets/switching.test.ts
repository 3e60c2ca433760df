import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readmeExample } from '../real/definitions.ts';
import { openRepository, type Repository, rulesIn } from './switching.ts';

let repository: Repository | undefined;

afterEach(() => repository?.remove());

/** What a repository may have that runs Spectral today: definitions of three versions, one of them in several files. */
const definitions = {
  'openapi.yaml': textOf('3.0/yaml/petstore.yaml'),
  'apis/trains/openapi.yaml': textOf('3.1/yaml/train-travel.yaml'),
  'apis/old/openapi.yaml': textOf('2.0/yaml/petstore.yaml'),
  ...filesIn('examples/multi-file', ['openapi.yaml', 'components/item.yaml', 'components/parameters.yaml', 'components/problem.yaml']),
  ...filesIn('examples/multi-file', ['components/responses.yaml', 'paths/item.yaml', 'paths/items.yaml']),
};

const entries = ['openapi.yaml', 'apis/trains/openapi.yaml', 'apis/old/openapi.yaml', 'warehouse/openapi.yaml'];

function textOf(example: string): string {
  return readFileSync(readmeExample(example).path, 'utf8');
}

function filesIn(folder: string, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [`warehouse/${name}`, readFileSync(join(folder, name), 'utf8')]));
}

/** A ruleset that is found in the public registry, and what a repository's `.spectral.yaml` makes of it. */
interface Scenario {
  readonly name: string;
  readonly packages: readonly string[];
  readonly ruleset: string;
  /** True when code has to run. */
  readonly isCode: boolean;
  /** Without those that no rule of the ruleset applies to: they are no verdict here. */
  readonly entries: readonly string[];
  /** Some of the rules that find something. */
  readonly finds: readonly string[];
  readonly exitCode: number;
}

const scenarios: readonly Scenario[] = [
  {
    name: 'spectral:oas with severities and overrides',
    packages: [],
    ruleset: `extends: [[spectral:oas, all]]
rules:
  operation-description: error
  info-license: { severity: hint, given: $.info, then: { field: license, function: truthy } }
  oas3-server-not-example.com: off
overrides:
  - files: ['apis/**/*.yaml']
    rules: { operation-description: hint, contact-properties: off }
  - files: ['openapi.yaml#/paths/~1pet/put', 'warehouse/paths/*.yaml']
    rules: { operation-description: info, operation-operationId: off }
`,
    isCode: false,
    finds: ['contact-properties', 'operation-description'],
    entries,
    exitCode: 1,
  },
  {
    name: '@stoplight/spectral-owasp-ruleset, which nobody has to install',
    packages: ['@stoplight/spectral-owasp-ruleset'],
    ruleset: `extends: ['spectral:oas', '@stoplight/spectral-owasp-ruleset']
rules:
  owasp:api4:2023-rate-limit: warn
  owasp:api4:2023-string-limit: hint
overrides:
  - files: ['**/*.yaml#/components/schemas', '**/*.yaml#/definitions']
    rules: { owasp:api4:2023-string-restricted: off }
`,
    isCode: false,
    finds: ['owasp:api4:2023-rate-limit', 'owasp:api4:2023-string-limit', 'owasp:api8:2023-define-error-responses-500'],
    entries,
    exitCode: 1,
  },
  {
    name: '@baloise/spectral-rules: YAML that extends YAML, with functions',
    packages: ['@baloise/spectral-rules'],
    ruleset: `extends: ['@baloise/spectral-rules']
rules: { must-use-problem-json-for-errors: hint, must-use-tracing: off }
`,
    isCode: true,
    finds: ['must-use-problem-json-for-errors', 'should-use-x-extensible-enum'],
    entries,
    exitCode: 1,
  },
  {
    name: '@microcks/spectral-ruleset: YAML with functions made by the library',
    packages: ['@microcks/spectral-ruleset'],
    ruleset: `extends: '@microcks/spectral-ruleset'
overrides:
  - files: ['apis/**']
    rules: { microcks-examples-in-response-content: off }
`,
    isCode: true,
    finds: ['microcks-examples-in-required-parameter'],
    entries: entries.filter((name) => !name.includes('old')),
    exitCode: 0,
  },
  {
    name: '@stoplight/spectral-documentation: a module, also as CommonJS',
    packages: ['@stoplight/spectral-documentation'],
    ruleset: `extends: [['@stoplight/spectral-documentation', all]]
rules: { docs-operation-tags: off }
`,
    isCode: true,
    finds: ['docs-parameters-anything-useful', 'docs-tags-alphabetical'],
    entries,
    exitCode: 1,
  },
  {
    name: '@stoplight/spectral-url-versioning and @apisyouwonthate/style-guide together',
    packages: ['@stoplight/spectral-url-versioning', '@apisyouwonthate/style-guide'],
    ruleset: `extends: ['@stoplight/spectral-url-versioning', ['@apisyouwonthate/style-guide', recommended], 'spectral:oas']
rules: { api-home-get: info, api-health: hint, hosts-https-only-oas3: warn }
`,
    isCode: true,
    finds: ['api-home', 'no-global-versioning'],
    entries,
    exitCode: 1,
  },
];

/** A ruleset of a repository's own, as Spectral's documentation has it: nothing is installed, and no package.json says what a module is. */
const ownCode = {
  '.spectral.yaml': `extends: [./rules.mjs, ./rules.cjs]
functions: [says]
rules: { says-orders: { given: $.info.title, message: '{{error}}', then: { function: says, functionOptions: { word: Petstore } } } }
`,
  'functions/says.js': `import { createRulesetFunction } from '@stoplight/spectral-core';
const options = { type: 'object', properties: { word: { type: 'string' } } };
export default createRulesetFunction({ input: { type: 'string' }, options }, (text, { word }) => [{ message: text + ' is not ' + word }]);
`,
  'rules.mjs': `import { oas } from '@stoplight/spectral-rulesets';
import { oas3 } from '@stoplight/spectral-formats';
import { truthy } from '@stoplight/spectral-functions';
export default { extends: [[oas, 'off']], rules: { owner: { formats: [oas3], given: '$.info', then: { field: 'x-owner', function: truthy } } } };
`,
  'rules.cjs': `const { truthy } = require('@stoplight/spectral-functions');
module.exports = { rules: { audience: { given: '$.info', severity: 'error', then: { field: 'x-audience', function: truthy } } } };
`,
};

test('functions and rulesets of its own find the packages of Spectral without installation', () => {
  repository = openRepository({ ...definitions, ...ownCode });
  const wanted = repository.spectral(entries);
  const told = repository.lintel(['--allow-js-rulesets', ...entries]);
  expect(told.stderr).toBe('');
  expect(rulesIn(wanted)).toEqual(['audience', 'owner', 'says-orders']);
  expect(told.findings).toEqual(wanted.findings);
  expect([told.exitCode, wanted.exitCode]).toEqual([1, 1]);
});

describe.each(scenarios)('$name', ({ packages, ruleset, isCode, entries: linted, finds, exitCode }) => {
  test('the same findings and the same exit code as spectral lint', () => {
    repository = openRepository({ ...definitions, '.spectral.yaml': ruleset }, packages);
    const wanted = repository.spectral(linted);
    const told = repository.lintel([...(isCode ? ['--allow-js-rulesets'] : []), ...linted]);
    expect(told.stderr).toBe('');
    expect(rulesIn(wanted)).toEqual(expect.arrayContaining([...finds]));
    expect(told.findings).toEqual(wanted.findings);
    expect([told.exitCode, wanted.exitCode]).toEqual([exitCode, exitCode]);
  });
});

test.each(scenarios.filter(({ isCode }) => isCode))('$name: not without leave, and how to give it', ({ packages, ruleset }) => {
  repository = openRepository({ 'openapi.yaml': definitions['openapi.yaml'], '.spectral.yaml': ruleset }, packages);
  const { exitCode, stderr, findings } = repository.lintel(['openapi.yaml']);
  expect(exitCode).toBe(2);
  expect(findings).toEqual([]);
  expect(stderr).toMatch(/^error: The ruleset .*(?:is JavaScript|which are code)/);
  expect(stderr).toContain('--allow-js-rulesets');
});

describe('exit codes', () => {
  const ruleset = 'extends: spectral:oas\nrules: { info-contact: error, operation-tag-defined: off }\n';
  const thresholds = ['error', 'warn', 'info', 'hint'] as const;

  test.each(thresholds)('--fail-severity %s', (threshold) => {
    const graded = `${ruleset}overrides: [{ files: ['*'], rules: { operation-success-response: info, info-contact: hint } }]\n`;
    repository = openRepository({ 'openapi.yaml': definitions['openapi.yaml'], '.spectral.yaml': graded });
    const args = ['--fail-severity', threshold, 'openapi.yaml'];
    const wanted = repository.spectral(args);
    expect(repository.lintel(args).exitCode).toBe(wanted.exitCode);
    expect(rulesIn(wanted)).toContain('operation-success-response');
  });

  test('nothing found', () => {
    const clean = `rules: { titled: { given: $.info, then: { field: title, function: truthy } } }\n`;
    repository = openRepository({ 'openapi.yaml': definitions['openapi.yaml'], '.spectral.yaml': clean });
    expect(repository.spectral(['openapi.yaml'])).toMatchObject({ exitCode: 0, findings: [] });
    expect(repository.lintel(['openapi.yaml'])).toMatchObject({ exitCode: 0, findings: [], stderr: '' });
  });

  test('a ruleset that is not there', () => {
    repository = openRepository({ 'openapi.yaml': definitions['openapi.yaml'], '.spectral.yaml': 'extends: ./none.yaml\n' });
    expect(repository.spectral(['openapi.yaml']).exitCode).toBe(2);
    expect(repository.lintel(['openapi.yaml']).exitCode).toBe(2);
  });
});

test('JSON: the same findings on the same lines; columns and ends are those of the value', () => {
  const folder = dirname(readmeExample('3.0/json/petstore.json').path);
  const text = readFileSync(join(folder, 'petstore.json'), 'utf8');
  repository = openRepository({ 'openapi.json': text, '.spectral.yaml': 'extends: [[spectral:oas, all]]\n' });
  const wanted = repository.spectral(['openapi.json']);
  const told = repository.lintel(['openapi.json']);
  const withoutColumns = (lines: readonly string[]) => lines.map((line) => line.replace(/:(\d+):\d+-\d+:\d+ /, ':$1 ')).sort();
  expect(wanted.findings.length).toBeGreaterThan(20);
  expect(withoutColumns(told.findings)).toEqual(withoutColumns(wanted.findings));
  expect(told.exitCode).toBe(wanted.exitCode);
});
