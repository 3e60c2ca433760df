import { expect, test } from 'vitest';
import { operationTags } from '../../rulesets/hygiene/operation-tags.ts';
import { runRule } from './run-rule.ts';

test('that no tags are declared is said of the definition, and where the first one is used is shown', async () => {
  const paths = { '/a': { get: {}, put: { tags: [7, 'a'] }, post: { tags: ['b'] } } };
  const [finding] = await runRule(operationTags, JSON.stringify({ openapi: '3.1.0', info: {}, paths }));
  expect(finding?.location.pointer).toBe('');
  expect(finding?.relatedLocations.map(({ pointer, message }) => [pointer, message])).toEqual([
    ['/paths/~1a/put/tags/1', 'Tag "a" is used here.'],
  ]);
});

test('without any use nothing is shown', async () => {
  const [finding] = await runRule(operationTags, JSON.stringify({ openapi: '3.1.0', info: {}, tags: [], paths: { '/a': { get: {} } } }));
  expect(finding?.location.pointer).toBe('/tags');
  expect(finding?.relatedLocations).toEqual([]);
});
