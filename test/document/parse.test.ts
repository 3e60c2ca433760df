import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('parseDocument', () => {
  test.each([
    ['JSON by name', 'openapi.json', '{"a": 1}'],
    ['JSON by content', 'openapi', ' \n{"a": 1}'],
    ['JSON in a YAML file', 'openapi.yaml', '{"a": 1}'],
    ['flow style YAML', 'openapi.yaml', '{a: 1}'],
    ['flow style YAML without a name', 'stdin', '{a: 1}'],
    ['block style YAML', 'openapi.yml', 'a: 1'],
    ['YAML without a name', 'openapi', 'a: 1'],
    ['a byte order mark', 'openapi.json', '\uFEFF{"a": 1}'],
  ])('reads %s', async (_, name, text) => {
    for (const source of [text, bytes(text)]) {
      const document = await parseDocument(source, `file:///repository/${name}`);
      expect(document.data).toEqual({ a: 1 });
      expect(document.problems).toEqual([]);
      expect(document.text.startsWith('\uFEFF')).toBe(false);
    }
  });

  test('columns do not count the byte order mark', async () => {
    const document = await parseDocument(bytes('\uFEFFa: b'), 'file:///openapi.yaml');
    expect(document.rangeAt(['a']).start).toEqual({ line: 1, column: 4 });
  });

  test('columns count UTF-16 code units', async () => {
    const document = await parseDocument('{"😀": "é", "b": 1}', 'file:///openapi.json');
    expect(document.rangeAt(['b']).start.column).toBe(18);
  });

  test.each([
    ['openapi.json', 'JSON', '{"a": 1,}', 'A comma before "}" is not allowed in JSON.'],
    ['openapi.yaml', 'YAML', '{"a": [1}', 'This bracket or brace is not closed.'],
    ['stdin', 'JSON', '{"a": [1}', 'Expected "," or "]", found "}".'],
  ])('explains what is wrong with %s as %s', async (name, _, text, message) => {
    const document = await parseDocument(text, `file:///repository/${name}`);
    expect(document.problems.map((problem) => problem.message)).toEqual([message]);
  });

  test.each([
    ['a lone byte', [0x61, 0x0a, 0x62, 0xff, 0x63], 2, 2],
    ['an unfinished character', [0x61, 0xe2, 0x82], 1, 2],
    ['an unfinished character before another', [0xc3, 0xa9, 0xe2, 0x82, 0x41], 1, 2],
  ])('names the place of %s that is not UTF-8', async (_, source, line, column) => {
    await expect(parseDocument(Uint8Array.from(source), 'file:///openapi.yaml')).rejects.toMatchObject({
      code: 'encoding-invalid',
      location: { range: { start: { line, column } } },
    });
  });

  test.each([
    ['little-endian', [0xff, 0xfe, 0x7b, 0x00]],
    ['big-endian', [0xfe, 0xff, 0x00, 0x7b]],
    ['little-endian without mark', [0x7b, 0x00, 0x7d, 0x00]],
  ])('names UTF-16 as the reason: %s', async (_, source) => {
    await expect(parseDocument(Uint8Array.from(source), 'file:///openapi.json')).rejects.toMatchObject({
      code: 'encoding-invalid',
      message: expect.stringContaining('UTF-16'),
    });
  });
});
