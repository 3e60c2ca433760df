import { open } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { decodeText } from '../document/decode.ts';
import type { Path } from '../document/document.ts';
import { defaultLimits } from '../document/limits.ts';
import { parseJson } from '../document/parse-json.ts';
import { formatPointer } from '../document/pointer.ts';
import { ToolError } from '../errors.ts';
import type { Baseline } from '../policy/settings.ts';
import { relativeUri } from '../uri.ts';

/** The name that is looked for where no configuration names another. */
export const baselineFileName = 'lintel-baseline.json';

export const maxBaselineBytes = 64 * 1024 * 1024;

/**
 * Reads the text of a baseline file. Strict, but for order: what two branches wrote may be merged line by line. `uri` is what errors
 * show.
 * @throws ToolError `baseline-invalid`, with the place; `nesting-too-deep`
 */
export function parseBaseline(text: string, uri: string): Baseline {
  const document = parseJson(text.replace(/^\uFEFF/, ''), uri, { ...defaultLimits, maxDepth: 16 });
  const at = (path: Path, key: 'key' | 'value' = 'value'): ToolError['location'] => ({
    uri,
    pointer: formatPointer(path),
    range: key === 'key' ? document.keyRangeAt(path) : document.rangeAt(path),
  });
  const [problem] = document.problems;
  if (problem !== undefined) {
    const location = { uri, pointer: formatPointer(problem.path), range: problem.range };
    if (problem.kind === 'syntax') throw hasConflict(text) ? conflict(location) : invalid(problem.message, location);
    throw invalid(`The key "${problem.path.at(-1)}" is there twice.`, location, 'Put what both hold under one key.');
  }
  const { version, definitions, ...rest } = requireObject(document.data, at([]), 'A baseline');
  const [unknown] = Object.keys(rest);
  if (version !== 1) throw wrongVersion(version, at(version === undefined ? [] : ['version']));
  if (unknown !== undefined) throw invalid(`A baseline has no key "${unknown}".`, at([unknown], 'key'));
  return { uri, definitions: readDefinitions(definitions, at) };
}

/**
 * Reads a baseline (absolute path), for a command that changes it; `undefined` when there is none. What it shows is relative to `cwd`.
 * @throws ToolError `baseline-invalid`, `encoding-invalid`, `file-too-large`, `file-refused`; the file system's error when it cannot be read
 */
export async function readBaseline(path: string, cwd: string): Promise<Baseline | undefined> {
  const uri = relativeUri(pathToFileURL(path).href, cwd);
  const bytes = await readFileOr(path, uri);
  return bytes === undefined ? undefined : parseBaseline(decodeText(bytes, uri), uri);
}

async function readFileOr(path: string, uri: string): Promise<Uint8Array | undefined> {
  const file = await open(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (file === undefined) return undefined;
  try {
    const status = await file.stat();
    const location = { uri };
    if (!status.isFile()) throw new ToolError('file-refused', 'The baseline is not a regular file.', { help: 'Name a file.', location });
    if (status.size > maxBaselineBytes) {
      const help = 'Check that the file is a baseline.';
      throw new ToolError('file-too-large', `The baseline has more than ${maxBaselineBytes} bytes.`, { help, location });
    }
    return await file.readFile();
  } finally {
    await file.close();
  }
}

type At = (path: Path, key?: 'key' | 'value') => ToolError['location'];

/** More is no baseline any more. */
const maxFingerprints = 1_000_000;

function readDefinitions(definitions: unknown, at: At): Baseline['definitions'] {
  const groups = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  let count = 0;
  for (const [key, group] of Object.entries(requireObject(definitions, at(['definitions']), '"definitions"'))) {
    const byRule = new Map<string, ReadonlySet<string>>();
    for (const [ruleId, list] of Object.entries(requireObject(group, at(['definitions', key]), 'What a definition has'))) {
      const fingerprints = readFingerprints(list, ['definitions', key, ruleId], at);
      count += fingerprints.size;
      if (count > maxFingerprints) throw tooMany(at(['definitions', key, ruleId], 'key'));
      byRule.set(ruleId, fingerprints);
    }
    groups.set(key, byRule);
  }
  return groups;
}

function readFingerprints(list: unknown, path: Path, at: At): ReadonlySet<string> {
  if (!Array.isArray(list)) throw invalid('What a rule found is a list of fingerprints.', at(path));
  const fingerprints = new Set<string>();
  for (const [index, fingerprint] of list.entries()) {
    if (typeof fingerprint !== 'string' || !/^[0-9a-f]{16}$/.test(fingerprint)) {
      throw invalid(`${shown(fingerprint)} is no fingerprint: 16 hexadecimal digits in lower case.`, at([...path, index]));
    }
    fingerprints.add(fingerprint);
  }
  return fingerprints;
}

function requireObject(value: unknown, location: ToolError['location'], what: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw invalid(`${what} is an object, not ${value === undefined ? 'missing' : shown(value)}.`, location);
}

/** A value, as long as a message can bear. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function hasConflict(text: string): boolean {
  return /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.test(text);
}

function conflict(location: ToolError['location']): ToolError {
  return invalid(
    'The baseline has the marks of a merge conflict.',
    location,
    'Take one side whole (git checkout --theirs), then run "lintel baseline update", which takes out what either side repaired.',
  );
}

function wrongVersion(version: unknown, location: ToolError['location']): ToolError {
  if (version === undefined) return invalid('The baseline does not say its version.', location, 'Add "version": 1.');
  return invalid(`This Lintel reads baselines of version 1, not ${shown(version)}.`, location, 'Use the version of Lintel that wrote it.');
}

function tooMany(location: ToolError['location']): ToolError {
  return invalid(
    `A baseline holds at most ${maxFingerprints} fingerprints.`,
    location,
    'Start with fewer rules, or a baseline for each part.',
  );
}

function invalid(message: string, location: ToolError['location'], help?: string): ToolError {
  const remedy = help ?? 'Do not edit it by hand: "lintel baseline create --force" writes it anew from the findings there are.';
  return new ToolError('baseline-invalid', message, { help: remedy, location });
}
