import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contactRule, orders } from './definitions.ts';
import { linesOf, openWorkspace, rulesOf, type Workspace } from './run-lintel.ts';

let workspace: Workspace;

beforeEach(() => {
  workspace = openWorkspace({ 'openapi.yaml': orders });
});

afterEach(() => workspace.remove());

/** The findings of some rules, without their places. */
async function said(args: readonly string[], rules: RegExp, cwd?: string): Promise<readonly string[]> {
  const outcome = await workspace.lint(args, cwd);
  expect(outcome.stderr).toBe('');
  return (outcome.report?.findings ?? [])
    .filter(({ ruleId }) => rules.test(ruleId))
    .map(({ ruleId, severity, message, location: { uri, pointer } }) => `${uri}#${pointer} ${severity} ${ruleId}: ${message}`);
}

const noContact = 'openapi.yaml#/info error our-contact: info.contact is missing';
const clearText = 'openapi.yaml#/servers/0/url error server-https: Server URL "http://api.example.com" is not https.';

describe('where a ruleset is found', () => {
  test.each(['.spectral.yaml', '.spectral.yml', 'spectral.yaml'])('%s in the working directory', async (name) => {
    workspace.write({ [name]: `rules:\n${contactRule}` });
    expect(await said(['openapi.yaml'], /^our-/)).toEqual([noContact]);
  });

  test('.spectral.json, further up to the root of the repository', async () => {
    const rule = { given: '$.info', severity: 'error', message: '{{property}} is missing', then: { field: 'contact', function: 'truthy' } };
    workspace.write({ '.spectral.json': JSON.stringify({ rules: { 'our-contact': rule } }), 'services/orders/openapi.yaml': orders });
    expect(await said(['.'], /^our-/, 'services/orders')).toEqual([noContact]);
  });

  test('the nearest one counts alone', async () => {
    workspace.write({
      '.spectral.yaml': 'extends: spectral:oas\n',
      'services/.spectral.yaml': `rules:\n${contactRule}`,
      'services/openapi.yaml': orders,
    });
    expect(await said(['.'], /^(?:our-contact|oas3-.*)$/, 'services')).toEqual([noContact]);
  });

  test('not above the root', async () => {
    workspace.write({ '.spectral.yaml': `rules:\n${contactRule}`, 'inner/openapi.yaml': orders, 'inner/.git/HEAD': '' });
    expect(await said(['.'], /^our-/, 'inner')).toEqual([]);
  });

  test('a ruleset that is named is taken in its place', async () => {
    workspace.write({
      '.spectral.yaml': `rules:\n${contactRule}`,
      'rules/other.yaml': `rules:\n${contactRule.replaceAll('our-', 'other-')}`,
    });
    expect(await said(['-r', 'rules/other.yaml', 'openapi.yaml'], /./)).toEqual([noContact.replace('our-', 'other-')]);
    expect(await said(['-r', 'recommended', 'openapi.yaml'], /^our-contact$/)).toEqual([]);
  });

  test('two files are one too many', async () => {
    const outcome = await workspace.lint(['-r', 'a.yaml', '-r', 'b.yaml', 'openapi.yaml']);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toContain('Only one file can be given with --ruleset.');
  });

  test('one that is not there is no pass', async () => {
    const outcome = await workspace.lint(['-r', 'rules/none.yaml', 'openapi.yaml']);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.stderr).toContain('"rules/none.yaml" does not exist');
  });
});

