import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorsOf } from '../../src/openapi/pattern-anchors.ts';
import { parsePattern } from '../../src/openapi/pattern-syntax.ts';

/** The structure of an expression, written down again: `[…]` for any character or class. */
function shapeOf(source: string): string {
  const choice = parsePattern(source)?.choice;
  if (choice === undefined) return 'unknown';
  return JSON.stringify(choice, (key, value) =>
    key === 'set' || key === 'form' ? undefined : value === Number.POSITIVE_INFINITY ? 'endless' : value,
  );
}

describe('an expression is read', () => {
  const c = '{"is":"characters"}';
  const repeat = (body: string, min: number, max: number | string): string =>
    `{"is":"repeat","body":${body},"min":${min},"max":${JSON.stringify(max)}}`;
  const cases: readonly (readonly [string, string])[] = [
    ['', '[[]]'],
    ['a|', `[[${c}],[]]`],
    ['^a$', `[[{"is":"start"},${c},{"is":"end"}]]`],
    [
      'a*b+?c?d{2}e{2,}f{2,3}',
      `[[${[
        [0, 'endless'],
        [1, 'endless'],
        [0, 1],
        [2, 2],
        [2, 'endless'],
        [2, 3],
      ]
        .map(([min, max]) => repeat(c, Number(min), max ?? 0))
        .join(',')}]]`,
    ],
    ['[^\\]a](?:b)(c)(?<d>e)', `[[${c},{"is":"group","body":[[${c}]]},{"is":"group","body":[[${c}]]},{"is":"group","body":[[${c}]]}]]`],
    [
      '(?=a)(?!b)(?<=c)(?<!d)',
      `[[${[
        [true, false],
        [true, true],
        [false, false],
        [false, true],
      ]
        .map(([ahead, negated]) => `{"is":"look","isAhead":${ahead},"isNegated":${negated},"body":[[${c}]]}`)
        .join(',')}]]`,
    ],
    ['\\b\\B', '[[{"is":"boundary"},{"is":"boundary"}]]'],
    ['\\u{1F600}\\u0041\\x41\\cA\\p{L}\\d\\.', `[[${Array.from({ length: 7 }, () => c).join(',')}]]`],
    ['😀', `[[${c}]]`],
    // Without `u`: needless escapes, braces that are no quantifier, `\u` and `\p` that are letters.
    ['\\-a{,2}', `[[${Array.from({ length: 6 }, () => c).join(',')}]]`],
    ['\\_\\u{2}', `[[${c},${repeat(c, 2, 2)}]]`],
    ['(a)\\1', `[[{"is":"group","body":[[${c}]]},{"is":"backreference"}]]`],
    ['(?<n>a)\\k<n>', `[[{"is":"group","body":[[${c}]]},{"is":"backreference"}]]`],
  ];
  test.each(cases)('%s', (source, shape) => {
    expect(shapeOf(source)).toBe(shape);
  });

  test('with the flag that it compiles with', () => {
    expect(parsePattern('^\\p{L}$')?.flags).toBe('u');
    expect(parsePattern('^\\-$')?.flags).toBe('');
    expect(parsePattern('(')).toBeUndefined();
  });
});

test('whatever text an expression is, it is read or has an error', () => {
  const piece = fc.constantFrom(
    'a',
    '(',
    ')',
    '(?:',
    '(?<n>',
    '(?=',
    '[',
    ']',
    '^',
    '-',
    '\\',
    '\\d',
    '\\u{61}',
    '\\p{L}',
    '{2,}',
    '{',
    '}',
    '*',
    '+?',
    '|',
    '$',
    '.',
    '😀',
  );
  const source = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 10 }),
  );
  fc.assert(
    fc.property(source, (text) => {
      const compiles = (flags: string): boolean => {
        try {
          return new RegExp(text, flags) instanceof RegExp;
        } catch {
          return false;
        }
      };
      const pattern = parsePattern(text);
      expect(pattern === undefined).toBe(!compiles('u') && !compiles(''));
      if (pattern !== undefined) expect(pattern.choice).toBeDefined();
    }),
    { numRuns: 5000 },
  );
});

describe('anchors', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['^a$', 'both'],
    ['^a', 'start'],
    ['a$', 'end'],
    ['a', 'none'],
    ['', 'none'],
    ['^a|b$', 'none'],
    ['^a$|^b$', 'both'],
    ['^(a|b)$', 'both'],
    ['(^a$)', 'both'],
    ['(^a|b)$', 'end'],
    ['(?:^a)+$', 'both'],
    ['(?:^a)?b$', 'end'],
    ['(?=^a$).', 'both'],
    ['(?=^a)(?=.*b$)', 'both'],
    ['(?!^a).b', 'none'],
    ['(?!a$)^.', 'start'],
    ['(?<=^)a', 'none'],
    ['\\b^a$\\b', 'both'],
    ['.*a.+', 'both'],
    ['(.|\\n)*a', 'start'],
    ['[^]*?a[\\s\\S]{1,}', 'both'],
    ['.{2,}a', 'none'],
    ['.?a', 'none'],
    ['(.|ab)*a', 'none'],
    ['a(?=b$)', 'end'],
  ];
  test.each(cases)('%s holds %s', (source, held) => {
    const choice = parsePattern(source)?.choice ?? [];
    const { start, end } = anchorsOf(choice);
    expect(start ? (end ? 'both' : 'start') : end ? 'end' : 'none').toBe(held);
  });
});
