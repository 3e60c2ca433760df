import { expect, test } from 'vitest';
import { refResolves } from '../../rulesets/structure/ref-resolves.ts';
import { summariesOf } from './run-rule.ts';

const head = 'openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths: {}\n';

test('a file that is there but cannot be read is no finding: nobody has looked', async () => {
  const text = `${head}components: { schemas: { A: { $ref: broken.yaml }, B: { $ref: missing.yaml } } }\n`;
  expect(await summariesOf(refResolves, text, { files: { 'broken.yaml': 'a: [1\nb: }' } })).toEqual([
    'error /components/schemas/B/$ref $ref "missing.yaml" cannot be resolved: there is no such file.',
  ]);
});

test('a $dynamicRef without an anchor leads nowhere', async () => {
  const text = `${head}components: { schemas: { A: { $dynamicRef: '#node' } } }\n`;
  expect(await summariesOf(refResolves, text)).toEqual([
    'error /components/schemas/A/$dynamicRef $dynamicRef "#node" cannot be resolved: nothing is there.',
  ]);
});

test('a circle of references is left alone', async () => {
  const text = `${head}components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } } }\n`;
  expect(await summariesOf(refResolves, text)).toEqual([]);
});
