import { pathToFileURL } from 'node:url';
import { type Entry, type LintRequest, packs } from '../api.ts';
import { ignoresOf } from '../config/ignores.ts';
import { createFileReader } from '../document/file-reader.ts';
import { defaultLimits } from '../document/limits.ts';
import { loadGraph } from '../document/load.ts';
import { buildModel, type Model } from '../openapi/model.ts';
import type { Waiver } from '../policy/settings.ts';
import type { SpectralRuleset } from '../spectral-rulesets/spectral-ruleset.ts';
import { relativeUris } from '../uri.ts';
import { createEntryJudging, type EntryJudge } from './judge-entry.ts';

/** What holds for one definition. */
export interface InspectedPolicy {
  readonly model: Model;
  readonly judge: EntryJudge;
  /** What the definition itself waives. */
  readonly ignores: readonly Waiver[];
  readonly spectral: SpectralRuleset | undefined;
}

/**
 * Works out what policy makes of one definition, as a lint of it does, and runs no rule. `request` has a policy.
 * @throws ToolError when the definition cannot be read, and whatever is wrong with rulesets
 */
export async function inspectPolicy({ path, text, root }: Entry, request: LintRequest): Promise<InspectedPolicy> {
  const { policy, cwd, allowedHosts = [] } = request;
  if (policy === undefined) throw new Error('There is no policy to inspect.');
  const limits = { ...defaultLimits, ...request.limits };
  const uri = pathToFileURL(path).href;
  const reader = createFileReader({ root: root ?? request.root, allowedHosts, limits });
  const graph = await loadGraph(text === undefined ? { uri } : { uri, text }, { reader, limits });
  const judging = createEntryJudging({ path, settings: policy.settingsFor(path), policy, packs, isScored: false });
  const model = buildModel(graph, judging.saidOf);
  const { ruleset, spectral } = (await judging.chooseRules(model.declared)) ?? request;
  const judge = judging.judge(model, spectral?.forEntry(path).ruleset ?? ruleset, spectral !== undefined && spectral.otherRules > 0);
  return { model, judge, ignores: ignoresOf(model, relativeUris(cwd)).waivers, spectral };
}
