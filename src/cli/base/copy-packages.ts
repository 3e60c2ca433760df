import { cpSync, existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { ToolError } from '../../errors.ts';
import { git } from '../changed/git.ts';

/** A file that may name packages. */
export interface NamingFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Which packages are wanted where. */
export interface PackageRequest {
  readonly files: readonly NamingFile[];
  /** Absolute folder that the files were written into. */
  readonly folder: string;
  /** Absolute root of the working tree, without links. */
  readonly repository: string;
  /** Whether code is wanted too, and with it what a package depends on. */
  readonly withCode: boolean;
}

/** True for a text that may name packages: worth a closer look. */
export function mayNamePackages(content: Buffer): boolean {
  return content.length <= maxTextBytes && content.includes('extends');
}

const maxTextBytes = 1024 * 1024;

/**
 * Copies packages that files of the base name under `extends`, with those that these name in turn, from the `node_modules` folders of the
 * working tree: they are not in git. One whose files git tracks now is not taken from there: they could be part of the change that is
 * judged. A package of the repository itself is the one of the base.
 */
export async function copyPackages({ files, folder, repository, withCode }: PackageRequest): Promise<void> {
  const wanted = files.flatMap(({ path, text }) => namesIn(text).map((name) => ({ name, from: posix.dirname(path) })));
  if (wanted.length === 0) return;
  const done = new Set<string>();
  const copying = { folder, repository, withCode, left: maxFiles, tracked: await trackedPackages(repository) };
  // Grows while it is walked through.
  for (const { name, from } of wanted) {
    const place = findPackage(name, from, repository);
    if (place === undefined || done.has(place)) continue;
    done.add(place);
    if (!existsSync(join(folder, place)))
      for (const added of copyPackage(place, copying).map((other) => ({ name: other, from: place }))) wanted.push(added);
  }
}

/** Near `extends`, whatever could be a name. */
function namesIn(text: string): readonly string[] {
  const names = new Set<string>();
  for (let start = text.indexOf('extends'); start !== -1; start = text.indexOf('extends', start + 1)) {
    for (const [name] of text.slice(start + 'extends'.length, start + 2000).matchAll(/(?:@[a-z0-9][\w.~-]*\/)?[a-z0-9_][\w.~-]*/gi))
      names.add(name);
  }
  return [...names];
}

/** From a folder upwards; the path from the root of the repository. */
function findPackage(name: string, from: string, repository: string): string | undefined {
  for (let folder = from; ; folder = posix.dirname(folder)) {
    const place = posix.join(folder, 'node_modules', name);
    if (lstatSync(join(repository, place), { throwIfNoEntry: false }) !== undefined) return place;
    if (folder === '.') return undefined;
  }
}

/** Folders of packages with files that git tracks, each with a slash at its end. */
async function trackedPackages(repository: string): Promise<ReadonlySet<string>> {
  const listed = await git(['ls-files', '-z'], repository);
  const names = listed.isOk ? listed.stdout.split('\0') : [];
  return new Set(names.flatMap((name) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(name)?.[0] ?? []));
}

interface Copying extends Pick<PackageRequest, 'folder' | 'repository' | 'withCode'> {
  readonly tracked: ReadonlySet<string>;
  left: number;
}

const maxFiles = 20_000;

/** Returns what it names in turn. */
function copyPackage(place: string, copying: Copying): readonly string[] {
  const { folder, repository, withCode, tracked } = copying;
  const real = realpathSync.native(join(repository, place));
  const way = relative(repository, real).split(sep).join('/');
  if (way === '..' || way.startsWith('../') || tracked.has(`${place}/`) || tracked.has(`${way}/`)) return [];
  mkdirSync(dirname(join(folder, place)), { recursive: true });
  if (!way.split('/').includes('node_modules')) {
    if (existsSync(join(folder, way))) symlinkSync(relative(dirname(join(folder, place)), join(folder, way)), join(folder, place));
    return [];
  }
  const names: string[] = [];
  const filter = (path: string): boolean => {
    const status = lstatSync(path);
    if (status.isDirectory()) return withCode || basename(path) !== 'node_modules';
    if (!status.isFile() || !(withCode || /\.(?:ya?ml|json)$/i.test(path))) return false;
    copying.left -= 1;
    if (copying.left < 0) throw tooMany();
    if (status.size <= maxTextBytes) for (const added of namesOf(path, withCode)) names.push(added);
    return true;
  };
  cpSync(real, join(folder, place), { recursive: true, filter });
  return names;
}

function namesOf(path: string, withCode: boolean): readonly string[] {
  const content = readFileSync(path);
  if (withCode && basename(path) === 'package.json') return dependenciesIn(content.toString('utf8'));
  return mayNamePackages(content) ? namesIn(content.toString('utf8')) : [];
}

function dependenciesIn(text: string): readonly string[] {
  try {
    const data: unknown = JSON.parse(text);
    const dependencies = typeof data === 'object' && data !== null && 'dependencies' in data ? data.dependencies : undefined;
    return typeof dependencies === 'object' && dependencies !== null ? Object.keys(dependencies) : [];
  } catch {
    return [];
  }
}

function tooMany(): ToolError {
  return new ToolError('changes-unknown', `The packages that the base's configuration names have more than ${maxFiles} files.`, {
    help: 'Name a package for the policy alone under "extends".',
  });
}
