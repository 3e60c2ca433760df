import { readdir, readFile } from 'node:fs/promises';
import { packageFolder } from './package-folder.ts';

/**
 * The page of every rule, Markdown by rule id, in order of pack and id. They are read from `rulesets/<pack>/<rule-id>.md`, which is
 * part of the package as it is of the repository.
 */
export async function loadRulePages(): Promise<ReadonlyMap<string, string>> {
  const folder = rulesetsFolder();
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'));
  return new Map(
    await Promise.all(
      names.sort().map(async (name): Promise<[string, string]> => [ruleIdOf(name), await readFile(new URL(name, folder), 'utf8')]),
    ),
  );
}

/** How many of the findings of each rule that were read on real definitions are right, by rule id: `rulesets/precision.json`. */
export async function loadPrecision(): Promise<Readonly<Record<string, { readonly read: number; readonly right: number }>>> {
  return JSON.parse(await readFile(new URL('precision.json', rulesetsFolder()), 'utf8'));
}

function rulesetsFolder(): URL {
  return new URL('rulesets/', packageFolder());
}

function ruleIdOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1, -'.md'.length);
}
