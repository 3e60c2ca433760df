import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseBaseline, readBaseline } from '../../src/config/baseline-file.ts';
import { baselineFolder, createBaselineKeys, createExistingKeys } from '../../src/config/baseline-keys.ts';
import { ToolError } from '../../src/errors.ts';
import { serializeBaseline } from '../../src/policy/baseline.ts';
import type { Layer } from '../../src/policy/settings.ts';

const uri = 'lintel-baseline.json';

describe('what is wrong with a baseline is said with its place', () => {
  test.each([
    ['no JSON', 'version: 1', 1, 1, /./],
    ['nothing', '', 1, 1, /./],
    ['a list', '[]', 1, 1, /A baseline is an object, not a list/],
    ['no version', '{\n  "definitions": {}\n}', 1, 1, /does not say its version/],
    ['a later version', '{\n  "version": 2,\n  "definitions": {}\n}', 2, 14, /reads baselines of version 1, not 2/],
    ['a version that is a text', '{ "version": "1", "definitions": {} }', 1, 14, /not "1"/],
    ['no definitions', '{ "version": 1 }', 1, 1, /"definitions" is an object, not missing/],
    ['an unknown key', '{\n  "version": 1,\n  "definitions": {},\n  "waivers": []\n}', 4, 3, /no key "waivers"/],
    ['a definition that is a list', '{\n "version": 1,\n "definitions": {\n  "a.yaml": []\n }\n}', 4, 13, /is an object, not a list/],
    ['counts', '{\n "version": 1,\n "definitions": {\n  "a.yaml": {\n   "server-https": 3\n  }\n }\n}', 5, 20, /is a list of fingerprints/],
    ['a short fingerprint', baselineText('"abc"'), 6, 5, /"abc" is no fingerprint/],
    ['a fingerprint in capitals', baselineText('"0123456789ABCDEF"'), 6, 5, /lower case/],
    ['a number', baselineText('12'), 6, 5, /12 is no fingerprint/],
    ['a long text', baselineText(`"${'x'.repeat(5000)}"`), 6, 5, /…/],
    [
      'a rule twice',
      '{\n "version": 1,\n "definitions": {\n  "a.yaml": {\n   "r": [],\n   "r": []\n  }\n }\n}',
      6,
      4,
      /The key "r" is there twice/,
    ],
    ['a definition twice', '{\n "version": 1,\n "definitions": {\n  "a": {},\n  "a": {}\n }\n}', 5, 3, /The key "a" is there twice/],
    [
      'the marks of a merge conflict',
      baselineText('"0123456789abcdef"\n<<<<<<< HEAD\n   ,"0123456789abcde0"\n=======\n>>>>>>> main'),
      7,
      1,
      /marks of a merge conflict/,
    ],
    ['braces without end', `{"version":1,"definitions":${'{"a":'.repeat(200)}`, 1, 103, /./],
  ])('%s', (_what, text, line, column, message) => {
    const error = errorOf(() => parseBaseline(text, uri));
    const start = error.location !== undefined && 'range' in error.location ? error.location.range.start : undefined;
    expect([error.message, error.location?.uri, start]).toEqual([expect.stringMatching(message), uri, { line, column }]);
    expect(error.help).toMatch(/\.$/);
    expect(error.message.length).toBeLessThan(200);
  });

  test('more fingerprints than a baseline may have', () => {
    const list = Array.from({ length: 1_000_001 }, (_, index) => `"${index.toString(16).padStart(16, '0')}"`);
    const error = errorOf(() => parseBaseline(`{"version":1,"definitions":{"a":{"r":[${list}]}}}`, uri));
    expect(error.message).toBe('A baseline holds at most 1000000 fingerprints.');
  });
});

