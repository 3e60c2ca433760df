import { checkSync } from 'recheck/lib/browser.js';
import { parsePattern } from '../openapi/pattern-syntax.ts';
import type { PatternAnalysis } from '../ruleset/host.ts';
import { matchInTime } from './timed-match.ts';

/** What the analyser may spend on one definition, in milliseconds. */
interface AnalysisLimits {
  readonly perPattern: number;
  readonly total: number;
}

/**
 * Makes the analyser of the expressions of one definition: for each, how long an engine that begins at the first character takes at
 * worst. Without `^` a search begins anew at every character; that is left out.
 */
export function createPatternAnalyser({ perPattern, total }: AnalysisLimits = defaultLimits): (pattern: string) => PatternAnalysis {
  let left = total;
  return (source) => {
    const known = analyses.get(source);
    if (known !== undefined) return known;
    if (left < 1) return tooLong;
    const start = performance.now();
    const timeout = Math.ceil(Math.min(perPattern, left));
    const analysis = analyse(source, timeout);
    left -= performance.now() - start;
    // What had not its whole time here may have it in another definition.
    if (analysis !== tooLong || timeout === perPattern) remember(source, analysis);
    return analysis;
  };
}

const defaultLimits: AnalysisLimits = { perPattern: 500, total: 1500 };

const tooLong: PatternAnalysis = { is: 'unknown', reason: 'the analysis takes too long' };

/** Definitions of one maker share expressions. */
const analyses = new Map<string, PatternAnalysis>();
const maxAnalyses = 2000;

function remember(source: string, analysis: PatternAnalysis): void {
  if (analyses.size >= maxAnalyses) analyses.clear();
  analyses.set(source, analysis);
}

function analyse(source: string, timeout: number): PatternAnalysis {
  const pattern = parsePattern(source);
  if (pattern === undefined) return { is: 'unknown', reason: 'it is not a valid expression' };
  const result = check(`^(?:${source})`, pattern.flags, timeout);
  if (result === undefined) return unreadable;
  if (result.status === 'safe') return { is: 'safe' };
  if (result.status === 'unknown') return result.error.kind === 'timeout' ? tooLong : unreadable;
  const { complexity, attack } = result;
  // The analyser's attack is made for more than a thousand million steps: what V8 is done with at once was none.
  if (matchInTime(new RegExp(`^(?:${source})`, pattern.flags), attack.string, attackTimeout) !== undefined) return { is: 'safe' };
  const degree = complexity.type === 'polynomial' ? { degree: complexity.degree } : {};
  return { is: 'vulnerable', complexity: complexity.type, ...degree, attack: attack.pattern };
}

const unreadable: PatternAnalysis = { is: 'unknown', reason: 'the analyser cannot read it' };

/** In milliseconds. */
const attackTimeout = 100;

/** Steps decide, not time, so that a slow machine says the same; `timeout`, whole milliseconds, is for what would take many seconds. */
function check(source: string, flags: string, timeout: number): ReturnType<typeof checkSync> | undefined {
  try {
    return checkSync(source, flags, { timeout, randomSeed: 0, attackTimeout: null, incubationTimeout: null });
  } catch {
    return undefined;
  }
}
