import { expect, test } from 'vitest';
import { noDuplicateKeys } from '../../rulesets/structure/no-duplicate-keys.ts';
import { runRule, summariesOf } from './run-rule.ts';

test('JSON keeps no duplicates, but the rule sees them, at the later key', async () => {
  const text =
    '{\n  "openapi": "3.1.0",\n  "info": { "title": "Orders", "version": "1.0.0" },\n  "paths": { "/a~b": {},\n    "/a~b": {} }\n}';
  const [finding, ...others] = await runRule(noDuplicateKeys, text, { name: 'openapi.json' });
  expect(others).toEqual([]);
  expect(finding?.message).toBe('Key "/a~b" is defined more than once; only the last value is used.');
  expect(finding?.location.pointer).toBe('/paths/~1a~0b');
  expect(finding?.location.range).toEqual({ start: { line: 5, column: 5 }, end: { line: 5, column: 11 } });
});

test('a key that is written in two ways is one key', async () => {
  const text = '{"openapi":"3.1.0","info":{"title":"Orders","version":"1"},"paths":{},"x\\u002da":1,"x-a":2}';
  expect(await runRule(noDuplicateKeys, text, { name: 'openapi.json' })).toHaveLength(1);
});

test('a syntax error is no duplicate', async () => {
  const text = 'openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths: {}\nx-a: [1\n';
  expect(await summariesOf(noDuplicateKeys, text)).toEqual([]);
});
