import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import schema from '../../schema/lintel-waivers.schema.json' with { type: 'json' };
import { parseWaivers, waiverKeys } from '../../src/config/waiver-file.ts';
import { parseDocument } from '../../src/document/parse.ts';
import type { Waiver } from '../../src/policy/settings.ts';

const ruleIds = new Set(['server-https', 'security-defined', 'string-max-length']);

/** A sound waiver with some lines changed, added or (undefined) left out. */
function entry(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const lines: Readonly<Record<string, string | undefined>> = {
    id: 'W-2026-014',
    rule: 'server-https',
    scope: "{ path: 'services/legacy/**' }",
    reason: 'internal test host, decommissioned in Q1',
    owner: 'team-orders',
    created: '2026-11-01',
    expires: '2027-01-31',
    ...changes,
  };
  const written = Object.entries(lines).filter(([, value]) => value !== undefined);
  return written.map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${value}\n`).join('');
}

async function parse(text: string, ids: ReadonlySet<string> | 'any' = ruleIds, name = 'lintel-waivers.yaml') {
  const document = await parseDocument(text, `file:///repository/policy/${name}`);
  const { waivers, problems } = parseWaivers(document, `policy/${name}`, {
    folder: '/repository/policy',
    ...(ids === 'any' ? {} : { ruleIds: ids }),
  });
  return { waivers, problems: problems.map(describeProblem), helps: problems.map(({ help }) => help) };
}

