import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPatternAnalyser, isDecided } from '../../src/host/pattern-analyser.ts';
import { createRecheckAnalyser } from '../../src/host/recheck-analyser.ts';

const atom = fc.constantFrom('a', 'b', '[ab]', '[^a]', '.', '\\w', 'ab', '(?:a|ab)', '(?=a*b)', ':');
const quantifier = fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{0,3}', '{2,}', '*?');
const part = fc.tuple(atom, quantifier).map(([text, times]) => (text.startsWith('(?=') ? text : text + times));
const group = fc.tuple(fc.array(part, { minLength: 1, maxLength: 3 }), quantifier).map(([parts, times]) => `(?:${parts.join('')})${times}`);
const expression = fc
  .tuple(fc.array(fc.oneof({ weight: 3, arbitrary: part }, { weight: 1, arbitrary: group }), { minLength: 1, maxLength: 5 }), fc.boolean())
  .map(([parts, isWhole]) => (isWhole ? `^${parts.join('')}$` : parts.join('')));

test('what we say is safe, recheck knows no attack on', () => {
  const own = createPatternAnalyser();
  let safe = 0;
  fc.assert(
    fc.property(expression, (source) => {
      if (!isDecided(source) || own(source).is !== 'safe') return;
      safe += 1;
      expect(createRecheckAnalyser()(source).is, source).not.toBe('vulnerable');
    }),
    { numRuns: 250 },
  );
  expect(safe).toBeGreaterThan(60);
});
