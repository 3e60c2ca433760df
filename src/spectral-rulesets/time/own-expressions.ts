import functions from '@stoplight/spectral-functions';
import { isContainer } from '../fast/outside.ts';
import type { ExpressionClock } from './expression-clock.ts';

/** Tries what a function is about to do with a value. Throws `TooLong` when that takes too long. */
type Trial = (value: unknown, clock: ExpressionClock) => void;

/**
 * What has to be tried before one of Spectral's functions is called that match a text with an expression made from its options; `undefined`
 * for the others.
 */
export function trialOf(ruleFunction: unknown, options: unknown): Trial | undefined {
  if (!isContainer(options)) return undefined;
  if (ruleFunction === functions.pattern) return trialOfPattern(options);
  return ruleFunction === functions.casing ? trialOfCasing(options) : undefined;
}

function trialOfPattern({ match, notMatch }: Readonly<Record<string, unknown>>): Trial {
  const expressions = [match, notMatch].flatMap((text) => (typeof text === 'string' ? (expressionOf(text) ?? []) : []));
  return (value, clock) => {
    if (typeof value === 'string') for (const expression of expressions) clock.matches(expression, value);
  };
}

/** As the function reads it: `/expression/flags`, or the expression alone. What is no expression, it says itself. */
function expressionOf(text: string): RegExp | undefined {
  const [, source, flags] = /^\/(.+)\/([a-z]*)$/.exec(text) ?? [undefined, text];
  try {
    return new RegExp(source ?? '', flags);
  } catch {
    return undefined;
  }
}

/**
 * What a digit belongs to in `camelCase`, and what a separator is that words may have as well, there are two ways to read; a text that has
 * many of either takes twice as long for each. Without them the expressions leave no choice.
 */
function trialOfCasing(options: Readonly<Record<string, unknown>>): Trial {
  const { type, separator } = options;
  const character = isContainer(separator) ? separator['char'] : undefined;
  const isOdd = typeof character === 'string' && /^[a-z\d_-]$/i.test(character);
  const doubtful = isOdd ? /[\s\S]/g : /\d/g;
  const known = new Set<string>();
  return (value, clock) => {
    if (typeof value !== 'string' || known.has(value) || value.length <= mostDoubts) return;
    if ((value.match(doubtful) ?? []).length <= mostDoubts) return;
    clock.do(`${String(type)} case`, () => Reflect.apply(functions.casing, undefined, [value, options, undefined]));
    known.add(value);
  };
}

/** Every doubt doubles the time of some few steps. */
const mostDoubts = 12;
