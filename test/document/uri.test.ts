import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveUri, urlFrom } from '../../src/document/uri.ts';

test('a host or path beyond ASCII is a URL, however often it is asked', () => {
  let refused = 0;
  for (let round = 0; round < 50_000; round += 1) {
    if (urlFrom('https://übersicht.acme.io') === undefined) refused += 1;
    if (resolveUri('größe.yaml', 'file:///apis/openapi.yaml') === undefined) refused += 1;
  }
  expect(refused).toBe(0);
});

test.each(['', 'https://', 'https://a b.io', '//acme.io', '/v1'])('%j alone is no URL', (text) => {
  expect(urlFrom(text)).toBeUndefined();
});

test('a relative one is resolved from its base', () => {
  expect(urlFrom('../v2?x=1', 'https://acme.io/v1/docs')?.href).toBe('https://acme.io/v2?x=1');
});

test('nobody asks URL.canParse, which Node 20 and 22 get wrong for "ü" once it is optimized', () => {
  const files = ['src', 'rulesets']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.ts') && /\bURL\.canParse\(/.test(readFileSync(file, 'utf8')));
  expect(files).toEqual([]);
});