describe("Lintel's rules beside it", () => {
  test('a ruleset that was found comes on top of the recommended ones', async () => {
    workspace.write({ '.spectral.yaml': `rules:\n${contactRule}` });
    const outcome = await workspace.lint(['openapi.yaml']);
    expect(outcome.exitCode).toBe(1);
    const own = linesOf(outcome).filter((line) => !line.includes('our-contact'));
    expect(own).toEqual(linesOf(await workspace.lint(['-r', 'recommended', 'openapi.yaml'])));
    expect(linesOf(outcome).length).toBe(own.length + 1);
    expect(rulesOf(outcome)).toContain('server-https');
  });

  test('one that was named brings only what it says', async () => {
    workspace.write({ 'rules.yaml': `rules:\n${contactRule}` });
    expect(rulesOf(await workspace.lint(['-r', 'rules.yaml', 'openapi.yaml']))).toEqual(['our-contact']);
    expect(rulesOf(await workspace.lint(['-r', 'rules.yaml', '-r', 'transport', 'openapi.yaml']))).toEqual(['our-contact', 'server-https']);
  });

  test('their severities are set, they are turned off, without a word that they are extended', async () => {
    workspace.write({ '.spectral.yaml': 'rules: { server-https: hint }\n' });
    expect(await said(['openapi.yaml'], /^server-https$/)).toEqual([clearText.replace(' error ', ' hint ')]);
    workspace.write({ '.spectral.yaml': 'rules: { server-https: off }\n' });
    expect(await said(['openapi.yaml'], /^server-https$/)).toEqual([]);
    workspace.write({ '.spectral.yaml': 'rules: { server-https: error }\n' });
    expect(await said(['openapi.yaml'], /^server-https$/)).toEqual([clearText]);
  });

  test('a ruleset that extends one of them gets that one', async () => {
    workspace.write({ '.spectral.yaml': 'extends: [lintel/transport]\n' });
    expect(rulesOf(await workspace.lint(['openapi.yaml']))).toEqual(['server-https']);
    workspace.write({ '.spectral.yaml': 'extends: lintel\n' });
    expect(linesOf(await workspace.lint(['openapi.yaml']))).toEqual(linesOf(await workspace.lint(['-r', 'recommended', 'openapi.yaml'])));
    workspace.write({ '.spectral.yaml': 'extends: lintel/strict\n' });
    expect(linesOf(await workspace.lint(['openapi.yaml']))).toEqual(linesOf(await workspace.lint(['-r', 'strict', 'openapi.yaml'])));
    workspace.write({ '.spectral.yaml': 'extends: [[lintel, all]]\n' });
    expect(rulesOf(await workspace.lint(['openapi.yaml']))).toEqual(rulesOf(await workspace.lint(['-r', 'all', 'openapi.yaml'])));
  });

  test('a rule of the same name that is extended later takes the place of one of them, as in Spectral', async () => {
    const messages = () => said(['openapi.yaml'], /^info-contact$/);
    const ofLintel = 'openapi.yaml#/info warn info-contact: No contact is declared (info.contact).';
    const ofSpectral = 'openapi.yaml#/info warn info-contact: Info object must have "contact" object.';
    workspace.write({ '.spectral.yaml': 'extends: spectral:oas\n' });
    expect(await messages()).toEqual([ofSpectral]);
    workspace.write({ '.spectral.yaml': 'extends: [spectral:oas, lintel]\n' });
    expect(await messages()).toEqual([ofLintel]);
  });

  test('also through another file', async () => {
    workspace.write({
      '.spectral.yaml': 'extends: ./rules/base.yaml\n',
      'rules/base.yaml': 'extends: lintel/transport\nrules: { server-https: info }\n',
    });
    expect(linesOf(await workspace.lint(['openapi.yaml'])).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      '/servers/0/url info server-https: Server URL "http://api.example.com" is not https.',
    ]);
  });

  test('all off but one', async () => {
    workspace.write({ '.spectral.yaml': 'extends: [[lintel/all, off]]\nrules: { server-https: true, string-max-length: warn }\n' });
    const outcome = await workspace.lint(['openapi.yaml']);
    expect(rulesOf(outcome)).toEqual(['server-https', 'string-max-length']);
    expect(outcome.report?.rules.map(({ id }) => id)).toEqual(['server-https', 'string-max-length']);
    expect(
      new Set(outcome.report?.findings.filter(({ ruleId }) => ruleId === 'string-max-length').map(({ severity }) => severity)),
    ).toEqual(new Set(['warn']));
  });

  test('a severity for everything a rule says, where it grades by case', async () => {
    const graded = (await workspace.lint(['-r', 'all', 'openapi.yaml'])).report?.findings ?? [];
    const untouched = await workspace.lint(['-r', 'recommended', 'openapi.yaml']);
    workspace.write({ '.spectral.yaml': 'extends: lintel/all\n' });
    expect((await workspace.lint(['openapi.yaml'])).report?.findings).toEqual(graded);
    expect(untouched.exitCode).toBe(1);
  });

  test('--only and --skip-rule know the rules of both', async () => {
    workspace.write({ '.spectral.yaml': `extends: spectral:oas\nrules:\n${contactRule}` });
    expect(rulesOf(await workspace.lint(['--only', 'our-contact,server-https', 'openapi.yaml']))).toEqual(['our-contact', 'server-https']);
    expect(rulesOf(await workspace.lint(['--skip-rule', 'our-contact', '--skip-rule', 'server-https', 'openapi.yaml']))).not.toEqual(
      expect.arrayContaining(['our-contact']),
    );
    const unknown = await workspace.lint(['--only', 'our-contct', 'openapi.yaml']);
    expect(unknown.exitCode).toBe(2);
    expect(unknown.stderr).toContain('Did you mean "our-contact"?');
  });
});

