import { describe, expect, test } from 'vitest';
import { isInTemplate, parsePath, withoutVariableNames } from '../../rulesets/structure/path-template.ts';

describe('the variables of a template', () => {
  test.each([
    ['/orders', []],
    ['/orders/{id}', ['id']],
    ['/orders/{ id }', ['id']],
    ['/orders/{}/{ }', []],
    ['/{a}-{b}.{c}', ['a', 'b', 'c']],
    ['/files/{path+}', ['path']],
    ['/files/{path*}', ['path']],
    ['/files/{a+b}', ['a+b']],
    ['/files/{;name*}', ['name']],
    ['/files/{+path}/{#part}{.ending}{/rest*}', ['path', 'part', 'ending', 'rest']],
    ['/orders/{a,b,}', ['a', 'b']],
    ['/orders{?q,page*}', ['?q', '?page']],
    ['/orders{&q}', ['?q']],
    ['/orders/{a?}', ['a?']],
    ['/orders/{a&b}/{c}', ['a&b', 'c']],
    ['/{id}?q={q}&p={p}', ['id', '?q', '?p']],
    ['/{id}#{part}', ['id', '?part']],
    ['/{a?b}/{c}', ['a?b', 'c']],
    ['/{line\nbreak}', ['line\nbreak']],
  ])('%j', (path, expected) => {
    expect(parsePath(path).variables.map(({ name, isQuery }) => `${isQuery ? '?' : ''}${name}`)).toEqual(expected);
  });

  test('are known by name and as they are written', () => {
    const { variables } = parsePath('/{path+}/{;name*}');
    expect(['path', 'path+', 'name', ';name*', 'nam'].map((name) => isInTemplate(variables, name))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});

test.each([
  ['/orders/{id}', '/orders/{}'],
  ['/{a}-{b}', '/{}-{}'],
  ['/files/{path+}', '/files/{+}'],
  ['/files/{a+b}', '/files/{}'],
  ['/files/{a*}/{id:[0-9]+}', '/files/{*}/{:[0-9]+}'],
  ['/files/{id=a\n*}', '/files/{=a\n*}'],
  ['/files{;+name}{/rest*}', '/files{;+}{/*}'],
  ['/files/{a/b}', '/files/{}'],
])('%j without the names of its variables is %j', (path, expected) => {
  expect(withoutVariableNames(path)).toBe(expected);
});