describe('what a merge leaves is read', () => {
  test('unsorted, and a fingerprint twice', () => {
    const { definitions } = parseBaseline(baselineText('"0123456789abcdef",\n"0000000000000000",\n"0123456789abcdef"'), uri);
    expect(definitions.get('a.yaml')?.get('server-https')).toEqual(new Set(['0123456789abcdef', '0000000000000000']));
  });

  test('with a byte order mark', () => {
    expect(parseBaseline(`\uFEFF${baselineText('"0123456789abcdef"')}`, uri).definitions.size).toBe(1);
  });

  test('names of members that every object has are names', () => {
    const text = '{"version":1,"definitions":{"__proto__":{"constructor":["0123456789abcdef"]}}}';
    const baseline = parseBaseline(text, uri);
    expect(baseline.definitions.get('__proto__')?.get('constructor')?.has('0123456789abcdef')).toBe(true);
    expect(JSON.parse(serializeBaseline(baseline))).toEqual(JSON.parse(text));
  });
});

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-baseline-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a baseline file', () => {
  test('that is not there is none', async () => {
    expect(await readBaseline(join(folder, 'missing.json'), folder)).toBeUndefined();
  });

  test('is shown relative to the working directory', async () => {
    mkdirSync(join(folder, 'services'), { recursive: true });
    const path = join(folder, 'services', 'base line.json');
    writeFileSync(path, serializeBaseline({ definitions: new Map() }));
    const baseline = await readBaseline(path, folder);
    expect(baseline?.uri).toBe('services/base%20line.json');
    expect(baselineFolder({ uri: 'services/base%20line.json' }, folder)).toBe(join(folder, 'services'));
  });

  test('that is a folder is refused', async () => {
    await expect(readBaseline(join(folder, 'services'), folder)).rejects.toMatchObject({ code: 'file-refused' });
  });

  test('in another encoding is refused', async () => {
    const path = join(folder, 'utf16.json');
    writeFileSync(path, Buffer.from('\uFEFF{}', 'utf16le'));
    await expect(readBaseline(path, folder)).rejects.toMatchObject({ code: 'encoding-invalid' });
  });
});

describe('the key of a definition', () => {
  const keyOf = createBaselineKeys(folder);

  test.each([
    ['is the path relative to the baseline', join(folder, 'services/orders.yaml'), undefined, { key: 'services/orders.yaml' }],
    ['may lead out of its folder', join(folder, '../orders.yaml'), undefined, { key: '../orders.yaml' }],
    ['does not look like the id of an API', join(folder, 'api:orders'), undefined, { key: './api:orders' }],
    ['is the id of the API', join(folder, 'orders.yaml'), 'orders', { key: 'api:orders', pathKey: 'orders.yaml' }],
    ['is the path where one id means many files', join(folder, 'a/openapi.yaml'), 'all', { key: 'a/openapi.yaml' }],
    ['is the path where no layer knows the id', join(folder, 'orders.yaml'), 'toString', { key: 'orders.yaml' }],
  ])('%s', (_sentence, path, api, expected) => {
    expect(keyOf({ path, api, layers: [layer({ orders: 'orders.yaml', all: '*/openapi.yaml' })] })).toEqual(expected);
  });

  test('is the same behind a link', () => {
    writeFileSync(join(folder, 'real.yaml'), '');
    symlinkSync('real.yaml', join(folder, 'link.yaml'));
    expect(keyOf({ path: join(folder, 'link.yaml'), api: undefined, layers: [] })).toEqual({ key: 'real.yaml' });
  });

  test('exists when its file does, or when the configuration names the API', () => {
    writeFileSync(join(folder, 'there.yaml'), '');
    const isThere = createExistingKeys(folder, [layer({ orders: 'orders.yaml' })]);
    const keys = ['there.yaml', 'missing.yaml', 'services', 'api:orders', 'api:users', 'nul\u0000'];
    expect(keys.filter(isThere)).toEqual(['there.yaml', 'api:orders']);
  });
});

function baselineText(fingerprints: string): string {
  return `{\n "version": 1,\n "definitions": {\n  "a.yaml": {\n   "server-https": [\n    ${fingerprints}\n   ]\n  }\n }\n}\n`;
}

function errorOf(work: () => unknown): ToolError {
  try {
    work();
  } catch (error) {
    if (error instanceof ToolError) return error;
    throw error;
  }
  throw new Error('No error.');
}

function layer(apis: Readonly<Record<string, string>>): Layer {
  const origin = { uri: 'lintel.yaml', pointer: '', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } };
  const entries = Object.entries(apis).map(([id, text]) => ({
    id,
    definition: { text, hasWildcards: false, matches: () => true },
    origin,
  }));
  return {
    uri: 'lintel.yaml',
    path: join(folder, 'lintel.yaml'),
    isRoot: true,
    rulesets: undefined,
    apis: entries,
    rules: new Map(),
    locked: new Map(),
    profiles: [],
    require: { coverage: new Map(), budgets: new Map() },
    waiverRules: { maxDays: new Map(), required: undefined, inline: undefined },
    waiverFiles: undefined,
    baselineFile: undefined,
  };
}
