import { afterEach, beforeEach, expect, test } from 'vitest';
import { contactRule, orders } from './definitions.ts';
import { linesOf, openWorkspace, rulesOf, type Workspace } from './run-lintel.ts';

let workspace: Workspace;

beforeEach(() => {
  workspace = openWorkspace({ 'openapi.yaml': orders });
});

afterEach(() => workspace.remove());

test.each(['my api', 'a%20b', 'é+ü', "it's (new)"])('a definition of several files in a folder called "%s"', async (folder) => {
  const name = `${folder}/open api.yaml`;
  workspace.write({
    [name]: orders.replace("'#/components/schemas/Order'", "'./schemas of it/order.yaml#/Order'"),
    [`${folder}/schemas of it/order.yaml`]: 'Order:\n  type: object\n  properties:\n    state: { type: string }\n',
    'rules.yaml': `rules:\n  has-example: { given: '$.paths..schema.properties[*]', message: has no example, then: { field: example, function: defined } }\n`,
  });
  const outcome = await workspace.lint(['-r', 'rules.yaml', name]);
  expect(outcome.report?.notifications).toEqual([]);
  expect(linesOf(outcome).map((line) => decodeURIComponent(line))).toEqual([
    expect.stringContaining(`${folder}/schemas of it/order.yaml:4:11-4:26 /Order/properties/state warn has-example`),
  ]);
});

test.each([
  'overrides: {}',
  'overrides: [1]',
  'rules: []',
  'rules: 1',
  'aliases: []',
  'formats: oas3',
  'functions: 1',
  'extends: {}',
  'parserOptions: 1',
])('%s is an error of the ruleset, not of Lintel', async (text) => {
  workspace.write({ 'rules.yaml': `${text.startsWith('rules') ? '' : `rules:\n${contactRule}`}${text}\n` });
  const outcome = await workspace.lint(['-r', 'rules.yaml', 'openapi.yaml']);
  expect(outcome.stderr).not.toContain('This is a bug');
  expect(outcome.exitCode).toBe(2);
  expect(outcome.stderr).toContain('rules.yaml:');
});

test('a ruleset outside of the repository is read with what lies beside it, when it is named', async () => {
  const elsewhere = openWorkspace({ 'company/rules.yaml': 'extends: ./base.yaml\n', 'company/base.yaml': `rules:\n${contactRule}` });
  try {
    expect(rulesOf(await workspace.lint(['-r', `${elsewhere.folder}/company/rules.yaml`, 'openapi.yaml']))).toEqual(['our-contact']);
  } finally {
    elsewhere.remove();
  }
});

test('rules of Lintel can be turned on by a severity, extended or not', async () => {
  workspace.write({ 'rules.yaml': 'rules: { server-https: warn }\n' });
  expect(rulesOf(await workspace.lint(['-r', 'rules.yaml', 'openapi.yaml']))).toEqual(['server-https']);
});

test('what Spectral cannot follow leaves the findings of Lintel as they are', async () => {
  const deep = `${'{"allOf":['.repeat(200)}{"type":"string"}${']}'.repeat(200)}`;
  const text = orders.replace('        state: { type: string }', `        state: ${deep}`);
  workspace.write({ 'openapi.yaml': text, '.spectral.yaml': `extends: spectral:oas\nrules:\n${contactRule}` });
  const outcome = await workspace.lint(['openapi.yaml']);
  expect(outcome.stderr).not.toContain('This is a bug');
  expect(rulesOf(outcome)).toContain('server-https');
});

test('a repository without a ruleset does not load Spectral', async () => {
  const { chooseRules } = await import('../../src/cli/choose-rules.ts');
  const options = { rulesets: [], only: [], skip: [], config: undefined, allowsJavaScript: false, allowedHosts: [] };
  const chosen = await chooseRules(options, { cwd: workspace.folder, root: workspace.folder });
  expect(chosen.spectral).toBeUndefined();
});
