import type { DefinitionSummary, Report } from '../../report/report.ts';
import { isJudged } from '../policy-phrases.ts';
import type { PlaceSettings } from './locations.ts';

/** SARIF 2.1.0 §3.24: every file of the definitions, once; an entry document carries what policy knows of its definition. */
export function sarifArtifacts({ definitions }: Report, artifactAt: PlaceSettings['artifactAt']): object[] {
  const byEntry = new Map(definitions.map((definition) => [definition.uri, definition]));
  const uris = new Set(definitions.flatMap((definition) => definition.documents));
  return [...uris].map((uri) => ({
    location: artifactAt(uri),
    roles: ['analysisTarget'],
    properties: propertiesOf(byEntry.get(uri)),
  }));
}

function propertiesOf(definition: DefinitionSummary | undefined): object | undefined {
  if (definition === undefined || !isJudged(definition)) return undefined;
  const { policy, score } = definition;
  const { classification, ...names } = policy ?? {};
  // In a property bag of SARIF no tag is there twice (§3.8.2).
  const tags = classification?.tags === undefined ? {} : { tags: [...new Set(classification.tags)] };
  return { ...names, ...classification, ...tags, ...(score === undefined ? {} : { score: score.value, grade: score.grade }) };
}
