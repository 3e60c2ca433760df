import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { Node } from '../../src/document/node.ts';
import { parseJson } from '../../src/document/parse-json.ts';

const uri = 'file:///repository/openapi.json';

/** Problems in short: kind, message, pointer-like path and range. */
function problemsOf({ problems }: Document): readonly string[] {
  return problems.map(({ kind, message, path, range: { start, end } }) => {
    return `${kind} /${path.join('/')} ${start.line}:${start.column}-${end.line}:${end.column} ${message}`;
  });
}

describe('parseJson', () => {
  test.each([
    ['an empty file', '', 'syntax / 1:1-1:1 The file is empty.'],
    ['a comma before the end of an object', '{\n  "a": 1,\n}', 'syntax / 2:9-2:10 A comma before "}" is not allowed in JSON.'],
    ['a comma before the end of an array', '{"a": [1, ]}', 'syntax /a 1:9-1:10 A comma before "]" is not allowed in JSON.'],
    ['a comment', '{ // version\n"a": 1}', 'syntax / 1:3-1:4 Comments are not allowed in JSON.'],
    ['single quotes', "{'a': 1}", 'syntax / 1:2-1:3 Expected a key in double quotes; JSON strings are in double quotes.'],
    ['a missing comma', '{"a": 1 "b": 2}', 'syntax / 1:9-1:10 Expected "," or "}", found "\\"".'],
    ['a missing colon', '{"a" 1}', 'syntax / 1:6-1:7 Expected a ":" after the key, found "1".'],
    ['a missing value', '{"a": }', 'syntax / 1:7-1:8 Expected a value, found "}".'],
    ['a word', '{"a": [1, yes]}', 'syntax /a 1:11-1:12 Expected a value, found "y".'],
    ['a number with leading zeros', '{"a": 007}', 'syntax / 1:7-1:8 Expected a value, found "0".'],
    ['an unclosed string', '{"a": "b\n}', 'syntax / 1:7-1:9 This string is not closed on its line.'],
    ['an unclosed string at the end', '["b', 'syntax / 1:2-1:4 This string is not closed.'],
    ['an unknown escape', '["\\x41"]', 'syntax / 1:3-1:5 Unknown escape in a string.'],
    ['a control character', '["a\u0001"]', 'syntax / 1:4-1:5 A control character in a string must be written as an escape.'],
    ['an unclosed object', '{"a": {"b": 1}', 'syntax / 1:15-1:15 The text ends before a "}".'],
    ['text after the end', '{"a": 1} x', 'syntax / 1:10-1:11 Text after the end of the JSON value.'],
    ['an error after carriage returns', '{\r\n"a": 1,\r"b": x}', 'syntax / 3:6-3:7 Expected a value, found "x".'],
  ])('names the place of %s', (_, text, problem) => {
    expect(problemsOf(parseJson(text, uri))).toEqual([problem]);
  });

  test('keeps the data before a syntax error, and their places', () => {
    const document = parseJson('{"info": {"title": "Pets"}, "paths": {"/pets": {"get": [1, ?', uri);
    expect(document.data).toEqual({ info: { title: 'Pets' }, paths: { '/pets': { get: [1] } } });
    expect(document.problems[0]?.path).toEqual(['paths', '/pets', 'get']);
    expect(document.rangeAt(['info', 'title'])).toEqual({ start: { line: 1, column: 20 }, end: { line: 1, column: 26 } });
  });

  test('whatever JSON.parse refuses has a place, and whatever it accepts has no syntax problem', () => {
    const characters = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      'e',
      '.',
      'null',
      ' ',
      '\n',
      '\\',
      'x',
      '0',
      '/',
    );
    const damaged = fc.tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.string({ unit: characters, maxLength: 3 })).map(([json, at, noise]) => {
      const position = at % (json.length + 1);
      return json.slice(0, position) + noise + json.slice(position + (at % 2));
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: characters }), damaged), (text) => {
        const document = parseJson(text, uri);
        const found = document.problems.filter(({ kind }) => kind === 'syntax').length;
        expect(found).toBe(isJson(text) ? 0 : 1);
      }),
      { numRuns: 5000, seed: 20260101 },
    );
  });

  test('reports every duplicate key at its place, even where the last value wins', () => {
    const text = '{\n  "a": 1,\n  "b": [{}, {"x": {"y": 1, "\\u0079": 2}}],\n  "a": {"a": 3, "a": 4}\n}';
    const document = parseJson(text, uri);
    expect(problemsOf(document)).toEqual([
      'duplicate-key /b/1/x/y 3:28-3:36 Duplicate key "y".',
      'duplicate-key /a 4:3-4:6 Duplicate key "a".',
      'duplicate-key /a/a 4:17-4:20 Duplicate key "a".',
    ]);
    expect(document.data).toEqual({ a: { a: 4 }, b: [{}, { x: { y: 2 } }] });
    expect(document.rangeAt(['a', 'a'])).toEqual({ start: { line: 4, column: 22 }, end: { line: 4, column: 23 } });
  });

  test('duplicate keys cannot hide in what a later value replaces', () => {
    expect(problemsOf(parseJson('{"a": {"b": 1, "c": 2}, "a": {"d": 1, "e": 2, "f": 3}}', uri))).toHaveLength(1);
  });

  test('a key named __proto__ is a member like any other', () => {
    const { data, problems } = parseJson('{"__proto__": {"polluted": true}}', uri);
    expect(Object.keys(Object(data))).toEqual(['__proto__']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(problems).toEqual([]);
    const partial = parseJson('{"__proto__": {"polluted": true}', uri);
    expect(Object.keys(Object(partial.data))).toEqual(['__proto__']);
  });

  test.each([0, 40])('members are found by their names, however these are written, beside %i others', (count) => {
    const others = Array.from({ length: count }, (_, index) => `"other${index}": 0, `).join('');
    const text = `{${others}"a": 1, "a\\"": 2, "\\u0061b": 3, "ab\\\\": 4, "abc": 5, "abcd": 6, "abc": 7}`;
    const document = parseJson(text, uri);
    const valueAt = (name: string) => text[document.rangeAt([name]).start.column - 1];
    expect(['a', 'a"', 'ab', 'ab\\', 'abc', 'abcd'].map(valueAt)).toEqual(['1', '2', '3', '4', '7', '6']);
    expect(['b', 'abcde', 'a\\', 'a\\"', '\\u0061b', '__proto__'].map(valueAt)).toEqual(Array.from({ length: 6 }, () => '{'));
  });

  test('members with odd names are found', () => {
    const document = parseJson('{"": 1, "+1": 2, "01": 3, "a\\"b": 4, "c\\\\": 5}', uri);
    const columns = ['', '+1', '01', 'a"b', 'c\\'].map((key) => document.rangeAt([key]).start.column);
    expect(columns).toEqual([6, 15, 24, 35, 45]);
    expect(document.keyRangeAt(['a"b'])).toEqual({ start: { line: 1, column: 27 }, end: { line: 1, column: 33 } });
  });

  test('a key has a place of its own; an item and the root have that of their value', () => {
    const document = parseJson('{"tags": ["a", "b"]}', uri);
    expect(document.keyRangeAt(['tags']).start.column).toBe(2);
    expect(document.keyRangeAt(['tags', 1])).toEqual(document.rangeAt(['tags', 1]));
    expect(document.keyRangeAt([])).toEqual(document.rangeAt([]));
    expect(document.rangeAt(['tags', 'length'])).toEqual(document.rangeAt(['tags']));
  });

  test('a node has the range of its path, wherever the text ends', () => {
    const text = '{"a": {"b": [1, {"a": "x"}], "\\u0062": [true, [null]]}, "c": [{"a": {}}, "d"], "": {"a": 1}, "a": {"b": [2, 3]}}';
    for (let length = 1; length <= text.length; length += 1) {
      const nodes = nodesBelow(Node.root(parseJson(text.slice(0, length), uri)));
      // The nearest holder first, and the other way round.
      for (const node of length % 2 === 0 ? nodes : nodes.reverse()) expect(node.range).toEqual(node.document.rangeAt(node.path));
    }
  });

  test('what the text does not have is where its nearest holder is', () => {
    const document = parseJson('{"a": {"b": 1}, "b": 2}', uri);
    const absent = new Node(document, {}, Node.root(document).child('a'), 'absent');
    for (const node of [absent, new Node(document, 1, absent, 'b')]) expect(node.range).toEqual(document.rangeAt(['a']));
  });

  test.each(['[', '{"a":'])('100,000 times "%s" is too deep, at the first level too many', (opening) => {
    expect(() => parseJson(opening.repeat(100_000), uri)).toThrow(
      expect.objectContaining({
        code: 'nesting-too-deep',
        location: expect.objectContaining({ range: expect.objectContaining({ start: { line: 1, column: 500 * opening.length + 1 } }) }),
      }),
    );
  });

  test('exactly as deep as allowed is allowed', () => {
    expect(parseJson(`${'['.repeat(500)}${']'.repeat(500)}`, uri).problems).toEqual([]);
  });

  test('one value too many is refused where it is, and exactly as many as allowed are not', () => {
    const text = '{"a": [1, {}],\n"b": [], "c": ""}';
    expect(parseJson(text, uri, { maxDepth: 500, maxNodes: 6 }).problems).toEqual([]);
    expect(() => parseJson(text, uri, { maxDepth: 500, maxNodes: 5 })).toThrow(
      expect.objectContaining({
        code: 'node-limit',
        message: 'The document has more than 5 values.',
        location: expect.objectContaining({ range: expect.objectContaining({ start: { line: 2, column: 15 } }) }),
      }),
    );
  });

  test('a line of ten million characters is nothing special', () => {
    const document = parseJson(`{"a": "${'x'.repeat(10_000_000)}", "b": 1}`, uri);
    expect(document.rangeAt(['b']).start).toEqual({ line: 1, column: 10_000_016 });
  });
});

/** A node and all below it. */
function nodesBelow(node: Node): Node[] {
  const { value } = node;
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return [node, ...keys.flatMap((key) => nodesBelow(node.child(key) ?? node))];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
