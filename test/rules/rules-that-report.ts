import { lintModel } from '../../src/engine/lint.ts';
import type { Pack } from '../../src/ruleset/pack.ts';
import { selectRules } from '../../src/ruleset/ruleset.ts';
import { modelOf } from '../support/memory-graph.ts';

/** `rule pointer` of each finding of a pack's rules together, for tables about precedence. Advice (`info`) is left out. */
export async function ruleAndPlaceOf(packs: Pack | readonly Pack[], text: string): Promise<readonly string[]> {
  const ruleset = selectRules([packs].flat(), ['all'], { only: [], skip: [] });
  const { findings } = lintModel(await modelOf(text, 'openapi.json'), ruleset, (uri) => uri);
  return findings.filter(({ severity }) => severity !== 'info').map(({ ruleId, location }) => `${ruleId} ${location.pointer}`);
}
