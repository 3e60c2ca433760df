import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchInTime } from '../../src/host/timed-match.ts';
import { parsePattern } from '../../src/openapi/pattern-syntax.ts';
import { matchingWork } from '../../src/openapi/pattern-work.ts';

/** How the bound grows when the text gets ten times as long, as a power of ten. */
function degreeOf(source: string, isAtStart = false): number {
  const pattern = parsePattern(source);
  if (pattern === undefined) throw new Error(`${source} does not compile`);
  const growth = matchingWork(pattern, 1_000_000, isAtStart) / matchingWork(pattern, 100_000, isAtStart);
  return Number.isNaN(growth) ? Number.POSITIVE_INFINITY : Math.round(Math.log10(growth));
}

describe('the bound of matching work', () => {
  const cases: readonly (readonly [string, number])[] = [
    // The length of a match is bounded: what grows is the text alone.
    ['^[A-Z]{2}-\\d{6}$', 1],
    ['^(GET|POST|PUT)$', 1],
    ['^(foo|food)$', 1],
    ['^a?b?c?$', 1],
    ['^\\bword\\b$', 1],
    ['^(?!a)b{0,5}(?<=b)$', 1],
    // One way at a time: the next character decides.
    ['^[a-z]+$', 1],
    ['^.*$', 1],
    ['^[a-z]+(-[a-z]+)*$', 1],
    ['^\\p{L}+( \\p{L}+)*$', 1],
    ['^([^/]+/)*[^/]*$', 1],
    ['^"(?:[^"\\\\]|\\\\.)*"$', 1],
    ['^(?:ab|cd)+$', 1],
    // One way in the end: which is known a few characters later.
    ['^\\S(.*\\S)?$', 1],
    ['^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,}$', 1],
    ['^((?!-)[a-z-]{1,63}(?<!-)\\.)+[a-z]{2,6}$', 1],
    ['^(ab|ac)+$', 1],
    ['^(?=.*\\d)[a-z\\d]+$', 1],
    ['^(?:(?:a|b?)*c)*$', 1],
    // What comes again is known.
    ['^(a)\\1$', 1],
    ['^(?<x>a)\\k<x>$', 1],
    // Ways into a later repetition that all end in a match: an engine goes the first of them.
    ['^x.*:.*:.+', 1],
    ['^[a-z]+.[a-z]+.[a-z]+', 1],
    // What stands at an open end is matched, or nothing is.
    ['^[a-z]+[a-z0-9]*', 1],
    ['(?:(?:(?:a*)*aba|a))*', Number.POSITIVE_INFINITY],
    ['^a.*b.*', 1],
    ['[0-9]{3}', 1],
    // A search begins anew at every character.
    ['[a-z]+$', 2],
    ['x.*y', 2],
    // Several ways.
    ['^[a-z]*[a-z0-9]*$', 2],
    ['^.+@.+$', 2],
    ['^.+@.+\\..+', 2],
    ['^[!-~]*:[!-~]*:[a-z]', 2],
    ['^[à-ÿ]*à[à-ÿ]*é', 2],
    ['^\\d*\\d*\\d*$', 3],
    ['^(?=.*a.*b$)c$', 2],
    ['^(?:(?=.*a).)*$', 2],
    ['^.*(?=.*b)c', 2],
    ['^(a*)\\1$', 2],
    ['^[a-z]*[0-9]*[a-z0-9]*$', 2],
    ['^(a+)+$', Number.POSITIVE_INFINITY],
    ['^(a|a)*$', Number.POSITIVE_INFINITY],
    ['^(a|aa)+$', Number.POSITIVE_INFINITY],
    ['^(a*)*$', Number.POSITIVE_INFINITY],
    ['^(a?|b?)*$', Number.POSITIVE_INFINITY],
    ['^(\\w+\\s?)*$', Number.POSITIVE_INFINITY],
    ['^(?<=a+b)c+$', Number.POSITIVE_INFINITY],
    ['^(a+)+\\1$', Number.POSITIVE_INFINITY],
  ];
  test.each(cases)('%s grows with the power %d', (source, degree) => {
    expect(degreeOf(source)).toBe(degree);
  });

  test('leaves out the search for a place to begin where that is asked for', () => {
    expect(degreeOf('[a-z]+$', true)).toBe(1);
    expect(degreeOf('x.*y', true)).toBe(1);
    expect(degreeOf('.+@.+$', true)).toBe(2);
  });

  test('is infinite for what is too deep, too large, or not understood', () => {
    const deep = parsePattern(`${'('.repeat(150)}a${')'.repeat(150)}`);
    expect(deep?.choice).toBeUndefined();
    const large = parsePattern(`^${'(?:'.repeat(12)}a${'){4}'.repeat(12)}$`);
    for (const pattern of [deep, large]) expect(pattern === undefined ? 0 : matchingWork(pattern, 10)).toBe(Number.POSITIVE_INFINITY);
  });

  test('choices at the end of a text that differ in nothing multiply', () => {
    const pattern = parsePattern(`^${'(|)'.repeat(30)}$`);
    expect(pattern === undefined ? 0 : matchingWork(pattern, 10)).toBeGreaterThan(2 ** 30);
  });

  test('holds for V8: what is bounded by a million steps is matched at once', () => {
    const atom = fc.constantFrom('a', 'b', '[ab]', '[^a]', '.', '\\w', 'ab', '(?:a|b)', '(?:a|ab)', '$', '\\b', '(?=a)', '(?!b)', '(?<=a)');
    const quantifier = fc.constantFrom('', '', '*', '+', '?', '{2}', '{0,3}', '{2,}', '*?');
    const { pattern } = fc.letrec<{ pattern: string; sequence: string; term: string }>((tie) => ({
      term: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        atom,
        tie('pattern').map((inner) => `(?:${inner})`),
      ),
      sequence: fc
        .array(fc.tuple(tie('term'), quantifier), { minLength: 1, maxLength: 4 })
        .map((parts) =>
          parts.map(([term, times]) => (/^(?:\$|\\b|\(\?[=!<])/.test(term) && !term.startsWith('(?:') ? term : `${term}${times}`)).join(''),
        ),
      pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 2 }).map((sequences) => sequences.join('|')),
    }));
    const text = fc.constantFrom(
      'a'.repeat(60),
      'ab'.repeat(30),
      `${'a'.repeat(60)}!`,
      `${'ab'.repeat(40)}c`,
      `${'a'.repeat(2000)}!`,
      'b'.repeat(3000),
    );
    let bounded = 0;
    fc.assert(
      fc.property(pattern, fc.boolean(), text, (body, isAnchored, subject) => {
        const source = isAnchored ? `^(?:${body})$` : body;
        const parsed = parsePattern(source);
        if (parsed === undefined || matchingWork(parsed, subject.length) > 1_000_000) return;
        bounded += 1;
        expect(matchInTime(new RegExp(source, parsed.flags), subject, 3000), source).toBeDefined();
      }),
      { numRuns: 3000 },
    );
    expect(bounded).toBeGreaterThan(300);
  });
});
