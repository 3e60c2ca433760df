import { existsSync } from 'node:fs';

/** The folder of the package, with a slash at its end. It lies one folder deeper in the sources than in a bundle, and as deep in a bundle's chunks. */
export function packageFolder(): URL {
  let folder = new URL('.', import.meta.url);
  while (!existsSync(new URL('package.json', folder))) {
    const parent = new URL('..', folder);
    if (parent.href === folder.href) throw new Error(`No package.json above ${import.meta.url}.`);
    folder = parent;
  }
  return folder;
}