describe('what a ruleset can say', () => {
  test('extends as Spectral has it: a text, a list, all, off, packages, files', async () => {
    const off = 'extends: [[spectral:oas, off]]\nrules: { info-contact: true }\n';
    workspace.write({ 'off.yaml': off });
    expect(rulesOf(await workspace.lint(['-r', 'off.yaml', 'openapi.yaml']))).toEqual(['info-contact']);
    workspace.write({
      'package.yaml': 'extends: ["@acme/rules", "@acme/rules/more.yaml", acme-data]\n',
      'node_modules/@acme/rules/package.json': '{"main":"./main.yaml"}',
      'node_modules/@acme/rules/main.yaml': `rules:\n${contactRule}`,
      'node_modules/@acme/rules/more.yaml': `rules:\n${contactRule.replaceAll('our-', 'more-')}`,
      'node_modules/acme-data/package.json': '{"exports":{".":{"default":"./rules.json"}}}',
      'node_modules/acme-data/rules.json': '{"extends":["./deep/base.yml"]}',
      'node_modules/acme-data/deep/base.yml': `rules:\n${contactRule.replaceAll('our-', 'deep-')}`,
    });
    expect(rulesOf(await workspace.lint(['-r', 'package.yaml', 'openapi.yaml']))).toEqual(['deep-contact', 'more-contact', 'our-contact']);
  });

  test('rules that are not recommended, until they are given a severity', async () => {
    const quiet = contactRule.replace('    given:', '    recommended: false\n    given:');
    workspace.write({ 'base.yaml': `rules:\n${quiet}`, 'on.yaml': 'extends: ./base.yaml\nrules: { our-contact: warn }\n' });
    expect(rulesOf(await workspace.lint(['-r', 'on.yaml', 'openapi.yaml']))).toEqual(['our-contact']);
    const off = await workspace.lint(['-r', 'base.yaml', 'openapi.yaml']);
    expect(off.exitCode).toBe(2);
    expect(off.stderr).toContain('No rule is left to run.');
  });

  test('aliases, some of them by format, and formats of rules', async () => {
    workspace.write({
      'rules.yaml': `aliases:
  Info: ['$.info']
  Schemas:
    targets:
      - { formats: [oas2], given: ['$.definitions[*]'] }
      - { formats: [oas3], given: ['$.components.schemas[*]'] }
rules:
  by-alias: { given: '#Info', message: by-alias, then: { field: contact, function: truthy } }
  by-format: { given: '#Schemas.properties[*]', message: by-format, formats: [oas2, oas3], then: { field: maxLength, function: defined } }
  not-here: { given: '$', formats: [oas3.0, 'json-schema-draft7'], then: { field: nothing, function: truthy } }
  here: { given: '$', message: here, formats: [oas3.1], then: [{ field: nothing, function: truthy }] }
`,
    });
    expect(await said(['-r', 'rules.yaml', 'openapi.yaml'], /./)).toEqual([
      'openapi.yaml# warn here: here',
      'openapi.yaml#/info warn by-alias: by-alias',
      'openapi.yaml#/components/schemas/Order/properties/state warn by-format: by-format',
    ]);
  });

  test('overrides of files and of places in files, for rules of both', async () => {
    const other = orders.replace('Orders', 'Others');
    workspace.write({
      'legacy/old.yaml': other,
      '.spectral.yaml': `rules:
${contactRule}overrides:
  - files: ['legacy/**']
    rules: { our-contact: info, server-https: off }
  - files: ['openapi.yaml#/servers/0']
    rules: { server-https: hint }
  - files: ['openapi.yaml#/info']
    rules: { our-contact: off }
`,
    });
    expect(await said(['.'], /^(?:our-contact|server-https)$/)).toEqual([
      'legacy/old.yaml#/info info our-contact: info.contact is missing',
      clearText.replace(' error ', ' hint '),
    ]);
  });

  test('an override turns on what is off elsewhere', async () => {
    workspace.write({
      'legacy/openapi.yaml': orders,
      'rules.yaml': `extends: [[lintel/transport, off]]
rules:
${contactRule}overrides:
  - files: ['legacy/**']
    rules: { server-https: warn }
`,
    });
    const outcome = await workspace.lint(['-r', 'rules.yaml', '.']);
    expect(outcome.report?.findings.map(({ ruleId, location }) => `${location.uri} ${ruleId}`)).toEqual([
      'legacy/openapi.yaml our-contact',
      'legacy/openapi.yaml server-https',
      'openapi.yaml our-contact',
    ]);
    expect(outcome.report?.rules.map(({ id }) => id)).toEqual(['our-contact', 'server-https']);
  });

  test('what older rulesets have: except, names of rules that were renamed', async () => {
    workspace.write({
      'rules.yaml': `extends: [[spectral:oas, off]]
rules:
  oas3-valid-oas-parameter-example: warn
${contactRule}except: { 'openapi.yaml': [our-contact] }
`,
    });
    const outcome = await workspace.lint(['-r', 'rules.yaml', 'openapi.yaml']);
    expect(outcome.stderr).toBe('');
    expect(rulesOf(outcome)).toEqual([]);
    expect(outcome.report?.rules.map(({ id }) => id)).toEqual(['oas3-valid-media-example', 'our-contact']);
  });

  test('every function of Spectral, and expressions in messages', async () => {
    workspace.write({
      'rules.yaml': `rules:
  upper: { given: $.info.title, message: '#{{value.toUpperCase()}} {{path}}', then: { function: casing, functionOptions: { type: kebab } } }
  short: { given: $.info.title, then: { function: length, functionOptions: { max: 3 } } }
  known: { given: $.info.title, then: { function: enumeration, functionOptions: { values: [Things] } } }
  shaped: { given: $.info, then: { function: schema, functionOptions: { schema: { required: [contact] } } } }
  matching: { given: $.info.title, then: { function: pattern, functionOptions: { notMatch: '^Ord' } } }
  keyed: { given: $.info, then: { field: '@key', function: pattern, functionOptions: { notMatch: '^title$' } } }
  deep: { given: $, then: { field: '$.info.version', function: pattern, functionOptions: { notMatch: '1' } } }
`,
    });
    const lines = await said(['-r', 'rules.yaml', 'openapi.yaml'], /./);
    expect(lines.map((line) => line.split(':')[0]?.split(' ')[2]).sort()).toEqual([
      'deep',
      'keyed',
      'known',
      'matching',
      'shaped',
      'short',
      'upper',
    ]);
    expect(lines).toContain('openapi.yaml#/info/title warn upper: ORDERS #/info/title');
  });

  test('duplicate keys and keys that are no texts are reported as Spectral does, unless a rule of Lintel does', async () => {
    workspace.write({
      'openapi.yaml': orders.replace("'200'", '200').replace('  version', '  version'),
      'rules.yaml': `rules:\n${contactRule}`,
    });
    expect(rulesOf(await workspace.lint(['-r', 'rules.yaml', 'openapi.yaml']))).toEqual(['our-contact', 'parser']);
    workspace.write({ 'openapi.yaml': `${orders}info: { title: Twice, version: 1.0.0 }\n`, '.spectral.yaml': `rules:\n${contactRule}` });
    expect(rulesOf(await workspace.lint(['-r', 'rules.yaml', 'openapi.yaml']))).toContain('parser');
    const both = rulesOf(await workspace.lint(['openapi.yaml']));
    expect(both).toContain('no-duplicate-keys');
    expect(both).not.toContain('parser');
  });

  test('a ruleset for other formats alone has checked nothing', async () => {
    workspace.write({ 'rules.yaml': 'extends: [spectral:asyncapi, spectral:arazzo]\n' });
    const outcome = await workspace.lint(['-r', 'rules.yaml', 'openapi.yaml']);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.report?.notifications.map(({ code }) => code)).toEqual(['unrecognized-format', 'no-rule-applies']);
  });
});

