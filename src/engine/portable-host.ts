import { createPatternReader } from '../openapi/pattern-reader.ts';
import type { Host } from '../ruleset/host.ts';

/** What can be done anywhere, editors included: a host for one definition. It matches what is proven to be quick, and nothing else. */
export function createPortableHost(): Host {
  const read = createPatternReader();
  let stepsLeft = maxSteps;
  return {
    matchesPattern: (pattern, text) => {
      const reading = read(pattern);
      const steps = reading?.workFor(text.length) ?? Number.POSITIVE_INFINITY;
      if (reading === undefined || steps > maxStepsPerText || steps > stepsLeft) return undefined;
      stepsLeft -= steps;
      return reading.expression.test(text);
    },
  };
}

/** Steps are counted as they are at worst; an engine takes some 10 nanoseconds for one. */
const maxStepsPerText = 1_000_000;
const maxSteps = 500_000_000;
