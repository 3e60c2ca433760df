import { expect, test } from 'vitest';
import { noUnknownFields } from '../../rulesets/structure/no-unknown-fields.ts';
import { structure } from '../../rulesets/structure/pack.ts';
import { ruleAndPlaceOf } from './rules-that-report.ts';
import { summariesOf } from './run-rule.ts';

const info = { title: 'Orders', version: '1.0.0' };

function schemaOf(keywords: object, version = '3.1.0', more: object = {}): string {
  return JSON.stringify({ openapi: version, info, paths: {}, ...more, components: { schemas: { Order: keywords } } });
}

async function keysReported(keywords: object, version?: string, more?: object): Promise<readonly string[]> {
  const found = await summariesOf(noUnknownFields, schemaOf(keywords, version, more));
  return found.map((summary) => summary.split(' ').slice(0, 2).join(' ').replace('/components/schemas/Order/', ''));
}

test.each([
  ['one letter in a short key', { types: 'object' }, ['error types']],
  ['the wrong case', { MAXLENGTH: 3, oneof: [] }, ['error MAXLENGTH', 'error oneof']],
  ['two letters in a long key', { requiredd1: [] }, ['error requiredd1']],
  ['two letters in a short key', { typess: 'object', formtaa: 'x' }, []],
  ['three letters in a long key', { additionalProperzzz: false }, []],
  ['a short word', { typo: 1, item: 1 }, []],
  ['keywords of other drafts', { id: 'x', extends: {}, divisibleBy: 2, disallow: [], media: {}, nullable: true }, []],
  ['an extension', { 'x-type': 1, 'x-format': 1, 'x-required': true }, []],
  ['the keyword beside its slip', { maxLength: 3, maxLenght: 4 }, []],
  ['a name that every object has', { constructor: 1, toString: 2 }, []],
])('in an open vocabulary, %s', async (_title, keywords, expected) => {
  expect(await keysReported(keywords)).toEqual(expected);
  expect(await keysReported(keywords, '3.2.0')).toEqual(expected);
});

test('keywords of a dialect of their own are not slips', async () => {
  expect(await keysReported({ maxLenght: 3 }, '3.1.0', { jsonSchemaDialect: 'https://example.com/dialect' })).toEqual([]);
  expect(await keysReported({ $schema: 'https://example.com/dialect', maxLenght: 3 })).toEqual([]);
});

test('only schemas have an open vocabulary', async () => {
  const text = JSON.stringify({ openapi: '3.1.0', info: { ...info, descripton: 'x' }, paths: {} });
  expect(await summariesOf(noUnknownFields, text)).toEqual([
    'error /info/descripton "descripton" is not a field of an Info Object in OpenAPI 3.1; did you mean "description"?',
  ]);
  expect(await summariesOf(noUnknownFields, schemaOf({ prefixItem: [] }, '3.0.3'))).toEqual([
    'error /components/schemas/Order/prefixItem "prefixItem" is not a field of a Schema Object in OpenAPI 3.0.',
  ]);
});

test('an unknown field is one finding of all rules', async () => {
  const text = JSON.stringify({ openapi: '3.0.3', info: { ...info, titel: 'x' }, paths: {}, components: { schemas: { A: { const: 1 } } } });
  expect(await summariesOf(noUnknownFields, text)).toHaveLength(2);
  expect((await ruleAndPlaceOf(structure, text)).filter((one) => !one.startsWith('paths-not-empty'))).toEqual([
    'no-unknown-fields /info/titel',
    'document-valid /components/schemas/A/const',
  ]);
});

test('what 2.0 says of its body parameters, and what a $ref silences, is said by the rules about them', async () => {
  const paths = {
    '/orders': {
      $ref: '#/x-items/orders',
      gett: {},
      post: {
        parameters: [{ in: 'body', name: 'order', schema: {}, banana: 1 }],
        responses: { 200: { description: 'An order.' } },
      },
    },
  };
  const found = await ruleAndPlaceOf(structure, JSON.stringify({ swagger: '2.0', info, paths, 'x-items': { orders: {} } }));
  expect(found.filter((one) => /gett|banana/.test(one))).toEqual([
    'ref-no-siblings /paths/~1orders/gett',
    'oas2-body-params-valid /paths/~1orders/post/parameters/0/banana',
  ]);
});

test('a misplaced reference, path or code is left to document-valid', async () => {
  const paths = { orders: {}, '/orders': { get: { responses: { 2000: { description: 'x' } } } } };
  const text = JSON.stringify({ openapi: '3.0.3', info: { $ref: '#/x-info', ...info }, paths });
  expect(await summariesOf(noUnknownFields, text)).toEqual([]);
});

test.each(
  (
    'additionalProperties allOf anyOf const contains contentEncoding contentMediaType default dependentRequired dependentSchemas deprecated ' +
    'description discriminator enum exclusiveMaximum exclusiveMinimum format items maxContains maxItems maxLength maxProperties maximum ' +
    'minContains minItems minLength minProperties minimum multipleOf oneOf pattern patternProperties prefixItems properties propertyNames ' +
    'readOnly required type unevaluatedItems unevaluatedProperties uniqueItems writeOnly'
  ).split(' '),
)('a slip of %s is one', async (keyword) => {
  const slip = `${keyword}${keyword.at(-1) ?? ''}`;
  expect(await summariesOf(noUnknownFields, schemaOf({ [slip]: 1 }))).toEqual([
    `error /components/schemas/Order/${slip} "${slip}" is not a field of a Schema Object in OpenAPI 3.1; did you mean "${keyword}"?`,
  ]);
  expect(await keysReported({ [keyword]: 1 })).toEqual([]);
});