describe('several files', () => {
  const main = orders.replace("'#/components/schemas/Order'", 'schemas/order.yaml');
  const rule = `rules:
  has-example: { given: '$.paths..schema.properties[*]', message: has no example, then: { field: example, function: defined } }
  no-clear-text: { given: '$.servers[*].url', then: { function: pattern, functionOptions: { notMatch: '^http:' } } }
`;

  test('a finding is in the file that has the defect, with the identity it has anywhere', async () => {
    workspace.write({
      'openapi.yaml': main,
      'schemas/order.yaml': 'type: object\nproperties:\n  state: { type: string }\n',
      'rules.yaml': rule,
    });
    const outcome = await workspace.lint(['-r', 'rules.yaml', 'openapi.yaml']);
    expect(linesOf(outcome)[1]).toBe('schemas/order.yaml:3:9-3:24 /properties/state warn has-example: has no example');
    expect(outcome.report?.definitions[0]?.documents).toEqual(['openapi.yaml', 'schemas/order.yaml']);
    const prints = new Set(outcome.report?.findings.map(({ fingerprint }) => fingerprint));
    workspace.write({ 'openapi.yaml': `# moved\n\n${main}` });
    const moved = await workspace.lint(['-r', 'rules.yaml', 'openapi.yaml']);
    expect(new Set(moved.report?.findings.map(({ fingerprint }) => fingerprint))).toEqual(prints);
  });

  test('an entry of a list is known by what it is, not by its place', async () => {
    const ruleOfParameters = `rules:\n  described: { given: '$..parameters[*]', message: described, then: { field: description, function: truthy } }\n`;
    const print = async () => {
      const outcome = await workspace.lint(['-r', 'rules.yaml', 'openapi.yaml']);
      return outcome.report?.findings.map(({ fingerprint, location }) => [location.pointer, fingerprint]) ?? [];
    };
    workspace.write({ 'rules.yaml': ruleOfParameters });
    const [[pointer, fingerprint] = []] = await print();
    expect(pointer).toBe('/paths/~1orders~1{id}/get/parameters/0');
    const parameter = '        - { name: id, in: path';
    const another = '        - { name: page, in: query, description: The page., schema: { type: integer } }\n';
    workspace.write({ 'openapi.yaml': orders.replace(parameter, another + parameter) });
    expect(await print()).toEqual([['/paths/~1orders~1{id}/get/parameters/1', fingerprint]]);
  });

  test('no file outside of the root is read', async () => {
    workspace.write({
      'inner/openapi.yaml': orders.replace("'#/components/schemas/Order'", '../secret.yaml'),
      'secret.yaml': 'type: object\nproperties:\n  hiddenAway: { type: string }\n',
      'inner/rules.yaml': rule.replace('has no example', '"{{property}} {{value}}"'),
    });
    const outcome = await workspace.lint(['--root', '.', '-r', 'rules.yaml', 'openapi.yaml'], 'inner');
    expect(outcome.exitCode).toBe(2);
    expect(JSON.stringify(outcome.report)).not.toContain('hiddenAway');
    expect(outcome.report?.notifications.map(({ code }) => code)).toContain('reference-refused');
  });

  test('nothing is fetched', async () => {
    workspace.write({
      'openapi.yaml': orders.replace("'#/components/schemas/Order'", 'http://127.0.0.1:1/order.yaml'),
      'rules.yaml': rule,
    });
    const outcome = await workspace.lint(['-r', 'rules.yaml', 'openapi.yaml']);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.report?.findings.find(({ ruleId }) => ruleId === 'invalid-ref')?.message).toContain('not allowed');
  });

  test('a finding in a file of two definitions is there once', async () => {
    workspace.write({
      'a.yaml': main,
      'b.yaml': main,
      'schemas/order.yaml': 'type: object\nproperties:\n  state: { type: string }\n',
      'rules.yaml': rule,
    });
    const outcome = await workspace.lint(['-r', 'rules.yaml', 'a.yaml', 'b.yaml']);
    expect(linesOf(outcome).filter((line) => line.includes('has-example'))).toHaveLength(1);
  });
});

describe('reports', () => {
  test('SARIF describes the rules, and counts for the threshold', async () => {
    workspace.write({ '.spectral.yaml': `extends: ['@stoplight/spectral-owasp-ruleset']\nrules:\n${contactRule}` });
    const { stdout, exitCode } = await workspace.lint(['-f', 'sarif', '--only', 'our-contact', 'openapi.yaml']);
    const [run] = JSON.parse(stdout).runs;
    expect(exitCode).toBe(1);
    expect(run.tool.driver.rules).toHaveLength(1);
    expect(run.tool.driver.rules[0]).toMatchObject({
      id: 'our-contact',
      shortDescription: { text: 'Somebody answers for an API.' },
      defaultConfiguration: { level: 'error' },
    });
    expect(run.results[0]).toMatchObject({
      ruleId: 'our-contact',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'info.contact is missing' },
    });
    expect((await workspace.lint(['-F', 'none', '--only', 'our-contact', 'openapi.yaml'])).exitCode).toBe(0);
  });
});
