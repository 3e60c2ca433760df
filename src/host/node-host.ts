import { createPatternReader } from '../openapi/pattern-reader.ts';
import type { Host } from '../ruleset/host.ts';
import { matchInTime } from './timed-match.ts';

/** What a host may spend on the expressions of one definition, in milliseconds. */
interface TimeLimits {
  /** For one expression and one text. */
  readonly perText: number;
  /** For all texts whose time nothing bounds. */
  readonly total: number;
}

/**
 * The program's host for one definition. What is proven to be quick is matched directly; other expressions run under a timer, each
 * text once.
 */
export function createNodeHost({ perText, total }: TimeLimits = defaultLimits): Host {
  const read = createPatternReader();
  const answers = new Map<RegExp, Map<string, boolean | undefined>>();
  let left = total;
  const matchTimed = (expression: RegExp, text: string): boolean | undefined => {
    if (left < 1) return undefined;
    const start = performance.now();
    const answer = matchInTime(expression, text, Math.ceil(Math.min(perText, left)));
    left -= performance.now() - start;
    return answer;
  };
  return {
    matchesPattern: (pattern, text) => {
      const reading = read(pattern);
      if (reading === undefined) return undefined;
      const { expression, workFor } = reading;
      if (workFor(text.length) <= quickSteps) return expression.test(text);
      const known = answers.get(expression) ?? new Map<string, boolean | undefined>();
      answers.set(expression, known);
      if (!known.has(text)) known.set(text, matchTimed(expression, text));
      return known.get(text);
    },
  };
}

const defaultLimits: TimeLimits = { perText: 250, total: 2000 };

/** Some 10 milliseconds at worst. */
const quickSteps = 1_000_000;
