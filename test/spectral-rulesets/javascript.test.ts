import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contactRule, orders } from './definitions.ts';
import { linesOf, type Outcome, openWorkspace, rulesOf, type Workspace } from './run-lintel.ts';

let workspace: Workspace;

beforeEach(() => {
  workspace = openWorkspace({ 'openapi.yaml': orders });
  mkdirSync(join(workspace.folder, 'node_modules'));
  symlinkSync(join(process.cwd(), 'node_modules', '@stoplight'), join(workspace.folder, 'node_modules', '@stoplight'));
});

afterEach(() => workspace.remove());

/** Runs a ruleset with leave to run code. */
function lint(ruleset: string): Promise<Outcome> {
  return workspace.lint(['-r', ruleset, '--allow-js-rulesets', 'openapi.yaml']);
}

/** What was not checked, by rule. */
function crashesOf({ report }: Outcome): readonly (string | undefined)[] {
  return (report?.notifications ?? []).filter(({ code }) => code === 'rule-crashed').map(({ ruleId }) => ruleId);
}

describe('with --allow-js-rulesets', () => {
  const module = `import functions from '@stoplight/spectral-functions';
const { truthy } = functions;
const rule = { given: '$.info', message: 'no contact', severity: 'error', then: { field: 'contact', function: truthy } };
`;

  test('a ruleset may be a module', async () => {
    workspace.write({ 'rules.mjs': `${module}export default { rules: { 'our-contact': rule } };\n` });
    expect(linesOf(await lint('rules.mjs'))).toEqual(['openapi.yaml:2:6-2:38 /info error our-contact: no contact']);
  });

  test('or CommonJS, and is found', async () => {
    const text = `const { truthy } = require('@stoplight/spectral-functions');
module.exports = { rules: { 'our-contact': { given: '$.info', then: { field: 'contact', function: truthy } } } };\n`;
    workspace.write({ '.spectral.cjs': text });
    const outcome = await workspace.lint(['--allow-js-rulesets', '--only', 'our-contact', 'openapi.yaml']);
    expect(rulesOf(outcome)).toEqual(['our-contact']);
  });

  test('YAML may extend JavaScript, and change its rules', async () => {
    workspace.write({
      'base.mjs': `${module}export default { rules: { 'our-contact': rule, 'our-other': rule } };\n`,
      'rules.yaml': 'extends: [./base.mjs]\nrules: { our-contact: hint, our-other: off }\n',
    });
    expect(linesOf(await lint('rules.yaml'))).toEqual(['openapi.yaml:2:6-2:38 /info hint our-contact: no contact']);
  });

  test('YAML may have functions of its own', async () => {
    const ours = `import core from '@stoplight/spectral-core';
export default core.createRulesetFunction({ input: null, options: { type: 'object', properties: { word: { type: 'string' } }, required: ['word'] } }, (text, { word }) =>
  String(text).includes(word) ? [{ message: 'says ' + word }] : undefined);\n`;
    const rules = (options: string) => `functions: [says]
rules:
  our-rule: { given: $.info.title, message: '{{error}}', then: { function: says, functionOptions: { ${options} } } }\n`;
    workspace.write({ 'functions/says.js': ours, 'package.json': '{"type":"module"}', 'rules.yaml': rules('word: Order') });
    const first = await lint('rules.yaml');
    expect(first.stderr).toBe('');
    expect(linesOf(first)).toEqual(['openapi.yaml:2:16-2:22 /info/title warn our-rule: says Order']);
    workspace.write({ 'rules.yaml': rules('') });
    const outcome = await lint('rules.yaml');
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toContain('function is missing "word" option');
    workspace.write({ 'functions/fails.js': 'throw new Error("broken");\n', 'rules.yaml': rules('').replaceAll('says', 'fails') });
    expect((await lint('rules.yaml')).stderr).toMatch(/"functions\/fails\.js" cannot be loaded .*\n {2}at rules\.yaml:1:13/);
  });

  test('paths that are code are let through', async () => {
    workspace.write({
      'rules.yaml': `rules:\n  our-rule: { given: "$.info[?(@.constructor.constructor('return true')())]", message: seen, then: { function: falsy } }\n`,
    });
    expect(rulesOf(await lint('rules.yaml'))).toEqual(['our-rule']);
  });

  test.each([
    ['throw new Error("no such thing");', 'SyntaxError|no such thing'],
    ['import "@acme/nowhere"; export default {};', '@acme/nowhere'],
    ['export const rules = {};', 'no ruleset as its default export'],
  ])('%s is an error with a place', async (text, said) => {
    workspace.write({ 'rules.mjs': text });
    const outcome = await lint('rules.mjs');
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toMatch(new RegExp(said));
    expect(outcome.stderr).toContain('rules.mjs');
    expect(outcome.stderr).not.toContain('This is a bug');
  });

  test('code outside of the root is not loaded', async () => {
    workspace.write({
      'outside.mjs': `${module}export default { rules: {} };\n`,
      'inner/rules.yaml': 'extends: [../outside.mjs]\n',
      'inner/openapi.yaml': orders,
    });
    const outcome = await workspace.lint(['--root', '.', '-r', 'rules.yaml', '--allow-js-rulesets', 'openapi.yaml'], 'inner');
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toContain('outside the folder that may be read');
  });
});

