import type { Document, Path } from '../document/document.ts';
import { parseDocument } from '../document/parse.ts';
import { formatPointer } from '../document/pointer.ts';
import type { Reader } from '../document/reader.ts';
import { type ErrorCode, ToolError } from '../errors.ts';

/** A ruleset for Spectral as it is written: JSON or YAML that knows its places. */
export interface RulesetFile {
  readonly document: Document;
  readonly data: Fields;
}

/** The fields of an object. */
export type Fields = Readonly<Record<string, unknown>>;

/** Reads a ruleset file at an absolute URI. Throws what the reader throws, and `syntax-invalid`, `ruleset-invalid`. */
export async function readRulesetFile(uri: string, reader: Reader): Promise<RulesetFile> {
  const document = await parseDocument(await reader.read(uri), uri);
  const problem = document.problems.find(({ kind }) => kind === 'syntax');
  if (problem !== undefined) {
    const location = { uri, pointer: '', range: problem.range };
    throw new ToolError('syntax-invalid', `The ruleset cannot be read: ${problem.message}`, {
      help: 'Repair the syntax at this place.',
      location,
    });
  }
  if (!isFields(document.data)) {
    throw new ToolError('ruleset-invalid', 'The ruleset is not an object.', {
      help: 'A ruleset has "extends", "rules" or "overrides".',
      location: { uri, pointer: '', range: document.rangeAt([]) },
    });
  }
  return { document, data: document.data };
}

/** True for an object that is no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is wrong with a ruleset, with its place. `isKey`: the place is the key, not the value. */
export function rulesetError(
  { document }: RulesetFile,
  path: Path,
  problem: { readonly message: string; readonly help: string; readonly code?: ErrorCode; readonly isKey?: boolean },
): ToolError {
  const range = problem.isKey === true ? document.keyRangeAt(path) : document.rangeAt(path);
  const location = { uri: document.uri, pointer: formatPointer(path), range };
  return new ToolError(problem.code ?? 'ruleset-invalid', problem.message, { help: problem.help, location });
}

/** Gives what goes wrong elsewhere the place where the ruleset asked for it. */
export async function placed<Result>(file: RulesetFile, path: Path, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    throw rulesetError(file, path, { code: error.code, message: error.message, help: error.help });
  }
}
