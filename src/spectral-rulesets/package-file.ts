import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isFields } from './ruleset-file.ts';

/**
 * The file behind the name of a package (`@acme/rules`, `@acme/rules/strict.yaml`), looked for in the `node_modules` folders from a file
 * upwards to `root`; `undefined` when it is not installed. All paths are absolute. Nothing is run.
 */
export function findPackageFile(name: string, from: string, root: string): string | undefined {
  const parts = /^(?<packageName>(?:@[^@/\\]+\/)?[^@/\\.][^/\\]*)(?:\/(?<inside>.+))?$/.exec(name)?.groups;
  const packageName = parts?.['packageName'];
  if (packageName === undefined) return undefined;
  for (let folder = dirname(from); ; folder = dirname(folder)) {
    const home = join(folder, 'node_modules', packageName);
    if (existsSync(join(home, 'package.json'))) return fileIn(home, parts?.['inside']);
    if (folder === root || folder === dirname(folder)) return undefined;
  }
}

function fileIn(home: string, inside: string | undefined): string | undefined {
  const { exports: exported, main } = readPackage(home);
  const wanted = inside === undefined ? '.' : `./${inside}`;
  const target = exportedTarget(exported, wanted) ?? (inside === undefined && typeof main === 'string' ? main : inside);
  const candidates =
    target === undefined ? ['index.js', 'index.yaml', 'index.yml', 'index.json'] : [target, `${target}.js`, `${target}/index.js`];
  return candidates.map((candidate) => resolve(home, candidate)).find(isFile);
}

function readPackage(home: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    return isFields(data) ? data : {};
  } catch {
    return {};
  }
}

/**
 * `exports` of a package (https://nodejs.org/api/packages.html#exports), without patterns. As in Spectral, what is for `require` comes
 * before what is for `import`: there are published rulesets whose modules do not load.
 */
function exportedTarget(exported: unknown, wanted: string): string | undefined {
  if (!isFields(exported)) return wanted === '.' ? conditional(exported) : undefined;
  const isBySubpath = Object.keys(exported).some((key) => key.startsWith('.'));
  return isBySubpath ? conditional(exported[wanted]) : wanted === '.' ? conditional(exported) : undefined;
}

function conditional(target: unknown): string | undefined {
  return underConditions(target, ['node', 'require', 'default']) ?? underConditions(target, ['node', 'import', 'require', 'default']);
}

function underConditions(target: unknown, conditions: readonly string[]): string | undefined {
  if (typeof target === 'string') return target;
  if (Array.isArray(target)) return target.map((item) => underConditions(item, conditions)).find((item) => item !== undefined);
  if (!isFields(target)) return undefined;
  for (const [condition, value] of Object.entries(target)) {
    const found = conditions.includes(condition) ? underConditions(value, conditions) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
