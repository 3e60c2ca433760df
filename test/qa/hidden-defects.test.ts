import { expect, test } from 'vitest';
import { documentValid } from '../../rulesets/structure/document-valid.ts';
import { refResolves } from '../../rulesets/structure/ref-resolves.ts';
import { serverHttps } from '../../rulesets/transport/server-https.ts';
import { sniff } from '../../src/cli/input/sniff.ts';
import { summariesOf } from '../rules/run-rule.ts';

const head = 'openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\n';

test('what a reference finds in an extension is judged like any other part of the definition', async () => {
  const text = `${head}paths: { /orders: { $ref: '#/x-parts/orders' } }\nx-parts: { orders: { get: { responses: 5 } } }\n`;
  expect(await summariesOf(documentValid, text)).toEqual(['error /x-parts/orders/get/responses "responses" must be an object, not 5.']);
});

test.each([
  ['path item', `paths: { /orders: { $ref: '#/paths/~1orders' } }`, '/paths/~1orders/$ref'],
  ['parameter', `components: { parameters: { P: { $ref: '#/components/parameters/P' } } }`, '/components/parameters/P/$ref'],
  ['response', `components: { responses: { R: { $ref: '#/components/responses/R' } } }`, '/components/responses/R/$ref'],
  [
    'security scheme',
    `components: { securitySchemes: { S: { $ref: '#/components/securitySchemes/S' } } }`,
    '/components/securitySchemes/S/$ref',
  ],
])('a %s that only refers to itself is a dead end', async (_kind, part, pointer) => {
  const summaries = await summariesOf(refResolves, `${head}${part}\n`);
  expect(summaries).toEqual([expect.stringMatching(/cannot be resolved: it leads back to itself\.$/)]);
  expect(summaries[0]).toContain(` ${pointer} `);
});

test('what leads into a circle is not in it', async () => {
  const responses = `A: { $ref: '#/components/responses/B' }, B: { $ref: '#/components/responses/B' }`;
  const summaries = await summariesOf(refResolves, `${head}components: { responses: { ${responses} } }\n`);
  expect(summaries).toEqual([expect.stringContaining('/components/responses/B/$ref')]);
});

test('tabs and controls, which clients drop, do not hide a scheme', async () => {
  const text = `${head}paths: {}\nservers: [{ url: "ht\\ttp://api.shop.example.com" }, { url: "\\x01http://api.shop.example.com" }]\n`;
  expect(await summariesOf(serverHttps, text)).toHaveLength(2);
});

test.each([
  ['an alias', 'x-version: &v 3.1.0\nopenapi: *v\n'],
  ['a comment before the version', 'openapi: # current\n  3.1.0\n'],
  ['a block scalar', 'openapi: >-\n  3.1.0\n'],
  ['an escaped version', 'openapi: "\\x33.1.0"\n'],
  ['an escaped key', '"open\\x61pi": 3.1.0\n'],
  ['a comment after an explicit key', '? openapi # the version\n: 3.1.0\n'],
  ['an explicit key on the next line', '?\n  openapi\n: 3.1.0\n'],
  ['a merge', 'x-base: &base { openapi: 3.1.0 }\n<<: *base\n'],
  ['an apostrophe in braces', "{x-note: don't, openapi: 3.1.0}\n"],
  ['a comment with a brace', '{ # }\n  openapi: 3.1.0 }\n'],
])('a folder search does not pass over a definition with %s', (_title, text) => {
  expect(sniff(`${text}info: { title: Orders, version: 1.0.0 }\n`)).toBe('definition');
});
