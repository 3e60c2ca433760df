import { type InspectedDefinition, packs } from '../../api.ts';
import { readStructure } from '../../engine/structure.ts';
import { readAuthMatrix } from '../../openapi/auth-matrix.ts';
import { explainScore, findRepairs, type Loss, type Repair } from '../../policy/repairs.ts';
import { type ScoreInput, scoreOf } from '../../policy/score.ts';
import type { Requirements } from '../../policy/settings.ts';
import type { AuthRow } from '../../report/auth.ts';
import type { Finding } from '../../report/finding.ts';
import type { OwnerCoverage, Structure } from '../../report/places.ts';
import type { Report, RuleCoverage, Score } from '../../report/report.ts';

/** What is kept of a definition while others are checked: nothing of its documents. */
export interface KeptDefinition {
  /** As the report names it. */
  readonly uri: string;
  readonly title?: string | undefined;
  readonly operations: number;
  /** As the report names them. */
  readonly documents: readonly string[];
  readonly coverage: readonly RuleCoverage[];
  readonly owners: readonly OwnerCoverage[];
  /** What the configuration requires. */
  readonly require?: Requirements | undefined;
  readonly structure: Structure;
  readonly auth: readonly AuthRow[];
}

/** Takes from a definition what is measured. */
export function keepDefinition({ model, findings, result, summary, uriOf, require }: InspectedDefinition): KeptDefinition {
  return {
    uri: summary.uri,
    title: summary.title,
    operations: summary.operations,
    documents: summary.documents,
    coverage: result.coverage,
    owners: result.owners ?? [],
    require,
    structure: readStructure(model, uriOf, findings),
    auth: readAuthMatrix(model),
  };
}

/** A definition with its score. */
export interface MeasuredCoverage extends KeptDefinition {
  readonly score: Score;
  /** `undefined` where it would take too long to find any. */
  readonly repairs: () => readonly Repair[] | undefined;
  readonly losses: () => readonly Loss[] | undefined;
}

/** Scores definitions by what the report says of them. */
export function measure(kept: readonly KeptDefinition[], { findings }: Report): readonly MeasuredCoverage[] {
  const byUri = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byUri.get(finding.location.uri);
    if (known === undefined) byUri.set(finding.location.uri, [finding]);
    else known.push(finding);
  }
  return kept.map((definition) => {
    const own = definition.documents.flatMap((uri) => byUri.get(uri) ?? []);
    const input: ScoreInput = { structure: definition.structure, findings: own, absences };
    return {
      ...definition,
      score: scoreOf(input),
      repairs: () => findRepairs({ ...input, mendedTogether }, shownRepairs),
      losses: () => explainScore(input),
    };
  });
}

const shownRepairs = 5;

const rules = packs.flatMap((pack) => pack.rules);
const absences = new Map(rules.flatMap(({ id, saysUndeclared }) => (saysUndeclared === undefined ? [] : [[id, saysUndeclared] as const])));
const mendedTogether = new Set(rules.flatMap(({ id, commonRemedy }) => (commonRemedy === undefined ? [] : [id])));