function describeProblem(problem: ReturnType<typeof parseWaivers>['problems'][number]): string {
  const { location, message, code } = problem;
  expect(code).toBe('waiver-invalid');
  if (location === undefined || !('range' in location)) throw new Error(`"${message}" has no place.`);
  expect(location.uri).toMatch(/^policy\//);
  return `${location.range.start.line}:${location.range.start.column} ${message}`;
}

async function onlyWaiver(text: string): Promise<Waiver> {
  const { waivers, problems } = await parse(text);
  expect(problems).toEqual([]);
  const [waiver] = waivers;
  if (waiver === undefined || waivers.length > 1) throw new Error(`There are ${waivers.length} waivers.`);
  return waiver;
}

describe('a sound waiver', () => {
  test('is read with its place', async () => {
    const { scope, ...rest } = await onlyWaiver(`# ours\n${entry({ ticket: 'OPS-1', approver: 'security@example.com' })}`);
    expect(rest).toMatchObject({
      id: 'W-2026-014',
      rule: 'server-https',
      reason: 'internal test host, decommissioned in Q1',
      owner: 'team-orders',
      ticket: 'OPS-1',
      approver: 'security@example.com',
      created: '2026-11-01',
      expires: '2027-01-31',
      source: 'file',
      origin: { uri: 'policy/lintel-waivers.yaml', pointer: '/0', range: { start: { line: 2, column: 3 } } },
    });
    expect(scope.path?.text).toBe('services/legacy/**');
  });

  test('may be about several things at once', async () => {
    const scope = '{ api: orders, operation: POST /orders, pointer: /paths/~1orders/post, fingerprint: "0123456789abcdef" }';
    expect((await onlyWaiver(entry({ scope }))).scope).toEqual({
      api: 'orders',
      operation: 'POST /orders',
      pointer: '/paths/~1orders/post',
      fingerprint: '0123456789abcdef',
    });
  });

  test.each([
    ['services/legacy/**', '/repository/policy/services/legacy/v1/openapi.yaml', true],
    ['services/legacy/**', '/repository/services/legacy/openapi.yaml', false],
    ['services/*/openapi.yaml', '/repository/policy/services/a/b/openapi.yaml', false],
    ['Services/**', '/repository/policy/services/a.yaml', false],
    ['../services/**', '/repository/services/a.yaml', true],
    ['**', '/repository/policy/.hidden/a.yaml', true],
    ['**', '/repository/other/a.yaml', false],
  ])('with the path %s and the file %s: %s', async (path, file, isMatch) => {
    const waiver = await onlyWaiver(entry({ scope: `{ path: '${path}' }` }));
    expect(waiver.scope.path?.matches(file)).toBe(isMatch);
  });

  test('may have a reason over several lines', async () => {
    const waiver = await onlyWaiver(entry({ reason: '|\n    waits for the new\n    load balancer' }));
    expect(waiver.reason).toBe('waits for the new load balancer');
  });

  test('is the same in JSON', async () => {
    const { waivers, problems } = await parse(
      JSON.stringify([
        {
          id: 'W-1',
          rule: 'server-https',
          scope: { pointer: '' },
          reason: 'waits for the new load balancer',
          owner: 'team-orders',
          created: '2026-11-01',
          expires: '2027-01-31',
        },
      ]),
      ruleIds,
      'lintel-waivers.json',
    );
    expect(problems).toEqual([]);
    expect(waivers).toMatchObject([{ id: 'W-1', scope: { pointer: '' } }]);
  });

  test.each(['', '# none yet\n', '[]\n', '---\n'])('a file with nothing in it has none: %j', async (text) => {
    expect(await parse(text)).toMatchObject({ waivers: [], problems: [] });
  });

  test('may be for a rule of a ruleset that is loaded later', async () => {
    expect((await parse(entry({ rule: 'oas3-api-servers' }), 'any')).problems).toEqual([]);
  });
});

/** Waivers that are refused: what was changed, the problem with its place, and what the help says. */
const cases: readonly (readonly [name: string, changes: Readonly<Record<string, string | undefined>>, problem: string, help?: string])[] = [
  ['without id', { id: undefined }, '1:3 The waiver has no "id".', 'W-2026-014'],
  ['without rule', { rule: undefined }, '1:3 The waiver has no "rule".', 'lintel rules'],
  ['without scope', { scope: undefined }, '1:3 The waiver has no "scope".', 'path, api, operation, pointer or fingerprint'],
  ['without reason', { reason: undefined }, '1:3 The waiver has no "reason".'],
  ['without owner', { owner: undefined }, '1:3 The waiver has no "owner".'],
  ['without created', { created: undefined }, '1:3 The waiver has no "created".', 'YYYY-MM-DD'],
  ['without expires', { expires: undefined }, '1:3 The waiver has no "expires".', 'None holds for ever'],
  ['with an unknown key', { expiry: '2027-01-31' }, '8:3 A waiver has no key "expiry".', 'Did you mean "expires"?'],
  ['with a key of JavaScript', { constructor: 'x' }, '8:3 A waiver has no key "constructor".'],
  ['with __proto__', { '"__proto__"': '{ rule: x }' }, '8:3 A waiver has no key "__proto__".'],
  ['with a key of the scope', { path: "'**'" }, '8:3 A waiver has no key "path".'],
  ['for every rule', { rule: "'*'" }, '2:9 "rule: *" would waive rules that nobody has looked at.', 'Name one rule'],
  ['for every rule, unquoted', { rule: '*' }, '2:9 "rule: *" would waive every rule.', 'Name one rule'],
  ['for rules by a glob', { rule: 'server-*' }, '2:9 "rule: server-*" would waive rules that nobody has looked at.'],
  ['for a list of rules', { rule: '[server-https]' }, '2:8 A waiver is for one rule, and "rule" is a list.', 'a waiver for each rule'],
  ['for two rules', { rule: 'server-https, security-defined' }, '2:9 "rule: server-https, security-defined" is not the id of one rule.'],
  ['for a misspelt rule', { rule: 'server-htps' }, '2:9 There is no rule named "server-htps".', 'Did you mean "server-https"?'],
  ['for toString', { rule: 'toString' }, '2:9 There is no rule named "toString".'],
  ['with a number as id', { id: '14' }, '1:7 "id" is a text, not a number.', 'id: "14"'],
  ['with an empty owner', { owner: '' }, '5:9 "owner" is empty.'],
  ['with a blank owner', { owner: "' '" }, '5:10 "owner" is empty.'],
  ['with an owner nobody can see', { owner: '"team\\u200b"' }, '5:10 "owner" holds characters that cannot be seen.'],
  ['with a long ticket', { ticket: `https://example.com/${'a'.repeat(2000)}` }, '8:11 "ticket" has more than 2000 characters.'],
  ['with a short reason', { reason: 'later' }, '4:11 "reason: later" has fewer than 10 characters.', 'Say in a sentence'],
  [
    'with a reason to be written',
    { reason: '"TODO: write a reason"' },
    '4:11 "reason: TODO: write a reason" says that somebody still has to write it.',
  ],
  ['with a reason that says nothing', { reason: 'xyxyxyxyxyxyxy' }, '4:11 "reason: xyxyxyxyxyxyxy" says nothing.'],
  ['with a list as reason', { reason: '[a, b]' }, '4:10 "reason" is a text, not a list.'],
  ['with a day that does not exist', { expires: '2026-02-30' }, '7:12 "expires: 2026-02-30" is no day of the calendar.'],
  ['with 29 February of a common year', { expires: '2027-02-29' }, '7:12 "expires: 2027-02-29" is no day of the calendar.'],
  ['with a month that does not exist', { created: '2026-13-01' }, '6:12 "created: 2026-13-01" is no day of the calendar.'],
  ['with a date as people write it', { expires: '31.01.2027' }, '7:12 "expires: 31.01.2027" is no date.', 'YYYY-MM-DD'],
  ['with a time', { expires: '2027-01-31T00:00:00Z' }, '7:12 "expires: 2027-01-31T00:00:00Z" is no date.'],
  ['with a year as date', { expires: '2027' }, '7:12 "expires: 2027" is no date.'],
  ['with never', { expires: 'never' }, '7:12 "expires: never" is no date.'],
  ['with an empty scope', { scope: '{}' }, '3:9 "scope" is empty, and the waiver would be for everything.'],
  [
    'with a text as scope',
    { scope: 'services/**' },
    '3:10 "scope" is a mapping with at least one of path, api, operation, pointer and fingerprint.',
  ],
  ['with an unknown scope', { scope: '{ paths: a.yaml }' }, '3:12 A scope has no key "paths".', 'Did you mean "path"?'],
  ['with an empty path', { scope: "{ path: '' }" }, '3:18 "path" is empty.'],
  ['with a folder', { scope: '{ path: services/ }' }, '3:18 "path: services/" is a folder, and means no file.', '"services/**"'],
  ['with an absolute path', { scope: '{ path: /services/a.yaml }' }, '3:18 "path: /services/a.yaml" is no relative path.'],
  ['with backslashes', { scope: "{ path: 'services\\a.yaml' }" }, '3:18 "path: services\\a.yaml" has a backslash.'],
  ['with an excluding glob', { scope: "{ path: '!a.yaml' }" }, '3:18 "path: !a.yaml" begins with "!", which excludes nothing here.'],
  [
    'with a path as operation',
    { scope: '{ operation: /orders }' },
    '3:23 "operation: /orders" is no method with a path.',
    '"POST /orders"',
  ],
  [
    'with a method in lower case',
    { scope: '{ operation: post /orders }' },
    '3:23 "operation: post /orders" has a method in lower case.',
    '"POST /orders"',
  ],
  ['with a fragment', { scope: "{ pointer: '#/info' }" }, '3:21 "pointer: #/info" is a fragment.', '"/info"'],
  ['with a bare name as pointer', { scope: '{ pointer: info }' }, '3:21 "pointer: info" is no JSON Pointer.'],
  ['with a bad escape', { scope: '{ pointer: /a~2b }' }, '3:21 "pointer: /a~2b" is no JSON Pointer.', '"~0"'],
  ['with a short fingerprint', { scope: '{ fingerprint: abc }' }, '3:25 "fingerprint: abc" is no fingerprint.', '16 hexadecimal'],
  [
    'with a fingerprint in upper case',
    { scope: '{ fingerprint: ABCDEF0123456789 }' },
    '3:25 "fingerprint: ABCDEF0123456789" is no fingerprint.',
  ],
  [
    'with a fingerprint that YAML reads as a number',
    { scope: '{ fingerprint: 1234567890123456 }' },
    '3:25 "fingerprint" is a text, not a number.',
    'in quotes',
  ],
];

describe('one waiver', () => {
  for (const [name, changes, problem, help = ''] of cases) {
    test(`${name} is refused`, async () => {
      const result = await parse(entry(changes));
      expect(result.problems).toEqual([problem]);
      expect(result.waivers).toEqual([]);
      expect(result.helps.join()).toContain(help);
    });
  }
});

describe('a file', () => {
  test('is reported with all that is wrong with it, in order', async () => {
    const { problems, waivers } = await parse(
      `${entry({ rule: 'server-htps', expires: '2026-02-30' })}${entry({ id: 'W-2' })}${entry({ id: 'W-3', scope: '{}', reason: 'later' })}- just text\n`,
    );
    expect(problems).toEqual([
      '2:9 There is no rule named "server-htps".',
      '7:12 "expires: 2026-02-30" is no day of the calendar.',
      '17:9 "scope" is empty, and the waiver would be for everything.',
      '18:11 "reason: later" has fewer than 10 characters.',
      '22:3 A waiver is a mapping with id, rule, scope, reason, owner, created and expires, not a text.',
    ]);
    expect(waivers.map(({ id }) => id)).toEqual(['W-2']);
  });

  test('has each id once', async () => {
    const { problems } = await parse(entry() + entry({ rule: 'security-defined' }) + entry({ id: 'W-2026-O14' }));
    expect(problems).toEqual(['8:7 The id "W-2026-014" is taken by the waiver in line 1.']);
  });

  test.each([
    ['a mapping', 'waivers: []\n', '1:1 A waiver file is a list of waivers.'],
    ['a text', 'hello\n', '1:1 A waiver file is a list of waivers.'],
    ['keys twice', entry({ '"rule"': 'security-defined' }), '8:3 Duplicate key "rule".'],
    ['a merge key', `- &a\n  rule: x\n- <<: *a\n  id: W-2\n`, '3:3 A merge key "<<" hides what a waiver says.'],
    [
      'a merge conflict',
      `${entry()}<<<<<<< HEAD\n${entry()}=======\n>>>>>>> other\n`,
      '8:1 The waiver file has the marks of a merge conflict.',
    ],
    ['broken syntax', '- id: [\n', '1:7 This bracket or brace is not closed.'],
    ['two documents', `${entry()}---\n${entry()}`, '9:1 A second document starts here; a file holds one.'],
  ])('with %s counts for nothing', async (_name, text, problem) => {
    expect(await parse(text)).toMatchObject({ waivers: [], problems: [problem] });
  });

  test('that holds nothing but a null is a list that somebody forgot', async () => {
    expect((await parse('- \n- ~\n')).problems).toEqual([
      '1:1 A waiver is a mapping with id, rule, scope, reason, owner, created and expires, not nothing.',
      '2:3 A waiver is a mapping with id, rule, scope, reason, owner, created and expires, not nothing.',
    ]);
  });
});

describe('the schema for editors', () => {
  const validate = new Ajv2020().compile(schema);

  test.each(schema.examples)('has examples that are sound', async (example) => {
    expect((await parse(JSON.stringify([example].flat()), ruleIds, 'lintel-waivers.json')).problems).toEqual([]);
    expect(validate([example].flat())).toBe(true);
  });

  test('knows the keys that are read, and those that must be there', () => {
    const { waiver, scope } = schema.$defs;
    expect(Object.keys(waiver.properties)).toEqual([...waiverKeys]);
    expect(Object.keys(scope.properties)).toEqual(['path', 'api', 'operation', 'pointer', 'fingerprint']);
  });

  test('finds no fault with what is sound, and finds most faults', async () => {
    for (const text of [entry(), entry({ ticket: 'OPS-1', scope: '{ pointer: "" }' }), entry({ scope: '{ operation: POST /orders }' })]) {
      const { data } = await parseDocument(text, 'file:///w.yaml');
      expect(validate(data), text).toBe(true);
    }
    const missed: string[] = [];
    for (const [name, changes] of cases) {
      const { data, problems } = await parseDocument(entry(changes), 'file:///w.yaml');
      if (problems.length === 0 && validate(data)) missed.push(name);
    }
    // What a schema cannot say.
    expect(missed).toEqual([
      'for a misspelt rule',
      'for toString',
      'with an owner nobody can see',
      'with a reason to be written',
      'with a reason that says nothing',
      'with a day that does not exist',
      'with 29 February of a common year',
    ]);
  });
});

test('what the page about waivers shows is sound', async () => {
  const page = readFileSync(new URL('../../docs/waivers.md', import.meta.url), 'utf8');
  const blocks = [...page.matchAll(/```yaml\n(- id:[^`]*)```/g)].map(([, text = '']) => text);
  expect(blocks).not.toEqual([]);
  for (const block of blocks) expect((await parse(block)).problems).toEqual([]);
});
