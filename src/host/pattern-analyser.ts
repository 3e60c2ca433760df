import { type Attack, attackOn } from '../openapi/pattern-attack.ts';
import { type Pattern, parsePattern } from '../openapi/pattern-syntax.ts';
import { provenDegree } from '../openapi/patterns.ts';
import type { PatternAnalysis } from '../ruleset/host.ts';
import { matchInTime } from './timed-match.ts';
import { attackText, witnessOf } from './witness.ts';

/**
 * Makes the analyser of a definition's expressions: for each, how long an engine that begins at the first character takes at worst.
 * Without `^` a search begins anew at every character; that is left out. `lastResort` is asked for what is not decided here.
 */
export function createPatternAnalyser(lastResort?: (pattern: string) => PatternAnalysis): (pattern: string) => PatternAnalysis {
  return (source) => {
    const { analysis, isFinal } = verdictOn(source);
    if (isFinal || lastResort === undefined) return analysis;
    const other = lastResort(source);
    return dangerOf(other) > dangerOf(analysis) ? other : analysis;
  };
}

/** True when there is no need to ask another analyser about an expression. */
export function isDecided(source: string): boolean {
  return verdictOn(source).isFinal;
}

interface Verdict {
  readonly analysis: PatternAnalysis;
  readonly isFinal: boolean;
}

/** Definitions of one maker share expressions. */
const verdicts = new Map<string, Verdict>();
const maxVerdicts = 2000;

function verdictOn(source: string): Verdict {
  const known = verdicts.get(source);
  if (known !== undefined) return known;
  if (verdicts.size >= maxVerdicts) verdicts.clear();
  const verdict = judge(source);
  verdicts.set(source, verdict);
  return verdict;
}

function judge(source: string): Verdict {
  const pattern = parsePattern(source);
  if (pattern === undefined) return { analysis: { is: 'unknown', reason: 'it is not a valid expression' }, isFinal: true };
  const proven = provenDegree(source);
  if (proven <= 1) return { analysis: { is: 'safe' }, isFinal: true };
  const attack = pattern.choice === undefined ? undefined : attackOn(pattern.choice);
  if (attack === undefined || !isSlow(source, pattern, attack)) return open;
  return { analysis: analysisOf(attack), isFinal: attack.degree >= proven };
}

const open: Verdict = { analysis: { is: 'unknown', reason: 'there is no analyser here' }, isFinal: false };

/** True when the steps of the attack are counted, or V8 does not come to an end with it. */
function isSlow(source: string, { flags }: Pattern, attack: Attack): boolean {
  if (attack.isExact) return true;
  return matchInTime(new RegExp(`^(?:${source})`, flags), attackText(attack), attackTimeout) === undefined;
}

/** In milliseconds, for texts that take seconds if there is no shorter way. */
const attackTimeout = 10;

function analysisOf(attack: Attack): PatternAnalysis {
  const witness = { is: 'vulnerable', attack: witnessOf(attack) } as const;
  return Number.isFinite(attack.degree)
    ? { ...witness, complexity: 'polynomial', degree: attack.degree }
    : { ...witness, complexity: 'exponential' };
}

function dangerOf(analysis: PatternAnalysis): number {
  if (analysis.is === 'safe') return 1;
  if (analysis.is === 'unknown') return 0;
  return analysis.degree ?? Number.POSITIVE_INFINITY;
}
