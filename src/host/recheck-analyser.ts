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
 * Makes the analyser of what our own analysis leaves open in one definition: for each expression, how long an engine that begins at the first character takes at
 * worst. Without `^` a search begins anew at every character; that is left out.
 */
export function createRecheckAnalyser({ perPattern, total }: AnalysisLimits = defaultLimits): (pattern: string) => PatternAnalysis {
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

const defaultLimits: AnalysisLimits = { perPattern: 3000, total: 5000 };

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
  if (!isSlow(new RegExp(`^(?:${source})`, pattern.flags), attack)) return { is: 'safe' };
  const degree = complexity.type === 'polynomial' ? { degree: complexity.degree } : {};
  return { is: 'vulnerable', complexity: complexity.type, ...degree, attack: attack.pattern };
}

/** True when V8 takes too long for the analyser's attack, or for a longer one of the same form: what it is done with at once was none. */
function isSlow(expression: RegExp, { pumps, suffix, base }: Attack): boolean {
  for (let repeats = base; ; repeats *= 4) {
    const text = pumps.map(({ prefix, pump, bias }) => prefix + pump.repeat(repeats + bias)).join('') + suffix;
    if (matchInTime(expression, text, attackTimeout) === undefined) return true;
    if (text.length > longestAttack) return false;
  }
}

/** Texts that a matcher takes ever longer for: what is repeated, after what, and how often for a start. */
interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string; readonly bias: number }[];
  readonly suffix: string;
  readonly base: number;
}

/** As long as quadratic time takes a second. */
const longestAttack = 30_000;

const unreadable: PatternAnalysis = { is: 'unknown', reason: 'the analyser cannot read it' };

/** In milliseconds. */
const attackTimeout = 100;

/**
 * What is searched for an attack, in steps: a slow machine says the same as a fast one. Attacks are found among few texts or not at all,
 * and automata for whole alphabets take seconds; found attacks are tried on V8 in any case.
 */
const effort = {
  checker: 'fuzz',
  randomSeed: 0,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  seedingLimit: 100,
  maxInitialGenerationSize: 50,
  maxIteration: 2,
  maxGenerationSize: 20,
  crossoverSize: 5,
  mutationSize: 5,
  incubationLimit: 5000,
  attackLimit: 1_000_000,
  maxAttackStringSize: 100_000,
} as const;

/** `timeout`, whole milliseconds, is for what would take many seconds all the same. */
function check(source: string, flags: string, timeout: number): ReturnType<typeof checkSync> | undefined {
  try {
    return checkSync(source, flags, { ...effort, timeout });
  } catch {
    return undefined;
  }
}
