import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contactRule, orders } from './definitions.ts';
import { openWorkspace, rulesOf, type Workspace } from './run-lintel.ts';

let workspace: Workspace;

beforeEach(() => {
  workspace = openWorkspace({ 'openapi.yaml': orders });
});

afterEach(() => workspace.remove());

/** What is said about a ruleset that cannot be used. */
async function refusal(text: string, args: readonly string[] = []): Promise<string> {
  workspace.write({ 'rules.yaml': text });
  const outcome = await workspace.lint(['-r', 'rules.yaml', ...args, 'openapi.yaml']);
  expect(outcome.report).toBeUndefined();
  expect(outcome.stdout).toBe('');
  expect(outcome.exitCode).toBe(2);
  return outcome.stderr;
}

describe('a ruleset with a mistake is named with its place and what was meant', () => {
  const rule = (fields: string) => `rules:\n  our-rule: { ${fields} }\n`;
  const mistakes: Readonly<Record<string, readonly [text: string, place: string, ...said: string[]]>> = {
    'broken YAML': ['rules: [\n', 'rules.yaml:1:8', 'The ruleset cannot be read'],
    'a list': ['- spectral:oas\n', 'rules.yaml:1:1', 'The ruleset is not an object.'],
    nothing: ['description: Empty.\n', 'rules.yaml:1', 'has no "extends", "rules" or "overrides"'],
    'a misspelled field': ['extend: spectral:oas\n', 'rules.yaml:1:1', '"extend" is no field of a ruleset.', 'Did you mean "extends"?'],
    'a misspelled ruleset': ['extends:\n  - spectral:oass\n', 'rules.yaml:2:5', 'Did you mean "spectral:oas"?'],
    'a misspelled ruleset of Lintel': ['extends:\n  - lintel/strickt\n', 'rules.yaml:2:5', 'Did you mean "strict"?'],
    'a ruleset that is no text': ['extends: [1]\n', 'rules.yaml:1:11', '"extends" names something that is no text.'],
    'a way to extend': ['extends: [[spectral:oas, some]]\n', 'rules.yaml:1:26', '"some" is no way to extend a ruleset.'],
    'a package that is not there': [
      'extends: ["@acme/rules"]\n',
      'rules.yaml:1:11',
      'There is no ruleset "@acme/rules".',
      'must be installed',
    ],
    'a file that is not there': ['extends: [./base.yaml]\n', 'rules.yaml:1:11', '"base.yaml" does not exist'],
    'a file outside': ['extends: [../../base.yaml]\n', 'rules.yaml:1:11', 'outside the folder that may be read'],
    'a misspelled rule': [
      'extends: spectral:oas\nrules:\n  info-contct: off\n',
      'rules.yaml:3:3',
      'There is no rule "info-contct" to change.',
      'Did you mean "info-contact"?',
    ],
    'a misspelled rule in an override': [
      'extends: spectral:oas\noverrides:\n  - files: ["*"]\n    rules: { info-contct: off }\n',
      'rules.yaml:4:14',
      'Did you mean "info-contact"?',
    ],
    'a misspelled severity': [
      'extends: spectral:oas\nrules:\n  info-contact: warning\n',
      'rules.yaml:3:17',
      '"warning" is no severity.',
      'Did you mean "warn"?',
    ],
    'a misspelled field of a rule': [rule('givn: $, then: { function: truthy }'), 'rules.yaml:2:15', 'Did you mean "given"?'],
    'a misspelled function': [
      rule('given: $, then: { function: trufy }'),
      'rules.yaml:2:43',
      'There is no function "trufy".',
      'Did you mean "truthy"?',
    ],
    'a misspelled format': [
      rule('given: $, formats: [oas3, oas31], then: { function: truthy }'),
      'rules.yaml:2:41',
      'Did you mean "oas3.1"?',
    ],
    'a rule without path': [rule('then: { function: truthy }'), 'rules.yaml:2:12', '"rules.our-rule" is not valid', '"given" and "then"'],
    'a path that is none': [rule('given: info, then: { function: truthy }'), 'rules.yaml:2:22', 'must be a valid JSON Path expression'],
    'an option that is missing': [
      rule('given: $, then: { function: pattern, functionOptions: {} }'),
      'rules.yaml:2:',
      '"pattern" function',
    ],
    'an alias that is not there': [
      rule('given: "#Nowhere", then: { function: truthy }'),
      'rules.yaml:2:22',
      'Alias "Nowhere" does not exist',
    ],
    'a name that is none': [
      'rules:\n  __proto__: { given: $, then: { function: truthy } }\n',
      'rules.yaml:2:3',
      'cannot be the name of a rule',
    ],
    'another name that is none': [
      'rules:\n  "a\\nb": { given: $, then: { function: truthy } }\n',
      'rules.yaml:2:3',
      'cannot be the name of a rule',
    ],
  };

  test.each(Object.entries(mistakes))('%s', async (_name, [text, place, ...said]) => {
    const stderr = await refusal(text);
    expect(stderr).toContain(place);
    for (const part of said) expect(stderr).toContain(part);
    expect(stderr).toContain('help: ');
  });

  test('in the file that has it', async () => {
    workspace.write({ 'base/rules.yaml': rule('given: $, then: { function: trufy }') });
    expect(await refusal('extends: ./base/rules.yaml\n')).toContain('at base/rules.yaml:2:43');
  });

  test('files that extend each other', async () => {
    workspace.write({ 'other.yaml': 'extends: ./rules.yaml\n' });
    expect(await refusal('extends: ./other.yaml\n')).toMatch(/The ruleset extends itself\.\n {2}at other\.yaml:1:10/);
  });

  test('a link that leads outside', async () => {
    symlinkSync('/etc/hostname', join(workspace.folder, 'base.yaml'));
    expect(await refusal('extends: ./base.yaml\n')).toContain('outside the folder that may be read');
  });
});

