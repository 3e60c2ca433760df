import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startOf, type Weakening } from '../../policy/weakening.ts';
import { relativeUri } from '../../uri.ts';
import { git } from '../changed/git.ts';
import type { BaseTree } from './base-tree.ts';

const lockFiles: ReadonlySet<string> = new Set([
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
]);

/** True for a file that says which version of a package is installed. */
export function isLockFile(path: string): boolean {
  return lockFiles.has(posix.basename(path));
}

/** The packages that files (absolute paths) are in, by name. */
export function packagesOf(files: readonly string[]): ReadonlySet<string> {
  return new Set(
    files.flatMap((path) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path)?.[1]?.replace('\\', '/') ?? []),
  );
}

/**
 * Packages of the configuration that the change installs otherwise. Both sides read the package that is installed now, so what it asks
 * for is not compared: another version is a weakening, in doubt.
 */
export async function changedPackages(tree: BaseTree, names: ReadonlySet<string>): Promise<readonly Weakening[]> {
  if (names.size === 0) return [];
  const changed = await git(
    ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', tree.commit, '--'],
    tree.now.folder,
  );
  const files = changed.isOk ? changed.stdout.split('\0').filter(isLockFile) : [];
  return files.flatMap((file) => {
    const [before, now] = [tree.before.folder, tree.now.folder].map((folder) => textOf(join(folder, file)));
    const uri = relativeUri(pathToFileURL(join(tree.now.folder, file)).href, tree.now.cwd);
    return [...names]
      .filter((name) => blocksNaming(name, before ?? '') !== blocksNaming(name, now ?? ''))
      .map((name) => ({
        subject: `package ${name}`,
        message: `The package "${name}", which the configuration extends, is not the one of the base; what it asks for is not compared.`,
        location: startOf(uri),
      }));
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** The lines that name a package, each with those that are indented below it: in all of these formats, what is said about it. */
function blocksNaming(name: string, text: string): string {
  const kept: string[] = [];
  let indent: number | undefined;
  for (const line of text.split(/\r?\n/)) {
    const own = line.search(/\S/);
    if (own === -1) continue;
    if (indent !== undefined && own > indent) kept.push(line.trim());
    else indent = undefined;
    if (indent === undefined && names(line, name)) {
      indent = own;
      kept.push(line.trim());
    }
  }
  return kept.join('\n');
}

/** `"node_modules/@acme/policy": {`, `"@acme/policy@^1.0.0":`, `/@acme/policy@1.0.0:` */
function names(line: string, name: string): boolean {
  for (let start = line.indexOf(name); start !== -1; start = line.indexOf(name, start + 1)) {
    const [before, after] = [line[start - 1] ?? ' ', line[start + name.length] ?? ' '];
    if (/["'/\s]/.test(before) && /["'@:\s/(]/.test(after)) return true;
  }
  return false;
}
