import { expect, test } from 'vitest';
import { metadataUrlValid } from '../../rulesets/transport/metadata-url-valid.ts';
import { summariesOf } from './run-rule.ts';

const info = { title: 'Orders', version: '1.0.0' };

function definition(kind: string, url: unknown, openapi: string): string {
  const version = openapi === '2.0' ? { swagger: openapi } : { openapi };
  const text = {
    ...info,
    ...(kind === 'termsOfService' ? { termsOfService: url } : {}),
    ...(kind === 'contact' ? { contact: { url } } : {}),
  };
  const license = kind === 'license' ? { license: { name: 'MIT', url } } : {};
  const externalDocs = kind === 'externalDocs' ? { externalDocs: { url } } : {};
  return JSON.stringify({ ...version, info: { ...text, ...license }, ...externalDocs, paths: {} });
}

const kinds = [
  ['termsOfService', '/info/termsOfService termsOfService'],
  ['contact', '/info/contact/url Contact URL'],
  ['license', '/info/license/url License URL'],
  ['externalDocs', '/externalDocs/url Documentation URL'],
] as const;

test.each([
  ['https://acme.io/docs', undefined],
  ['HTTP://acme.io', undefined],
  ['https://acme.io:8443/a_b?c#d', undefined],
  ['https://acme.io/übersicht', undefined],
  ['https://a_b.acme.io', undefined],
  ['', 'URL'],
  ['https://acme.io/a b', 'URL'],
  ['https://acme.io/{id}', 'URL'],
  ['our website', 'URL'],
  ['mailto:api@acme.io', 'http URL'],
  ['ftp://acme.io', 'http URL'],
  ['https:/acme.io', 'http URL'],
  ['https:///docs', 'http URL'],
  ['https://acme.io:99999', 'http URL'],
  ['www.acme.io', 'absolute URL'],
  ['acme.io/docs', 'absolute URL'],
  ['docs.acme.com', 'absolute URL'],
])('%j lacks: %s', async (url, fault) => {
  for (const [kind, place] of kinds) {
    for (const openapi of ['2.0', '3.0.3', '3.1.0', '3.2.0']) {
      const expected = fault === undefined ? [] : [`info ${place} ${JSON.stringify(url)} is not a valid ${fault}.`];
      expect(await summariesOf(metadataUrlValid, definition(kind, url, openapi))).toEqual(expected);
    }
  }
});

test.each(['/docs', 'docs/index.html', 'docs', '#terms'])('%s is allowed for documentation and terms from 3.1 on', async (url) => {
  for (const [kind] of kinds) {
    for (const openapi of ['2.0', '3.0.3', '3.1.0', '3.2.0']) {
      const mayBeRelative = (openapi === '3.1.0' || openapi === '3.2.0') && (kind === 'externalDocs' || kind === 'termsOfService');
      expect(await summariesOf(metadataUrlValid, definition(kind, url, openapi))).toHaveLength(mayBeRelative ? 0 : 1);
    }
  }
});

test('http is reported on request', async () => {
  const options = { requireHttps: true };
  expect(await summariesOf(metadataUrlValid, definition('contact', 'HTTP://acme.io', '3.1.0'), { options })).toEqual([
    'info /info/contact/url Contact URL "HTTP://acme.io" is not a valid https URL.',
  ]);
  expect(await summariesOf(metadataUrlValid, definition('contact', 'https://acme.io', '3.1.0'), { options })).toEqual([]);
  expect(await summariesOf(metadataUrlValid, definition('contact', 'http://acme io', '3.1.0'), { options })).toEqual([
    'info /info/contact/url Contact URL "http://acme io" is not a valid URL.',
  ]);
});

test('what is no text, and what is a reference, is left alone', async () => {
  for (const [kind] of kinds) expect(await summariesOf(metadataUrlValid, definition(kind, 5, '3.1.0'))).toEqual([]);
  const text = JSON.stringify({ openapi: '3.1.0', info: { ...info, url: 'x y' }, servers: [{ url: 'x y' }], paths: {} });
  expect(await summariesOf(metadataUrlValid, text)).toEqual([]);
});