describe('code', () => {
  const owned = 'globalThis.wasOwned = true;\n';
  const code = `${owned}export default { rules: {} };\n`;

  afterEach(() => expect('wasOwned' in globalThis).toBe(false));

  test.each(['.spectral.js', '.spectral.mjs', 'spectral.cjs'])('%s is refused, not passed over', async (name) => {
    workspace.write({ [name]: code });
    const outcome = await workspace.lint(['openapi.yaml']);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toContain('The ruleset is JavaScript.');
    expect(outcome.stderr).toContain('--allow-js-rulesets');
    expect((await workspace.lint(['-r', 'recommended', 'openapi.yaml'])).exitCode).toBe(1);
  });

  test.each(['./base.js', './base.mjs', 'acme', 'acme/more.cjs'])('extends %s is refused', async (name) => {
    workspace.write({
      'base.js': code,
      'base.mjs': code,
      'node_modules/acme/package.json': '{"main":"index.js"}',
      'node_modules/acme/index.js': owned,
      'node_modules/acme/more.cjs': owned,
    });
    const stderr = await refusal(`extends: [${name}]\n`);
    expect(stderr).toContain(`The ruleset "${name}" is JavaScript.`);
    expect(stderr).toContain('at rules.yaml:1:11');
  });

  test('functions of its own are refused', async () => {
    workspace.write({ 'functions/owned.js': owned });
    const stderr = await refusal('functions: [owned]\nrules:\n  our-rule: { given: $, then: { function: owned } }\n');
    expect(stderr).toContain('The ruleset has functions of its own ("owned"), which are code.');
  });

  test('paths that are code are refused, by themselves and put together from aliases', async () => {
    const path = `$.info[?(@.constructor.constructor('globalThis.wasOwned = true')())]`;
    const then = 'then: { function: truthy }';
    const refused = 'is refused, for the path';
    expect(await refusal(`rules:\n  our-rule: { given: "${path}", ${then} }\n`)).toContain(`Rule "our-rule" ${refused}`);
    expect(await refusal(`rules:\n  our-rule: { given: $, then: { field: "${path}", function: truthy } }\n`)).toContain(refused);
    const aliases = 'aliases:\n  Start: ["$.info[?(@.constructor.const"]\n';
    const rest = `#Startructor('globalThis.wasOwned = true')())]`;
    expect(await refusal(`${aliases}rules:\n  our-rule: { given: "${rest}", ${then} }\n`)).toMatch(/is refused|does not exist/);
    const whole = `aliases:\n  Start: ["$.info[?(@.constructor"]\nrules:\n  our-rule: { given: "#Start.constructor('globalThis.wasOwned = true')())]", ${then} }\n`;
    expect(await refusal(whole)).toContain(refused);
    const byFormat = `aliases:\n  Start: { targets: [{ formats: [oas3], given: ["${path}"] }] }\nrules:\n  our-rule: { given: "#Start", ${then} }\n`;
    expect(await refusal(byFormat)).toContain(refused);
  });

  test('paths of overrides are looked at as well', async () => {
    const path = `$.info[?(@.constructor.constructor('globalThis.wasOwned = true')())]`;
    workspace.write({
      'rules.yaml': `rules:\n${contactRule}overrides:\n  - files: ['*.yaml']\n    rules:\n      other: { given: "${path}", then: { function: truthy } }\n`,
    });
    const outcome = await workspace.lint(['-r', 'rules.yaml', 'openapi.yaml']);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.report?.notifications.map(({ code: found, location }) => [found, location?.uri])).toEqual([
      ['ruleset-refused', 'rules.yaml'],
    ]);
  });

  test('expressions in messages run nothing, and what Spectral says about them is a note', async () => {
    const message = [`value.constructor.constructor('globalThis.wasOwned = true')()`, 'nothing.at.all', '(f(x) = f(x))(1)']
      .map((text) => `#{{${text}}}`)
      .join(' ');
    workspace.write({
      'rules.yaml': `rules:\n  our-rule: { given: $.info, message: "said ${message}", then: { field: contact, function: truthy } }\n`,
    });
    const outcome = await workspace.lint(['-r', 'rules.yaml', 'openapi.yaml']);
    expect(outcome.stderr).toBe('');
    expect(outcome.report?.findings.map((finding) => finding.message)).toEqual(['said']);
    expect(outcome.report?.notifications.map(({ code: found, level }) => `${level} ${found}`)).toContain('note ruleset-output');
    expect(outcome.exitCode).toBe(0);
  });
});

