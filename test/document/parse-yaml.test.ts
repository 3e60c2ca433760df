import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { parseYaml } from '../../src/document/parse-yaml.ts';

const uri = 'file:///repository/openapi.yaml';

function problemsOf({ problems }: Document): readonly string[] {
  return problems.map(({ kind, message, path, range: { start, end } }) => {
    return `${kind} /${path.join('/')} ${start.line}:${start.column}-${end.line}:${end.column} ${message}`;
  });
}

describe('values', () => {
  test.each([
    ['an empty text is null', '', null],
    ['comments alone are null', '# nothing\n', null],
    ['keys are strings', '200: a\non: b\nnull: c\ntrue: d', { 200: 'a', on: 'b', null: 'c', true: 'd' }],
    ['yes and no are strings', 'a: yes\nb: no\nc: on', { a: 'yes', b: 'no', c: 'on' }],
    ['dates are strings', 'a: 2020-01-01\nb: 2020-01-01T10:00:00Z', { a: '2020-01-01', b: '2020-01-01T10:00:00Z' }],
    ['numbers of YAML 1.2', 'a: 0o17\nb: 0x1F\nc: 017\nd: 1e3\ne: .5', { a: 15, b: 31, c: 17, d: 1000, e: 0.5 }],
    ['numbers of YAML 1.1 are strings', 'a: 1_000\nb: 190:20:30\nc: 0b11', { a: '1_000', b: '190:20:30', c: '0b11' }],
    [
      'an explicit tag decides',
      'a: !!str 200\nb: !!int "5"\nc: !!timestamp 2020-01-01\nd: !!binary aGk=',
      { a: '200', b: 5, c: '2020-01-01', d: 'aGk=' },
    ],
    ['a merge key adds members', 'x: &x {a: 1, b: 2}\ny:\n  <<: *x\n  b: 3', { x: { a: 1, b: 2 }, y: { a: 1, b: 3 } }],
    ['of several merged maps the first wins', 'y:\n  <<: [{a: 1}, {a: 2, b: 3}]', { y: { a: 1, b: 3 } }],
    ['an anchor on the line before its scalar', 'a: &x\n  5\nb: *x', { a: 5, b: 5 }],
    ['an anchor on nothing', 'a: &x\nb: *x', { a: null, b: null }],
    ['end marks', '---\na: 1\n...\n# end\n', { a: 1 }],
    ['JSON with tabs', '{\n\t"a": [\n\t\t1\n\t]\n}', { a: [1] }],
    ['tabs in quoted text and between tokens', 'a:\t"x\n\ty"\nb: 1\t# c', { a: 'x y', b: 1 }],
  ])('%s', (_, text, data) => {
    const document = parseYaml(text, uri);
    expect(document.data).toEqual(data);
    expect(document.problems).toEqual([]);
  });

  test('an alias is the same object as its anchor', () => {
    const { data } = parseYaml('a: &x {b: [1]}\nc: *x\nd: {<<: *x}', uri);
    expect(data).toEqual({ a: { b: [1] }, c: { b: [1] }, d: { b: [1] } });
    const { a, c, d } = Object(data);
    expect(c).toBe(a);
    expect(d.b).toBe(a.b);
  });

  test('a key named __proto__ is a member like any other', () => {
    const { data } = parseYaml('__proto__: {polluted: true}\nb: 1', uri);
    expect(Object.keys(Object(data))).toEqual(['__proto__', 'b']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('problems', () => {
  test.each([
    ['a duplicate key', 'a: 1\nb: 2\na: 3', 'duplicate-key /a 3:1-3:2 Duplicate key "a".'],
    ['a number and a string that name one member', "200: a\n'200': b", 'duplicate-key /200 2:1-2:6 Duplicate key "200".'],
    ['a duplicate key in a flow map', 'a: [{b: 1, b: 2}]', 'duplicate-key /a/0/b 1:12-1:13 Duplicate key "b".'],
    ['a tab as indentation', 'a:\n\tb: 1', 'syntax / 2:1-2:2 A tab cannot indent; YAML is indented with spaces.'],
    ['a tab behind spaces', 'a:\n  b: 1\n  \tc: 2', 'syntax /a 3:3-3:4 A tab cannot indent; YAML is indented with spaces.'],
    ['an unclosed double quote', 'a: 1 # "\nb: "c\nd: e\n', 'syntax /b 2:4-2:5 This double quote is not closed.'],
    ['an unclosed single quote', "a: 'b\nc: d", 'syntax /a 1:4-1:5 This single quote is not closed.'],
    ['an unclosed bracket', 'a: 1\nb: [1, 2\nc: 3\n', 'syntax /b 2:4-2:5 This bracket or brace is not closed.'],
    ['an unknown tag', 'a: !money 5', 'syntax /a 1:4-1:12 Unknown tag <!money>.'],
    ['an include', 'a: !include b.yaml', 'syntax /a 1:13-1:19 Unknown tag "!include".'],
    ['an alias without anchor', 'a: *nothing', 'syntax /a 1:4-1:12 No anchor "nothing" before this alias.'],
    ['an alias inside its anchor', 'a: &x {b: *x}', 'syntax /a/b 1:11-1:13 Alias "x" stands for a value that contains it.'],
    ['a key that is a list', '? [a]\n: b', 'syntax / 1:3-1:6 A key must be a scalar.'],
    ['a merge of a number', 'a: {<<: 5}', 'syntax /a/<< 1:5-1:7 A merge key "<<" needs a mapping or a sequence of mappings.'],
    ['a second document', 'a: 1\n---\nb: 2\n', 'syntax / 3:1-3:2 A second document starts here; a file holds one.'],
    ['a value that starts with @', 'a: 1\nb: @c', 'syntax / 2:4-2:5 A plain value cannot start with "@"; put it in quotes.'],
    ['a colon in a plain value', 'a: b: c', 'syntax /a 1:5-1:6 A ":" in a plain value needs quotes around the value.'],
    ['a line with too much indentation', 'a: b\n c: d', 'syntax /a 2:3-2:4 Bad indentation of a mapping entry.'],
    ['an unknown escape', 'a: "\\q"', 'syntax /a 1:6-1:7 Unknown escape sequence.'],
  ])('%s has its place', (_, text, problem) => {
    expect(problemsOf(parseYaml(text, uri))).toEqual([problem]);
  });

  test('nothing after a document separator is no second document', () => {
    expect(parseYaml('a: 1\n---\n', uri).problems).toEqual([]);
  });

  test('data before a syntax error are kept', () => {
    expect(parseYaml('info:\n  title: Pets\npaths: [\n', uri).data).toMatchObject({ info: { title: 'Pets' } });
  });
});

describe('places', () => {
  const document = parseYaml('a: 1\r\nb:\r\n  - x\r\n  - {"c": 2}\r\nd: &d\r\n  e: 1\r\nf: *d\r\ng:\r\n', uri);

  test.each([
    [['a'], '1:4-1:5'],
    [['b'], '2:3-4:12'],
    [['b', 1, 'c'], '4:11-4:12'],
    [['b', '1', 'c'], '4:11-4:12'],
    [['b', 9], '2:3-4:12'],
    [['f'], '7:3-7:6'],
    [['f', 'e'], '7:3-7:6'],
    [['g'], '8:3-8:3'],
  ])('the value at %j', (path, range) => {
    const { start, end } = document.rangeAt(path);
    expect(`${start.line}:${start.column}-${end.line}:${end.column}`).toBe(range);
  });

  test.each([
    [['a'], '1:1-1:2'],
    [['b', 1, 'c'], '4:6-4:9'],
    [['b', 0], '3:5-3:6'],
    [['g'], '8:1-8:2'],
  ])('the key at %j', (path, range) => {
    const { start, end } = document.keyRangeAt(path);
    expect(`${start.line}:${start.column}-${end.line}:${end.column}`).toBe(range);
  });

  test('a merged member is where it is written, however often it is merged', () => {
    const merged = parseYaml('a: &a {x: 1}\nb: &b\n  <<: *a\nc:\n  <<: *b\n', uri);
    expect(merged.rangeAt(['c', 'x']).start).toEqual({ line: 1, column: 11 });
  });

  test('no range ends after the text', () => {
    expect(parseYaml('- -', uri).rangeAt([]).end).toEqual({ line: 1, column: 4 });
  });
});

describe('hostile texts', () => {
  test.each([
    ['brackets', '['.repeat(100_000), 1, 501],
    ['sequences on one line', `${'- '.repeat(100_000)}a`, 1, 1001],
    ['indentation', Array.from({ length: 700 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'), 501, 501],
  ])('%s without end are too deep', (_, text, line, column) => {
    expect(() => parseYaml(text, uri)).toThrow(
      expect.objectContaining({
        code: 'nesting-too-deep',
        location: expect.objectContaining({ range: expect.objectContaining({ start: { line, column } }) }),
      }),
    );
  });

  test.each([
    ['sequences', '[1,2,3]\n'],
    ['mappings', '{a:,b:,c}'],
    ['sequences of a line for each', '- a\n- b\n'],
    ['mappings of a line for each', 'a:\nb:\nc:\nd:\n'],
    ['sequences in sequences', '- - - - a'],
    ['lines that end as of old', 'a: 1\rb: 2\rc: 3\rd: 4'],
  ])('what may have one value too many is refused before it is read: %s', (_, text) => {
    const limits = { maxDepth: 500, maxAliasNodes: 100 };
    expect(parseYaml(text, uri, { ...limits, maxNodes: 5 }).problems).toEqual([]);
    expect(() => parseYaml(text, uri, { ...limits, maxNodes: 3 })).toThrow(
      expect.objectContaining({ code: 'node-limit', message: 'The document may have more than 3 values.' }),
    );
  });

  test.each(['[\u00e9', '- [', '{- ', '["'])('what is no YAML from end to end is given up on: %j', (text) => {
    expect(() => parseYaml(`openapi: 3.0.3\nx-a:\n  ${text.repeat(100_000)}`, uri)).toThrow(
      expect.objectContaining({ code: 'syntax-invalid', message: 'The file is no YAML: it has too many syntax errors to be read.' }),
    );
  });

  test('a text of many lines may have an error in each', () => {
    const { problems } = parseYaml(`a:\n${'\tb: 1\n'.repeat(20_000)}`, uri);
    expect(problems.slice(0, 1)).toMatchObject([
      { message: 'A tab cannot indent; YAML is indented with spaces.', range: { start: { line: 2 } } },
    ]);
  });

  test('a line of tabs is looked at once', () => {
    const blanks = '\t'.repeat(9000);
    expect(parseYaml(blanks, uri).data).toBeNull();
    expect(parseYaml(`a:\n${blanks}b: 1`, uri).problems).toMatchObject([{ range: { start: { line: 2, column: 1 } } }]);
  });

  test('a long text without values is not too many', () => {
    expect(parseYaml(`a: ${'b'.repeat(100)}`, uri, { maxNodes: 10, maxDepth: 500, maxAliasNodes: 100 }).problems).toEqual([]);
  });

  test('a billion laughs are refused at the alias that goes too far', () => {
    const levels = ['a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]'];
    for (const [before, name] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi'].map((pair) => pair.split(''))) {
      levels.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`);
    }
    expect(() => parseYaml(levels.join('\n'), uri)).toThrow(
      expect.objectContaining({
        code: 'alias-limit',
        location: expect.objectContaining({ range: expect.objectContaining({ start: { line: 6, column: 36 } }) }),
      }),
    );
  });

  test('merges multiply as aliases do', () => {
    const levels = ['a: &a0 {x: {y: [1, 2, 3]}}'];
    for (let level = 1; level < 40; level++) levels.push(`a${level}: &a${level} {p${level}: *a${level - 1}, <<: *a${level - 1}}`);
    expect(() => parseYaml(levels.join('\n'), uri)).toThrow(expect.objectContaining({ code: 'alias-limit' }));
  });

  test('an alias used many times is no bomb', () => {
    const uses = Array.from({ length: 50_000 }, (_, use) => `u${use}: *a`).join('\n');
    expect(parseYaml(`a: &a {x: 1}\n${uses}`, uri).problems).toEqual([]);
  });
});
