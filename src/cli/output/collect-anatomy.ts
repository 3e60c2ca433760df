import type { Inspection } from '../../api.ts';
import type { Anatomy } from '../../report/anatomy.ts';
import type { Report } from '../../report/report.ts';
import { type KeptDefinition, keepDefinition, measure } from '../completeness/measure.ts';

/** Looks into definitions while they are linted. */
export interface AnatomyCollector {
  readonly inspect: Inspection;
  /** What they look like inside, in the order of the report's definitions. Call it when the lint is over. */
  readonly read: (report: Report) => readonly Anatomy[];
}

/** Starts to collect. A definition that is linted twice is kept as it was the last time. */
export function collectAnatomy(): AnatomyCollector {
  const kept = new Map<string, KeptDefinition>();
  const take: Inspection['take'] = (inspected) => void kept.set(inspected.summary.uri, keepDefinition(inspected));
  return {
    inspect: { countsOwners: true, take },
    read: (report) => {
      const definitions = report.definitions.flatMap(({ uri }) => kept.get(uri) ?? []);
      return measure(definitions, report).map(({ uri, score, coverage, owners, auth }) => ({ uri, score, coverage, owners, auth }));
    },
  };
}
