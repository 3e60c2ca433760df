import type { Model } from '../openapi/model.ts';
import { unprovenPatterns } from '../openapi/patterns.ts';
import type { Host } from '../ruleset/host.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { createNodeHost } from './node-host.ts';

/** The program's host for one definition; the analyser, which takes long to load, only where a rule has something to ask it. */
export async function createHost(model: Model, { rules }: Ruleset): Promise<Host> {
  const host = createNodeHost();
  const isNeeded = rules.some(({ rule }) => rule.needs === 'analysePattern' && rule.formats.includes(model.format));
  if (!isNeeded || unprovenPatterns(model).size === 0) return host;
  const { createPatternAnalyser } = await import('./pattern-analyser.ts');
  return { ...host, analysePattern: createPatternAnalyser() };
}
