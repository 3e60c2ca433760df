import { describe, expect, test } from 'vitest';
import { readPattern } from '../../src/config/path-pattern.ts';

const folder = '/repo/services (old)';

describe('a pattern', () => {
  test.each([
    ['openapi.yaml', 'openapi.yaml', true],
    ['./openapi.yaml', 'openapi.yaml', true],
    ['openapi.yaml', 'OpenAPI.yaml', false],
    ['Openapi.yaml', 'openapi.yaml', false],
    ['orders/../openapi.yaml', 'openapi.yaml', true],
    ['*/openapi.yaml', 'orders/openapi.yaml', true],
    ['*/openapi.yaml', 'orders/v1/openapi.yaml', false],
    ['*', '.hidden', true],
    ['**', 'a/.b/c.yaml', true],
    ['orders/**', 'orders/a/b.yaml', true],
    ['orders/**', 'orders2/a.yaml', false],
    ['orders/**', 'orders', false],
    ['**/openapi.yaml', 'openapi.yaml', true],
    ['**/openapi.yaml', 'a/b/openapi.yaml', true],
    ['**/v?/**/*.yaml', 'a/v1/v2/c.yaml', true],
    ['**/v?/x/*.yaml', 'a/v1/v2/x/c.yaml', true],
    ['**/v?/x/*.yaml', 'a/v1/v2/y/c.yaml', false],
    ['{orders,users}/*.{yaml,json}', 'users/a.json', true],
    ['{orders,users}/*.{yaml,json}', 'carts/a.json', false],
    ['v[12]/a.yaml', 'v2/a.yaml', true],
    ['v[!12]/a.yaml', 'v2/a.yaml', false],
    ['v[12]/a.yaml', 'v[12]/a.yaml', true],
    ['users_{id}.yaml', 'users_{id}.yaml', true],
    ['API (v2)*.yaml', 'API (v2) x.yaml', true],
    ['(a|b)*', 'a', false],
    ['!(a)/*', 'b/c', undefined],
    ['a+*', 'aab', false],
    ['+(a)*', 'aab', false],
    ['?(a)b*', 'ab', false],
    ['@(a)*', 'ab', false],
    ['[a]+*', 'aab', false],
    ['{a}+*', '{a}+b', true],
  ])('%s against %s', (text, path, isMatch) => {
    const pattern = readPattern(text, folder);
    expect('fault' in pattern ? undefined : pattern.matches(`${folder}/${path}`)).toBe(isMatch);
  });

  test('may begin with folders above', () => {
    const pattern = readPattern('../apis/*.yaml', folder);
    expect(pattern).toMatchObject({ base: '/repo/apis', hasWildcards: true });
    expect('fault' in pattern || pattern.matches('/repo/apis/a.yaml')).toBe(true);
  });

  test.each([
    ['', 'is no relative path'],
    ['/etc/*', 'is no relative path'],
    ['C:/apis/*', 'is no relative path'],
    ['apis\\*.yaml', 'has a backslash'],
    ['apis/\0.yaml', 'has a control character'],
    ['!apis/**', 'begins with "!", which excludes nothing here'],
    ['apis/*/../x', 'goes up after a wildcard'],
    ['apis/{a/b,c}.yaml', 'has a "/" between braces'],
    ['*a*a*a*a*', 'has too many wildcards, or is too long'],
    [`a/${'b'.repeat(1000)}`, 'has too many wildcards, or is too long'],
  ])('%j is none', (text, fault) => {
    expect(readPattern(text, folder)).toMatchObject({ fault });
  });

  test('costs no more than names times matchers', () => {
    const pattern = readPattern(`${'**/a/'.repeat(100)}b`, '/repo');
    const path = `/repo/${'a/'.repeat(2000)}c`;
    const start = performance.now();
    expect('fault' in pattern || pattern.matches(path)).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
