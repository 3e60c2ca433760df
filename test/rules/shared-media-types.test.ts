import { expect, test } from 'vitest';
import { mediaTypeSchemaDefined } from '../../rulesets/completeness/media-type-schema-defined.ts';
import { mediaTypeSpecific } from '../../rulesets/completeness/media-type-specific.ts';
import { schemaNotEmpty } from '../../rulesets/completeness/schema-not-empty.ts';
import { exampleValid } from '../../rulesets/dast-ready/example-valid.ts';
import { serializationValid } from '../../rulesets/structure/serialization-valid.ts';
import type { Rule } from '../../src/ruleset/rule.ts';
import { summariesOf } from './run-rule.ts';

/** A media type is named where it is used: a component of 3.2 has another key, an anchor of YAML stands at several. */
const head = 'info: { title: T, version: 1.0.0 }';

type Uses = Readonly<Record<string, string>>;

/** What is found where a request and a response use components under these names; `mediaTypes` is YAML. */
function foundIn(rule: Rule, mediaTypes: string, request: Uses, response: Uses = {}, code = '200'): Promise<readonly string[]> {
  const content = (uses: Uses): string =>
    Object.entries(uses)
      .map(([name, component]) => `"${name}": { $ref: '#/components/mediaTypes/${component}' }`)
      .join(', ');
  const responses = `{ '${code}': { description: x, content: { ${content(response)} } } }`;
  const post = `{ requestBody: { content: { ${content(request)} } }, responses: ${responses} }`;
  return summariesOf(rule, `openapi: 3.2.0\n${head}\npaths: { /a: { post: ${post} } }\ncomponents: { mediaTypes: ${mediaTypes} }\n`);
}

/** What is found where one media type stands under all these names. */
function foundUnder(rule: Rule, names: readonly string[], mediaType: string, openapi = '3.1.1'): Promise<readonly string[]> {
  const [first, ...more] = names;
  const content = `{ "${first}": &m ${mediaType}${more.map((name) => `, "${name}": *m`).join('')} }`;
  const post = `{ requestBody: { content: ${content} }, responses: {} }`;
  return summariesOf(rule, `openapi: ${openapi}\n${head}\npaths: { /a: { post: ${post} } }\n`);
}

test('bytes need no schema under any name that says so', async () => {
  const found = await foundIn(
    mediaTypeSchemaDefined,
    '{ Bytes: {}, Order: {}, Both: {}, Answer: {}, Unused: {}, Chain: { $ref: "#/components/mediaTypes/Bytes" } }',
    {
      'application/octet-stream': 'Bytes',
      'image/png': 'Chain',
      'application/json': 'Order',
      'application/pdf': 'Both',
      'text/csv': 'Both',
    },
    { 'application/json': 'Answer' },
  );
  expect(found).toEqual([
    'error /components/mediaTypes/Order Request media type "application/json" has no schema.',
    'error /components/mediaTypes/Both Request media type "application/pdf" has no schema.',
    'warn /components/mediaTypes/Answer Response media type "application/json" has no schema.',
    'info /components/mediaTypes/Unused Media type "Unused" has no schema.',
  ]);
  expect(await foundUnder(mediaTypeSchemaDefined, ['application/pdf', 'image/png'], '{}')).toEqual([]);
  expect(await foundUnder(mediaTypeSchemaDefined, ['image/png', 'application/json'], '{}')).toHaveLength(1);
});

test('what comes without a body needs none either', async () => {
  expect(await foundIn(mediaTypeSchemaDefined, '{ None: {} }', {}, { 'application/json': 'None' }, '204')).toEqual([]);
});

test('the empty schema of bytes, and of parts of a multipart body, accepts what it should', async () => {
  const parts = '{ schema: { type: object, properties: { file: {} } } }';
  const mediaTypes = `{ Bytes: { schema: {} }, Order: { schema: {} }, Parts: ${parts}, Data: ${parts} }`;
  const request = { 'image/png': 'Bytes', 'application/json': 'Order', 'Multipart/form-data': 'Parts', 'application/cbor': 'Data' };
  expect(await foundIn(schemaNotEmpty, mediaTypes, request)).toEqual([
    'error /components/mediaTypes/Order/schema Empty schema accepts any value.',
    'error /components/mediaTypes/Data/schema/properties/file Empty schema accepts any value.',
  ]);
  expect(await foundUnder(schemaNotEmpty, ['multipart/form-data', 'application/json'], parts)).toHaveLength(1);
});

test('a wildcard is open where it is written', async () => {
  const star = 'Wildcard media type "*/*" accepts anything.';
  expect(await foundIn(mediaTypeSpecific, '{ Any: {} }', { '*/*': 'Any', 'application/json': 'Any' }, { '*/*': 'Any' })).toEqual([
    `warn /paths/~1a/post/requestBody/content/*~1* ${star}`,
    `info /paths/~1a/post/responses/200/content/*~1* ${star}`,
  ]);
  expect(await foundUnder(mediaTypeSpecific, ['application/json', '*/*', 'text/*'], '{}')).toEqual([
    `warn /paths/~1a/post/requestBody/content/application~1json ${star}`,
  ]);
});

test('an encoding counts where one of the names lets it', async () => {
  const properties = 'schema: { type: object, properties: { scan: { type: string } } }';
  const encoding = 'encoding: { scan: { explode: true, headers: { X-Note: { schema: { type: string } } } } }';
  const scan = `{ ${properties}, ${encoding} }`;
  const at = 'warn /components/mediaTypes/Scan/encoding';
  const json = { 'application/json': 'Scan' };
  expect(await foundIn(serializationValid, `{ Scan: ${scan} }`, json)).toEqual([
    `${at} "encoding" is ignored here: it counts for forms, not for "application/json".`,
  ]);
  const form = { 'application/x-www-form-urlencoded': 'Scan' };
  expect(await foundIn(serializationValid, `{ Scan: ${scan} }`, form)).toEqual([
    `${at}/scan/headers "headers" is ignored here: only the parts of a multipart body have headers.`,
  ]);
  expect(await foundIn(serializationValid, `{ Scan: ${scan} }`, { ...form, ...json, 'multipart/form-data': 'Scan' })).toEqual([]);
  expect(await foundUnder(serializationValid, Object.keys({ ...form, 'multipart/form-data': '' }), scan, '3.0.4')).toEqual([]);
  expect(await foundUnder(serializationValid, ['multipart/mixed', 'application/json'], scan)).toEqual([
    'warn /paths/~1a/post/requestBody/content/multipart~1mixed/encoding/scan/explode ' +
      '"explode" is ignored here: it counts for "application/x-www-form-urlencoded" and "multipart/form-data", not for "multipart/mixed".',
  ]);
});

test('an example is read by the way it travels', async () => {
  const schema = 'schema: { type: object, required: [id, key], properties: { id: { readOnly: true }, key: { writeOnly: true } } }';
  const mediaTypes = `{ In: { ${schema}, example: { key: 1 } }, Out: { ${schema}, example: { key: 1 } } }`;
  const found = await foundIn(exampleValid, mediaTypes, { 'application/json': 'In' }, { 'application/json': 'Out' });
  expect(found.map((summary) => summary.split(' ')[1])).toEqual(['/components/mediaTypes/Out/example']);
});
