import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { defaultLimits } from '../../document/limits.ts';
import { parseDocument } from '../../document/parse.ts';
import { systemCode, systemReason } from '../../document/system-error.ts';
import { ToolError } from '../../errors.ts';
import { displayPath } from '../../reporters/uri.ts';
import { relativeUri } from '../../uri.ts';

/** A file of another program that is a mapping. */
export interface Mapping {
  readonly data: Readonly<Record<string, unknown>>;
  /** The file, for people. */
  readonly source: string;
}

/**
 * Reads a YAML or JSON file (absolute path) that holds a mapping; an empty one holds none.
 * @throws ToolError `file-unreadable`, `file-too-large`, `syntax-invalid`
 */
export async function readMapping(path: string, cwd: string): Promise<Mapping> {
  const uri = relativeUri(pathToFileURL(path).href, cwd);
  const source = displayPath(uri);
  const document = await parseDocument(await readBytes(path, uri), uri);
  const problem = document.problems.find(({ kind }) => kind === 'syntax');
  if (problem !== undefined) {
    const location = { uri, pointer: '', range: problem.range };
    throw new ToolError('syntax-invalid', problem.message, { help: `Repair "${source}", or move it away to go without it.`, location });
  }
  const { data } = document;
  if (data === null || data === undefined) return { data: {}, source };
  if (typeof data === 'object' && !Array.isArray(data)) return { data: { ...data }, source };
  throw new ToolError('syntax-invalid', `"${source}" is no mapping.`, { help: 'Move it away to go without it.', location: { uri } });
}

async function readBytes(path: string, uri: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= defaultLimits.maxFileBytes) return await readFile(path);
  } catch (cause) {
    if (systemCode(cause) === undefined) throw cause;
    const help = 'Check its path and its permissions.';
    throw new ToolError('file-unreadable', `"${displayPath(uri)}" cannot be read: ${systemReason(cause)}.`, { help, cause });
  }
  throw new ToolError('file-too-large', `"${displayPath(uri)}" is too large.`, {
    help: 'Check that it is what you mean.',
    location: { uri },
  });
}
