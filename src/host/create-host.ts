import type { Model } from '../openapi/model.ts';
import { passedOverPatterns, unprovenPatterns } from '../openapi/patterns.ts';
import type { Host } from '../ruleset/host.ts';
import type { Ruleset } from '../ruleset/ruleset.ts';
import { createNodeHost } from './node-host.ts';
import { createPatternAnalyser, isDecided } from './pattern-analyser.ts';

/** The program's host for one definition; the analyser that takes long to load, only where ours leaves an expression open. */
export async function createHost(model: Model, { rules }: Ruleset): Promise<Host> {
  const host = createNodeHost();
  const isNeeded = rules.some(({ rule }) => rule.needs === 'analysePattern' && rule.formats.includes(model.format));
  if (!isNeeded) return host;
  const texts = [...unprovenPatterns(model).values()].flatMap((places) => places.map(({ text }) => text));
  const passedOver = passedOverPatterns(model);
  const unproven = new Set(texts.filter((text) => !passedOver.has(text)));
  if (unproven.size === 0) return host;
  if ([...unproven].every(isDecided)) return { ...host, analysePattern: createPatternAnalyser() };
  const { createRecheckAnalyser } = await import('./recheck-analyser.ts');
  return { ...host, analysePattern: createPatternAnalyser(createRecheckAnalyser()) };
}
