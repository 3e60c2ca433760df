import { expect, test } from 'vitest';
import { operationIdUnique } from '../../rulesets/structure/operation-id-unique.ts';
import { runRule, summariesOf } from './run-rule.ts';

const head = 'openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\n';

test('ids that differ in case are told apart unless asked otherwise', async () => {
  const text = `${head}paths:\n  /a: { get: { operationId: List }, put: { operationId: LIST } }\n`;
  expect(await summariesOf(operationIdUnique, text)).toEqual([]);
  expect(await summariesOf(operationIdUnique, text, { options: { ignoreCase: true } })).toEqual([
    'error /paths/~1a/put/operationId operationId "LIST" is used by more than one operation.',
  ]);
});

test('every later use is reported, with the first one as related place', async () => {
  const text = `${head}paths:\n  /a: { get: { operationId: list }, put: { operationId: list }, post: { operationId: list } }\n`;
  const findings = await runRule(operationIdUnique, text);
  expect(findings.map(({ location }) => location.pointer)).toEqual(['/paths/~1a/put/operationId', '/paths/~1a/post/operationId']);
  const first = { pointer: '/paths/~1a/get/operationId', message: 'Used by "GET /a" too.' };
  expect(findings).toMatchObject([{ relatedLocations: [first] }, { relatedLocations: [first] }]);
});

test('a shared path item is info, and does not hide a real clash', async () => {
  const text = `${head}paths:
  /a: { $ref: '#/components/pathItems/A' }
  /b: { $ref: '#/components/pathItems/A' }
  /c: { get: { operationId: list } }
components: { pathItems: { A: { get: { operationId: list } } } }
`;
  expect(await summariesOf(operationIdUnique, text)).toEqual([
    'error /paths/~1c/get/operationId operationId "list" is used by more than one operation.',
    'info /components/pathItems/A/get/operationId operationId "list" is used by "GET /a" and "GET /b", which share a path item.',
  ]);
});

test('an operation that is written once and used twice by an alias is twice there', async () => {
  const text = `${head}paths:\n  /a: { get: &list { operationId: list }, put: *list }\n  /b: { get: *list }\n`;
  const found = await summariesOf(operationIdUnique, text);
  expect(found.map((one) => one.replace(/^(\w+) \S+/, '$1'))).toEqual(['error operationId "list" is used by more than one operation.']);
});

test('ids like the names that objects inherit are ids', async () => {
  const text = `${head}paths:\n  /a: { get: { operationId: toString }, put: { operationId: __proto__ }, post: { operationId: 5 }, delete: { operationId: 5 } }\n`;
  expect(await summariesOf(operationIdUnique, text)).toEqual([]);
});
