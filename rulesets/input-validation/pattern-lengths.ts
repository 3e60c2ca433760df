import { isFinitePattern } from '../../src/openapi/pattern-length.ts';
import { type Choice, parsePattern, type Term } from '../../src/openapi/pattern-syntax.ts';

/** How long a text is that a regular expression matches, in characters. */
export interface Lengths {
  readonly shortest: number;
  /** Infinite when the expression is not anchored at both ends, or repeats without limit. */
  readonly longest: number;
}

/** The lengths of the texts that match; `undefined` for an expression that is not understood. Each is worked out once. */
export function lengthsMatching(pattern: string): Lengths | undefined {
  if (pattern.length > 1000) return undefined;
  if (!known.has(pattern)) known.set(pattern, lengthsOf(pattern));
  return known.get(pattern);
}

const known = new Map<string, Lengths | undefined>();

function lengthsOf(pattern: string): Lengths | undefined {
  const parsed = parsePattern(pattern);
  // Without `u` a character beyond the basic plane counts twice.
  if (parsed?.choice === undefined || parsed.flags !== 'u') return undefined;
  const { shortest, longest } = lengthsOfChoice(parsed.choice);
  return { shortest, longest: isFinitePattern(pattern) ? longest : Number.POSITIVE_INFINITY };
}

function lengthsOfChoice(choice: Choice): Lengths {
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (const sequence of choice) {
    const lengths = sequence.map(lengthsOfTerm);
    shortest = Math.min(
      shortest,
      lengths.reduce((sum, length) => sum + length.shortest, 0),
    );
    longest = Math.max(
      longest,
      lengths.reduce((sum, length) => sum + length.longest, 0),
    );
  }
  return { shortest, longest };
}

function lengthsOfTerm(term: Term): Lengths {
  switch (term.is) {
    case 'characters':
      return { shortest: 1, longest: 1 };
    case 'start':
    case 'end':
    case 'boundary':
    case 'look':
      return { shortest: 0, longest: 0 };
    case 'backreference':
      return { shortest: 0, longest: Number.POSITIVE_INFINITY };
    case 'group':
      return lengthsOfChoice(term.body);
    case 'repeat': {
      const once = lengthsOfTerm(term.body);
      return { shortest: once.shortest * term.min, longest: once.longest * term.max };
    }
  }
}
