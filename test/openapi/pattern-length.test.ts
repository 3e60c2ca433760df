import { describe, expect, test } from 'vitest';
import { isFinitePattern } from '../../src/openapi/pattern-length.ts';

const finite = [
  '^[a-z]{1,9}$',
  '^abc$',
  '^$',
  '^a?b{3}$',
  '^\\+[0-9]{6,15}$',
  '^[+*]{2}$',
  '^[\\]*+]$',
  '^\\*$',
  '^a$|^b$',
  '^(a|b)$',
  '^(?:red|green)$',
  '(^a$|^b$)',
  '^(?<year>\\d{4})-\\k<year>$',
  '^\\p{L}{1,20}$',
  '^\\u{1F600}$',
  '^a{1,3}?$',
  '^{$'.replace('{', '\\{'),
];

const infinite = [
  'abc',
  '^abc',
  'abc$',
  '^a|b$',
  '^a*$',
  '^a+$',
  '^a{2,}$',
  '^(ab)+$',
  '^(a|b*)$',
  '^(?:a{1,3})*$',
  '^[a-z]*$',
  '^\\d+$',
  '^\\p{L}+$',
  '^a+?$',
  '^(?=.{1,9}$)a$',
  '^(?!x).{1,5}$',
  '(?:^a$)?',
  '^a\\$',
  '\\^a$',
  '^a[$]',
  '^(a$|b)',
  '\\Aabc\\z',
  '',
  '^(',
  '^[z-a]$',
  '\\u{1,}',
  `^${'('.repeat(5000)}a${')'.repeat(5000)}$`,
];

describe('patterns whose matches cannot be arbitrarily long', () => {
  test.each(finite)('%s', (pattern) => {
    expect(isFinitePattern(pattern)).toBe(true);
  });
});

describe('patterns that bound nothing, or cannot be judged', () => {
  test.each(infinite)('%s', (pattern) => {
    expect(isFinitePattern(pattern)).toBe(false);
  });
});

test('a long list of alternatives is judged in time', () => {
  const words = Array.from({ length: 20_000 }, (_, index) => `word${index}`);
  expect(isFinitePattern(`^(?:${words.join('|')})$`)).toBe(true);
});
