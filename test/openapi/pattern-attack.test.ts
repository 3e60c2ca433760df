import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attackText, witnessOf } from '../../src/host/witness.ts';
import { attackOn } from '../../src/openapi/pattern-attack.ts';
import { parsePattern } from '../../src/openapi/pattern-syntax.ts';

const attackOf = (source: string) => attackOn(parsePattern(source)?.choice ?? []);

describe('the worst attack on an expression', () => {
  const cases: readonly (readonly [string, number | undefined, string | undefined])[] = [
    // Two ways around a repetition.
    ['^(a+)+$', Number.POSITIVE_INFINITY, "'a' + 'a'.repeat(28) + '\\x00'"],
    ['^(\\w+\\s?)*$', Number.POSITIVE_INFINITY, "'0' + '0'.repeat(28) + '\\x00'"],
    ['^(a|aa)+$', Number.POSITIVE_INFINITY, "'a' + 'aaa'.repeat(13) + '\\x00'"],
    ['^([A-Za-z](-|_|.)?)+$', Number.POSITIVE_INFINITY, "'A' + '-A'.repeat(27) + '\\n'"],
    // From one repetition into another.
    ['^[a-z]*[a-z0-9]*$', 2, "'a' + 'a'.repeat(23581) + '\\x00'"],
    ['^.+/.+$', 2, undefined],
    ['^(x.*|y.*:)z.*$', 2, undefined],
    // Along a chain of them, on one text or on several.
    ['^\\d*\\d*\\d*$', 3, undefined],
    ['^a*a*,b*b*$', 3, undefined],
    ['^arn:aws:.*:.*:[0-9]+:.*$', 3, undefined],
    // An end behind an end.
    ['^(a+)+$$', Number.POSITIVE_INFINITY, "'a' + 'a'.repeat(28) + '\\x00'"],
    // One way.
    ['^[a-z]+$', undefined, undefined],
    ['^([a-z]+-)*[a-z]+$', undefined, undefined],
    // Ways that all end in a match.
    ['^(a+)+', undefined, undefined],
    ['^.*:.*:.+', undefined, undefined],
    // Too few characters, or too many positions, to tell.
    ['^(a|a){20}$', undefined, undefined],
    ['^(?:\\w{1,60}){60}$', undefined, undefined],
    ['^(\\u00e9+)+$', undefined, undefined],
  ];
  test.each(cases)('%s grows with the power %d', (source, degree, witness) => {
    const attack = attackOf(source);
    expect(attack?.degree).toBe(degree);
    if (attack !== undefined && witness !== undefined) expect(witnessOf(attack)).toBe(witness);
  });

  test('fails to match', () => {
    for (const source of ['^(\\d{1,2}x?)+$', '^(.*?,)*.*x$', '^[a-z]+([a-z0-9._]*[a-z0-9_]+)?$', '.+@.+\\..+']) {
      const attack = attackOf(source);
      if (attack === undefined) throw new Error(`no attack on ${source}`);
      expect(new RegExp(`^(?:${source})`).test(attackText({ ...attack, repeats: 6 })), source).toBe(false);
    }
  });

  test('that is exact fails to match, whatever the expression', () => {
    const term = fc.letrec<{ term: string; sequence: string }>((tie) => ({
      term: fc.oneof(
        { maxDepth: 2 },
        fc.constantFrom('a', 'a', 'b', '[ab]', '$'),
        fc.tuple(tie('sequence'), fc.constantFrom('', '*', '+', '?', '{2}')).map(([body, count]) => `(?:${body})${count}`),
        fc.tuple(tie('sequence'), tie('sequence')).map(([left, right]) => `(?:${left}|${right})+`),
      ),
      sequence: fc.array(tie('term'), { minLength: 1, maxLength: 3 }).map((terms) => terms.join('')),
    })).sequence;
    let exact = 0;
    fc.assert(
      fc.property(term, (body) => {
        const source = `^(?:${body})+$`;
        const attack = attackOf(source);
        if (attack?.isExact !== true) return;
        exact += 1;
        expect(new RegExp(`^(?:${source})`).test(attackText({ ...attack, repeats: 3 })), source).toBe(false);
      }),
      { numRuns: 500, seed: 44 },
    );
    expect(exact).toBeGreaterThan(40);
  });

  test('is written as JavaScript', () => {
    const attack = { pumps: [{ prefix: '', pump: "\\'" }], suffix: '\n\t\r\u0000', repeats: 2, degree: 2, isExact: true };
    expect(witnessOf(attack)).toBe("'\\\\\\''.repeat(2) + '\\n\\t\\r\\x00'");
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', minLength: 1 }), fc.string({ unit: 'binary-ascii' }), (pump, suffix) => {
        const one = { ...attack, pumps: [{ prefix: '', pump }], suffix };
        // biome-ignore lint/security/noGlobalEval: what is written is to be read by JavaScript.
        expect(eval(witnessOf(one))).toBe(attackText(one));
      }),
    );
  });

  test('is not searched for ever', () => {
    const start = performance.now();
    for (const source of [`^${'(?:a|b?c)*'.repeat(40)}$`, `^(?:${'(?:\\w+,?)*'.repeat(30)})+$`, `^${'(?:.{0,9}-){9}'.repeat(9)}$`])
      attackOf(source);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
