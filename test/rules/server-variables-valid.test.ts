import { describe, expect, test } from 'vitest';
import { serverVariablesValid } from '../../rulesets/structure/server-variables-valid.ts';
import { isUrlReference } from '../../rulesets/structure/url-reference.ts';
import { summariesOf } from './run-rule.ts';

function definition(url: string, variables: string): string {
  return `openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths: {}\nservers: [{ url: '${url}', variables: ${variables} }]\n`;
}

test('a variable that is not used is a warning, the rest are errors', async () => {
  expect(await summariesOf(serverVariablesValid, definition('https://{a}.example.com', '{ b: {} }'))).toEqual([
    'error /servers/0/url Server URL variable "a" is undefined.',
    'error /servers/0/variables/b Server URL variable "b" has no default.',
    'warn /servers/0/variables/b Server URL variable "b" is unused.',
  ]);
});

test.each<readonly [string, string, readonly string[]]>([
  ['a URL without variables', 'https://example.com', ['warn /servers/0/variables/a Server URL variable "a" is unused.']],
  ['a text that is no URL', 'https://exa mple', ['warn /servers/0/variables/a Server URL variable "a" is unused.']],
  ['a port', 'https://h:{a}', ['error /servers/0/url Server URL "https://h:{a}" is no valid URL with the defaults of its variables.']],
])('a variable whose default is v, and %s', async (_title, url, expected) => {
  expect(await summariesOf(serverVariablesValid, definition(url, '{ a: { default: v } }'))).toEqual(expected);
});

test('variables of a server without a URL are left to other rules', async () => {
  const text = definition('', '{ a: { default: v } }').replace("url: '', ", '');
  expect(await summariesOf(serverVariablesValid, text)).toEqual([]);
});

describe('ill-typed variables are left to other rules', () => {
  test.each([
    '5',
    '[]',
    '{ a: 5 }',
    '{ a: null }',
    '{ a: { default: [] } }',
    '{ a: { default: v, enum: v } }',
    '{ a: { default: v, enum: [v, {}] } }',
  ])('%s', async (variables) => {
    for (const summary of await summariesOf(serverVariablesValid, definition('/{a}', variables)))
      expect(summary).toContain('"a" is undefined');
  });
});

test('names that objects inherit are not defined by themselves', async () => {
  expect(await summariesOf(serverVariablesValid, definition('/{toString}', '{}'))).toEqual([
    'error /servers/0/url Server URL variable "toString" is undefined.',
  ]);
});

describe('what is a URL or a reference to one', () => {
  const urls = [
    'https://example.com',
    'https://example.com:8443/v1?a=b#c',
    'https://example.com:65535',
    '//example.com/v1',
    '/v1',
    'v1',
    '',
    '.',
    'https://[::1]:80/',
    'https://user:secret@example.com',
    'https://bücher.example',
    'mailto:a@example.com',
    'urn:isbn:0451450523',
    '/v1//',
    'a/b:c',
  ];
  test.each(urls)('%s is', (url) => {
    expect(isUrlReference(url)).toBe(true);
  });

  test.each([
    'https://',
    'https:///v1',
    'https://example.com:port',
    'https://example.com:65536',
    '://example.com',
    'exa mple',
    'https://<host>',
    'https://{host}',
    'https://[::1',
    'https:',
    ' /v1',
    'a\tb',
    '1a:b',
  ])('%j is not', (url) => {
    expect(isUrlReference(url)).toBe(false);
  });
});

test('a $ref at the root does not hide the servers', async () => {
  expect(await summariesOf(serverVariablesValid, `$ref: '#/components'\n${definition('/{a}', '{}')}`)).toEqual([
    'error /servers/0/url Server URL variable "a" is undefined.',
  ]);
});
