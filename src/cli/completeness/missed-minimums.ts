import { percentOf, tallyAll, tallyBy } from '../../policy/coverage.ts';
import { missedRequirements } from '../../policy/missed-requirements.ts';
import type { CoverageOptions } from './coverage-options.ts';
import type { MeasuredCoverage } from './measure.ts';

/** What is required and not reached, a sentence each: first what the command line asks of all definitions together. */
export function missedMinimums(definitions: readonly MeasuredCoverage[], { minimums, minScore }: CoverageOptions): readonly string[] {
  const coverage = definitions.flatMap((definition) => definition.coverage);
  const tallies = tallyBy(coverage, ({ pack }) => pack);
  const missed = [...minimums].flatMap(([pack, least]) => {
    const tally = pack === 'total' ? tallyAll(coverage) : tallies.get(pack);
    const by = pack === 'total' ? '--min' : '--min-pack';
    if (tally === undefined) return [`Coverage of ${pack} is unknown because none of its rules ran, at least ${least} % required (${by}).`];
    if (tally.satisfied * 100 >= least * tally.examined) return [];
    return [`Coverage${pack === 'total' ? '' : ` of ${pack}`} is ${percentOf(tally)} %, at least ${least} % required (${by}).`];
  });
  const required = definitions.map(({ uri, require = nothing, score, coverage: own }) => {
    return {
      uri,
      require: { ...require, budgets: nothing.budgets },
      score: score.value,
      coverage: own,
      findings: new Map<string, number>(),
    };
  });
  return [...missed, ...missedRequirements(required, minScore)];
}

const nothing = { coverage: new Map(), budgets: new Map() };
