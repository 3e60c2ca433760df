import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseDocument } from '../../document/parse.ts';

/** What a definition has beside its version, so that one without a proper version is told from the settings of another tool. */
const definitionFields = ['info', 'paths', 'webhooks', 'components', 'definitions'];

/**
 * True for a file (absolute path) that has `openapi` or `swagger` at its top level and certainly is no definition: it can be parsed, and
 * nothing in it describes an API (`openapi: { enabled: true }` in a chart's values).
 */
export async function isOtherSetting(path: string): Promise<boolean> {
  try {
    const { data, problems } = await parseDocument(readFileSync(path), pathToFileURL(path).href);
    const isBroken = problems.some(({ kind }) => kind === 'syntax');
    return !isBroken && typeof data === 'object' && data !== null && !definitionFields.some((field) => Object.hasOwn(data, field));
  } catch {
    return false;
  }
}