describe('functions that fail', () => {
  test('are named by their rules; what the others say, and what was said before, stays', async () => {
    workspace.write({
      'rules.mjs': `let calls = 0;
const once = () => { calls += 1; if (calls > 1) throw new TypeError('no such thing'); return [{ message: 'once' }]; };
const broken = () => { throw new Error('broken'); };
const rejected = async () => { throw new Error('rejected'); };
const fine = () => [{ message: 'fine' }];
const rule = (fn) => ({ given: '$.info[*]', message: '{{error}}', then: { function: fn } });
export default { rules: { once: rule(once), broken: rule(broken), rejected: rule(rejected), fine: rule(fine) } };
`,
    });
    const outcome = await lint('rules.mjs');
    expect(outcome.exitCode).toBe(2);
    expect(crashesOf(outcome).toSorted()).toEqual(['broken', 'once', 'rejected']);
    expect(linesOf(outcome).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      '/info/title warn fine: fine',
      '/info/title warn once: once',
      '/info/version warn fine: fine',
    ]);
    const messages = (outcome.report?.notifications ?? []).map(({ message }) => message);
    expect(messages).toContain(
      'Rule "once" of the ruleset stopped with an error (TypeError: no such thing); what it would have found is not in this report.',
    );
  });

  test('do so for one definition and not for the next', async () => {
    workspace.write({
      'rules.mjs': `const picky = (value) => { if (value === 'Bad') throw new Error('bad'); return [{ message: 'seen' }]; };
export default { rules: { picky: { given: '$.info.title', message: '{{error}}', then: { function: picky } } } };
`,
      'a.yaml': orders.replace('title: Orders', 'title: Bad'),
      'b.yaml': orders,
    });
    const outcome = await workspace.lint(['-r', 'rules.mjs', '--allow-js-rulesets', 'a.yaml', 'b.yaml']);
    expect(crashesOf(outcome)).toEqual(['picky']);
    expect(outcome.report?.findings.map(({ location }) => location.uri)).toEqual(['b.yaml']);
  });

  test('what code writes to the console stays out of the report', async () => {
    workspace.write({
      'rules.mjs': `console.log('loading');
const loud = () => { console.log('linting'); console.error('\\u001b[31mred'); return []; };
export default { rules: { loud: { given: '$.info[*]', then: { function: loud } } } };
`,
    });
    const outcome = await workspace.lint(['-r', 'rules.mjs', '--allow-js-rulesets', '-f', 'json', 'openapi.yaml']);
    expect(JSON.parse(outcome.stdout).notifications.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringContaining('"loading"'),
      expect.stringContaining('"linting"'),
      expect.stringContaining('red'),
    ]);
  });
});

test('without it nothing of that runs', async () => {
  workspace.write({ 'rules.yaml': `functions: [any]\nrules:\n${contactRule}` });
  expect((await workspace.lint(['-r', 'rules.yaml', 'openapi.yaml'])).exitCode).toBe(2);
});