describe('the network', () => {
  test.each([
    ['https://rules.example.com/base.yaml', 'Fetching a ruleset needs --allow-remote rules.example.com'],
    ['https://rules.example.com/base.js', 'is JavaScript on another host'],
    ['https://unpkg.com/@stoplight/spectral-owasp-ruleset@1.4.3/dist/ruleset.mjs', 'is JavaScript on another host'],
    ['https://unpkg.com/@acme/rules', 'is JavaScript on another host'],
    ['ftp://rules.example.com/base.yaml', 'There is no ruleset'],
  ])('%s is refused', async (name, said) => {
    const stderr = await refusal(`extends: ["${name}"]\n`);
    expect(stderr).toContain(said);
    expect(stderr).toContain('at rules.yaml:1:11');
  });

  test.each([
    '@stoplight/spectral-owasp-ruleset',
    'https://unpkg.com/@stoplight/spectral-owasp-ruleset',
    'https://unpkg.com/@stoplight/spectral-owasp-ruleset/dist/ruleset.mjs',
    'https://unpkg.com/@stoplight/spectral-owasp-ruleset@2.0.1/dist/ruleset.js',
    'https://cdn.jsdelivr.net/npm/@stoplight/spectral-owasp-ruleset@^2/dist/ruleset.mjs',
  ])('%s is built in', async (name) => {
    workspace.write({ 'rules.yaml': `extends: ["${name}"]\n` });
    expect(rulesOf(await workspace.lint(['-r', 'rules.yaml', 'openapi.yaml']))).toContain('owasp:api8:2023-no-server-http');
  });
});

describe('a rule that fails', () => {
  const failing = `rules:
${contactRule}  broken-filter: { given: '$.info[?(@.deep.deeper.deepest == 1)]', then: { function: truthy } }
  broken-path: { given: '$.info[?(@.a = 1)].x[', then: { function: truthy } }
  broken-pattern: { given: $.info.title, then: { function: pattern, functionOptions: { match: '(' } } }
  broken-schema: { given: $.info, then: { function: schema, functionOptions: { schema: { type: nothing } } } }
`;

  test('is named, the others still run, and there is no verdict', async () => {
    workspace.write({ 'rules.yaml': failing });
    const outcome = await workspace.lint(['-r', 'rules.yaml', 'openapi.yaml']);
    const crashed = outcome.report?.notifications.filter(({ code: found }) => found === 'rule-crashed') ?? [];
    expect(outcome.exitCode).toBe(2);
    expect(rulesOf(outcome)).toContain('our-contact');
    expect(crashed.map(({ ruleId }) => ruleId).sort()).toEqual(expect.arrayContaining(['broken-filter', 'broken-pattern']));
    expect(crashed.every(({ level }) => level === 'error')).toBe(true);
  });
});
