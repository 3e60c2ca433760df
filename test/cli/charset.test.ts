import { expect, test } from 'vitest';
import { isAsciiOnly } from '../../src/cli/charset.ts';

test.each([
  ['nothing is set, as in a container', {}, false],
  ['UTF-8', { LANG: 'de_DE.UTF-8' }, false],
  ['utf8', { LANG: 'en_US.utf8' }, false],
  ['UTF-8 without a language', { LC_CTYPE: 'UTF-8' }, false],
  ['C.UTF-8', { LC_ALL: 'C.UTF-8' }, false],
  ['C', { LC_ALL: 'C' }, true],
  ['POSIX', { LANG: 'POSIX' }, true],
  ['Latin 1', { LANG: 'de_DE.ISO-8859-1' }, true],
  ['a language whose charset is its own', { LANG: 'de_DE' }, true],
  ['LC_ALL goes before the others', { LC_ALL: 'C', LC_CTYPE: 'C.UTF-8', LANG: 'C.UTF-8' }, true],
  ['LC_CTYPE goes before LANG', { LC_CTYPE: 'C.UTF-8', LANG: 'C' }, false],
  ['empty is not set', { LC_ALL: '', LANG: 'C.UTF-8' }, false],
] as const)('%s', (_, environment, expected) => {
  expect(isAsciiOnly(environment, 'linux')).toBe(expected);
});

test('Windows shows every character', () => {
  expect(isAsciiOnly({ LC_ALL: 'C' }, 'win32')).toBe(false);
});
