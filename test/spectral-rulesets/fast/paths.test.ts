import Nimma from 'nimma';
import { jsonPathPlus } from 'nimma/fallbacks';
import { describe, expect, test } from 'vitest';
import { Automaton } from '../../../src/spectral-rulesets/fast/automaton.ts';
import { throwingFilters } from '../../../src/spectral-rulesets/fast/hazards.ts';
import type { Container } from '../../../src/spectral-rulesets/fast/outside.ts';
import { type PathExpression, parsePath } from '../../../src/spectral-rulesets/fast/path-expression.ts';
import { untracked } from '../../../src/spectral-rulesets/fast/tracker.ts';
import { walkThrough } from '../../../src/spectral-rulesets/fast/walk.ts';
import { deepFrozen, pick, type Random, seeded } from './random.ts';

const names = ['paths', 'get', 'items', 'type', 'enum', '0', '200', 'x y', 'a', 'b'] as const;
const leaves = [1, 0, 'a', 'array', 'string', null, true, false, 'object', '', 3.5] as const;

const filters = [
  '@ && @.a',
  "@property === 'a'",
  "@property !== 'items' && @ && @.type",
  '@ && @.type == "array"',
  '@ && (@.a !== void 0 || @.b)',
  '@ && @.type && @.type.constructor.name === "Array"',
  '@.a',
  '@property.match(/^[ab]/)',
  '@ && @.enum && @.type',
  '!@.b',
  '@ === "a"',
] as const;

describe('paths in one walk find what the engine of Spectral finds', () => {
  test.each([1, 2, 3, 4])('of the class that is walked, in the same order, with seed %i', (seed) => {
    const random = seeded(seed);
    const counts = { compared: 0, matches: 0, outside: 0, throwing: 0 };
    for (let round = 0; round < 700; round++) {
      const text = randomPath(random);
      const expression = tried(text);
      if (expression === undefined) {
        counts.outside += 1;
        continue;
      }
      for (let document = 0; document < 3; document++) {
        const data = deepFrozen(randomObject(random, 5));
        const wanted = withNimma(text, data);
        const found = walked(expression, data);
        if (wanted === undefined) counts.throwing += 1;
        // Where the engine throws, a filter must have thrown here; the rule is then left to the library.
        if (wanted === undefined) expect(found, text).toBeUndefined();
        else if (found !== undefined) {
          expect(found, `${text} in ${JSON.stringify(data)}`).toEqual(wanted);
          counts.compared += 1;
          counts.matches += wanted.length;
        }
      }
    }
    expect(counts.compared).toBeGreaterThan(1_000);
    expect(counts.matches).toBeGreaterThan(2_000);
  });

  test('several paths of one rule are found in the order in which the engine finds them', () => {
    const random = seeded(5);
    let compared = 0;
    for (let round = 0; round < 400; round++) {
      const texts = [...new Set([randomPath(random), randomPath(random), randomPath(random)])];
      const expressions = texts.map(tried).filter((expression) => expression !== undefined);
      if (expressions.length < texts.length) continue;
      const data = deepFrozen(randomObject(random, 5));
      const wanted = withNimma(texts, data);
      const found = walkedTogether(expressions, data);
      if (wanted === undefined || found === undefined) continue;
      expect(found, texts.join(' ')).toEqual(wanted);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(80);
  });
});

function tried(text: string): PathExpression | undefined {
  try {
    return parsePath(text);
  } catch {
    return undefined;
  }
}

function walked(expression: PathExpression, root: Container): readonly string[] | undefined {
  return walkedTogether([expression], root);
}

function walkedTogether(expressions: readonly PathExpression[], root: Container): readonly string[] | undefined {
  const found: string[] = [];
  let hasThrown =
    throwingFilters(
      root,
      expressions.flatMap(({ hazards }) => hazards),
    ).size > 0;
  walkThrough({
    automaton: new Automaton(expressions),
    expressions,
    root,
    tracker: untracked,
    placeOf: undefined,
    onMatch: (_expression, path, value) => void found.push(line(path, value)),
    onThrow: () => {
      hasThrown = true;
    },
  });
  return hasThrown ? undefined : found;
}

function withNimma(texts: string | readonly string[], data: Container): readonly string[] | undefined {
  const found: string[] = [];
  const given = typeof texts === 'string' ? [texts] : texts;
  const nimma = new Nimma(given, { fallback: jsonPathPlus, unsafe: false, output: 'auto', customShorthands: {} });
  try {
    nimma.query(data, Object.fromEntries(given.map((text) => [text, ({ path, value }) => void found.push(line(path, value))])));
  } catch {
    return undefined;
  }
  return found;
}

function line(path: readonly (string | number)[], value: unknown): string {
  return JSON.stringify([path.map(String), value]);
}

function randomPath(random: Random): string {
  let path = '$';
  for (let steps = 1 + random(4); steps > 0; steps--) path += randomStep(random);
  return random(12) === 0 ? `${path}~` : path;
}

function randomStep(random: Random): string {
  switch (random(14)) {
    case 0:
      return '[*]';
    case 1:
      return `..${pick(random, ['paths', 'get', 'a', 'type'])}`;
    case 2:
      return '[a,b,get]';
    case 3:
      return `[?(${pick(random, filters)})]`;
    case 4:
      return `..[?(${pick(random, filters)})]`;
    case 5:
      return '..*';
    case 6:
      return '[0]';
    case 7:
      return "['x y']";
    case 8:
      return '..[a,b]';
    case 9:
      return '.*';
    case 10:
      return "['200']";
    default:
      return `.${pick(random, ['paths', 'get', 'items', 'type', 'a', 'b'])}`;
  }
}

function randomObject(random: Random, depth: number): Container {
  const object: Record<string, unknown> = {};
  for (let members = random(5); members >= 0; members--) object[pick(random, names)] = randomValue(random, depth - 1);
  return object;
}

function randomValue(random: Random, depth: number): unknown {
  const kind = random(10);
  if (depth <= 0 || kind < 2) return pick(random, leaves);
  if (kind < 4) return Array.from({ length: random(4) }, () => randomValue(random, depth - 1));
  return randomObject(random, depth);
}
