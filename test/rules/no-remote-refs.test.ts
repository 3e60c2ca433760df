import { expect, test } from 'vitest';
import { noRemoteRefs } from '../../rulesets/structure/no-remote-refs.ts';
import { structure } from '../../rulesets/structure/pack.ts';
import { defaultLimits } from '../../src/document/limits.ts';
import { loadGraph } from '../../src/document/load.ts';
import { lintModel } from '../../src/engine/lint.ts';
import { ToolError } from '../../src/errors.ts';
import { buildModel } from '../../src/openapi/model.ts';
import { ruleAndPlaceOf } from './rules-that-report.ts';
import { summariesOf } from './run-rule.ts';

function definition(ref: string): string {
  const schemas = { Order: { $ref: ref } };
  return JSON.stringify({ openapi: '3.1.0', info: { title: 'Orders', version: '1.0.0' }, paths: {}, components: { schemas } });
}

const place = '/components/schemas/Order/$ref';

test.each([
  ['http://example.com/a.json', 'error', 'is fetched from the network over plain HTTP'],
  ['HTTP://example.com/a.json', 'error', 'is fetched from the network over plain HTTP'],
  ['https://example.com/a.json', 'warn', 'is fetched from the network'],
  ['HTTPS://example.com/a.json', 'warn', 'is fetched from the network'],
  ['//example.com/a.json', 'warn', 'is fetched from the network'],
  ['FILE:///a.json', 'error', 'is a path on one machine'],
  ['c:\\schemas\\a.json', 'error', 'is a path on one machine'],
  ['D:/schemas/a.json', 'error', 'is a path on one machine'],
  ['/schemas/a.json', 'error', 'is an absolute path'],
  ['\\schemas\\a.json', 'error', 'is an absolute path'],
])('%s', async (ref, severity, problem) => {
  expect(await summariesOf(noRemoteRefs, definition(ref))).toEqual([
    `${severity} ${place} $ref ${JSON.stringify(ref).replaceAll('\\\\', '\\')} ${problem}.`,
  ]);
});

test.each(['#/components/schemas/Line', 'a.json', './a.json#/Line', 'sub/http://a', 'https.json'])('%s stays inside', async (ref) => {
  expect(await summariesOf(noRemoteRefs, definition(ref))).toEqual([]);
});

test.each([
  [['example.com'], 'https://example.com/a.json', 0],
  [['example.com'], 'https://EXAMPLE.com:8443/a.json', 0],
  [['example.com:8443'], 'https://example.com:8443/a.json', 0],
  [['EXAMPLE.com'], '//example.com/a.json', 0],
  [['example.com:8443'], 'https://example.com/a.json', 1],
  [['example.com'], 'https://other.example.com/a.json', 1],
  [['example.com'], 'http://example.com/a.json', 1],
  [['example.com'], 'https://', 1],
  ['example.com', 'https://example.com/a.json', 1],
  [[5], 'https://example.com/a.json', 1],
])('with the hosts %j, %s gives %d', async (allowedHosts, ref, count) => {
  expect(await summariesOf(noRemoteRefs, definition(ref), { options: { allowedHosts } })).toHaveLength(count);
});

test('examples kept on a host are info', async () => {
  const examples = {
    a: { externalValue: 'http://example.com/a.json' },
    b: { externalValue: 'b.json' },
    c: { externalValue: 5 },
    d: { value: 1 },
  };
  const text = JSON.stringify({ openapi: '3.1.0', info: { title: 'Orders', version: '1.0.0' }, components: { examples } });
  expect(await summariesOf(noRemoteRefs, text)).toEqual([
    'info /components/examples/a/externalValue externalValue "http://example.com/a.json" is fetched from the network over plain HTTP.',
  ]);
});

test('an example may be kept on a host that is allowed', async () => {
  const examples = { a: { externalValue: 'https://example.com/a.json' }, b: { externalValue: 'https://other.example.com/b.json' } };
  const text = JSON.stringify({ openapi: '3.1.0', info: { title: 'Orders', version: '1.0.0' }, components: { examples } });
  expect(await summariesOf(noRemoteRefs, text, { options: { allowedHosts: ['example.com'] } })).toEqual([
    'info /components/examples/b/externalValue externalValue "https://other.example.com/b.json" is fetched from the network.',
  ]);
});

test.each(['http://example.com/line', 'https://example.com/line'])('%s is a name where a schema has it as its $id', async (id) => {
  const schemas = { Line: { $id: id, type: 'object' }, Order: { $ref: id } };
  const text = JSON.stringify({ openapi: '3.1.0', info: { title: 'Orders', version: '1.0.0' }, components: { schemas } });
  expect(await summariesOf(noRemoteRefs, text)).toEqual([]);
});

test('an absolute path at which nothing is is one finding', async () => {
  const found = await ruleAndPlaceOf(structure, definition('/schemas/Order'));
  expect(found.filter((one) => one.endsWith(place))).toEqual([`ref-resolves ${place}`]);
});

/** What the rule says of a definition that comes from `base`, with a reader that refuses every other file. */
async function judgeRefused(text: string, base: string): Promise<readonly string[]> {
  const reader = {
    read: (uri: string): Promise<Uint8Array> =>
      Promise.reject(new ToolError('file-refused', 'It is outside.', { help: 'Move it.', location: { uri } })),
  };
  const graph = await loadGraph({ uri: base, text }, { reader, limits: defaultLimits });
  const setting = { rule: noRemoteRefs, pack: 'structure', severity: undefined, options: { allowedHosts: [] } };
  const { findings } = lintModel(buildModel(graph), { rules: [setting] }, (uri) => uri);
  return findings.map(({ severity, message }) => `${severity} ${message}`);
}

test('a path that the reader refuses leads out of the repository', async () => {
  expect(await judgeRefused(definition('../../common.json'), 'file:///repository/openapi.json')).toEqual([
    'error $ref "../../common.json" leads out of the repository.',
  ]);
  expect(await judgeRefused(definition('/common.json'), 'file:///repository/openapi.json')).toEqual([
    'error $ref "/common.json" is an absolute path.',
  ]);
});

test('a document from the network may refer to others of its host', async () => {
  expect(await judgeRefused(definition('common.json'), 'https://example.com/openapi.json')).toEqual([]);
  expect(await judgeRefused(definition('/common.json'), 'https://example.com/openapi.json')).toEqual([]);
  expect(await judgeRefused(definition('https://other.example.com/common.json'), 'https://example.com/openapi.json')).toHaveLength(1);
  const examples = { large: { externalValue: '/large.json' } };
  const text = JSON.stringify({ openapi: '3.1.0', info: { title: 'Orders', version: '1.0.0' }, components: { examples } });
  expect(await judgeRefused(text, 'https://example.com/openapi.json')).toEqual([]);
  expect(await judgeRefused(text, 'file:///repository/openapi.json')).toHaveLength(1);
});
