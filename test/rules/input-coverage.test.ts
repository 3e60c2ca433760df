import { expect, test } from 'vitest';
import { inputValidation } from '../../rulesets/input-validation/pack.ts';
import { lintModel } from '../../src/engine/lint.ts';
import { selectRules } from '../../src/ruleset/ruleset.ts';
import { modelOf } from '../support/memory-graph.ts';

/** The rules of the pack that examine a property's schema, with their count when it is not one. */
async function examining(value: unknown, version: string): Promise<readonly string[]> {
  const [own, none] = [await examined({ value, other: {} }, version), await examined({ other: {} }, version)];
  const more = [...own].map(([ruleId, count]) => [ruleId, count - (none.get(ruleId) ?? 0)] as const);
  return more.flatMap(([ruleId, count]) => (count === 0 ? [] : count === 1 ? ruleId : `${ruleId} ${count}`)).sort();
}

async function examined(properties: Readonly<Record<string, unknown>>, version: string): Promise<ReadonlyMap<string, number>> {
  const body = { requestBody: { content: { 'application/json': { schema: { properties } } } }, responses: {} };
  const text = JSON.stringify({ openapi: version, info: { title: 'Orders', version: '1.0.0' }, paths: { '/orders': { post: body } } });
  const ruleset = selectRules([inputValidation], ['all'], { only: [], skip: [] });
  const { coverage } = lintModel(await modelOf(text, 'openapi.json'), ruleset, (uri) => uri);
  return new Map(coverage.map((one) => [one.ruleId, one.examined]));
}

const other = '#/paths/~1orders/post/requestBody/content/application~1json/schema/properties/other';
const ofString = ['string-max-length', 'string-restricted'];
const ofNumber = ['numeric-bounds', 'numeric-format'];
const ofParts = ['bounds-valid', 'composition-satisfiable', 'numeric-bounds-fit-format'];
const ofPattern = ['string-pattern-anchored', 'string-pattern-safe', 'string-pattern-valid'];

const cases: readonly (readonly [schema: unknown, ruleIds: readonly string[], version?: string])[] = [
  [{}, []],
  [{ title: 'Value' }, []],
  [{ type: 'string' }, ofString],
  [{ type: 'string', not: { type: 'integer' } }, ofString],
  [{ type: 'string', format: 'date' }, [...ofString, 'format-valid']],
  [{ type: 'string', format: 'uri' }, [...ofString, 'format-valid', 'url-parameter-ssrf']],
  [{ type: 'string', readOnly: true }, []],
  [{ type: 'integer' }, ofNumber],
  [{ type: 'number' }, ofNumber],
  [{ type: 'boolean' }, []],
  [{ format: 5 }, []],
  [{ format: 'int8' }, ['format-valid']],
  [
    { format: 'int8', maximum: 5 },
    ['format-valid', 'bounds-valid', 'numeric-bounds-fit-format', 'redundant-constraint', 'schema-keyword-applicable'],
  ],
  [{ format: 'order', maximum: 5 }, ['format-valid', 'bounds-valid', 'redundant-constraint', 'schema-keyword-applicable']],
  [{ pattern: 'a' }, [...ofPattern, 'string-pattern-not-broad', 'redundant-constraint', 'schema-keyword-applicable']],
  [{ pattern: 5 }, ['redundant-constraint', 'schema-keyword-applicable']],
  [{ patternProperties: { a: {} } }, [...ofPattern, 'object-max-properties', 'schema-keyword-applicable']],
  [{ patternProperties: {} }, ['schema-keyword-applicable']],
  [{ enum: ['a'] }, ['enum-valid', 'nullable-valid']],
  [{ enum: 'a' }, []],
  [{ default: 'a' }, ['default-valid']],
  [{ nullable: true }, ['nullable-valid']],
  [{ allOf: [{}] }, ofParts],
  [{ $ref: other }, []],
  [{ $ref: other, title: 'Value' }, ofParts],
  [{ $ref: other, title: 'Value' }, [], '3.0.4'],
  [{ oneOf: [{}, {}] }, ['polymorphism-discriminated']],
  [{ anyOf: [{}, {}] }, ['polymorphism-discriminated']],
  [{ oneOf: [{}] }, []],
  [{ properties: { a: {}, b: {} } }, ['schema-keyword-applicable']],
  [{ type: 'object' }, ['object-closed']],
  [{ additionalProperties: { type: 'boolean' } }, ['object-max-properties', 'schema-keyword-applicable']],
  [{ additionalProperties: true }, ['schema-keyword-applicable']],
  [{ type: 'array', items: {} }, ['array-max-items', 'schema-keyword-applicable']],
];

for (const [schema, ruleIds, version = '3.1.0'] of cases)
  test(`${JSON.stringify(schema)} in ${version} is examined by ${ruleIds.join(', ') || 'none'}`, async () => {
    expect(await examining(schema, version)).toEqual([...ruleIds].sort());
  });

test('operations without XML are not examined for it', async () => {
  expect((await examined({}, '3.1.0')).get('xml-input-review') ?? 0).toBe(0);
});
