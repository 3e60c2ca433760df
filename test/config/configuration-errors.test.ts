import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { packs } from '../../rulesets/packs.ts';
import { generateConfigurationValidator } from '../../scripts/validators/configuration.mjs';
import { createRepository, linesOf, type Repository } from './repository.ts';

const repositories: Repository[] = [];

afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove();
});

async function problemsOf(content: string | Uint8Array, name = 'lintel.yaml'): Promise<readonly string[]> {
  const repository = createRepository({ 'openapi.yaml': 'openapi: 3.1.0\n' });
  repositories.push(repository);
  repository.write(name, content);
  return linesOf(await repository.load(['openapi.yaml']));
}

const packNames = packs.map(({ name }) => name).join(', ');
const severities = 'Write a severity (error, warn, info, hint, off), or "severity" and "options".';

describe('the generated validator', () => {
  const text = readFileSync('src/config/configuration-validator.generated.js', 'utf8');

  test('is what the schema gives', async () => {
    expect(text === (await generateConfigurationValidator())).toBe(true);
  });

  test('makes no code at run time and imports nothing', () => {
    expect(text).not.toMatch(/\beval\(|new Function|\bimport\b|\brequire\((?!"ajv)/u);
  });
});

describe('an error has its place, the value, and what may have been meant', () => {
  test.each([
    [
      'rot: true',
      `1:1 error: "rot" is no key of a configuration. | Did you mean "root"? Keys are $schema, root, extends, ruleset, apis, rules, locked, profiles, require, waivers, waiverRules, baseline.`,
    ],
    [
      'root: yes',
      '1:7 error: "root" is "yes", not true or false. | Whether the look-up ends here: folders further out have no say. Refused where one of them locks something or names a definition below.',
    ],
    [
      'ruleset: recomended',
      `1:10 error: There is no ruleset named "recomended". | Did you mean "recommended"? Rulesets are recommended, strict, all, ${packNames}; one for Spectral is named by its path: "./.spectral.yaml".`,
    ],
    [
      'ruleset: [strict, 5]',
      '1:19 error: "ruleset[1]" is 5, not a text. | Write the path from the folder of this file on, with forward slashes.',
    ],
    ['ruleset: ./x.yaml', '1:1 error: The ruleset "x.yaml" does not exist. | The path starts from the folder of this file.'],
    ['extends: []', '1:1 error: "extends" is empty. | Write something, or take the key out.'],
    ['apis:', '1:6 error: "apis" is empty, not a mapping. | What is known of the APIs, by an id of your choice.'],
    [
      'apis:\n  a b: { definition: openapi.yaml }',
      '2:3 error: "a b" cannot be a name in "apis". | Use letters, digits, ".", "_" and "-", and begin with a letter or digit: orders, payments-v2.',
    ],
    [
      'apis: { orders: { exposure: public } }',
      '1:9 error: "apis.orders" has no "definition". | The entry document, relative to this file; a glob when several definitions are one API.',
    ],
    [
      'apis: { orders: { definition: openapi.yaml, exposure: pubic } }',
      '1:55 error: "apis.orders.exposure" is "pubic". | Did you mean "public"? It is one of public, partner, internal.',
    ],
    [
      'apis: { orders: { definition: openapi.yaml, data: [pii] } }',
      '1:45 error: "apis.orders.data" is a list, not a text. | How sensitive the data are, the lowest class first.',
    ],
    [
      'apis: { orders: { definition: openapi.yaml, tags: [pii, pii] } }',
      '1:57 error: "apis.orders.tags" has "pii" twice. | Take one of them out.',
    ],
    [
      'apis: { orders: { definition: /etc/openapi.yaml } }',
      '1:31 error: The path "/etc/openapi.yaml" is no relative path. | Write the path from the folder of this file on.',
    ],
    [
      'apis: { orders: { definition: "../*.yaml" } }',
      '1:31 error: The path "../*.yaml" leads out of the folder that may be read. | Name what lies in the repository, relative to this file.',
    ],
    [
      'rules: { server-http: error }',
      '1:10 error: There is no rule named "server-http". | Did you mean "server-https"? Run "lintel rules" for the list; rules of a ruleset for Spectral are set in that ruleset.',
    ],
    [
      'rules: { server-https: eror }',
      '1:24 error: "rules.server-https" is "eror". | Did you mean "error"? It is one of error, warn, info, hint, off.',
    ],
    ['rules: { server-https: 2 }', `1:24 error: "rules.server-https" is 2, not a text or a mapping. | ${severities}`],
    [
      'rules: { server-https: { severty: warn } }',
      '1:26 error: "severty" is no key of "rules.server-https". | Did you mean "severity"? Keys are severity, options.',
    ],
    [
      'rules: { server-https: { options: { allowLocalhos: true } } }',
      '1:37 error: "allowLocalhos" is no option of "server-https". | Did you mean "allowLocalhost"? Options are allowLocalhost.',
    ],
    [
      'rules: { security-schemes-defined: { options: { strict: true } } }',
      '1:49 error: "strict" is no option of "security-schemes-defined". | "security-schemes-defined" has none.',
    ],
    [
      'rules: { pagination-defined: { options: { maxPageSize: 0 } } }',
      '1:56 error: "rules.pagination-defined.options.maxPageSize" is 0, less than 1. | How many items one answer may have at most.',
    ],
    [
      'rules: { info-version-semver: { options: { accept: [semver, dat] } } }',
      '1:61 error: "rules.info-version-semver.options.accept[1]" is "dat". | Did you mean "date"? It is one of semver, date, major.',
    ],
    [
      'rules: { policy-weakened: off }',
      '1:10 error: The rule "policy-weakened" cannot be set in a configuration. | It judges changes of the configuration: who runs the check decides, with "--allow-weakening".',
    ],
    [
      'locked: [server-htps]',
      '1:10 error: There is no rule named "server-htps". | Did you mean "server-https"? Run "lintel rules" for the list; rules of a ruleset for Spectral are set in that ruleset.',
    ],
    ['profiles: [{ match: {} }]', '1:12 error: "profiles[0]" has no "name". | Add "name".'],
    [
      'profiles: [{ name: a, match: { data: [secret] } }]',
      '1:39 error: "profiles[0].match.data[0]" is "secret". | It is one of public, internal, confidential, restricted.',
    ],
    [
      'profiles: [{ name: a, match: { exposure: 1 } }]',
      '1:42 error: "profiles[0].match.exposure" is 1, not a text or a list. | Write one, or a list: one of it is enough.',
    ],
    [
      'profiles: [{ name: a, rules: { x: { options: { y: 1 } } } }]',
      '1:32 error: There is no rule named "x". | Run "lintel rules" for the list; rules of a ruleset for Spectral are set in that ruleset.',
    ],
    [
      'profiles: [{ name: a }, { name: a }]',
      '1:33 error: Two profiles have the name "a". | Give each its own: reports tell them apart by it.',
    ],
    ['require: { score: 120 }', '1:19 error: "require.score" is 120, more than 100. | A number from 0 to 100.'],
    ['require: { score: .nan }', '1:19 error: "require.score" is NaN, not a number. | A number from 0 to 100.'],
    [
      'require: { coverage: { transprt: 100 } }',
      `1:24 error: There is no pack named "transprt". | Did you mean "transport"? Packs are ${packNames}; "total" is all of them together.`,
    ],
    [
      'require: { coverage: all }',
      '1:22 error: "require.coverage" is "all", not a number or a mapping. | The least coverage in per cent: of all packs together, or by pack; "total" is all of them together.',
    ],
    [
      'require: { budgets: { string-max-length: 1.5 } }',
      '1:42 error: "require.budgets.string-max-length" is 1.5, not a whole number. | A whole number, 0 or more.',
    ],
    ['waivers: ""', '1:10 error: "waivers" is empty. | Write the path from the folder of this file on, with forward slashes.'],
    ['waivers: other.yaml', '1:1 error: File "other.yaml" does not exist. | Write the file, or take it out of "waivers".'],
    [
      'waivers: ../other.yaml',
      '1:1 error: File "../other.yaml" is outside the folder that may be read. | Only files inside the repository are read, and no links that lead out of it. Move it there.',
    ],
    [
      'baseline: other.json',
      '1:1 error: File "other.json" does not exist. | Write it with "lintel baseline create", or take out "baseline".',
    ],
    [
      'waiverRules: { maxDays: { warning: 3 } }',
      '1:27 error: "warning" is no key of "waiverRules.maxDays". | Did you mean "warn"? Keys are error, warn, info, hint.',
    ],
    ['waiverRules: { inline: no }', '1:24 error: "waiverRules.inline" is "no". | It is one of allow, report, deny.'],
  ])('%s', async (text, problem) => {
    expect(await problemsOf(text)).toEqual([`lintel.yaml:${problem}`]);
  });

  test('all of a file are reported, in the order of the text', async () => {
    const text = 'rot: true\nrules:\n  nope: error\n  server-https: { options: { allowLocalhost: 5 } }\nlocked: nope\n';
    expect((await problemsOf(text)).map((line) => line.split(' error:')[0])).toEqual([
      'lintel.yaml:1:1',
      'lintel.yaml:3:3',
      'lintel.yaml:4:46',
      'lintel.yaml:5:9',
    ]);
  });

  test('JSON is told like YAML', async () => {
    expect(await problemsOf('{\n  "rules": { "server-https": "eror" }\n}', 'lintel.json')).toEqual([
      'lintel.json:2:30 error: "rules.server-https" is "eror". | Did you mean "error"? It is one of error, warn, info, hint, off.',
    ]);
  });
});

describe('a text that could be read in two ways is refused', () => {
  test.each([
    [
      'rules: { server-https: error }\nrules: { server-https: off }',
      '2:1 error: Duplicate key "rules". | Put both under one key; only one of them would count.',
    ],
    [
      'rules:\n  server-https: error\n  "server-https": off',
      '3:3 error: Duplicate key "server-https". | Put both under one key; only one of them would count.',
    ],
    [
      'rules: &a { server-https: error }\nrequire: { budgets: { <<: {} } }',
      '2:23 error: Merge keys ("<<") are not allowed in a configuration. | Write the keys out: they must be seen where they count.',
    ],
    [
      'rules: { "\\x3c<": { server-https: off } }',
      '1:10 error: Merge keys ("<<") are not allowed in a configuration. | Write the keys out: they must be seen where they count.',
    ],
    ['rules: [', '1:8 error: This bracket or brace is not closed. | Repair the syntax at this place.'],
    ['root: true\n---\nroot: false', '3:1 error: A second document starts here; a file holds one. | Repair the syntax at this place.'],
  ])('%j', async (text, problem) => {
    expect(await problemsOf(text)).toContain(`lintel.yaml:${problem}`);
  });
});

describe('hostile files', () => {
  test.each([
    ['an empty file', '', 'lintel.yaml:1:1 error: The configuration is empty, not a mapping. | Begin with a key: "ruleset: recommended".'],
    [
      'a list',
      '- root: true',
      'lintel.yaml:1:1 error: The configuration is a list, not a mapping. | Begin with a key: "ruleset: recommended".',
    ],
    [
      'another encoding',
      Buffer.from('rules: \u{fe}', 'latin1'),
      'lintel.yaml:1:8 error: The file is not valid UTF-8. | Save the file as UTF-8.',
    ],
    [
      'UTF-16',
      Buffer.from('root: true', 'utf16le'),
      'lintel.yaml error: The file is encoded as UTF-16 or UTF-32, not as UTF-8. | Save the file as UTF-8.',
    ],
    [
      'deep nesting',
      `apis: ${'['.repeat(60)}${']'.repeat(60)}`,
      'lintel.yaml:1:56 error: The document is nested deeper than 50 levels. | A configuration needs only a few levels, and hardly an alias.',
    ],
    [
      'nesting deeper than the stack',
      '['.repeat(100_000),
      'lintel.yaml:1:51 error: The document is nested deeper than 50 levels. | A configuration needs only a few levels, and hardly an alias.',
    ],
    [
      'a huge file',
      `# ${'x'.repeat(1024 * 1024)}`,
      'lintel.yaml error: File "lintel.yaml" has more than 1048576 bytes. | No configuration needs that much. Check that this is the right file.',
    ],
    [
      'a path with NUL',
      'extends: "./a\\0.yaml"',
      'lintel.yaml:1:10 error: File "a%00.yaml" is not a path on this machine. | Only files inside the repository are read, and no links that lead out of it. Move it there.',
    ],
  ])('%s', async (_name, content, problem) => {
    const [line, ...others] = await problemsOf(content);
    expect(others).toEqual([]);
    expect(line).toBe(problem);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is an unknown name like any other', async (name) => {
    const text = `${name}: 1\napis: { ${name}: { definition: openapi.yaml } }\nrules: { ${name}: error, server-https: { options: { ${name}: 1 } } }
require: { coverage: { ${name}: 5 }, budgets: { ${name}: 1 } }\nlocked: [${name}]\nruleset: ${name}\n`;
    const lines = await problemsOf(text);
    const isId = name !== '__proto__';
    expect(lines.map((line) => line.slice('lintel.yaml:'.length).split(' error:')[0])).toEqual(
      ['1:1', ...(isId ? [] : ['2:9']), '3:10', `3:${46 + name.length}`, '4:24', `4:${42 + name.length}`, '5:10', '6:10'].map(
        (place) => place,
      ),
    );
    expect(({} as Record<string, unknown>)['definition']).toBeUndefined();
  });

  test('tens of thousands of errors are told by the first hundred, at once', async () => {
    const start = performance.now();
    const lines = await problemsOf(`rules:\n${Array.from({ length: 40_000 }, (_, index) => `  unknown-rule-${index}: 5`).join('\n')}\n`);
    expect(lines.length).toBe(200);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
