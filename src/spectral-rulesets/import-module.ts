import { realpath } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ToolError } from '../errors.ts';
import { provideModules } from './provided-modules.ts';
import { isFields } from './ruleset-file.ts';

/**
 * Makes the function that loads a JavaScript file at a `file:` URI and answers with its default export. It runs the code in it, so it is
 * called only where that is allowed; the file must lie in `root` (absolute) all the same.
 */
export function moduleImporter(root: string): (uri: string) => Promise<unknown> {
  return async (uri) => {
    const path = await insideOf(root, uri);
    await provideModules();
    try {
      const module: unknown = await import(new URL(uri).href);
      // What was CommonJS, and an ES module before that, has its default export one level down.
      const exported = isFields(module) ? module['default'] : undefined;
      return isFields(exported) && exported['__esModule'] === true && 'default' in exported ? exported['default'] : exported;
    } catch (cause) {
      const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
      const help = "Repair it. Packages that it imports must be installed beside it; Spectral's own are there.";
      throw new ToolError('ruleset-invalid', `"${relative(root, path)}" cannot be loaded (${reason}).`, { help, location: { uri }, cause });
    }
  };
}

async function insideOf(root: string, uri: string): Promise<string> {
  if (!uri.startsWith('file:')) {
    const help = 'Keep a copy in the repository.';
    throw new ToolError('ruleset-refused', 'Code of a ruleset on another host is never run.', { help, location: { uri } });
  }
  const path = fileURLToPath(uri);
  const [realRoot, real] = await Promise.all([realpath(root), realpath(path).catch(() => undefined)]);
  if (real === undefined) {
    throw new ToolError('file-not-found', `File "${relative(root, path)}" does not exist.`, {
      help: 'Check the spelling of its path.',
      location: { uri },
    });
  }
  const way = relative(realRoot, real);
  if (way.startsWith('..') || isAbsolute(way)) {
    const help = 'Code is loaded from the repository alone.';
    throw new ToolError('ruleset-refused', `File "${relative(root, path)}" is outside the folder that may be read.`, {
      help,
      location: { uri },
    });
  }
  return path;
}
