import { packs } from '../../rulesets/packs.ts';
import { lintModel } from '../../src/engine/lint.ts';
import { readStructure } from '../../src/engine/structure.ts';
import type { ScoreInput } from '../../src/policy/score.ts';
import { selectRules } from '../../src/ruleset/ruleset.ts';
import { modelOf } from './memory-graph.ts';

const rules = packs.flatMap((pack) => pack.rules);

/** What rules of the catalogue say is undeclared. */
const absences: ScoreInput['absences'] = new Map(
  rules.flatMap(({ id, saysUndeclared }) => (saysUndeclared === undefined ? [] : [[id, saysUndeclared] as const])),
);

const rulesets = new Map<string, ReturnType<typeof selectRules>>();

/** What the score of a definition is worked out from, with the rules of a ruleset. */
export async function scoreInputOf(definition: object, ruleset = 'recommended'): Promise<ScoreInput> {
  const model = await modelOf(JSON.stringify(definition), 'openapi.json');
  const known = rulesets.get(ruleset) ?? selectRules(packs, [ruleset], { only: [], skip: [] });
  rulesets.set(ruleset, known);
  const uriOf = (uri: string): string => uri;
  const { findings } = lintModel(model, known, uriOf);
  return { structure: readStructure(model, uriOf, findings), findings, absences };
}
