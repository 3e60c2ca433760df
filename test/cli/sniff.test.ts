import { describe, expect, test } from 'vitest';
import { sniff } from '../../src/cli/input/sniff.ts';

describe('a definition', () => {
  test.each([
    ['YAML', 'openapi: 3.1.0\n'],
    ['a byte order mark', '\uFEFFopenapi: 3.1.0\n'],
    ['CRLF', '---\r\ninfo: {}\r\nopenapi: 3.0.3\r\n'],
    ['old Mac line ends', 'info: {}\ropenapi: 3.0.3\r'],
    ['a key that does not come first', 'info:\n  title: Orders\nswagger: "2.0"\n'],
    ['quoted keys', '"openapi": 3.1.0\n'],
    ['single-quoted keys', "'swagger' : '2.0'\n"],
    ['comments, directives and a document start', '# Orders\n\n%YAML 1.2\n---\nopenapi: 3.0.3\n'],
    ['a document start on the same line', '--- {openapi: 3.0.3}\n'],
    ['indented keys', '  info: {}\n  openapi: 3.0.3\n'],
    ['an explicit key', '? openapi\n: 3.0.3\n'],
    ['a tagged root', '--- !!map\nopenapi: 3.0.3\n'],
    ['a tagged value', 'openapi: !!str 3.0.3\n'],
    ['a value on the next line', 'openapi:\n  3.0.3\n'],
    ['a version with a letter', 'openapi: v3\n'],
    ['JSON on one line', '{"info":{},"openapi":"3.1.0"}'],
    ['indented JSON', '{\n    "swagger"  :\n  "2.0"\n}'],
    ['JSON with a late key', `{"components":{"schemas":{"openapi":{"a":"}\\"{"}}},"openapi":"3.1.0"}`],
    ['an escaped key', '{ "op\\u0065napi": "3.1.0" }'],
    ['YAML in braces', "{info: {title: 'It''s }'}, openapi: 3.0.3}\n"],
    ['a key far down', `${'x-item: 1\n'.repeat(50_000)}openapi: 3.1.0\n`],
  ])('%s', (_title, text) => {
    expect(sniff(text)).toBe('definition');
  });
});

describe('something else', () => {
  test.each([
    ['an empty text', ''],
    ['a workflow', 'on: [push]\njobs: {}\n'],
    ['a fragment', 'type: object\nproperties:\n  openapi: { type: string }\n'],
    ['a nested key', 'info:\n  openapi: 3.1.0\n'],
    ['a nested key in JSON', '{"dependencies":{"openapi":"3.1.0"}}'],
    ['a value', '{"name":"openapi"}'],
    ['a list', '[{"openapi":"3.1.0"}]'],
    ['a block list', '- openapi: 3.1.0\n'],
    ['a longer key', 'openapi-generator: 7.0.0\nx-openapi: 3\n'],
    ['a comment', '# openapi: 3.1.0\nname: Orders\n'],
    ['text in a block', 'text: |\n  openapi: 3.1.0\n'],
    ['what follows the root', '{"a":1}\n"openapi": "3.1.0"'],
  ])('%s', (_title, text) => {
    expect(sniff(text)).toBe('other');
  });
});

describe('unclear is', () => {
  test.each([
    ['a path', '{"openapi":"/openapi.json"}'],
    ['a mapping', 'openapi:\n  file: openapi.yaml\n'],
    ['a placeholder', 'openapi: "{{ version }}"\n'],
  ])('%s', (_title, text) => {
    expect(sniff(text)).toBe('unclear');
  });
});
