import { parsePattern } from './pattern-syntax.ts';
import { matchingWork } from './pattern-work.ts';

/** An expression that compiles, and what running it may cost. */
export interface PatternReading {
  readonly expression: RegExp;
  /** Steps to search a text of so many UTF-16 units, at worst; infinite when nothing is proven. */
  readonly workFor: (length: number) => number;
}

/**
 * Reads expressions of one definition, each once. `undefined` for one with an error, or longer than any that is written by hand. Nothing
 * is proven of expressions beyond what a definition may take.
 */
export function createPatternReader(): (pattern: string) => PatternReading | undefined {
  const readings = new Map<string, PatternReading | undefined>();
  let left = closeLength;
  return (pattern) => {
    if (!readings.has(pattern)) {
      left -= pattern.length;
      readings.set(pattern, pattern.length > maxPatternLength ? undefined : readPattern(pattern, left >= 0));
    }
    return readings.get(pattern);
  };
}

const maxPatternLength = 10_000;

/**
 * How long the expressions of one definition may be together to be looked at closely: many times what real ones have, and in the worst
 * case some seconds.
 */
export const closeLength = 30_000;

function readPattern(source: string, isClose: boolean): PatternReading | undefined {
  const pattern = parsePattern(source);
  if (pattern === undefined) return undefined;
  const works = new Map<number, number>();
  return {
    expression: new RegExp(source, pattern.flags),
    workFor: (length) => {
      const work = works.get(length) ?? matchingWork(pattern, length, false, isClose);
      works.set(length, work);
      return work;
    },
  };
}
