import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreOf } from '../../src/policy/score.ts';
import { scoreInputOf } from '../support/score-text.ts';

type Json = { [key: string]: unknown };

const leaf = fc.constantFrom<Json>(
  { type: 'string', maxLength: 40, pattern: '^[a-z]{1,40}$' },
  { type: 'string' },
  { type: 'integer', format: 'int32', minimum: 0, maximum: 100 },
  { type: 'integer' },
  { type: 'boolean' },
  {},
  { type: 'object' },
  { type: 'array' },
  { type: 'string', enum: ['open', 'closed'] },
  { maxLength: 5 },
);

const names = ['Order', 'Item', 'Problem', 'Page'];
const reference = fc.constantFrom(...names).map((name) => ({ $ref: `#/components/schemas/${name}` }));

const schema: fc.Arbitrary<Json> = fc.letrec<{ schema: Json }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    leaf,
    reference,
    tie('schema').map((items) => ({ type: 'array', maxItems: 20, items })),
    fc
      .dictionary(fc.constantFrom('name', 'count', 'parent', 'state'), tie('schema'), { minKeys: 1, maxKeys: 3 })
      .chain((properties) => fc.constantFrom({ type: 'object', properties }, { type: 'object', additionalProperties: false, properties })),
    tie('schema').map((additionalProperties) => ({ type: 'object', maxProperties: 10, additionalProperties })),
  ),
})).schema;

const schemes: Json = {
  jwt: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
  key: { type: 'apiKey', in: 'query', name: 'key' },
  basic: { type: 'http', scheme: 'basic' },
};
const requirement = fc.constantFrom<Json>({ jwt: [] }, { key: [] }, { basic: [] }, { jwt: [], key: [] });
const security = fc.array(requirement, { minLength: 1, maxLength: 2 });

const content = fc.record({ 'application/json': fc.record({ schema }) });
const response = fc.record({ description: fc.constant('An answer.'), content });
const parameter = fc.record({ name: fc.constantFrom('limit', 'q', 'state'), in: fc.constantFrom('query', 'header'), schema });

const operation = fc.record(
  {
    operationId: fc.uuid().map((id) => `call-${id}`),
    parameters: fc.uniqueArray(parameter, { maxLength: 2, selector: ({ name, in: place }) => `${place}:${name}` }),
    requestBody: fc.record({ content }),
    responses: fc.record(
      { '200': response, '400': response, '404': response, '429': response, default: response },
      { requiredKeys: ['200'] },
    ),
    security,
  },
  { requiredKeys: ['responses'] },
);

const pathItem = fc.record({ get: operation, post: operation }, { requiredKeys: ['get'] });

const definition = fc
  .record(
    {
      servers: fc.constantFrom([{ url: 'https://api.example.com' }], [{ url: 'http://api.example.com' }]),
      security,
      paths: fc.record({ '/orders': pathItem, '/items': pathItem }, { requiredKeys: ['/orders'] }),
      schemas: fc.record(Object.fromEntries(names.map((name) => [name, schema]))),
    },
    { requiredKeys: ['paths', 'schemas'] },
  )
  .map(({ schemas, ...rest }) => ({
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1.0.0' },
    ...rest,
    components: { schemas, securitySchemes: schemes },
  }));

/** Every place of a definition where a declaration that something uses can be taken away, as paths. */
function removable(root: Json, value: unknown = root, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const uses = JSON.stringify([root['paths'], root['security']]);
  return Object.entries(value).flatMap(([key, member]) => {
    const at = [...path, key];
    const isDeclaration =
      ['schema', 'securitySchemes', 'servers'].includes(key) ||
      // Below a default, taking away a requirement is replacing it.
      (key === 'security' && (path.length === 0 || !('security' in root))) ||
      (path.length === 2 && path[1] === 'schemas' && uses.includes(`schemas/${key}"`)) ||
      (path.length === 2 && path[1] === 'securitySchemes' && uses.includes(`"${key}":[]`)) ||
      // One of several alternatives may be the one that should go.
      (path.at(-1) === 'security' && Array.isArray(value) && value.length === 1 && !('security' in root && path.length > 1));
    return [...(isDeclaration ? [at] : []), ...removable(root, member, at)];
  });
}

function without(definitionText: object, path: readonly string[]): object {
  const copy = structuredClone(definitionText) as Json;
  const last = path.at(-1) ?? '';
  let holder: unknown = copy;
  for (const key of path.slice(0, -1)) holder = (holder as Json)[key];
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete (holder as Json)[last];
  return copy;
}

/** The same definition, its members the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

const settings = { numRuns: 60, seed: 20261122 };

describe('the score of a definition', () => {
  test.each(['recommended', 'strict'])(
    'with %s is not raised by taking away a schema, a scheme or what requires it',
    async (ruleset) => {
      const property = fc.asyncProperty(definition, fc.nat(), async (text, pick) => {
        const places = removable(text);
        const path = places[pick % places.length] ?? [];
        const before = scoreOf(await scoreInputOf(text, ruleset));
        const after = scoreOf(await scoreInputOf(without(text, path), ruleset));
        expect(after.value, `without ${path.join('/')}`).toBeLessThanOrEqual(before.value);
      });
      await fc.assert(property, settings);
    },
    120_000,
  );

  test('is not lowered by removing a finding, nor changed by waiving one or by the order of findings', async () => {
    const property = fc.asyncProperty(definition, fc.nat(), async (text, pick) => {
      const input = await scoreInputOf(text);
      const { findings } = input;
      const { value } = scoreOf(input);
      const index = pick % findings.length;
      expect(scoreOf({ ...input, findings: findings.toSpliced(index, 1) }).value).toBeGreaterThanOrEqual(value);
      const waived = findings.map((finding, at) => (at === index ? { ...finding, status: 'waived' } : finding));
      expect(scoreOf({ ...input, findings: waived.reverse() }).value).toBe(value);
    });
    await fc.assert(property, settings);
  }, 120_000);

  test('does not depend on the order of what it declares', async () => {
    const property = fc.asyncProperty(definition, async (text) => {
      const other = reversed(text) as object;
      expect(scoreOf(await scoreInputOf(other))).toEqual(scoreOf(await scoreInputOf(text)));
    });
    await fc.assert(property, settings);
  }, 120_000);
});
