import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { readPattern } from '../../config/path-pattern.ts';
import { findSpectralRuleset } from '../../spectral-rulesets/find-ruleset.ts';
import { projectUrl } from '../../version.ts';
import { apiIds } from './api-ids.ts';
import { configurationText, type FoundApi } from './configuration-text.ts';
import type { DeclaredFacts } from './read-definitions.ts';

/** The configuration to write, and what there is to say about it. */
export interface PlannedConfiguration {
  readonly text: string;
  readonly apis: readonly FoundApi[];
  readonly remarks: readonly string[];
}

/** What is known of definitions, by their absolute paths. */
export type Definitions = ReadonlyMap<string, DeclaredFacts>;

/** Plans `lintel.yaml` for a folder; nothing further up than `root` is looked at (both absolute). */
export function planConfiguration(
  definitions: Definitions,
  { folder, root }: { readonly folder: string; readonly root: string },
): PlannedConfiguration {
  const remarks: string[] = [];
  const apis: FoundApi[] = [];
  const ids = apiIds([...definitions.keys()], folder);
  for (const [path, { declared, owner }] of [...definitions].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const definition = relative(folder, path).split(sep).join('/');
    const pattern = readPattern(definition, folder);
    if (definition.startsWith('../')) remarks.push(`"${definition}" is outside of this folder: name it in a lintel.yaml further up.`);
    else if ('fault' in pattern) remarks.push(`"${definition}" cannot be named in lintel.yaml: it ${pattern.fault}.`);
    else apis.push({ id: ids.get(path) ?? 'api', definition, declared, owner });
  }
  const ruleset = findSpectralRuleset(folder, root);
  if (ruleset !== undefined && /\.[mc]?js$/.test(ruleset))
    remarks.push(`${basename(ruleset)} is code: it runs only with --allow-js-rulesets.`);
  if (existsSync(join(folder, 'redocly.yaml'))) {
    remarks.push('The rules that redocly.yaml configures are not taken over: "lintel rules" lists those of Lintel.');
  }
  const outer = configurationAbove(folder, root);
  if (outer !== undefined)
    remarks.push(`${relative(folder, outer).split(sep).join('/')} applies too: what it locks can only be tightened here.`);
  const rulesets = ['recommended', ...(ruleset === undefined ? [] : [pathFrom(folder, ruleset)])];
  const helpUri = `${projectUrl}/blob/main/docs/configuration.md`;
  return { text: configurationText({ isRoot: outer === undefined, rulesets, apis, helpUri }), apis, remarks };
}

/** Names of configuration files; two in one folder are one too many. */
export const configurationNames = ['lintel.yaml', 'lintel.yml', 'lintel.json'];

function configurationAbove(folder: string, root: string): string | undefined {
  for (let current = folder; current !== root && current !== dirname(current); ) {
    current = dirname(current);
    const found = configurationNames.map((name) => join(current, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
  }
  return undefined;
}

function pathFrom(folder: string, path: string): string {
  const way = relative(folder, path).split(sep).join('/');
  return way.startsWith('../') ? way : `./${way}`;
}
