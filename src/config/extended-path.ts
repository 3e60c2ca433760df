import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isFields } from './configuration-file.ts';
import { configurationFilesIn, isInside, isThere } from './find-files.ts';

/** What an entry of `extends` stands for. */
export interface Extended {
  /** Absolute. */
  readonly path: string;
  /** Whether it is in a package: globs in it are then those of the file that extends it. */
  readonly isPackage: boolean;
}

/** What is wrong with an entry of `extends`, and what to do. */
export interface ExtendFault {
  readonly message: string;
  readonly help: string;
}

/**
 * The file that `extends` names in a file (absolute): a relative path (`./` or `../`), or a package (`@acme/policy`,
 * `@acme/policy/strict.yaml`) from the `node_modules` folders upwards to `root`. A package is data: its `package.json` may name the file
 * under `lintel`; nothing of it is run.
 */
export function findExtended(text: string, from: string, root: string): Extended | ExtendFault {
  const folder = dirname(from);
  if (/^\.\.?(?:\/|$)/.test(text)) return { path: resolve(folder, text), isPackage: false };
  const parts = /^(?<name>(?:@[a-z0-9._~-]+\/)?[a-z0-9_~-][a-z0-9._~-]*)(?:\/(?<inside>.+))?$/i.exec(text)?.groups;
  const name = parts?.['name'];
  const home = name === undefined ? undefined : findPackage(name, folder, root);
  if (home !== undefined) return fileIn(home, text, parts?.['inside']);
  const isFile = !text.startsWith('/') && isThere(resolve(folder, text));
  const help = isFile
    ? `Did you mean "./${text}"? A path begins with "./" or "../".`
    : 'Install it, or write a path that begins with "./" or "../".';
  return { message: `There is no package "${text}".`, help };
}

function findPackage(name: string, start: string, root: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const home = join(folder, 'node_modules', name);
    if (isThere(home)) return home;
    if (folder === root || folder === dirname(folder)) return undefined;
  }
}

function fileIn(home: string, text: string, inside: string | undefined): Extended | ExtendFault {
  const named = inside ?? namedByPackage(home);
  const path = named === undefined ? configurationFilesIn(home)[0] : resolve(home, named);
  if (path === undefined) return { message: `Package "${text}" has no lintel.yaml.`, help: 'Name the file: "<package>/<file>".' };
  if (isInside(path, home)) return { path, isPackage: true };
  return { message: `"${text}" leads out of its package.`, help: 'Name a file of the package.' };
}

function namedByPackage(home: string): string | undefined {
  try {
    const data: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
    const named = isFields(data) ? data['lintel'] : undefined;
    return typeof named === 'string' ? named : undefined;
  } catch {
    return undefined;
  }
}
