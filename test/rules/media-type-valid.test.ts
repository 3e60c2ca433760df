import { expect, test } from 'vitest';
import { mediaTypeFault } from '../../rulesets/structure/media-type-text.ts';
import { mediaTypeValid } from '../../rulesets/structure/media-type-valid.ts';
import { summariesOf } from './run-rule.ts';

test.each([
  'application/json',
  'APPLICATION/JSON',
  ' text/plain ',
  '*/*',
  'image/*',
  'application/*+json',
  'application/vnd.a-b_c.d!e#f$g&h^i+json',
  'application/1d',
  `application/${'a'.repeat(127)}`,
  'text/plain;charset=utf-8',
  'text/plain ; charset=utf-8',
  'text/plain; charset="utf-8"; q=0.5',
  'text/plain; a="b;c, \\"d\\""',
  'text/plain;',
  'text/plain; ;',
  ...['audio', 'example', 'font', 'haptics', 'image', 'message', 'model', 'multipart', 'video'].map((type) => `${type}/x`),
])('%j is a media type', (text) => {
  expect(mediaTypeFault(text)).toBeUndefined();
});

test.each([
  '',
  'json',
  'application',
  'application/',
  '/json',
  '*',
  '*/json',
  '*/*+json',
  '**/*',
  'application/json/x',
  'application / json',
  'application/json, text/plain',
  'application/json,text/plain',
  'application/{format}',
  'application/.json',
  'application/*json',
  `application/${'a'.repeat(128)}`,
  'text/plain charset=utf-8',
  'text/plain; charset',
  'text/plain; charset=',
  'text/plain; charset="utf-8',
  'text/plain; =utf-8',
  'text/plain; a=b c',
  'text/plain\napplication/json',
  'toString',
])('%j is none', (text) => {
  expect(mediaTypeFault(text)).toBe('invalid');
});

test.each(['applications/json', 'aplication/json', 'plain/text', 'x-world/x-vrml', 'textual/plain', 'applicationx/*'])(
  '%j has no registered type',
  (text) => {
    expect(mediaTypeFault(text)).toBe('unregistered');
  },
);

const info = { title: 'Orders', version: '1.0.0' };

test('entries of 2.0 are judged where they are, whatever else is there', async () => {
  const get = { consumes: 'json', produces: [5, 'xml'], responses: { 200: { description: 'x' } } };
  const definition = { swagger: '2.0', info, consumes: ['yaml'], paths: { '/orders': { get } } };
  expect(await summariesOf(mediaTypeValid, JSON.stringify(definition))).toEqual([
    'warn /consumes/0 "yaml" is not a valid media type.',
    'warn /paths/~1orders/get/produces/1 "xml" is not a valid media type.',
  ]);
});

test('keys of content are judged wherever content is, and nowhere else', async () => {
  const content = { json: { schema: { type: 'object', properties: { content: { properties: { json: {} } } } } } };
  const components = {
    parameters: { P: { name: 'p', in: 'query', content } },
    headers: { H: { content } },
    responses: { R: { description: 'x', headers: { H: {} }, content } },
    schemas: { content: { properties: { content: { properties: { xml: {} } } } } },
  };
  const definition = { openapi: '3.1.0', info, consumes: ['yaml'], components };
  expect(await summariesOf(mediaTypeValid, JSON.stringify(definition))).toEqual([
    'warn /components/parameters/P/content/json "json" is not a valid media type.',
    'warn /components/headers/H/content/json "json" is not a valid media type.',
    'warn /components/responses/R/content/json "json" is not a valid media type.',
  ]);
});
