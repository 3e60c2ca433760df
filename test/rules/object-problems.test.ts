import { expect, test } from 'vitest';
import { documentValid } from '../../rulesets/structure/document-valid.ts';
import { noUnknownFields } from '../../rulesets/structure/no-unknown-fields.ts';
import { summariesOf } from './run-rule.ts';

const info = { title: 'Orders', version: '1.0.0' };
const onlyOfResponses = 'Only the schema of a response may have the type "file".';

test('in 2.0 a file is a parameter of a form or the schema of a response', async () => {
  const post = {
    consumes: ['multipart/form-data'],
    parameters: [{ name: 'scan', in: 'formData', type: 'file' }],
    responses: { 200: { description: 'The same file.', schema: { type: 'file' } } },
  };
  const definitions = { Scan: { type: 'file' }, Invoice: { type: 'file', pages: 2 } };
  const text = JSON.stringify({ swagger: '2.0', info, paths: { '/scans': { post } }, definitions });
  expect(await summariesOf(documentValid, text)).toEqual([
    `error /definitions/Scan/type ${onlyOfResponses}`,
    `error /definitions/Invoice/type ${onlyOfResponses}`,
    'error /definitions/Invoice/pages "pages" is not a field of a Schema Object in OpenAPI 2.0.',
  ]);
  expect(await summariesOf(noUnknownFields, text)).toHaveLength(1);
});

test('only a definition may leave to others what it lacks', async () => {
  const get = { parameters: [{ name: 'page', in: 'query', schema: {} }] };
  expect(await summariesOf(documentValid, JSON.stringify({ openapi: '3.0.3', info, paths: { '/orders': { get } } }))).toEqual([
    'error /paths/~1orders/get "responses" is missing.',
  ]);
});
