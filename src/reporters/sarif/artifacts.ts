import type { DefinitionSummary, Report } from '../../report/report.ts';
import { isJudged } from '../policy-phrases.ts';
import type { ReporterContext } from '../reporter.ts';
import { artifactLocation } from './locations.ts';

/** SARIF 2.1.0 §3.24: every file of the definitions, once; an entry document carries what policy knows of its definition. */
export function sarifArtifacts({ definitions }: Report, context: ReporterContext): object[] {
  const byEntry = new Map(definitions.map((definition) => [definition.uri, definition]));
  const uris = new Set(definitions.flatMap((definition) => definition.documents));
  return [...uris].map((uri) => ({
    location: artifactLocation(uri, context),
    roles: ['analysisTarget'],
    properties: propertiesOf(byEntry.get(uri)),
  }));
}

function propertiesOf(definition: DefinitionSummary | undefined): object | undefined {
  if (definition === undefined || !isJudged(definition)) return undefined;
  const { policy, score } = definition;
  const { classification, ...names } = policy ?? {};
  return { ...names, ...classification, ...(score === undefined ? {} : { score: score.value, grade: score.grade }) };
}
