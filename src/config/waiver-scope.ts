import type { Node } from '../document/node.ts';
import type { ToolError } from '../errors.ts';
import type { PathPattern, WaiverScope } from '../policy/settings.ts';
import { readPattern } from './path-pattern.ts';
import { readPlainText, unknownKeys, waiverProblem } from './waiver-entry.ts';
import type { Complaint } from './waiver-texts.ts';

/** What a waiver is about, or everything that is wrong with it. */
export interface ReadScope {
  readonly scope?: WaiverScope;
  readonly problems: readonly ToolError[];
}

/** Reads the `scope` of a waiver; paths are relative to `folder`. An empty one is refused: it would be for everything. */
export function readWaiverScope(node: Node, uri: string, folder: string): ReadScope {
  const { value } = node;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = '"scope" is a mapping with at least one of path, api, operation, pointer and fingerprint.';
    return { problems: [waiverProblem(node, uri, { message, help: "Write for example scope: { path: 'services/orders/**' }." })] };
  }
  if (Object.keys(value).length === 0) {
    const message = '"scope" is empty, and the waiver would be for everything.';
    return {
      problems: [waiverProblem(node, uri, { message, help: 'Say what it is about: path, api, operation, pointer or fingerprint.' })],
    };
  }
  const problems = [...unknownKeys(node, { uri, keys: scopeKeys }, 'A scope')];
  const scope: { -readonly [Key in keyof WaiverScope]: WaiverScope[Key] } = {};
  for (const key of scopeKeys) {
    const member = node.child(key);
    if (member === undefined) continue;
    const read = readMember(key, member.value, folder);
    if ('message' in read) problems.push(waiverProblem(member, uri, read));
    else Object.assign(scope, read);
  }
  return problems.length === 0 ? { scope, problems } : { problems };
}

const scopeKeys = ['path', 'api', 'operation', 'pointer', 'fingerprint'] as const;

function readMember(key: (typeof scopeKeys)[number], value: unknown, folder: string): WaiverScope | Complaint {
  // The pointer of a whole document is the empty text.
  if (key === 'pointer' && value === '') return { pointer: '' };
  const read = readPlainText(key, value);
  if ('message' in read) return read;
  const { text } = read;
  switch (key) {
    case 'path':
      return readPath(text, folder);
    case 'api':
      return { api: text };
    case 'operation':
      return operationComplaint(text) ?? { operation: text };
    case 'pointer':
      return pointerComplaint(text) ?? { pointer: text };
    case 'fingerprint':
      return fingerprintComplaint(text) ?? { fingerprint: text };
    default:
      return key satisfies never;
  }
}

function readPath(text: string, folder: string): { readonly path: PathPattern } | Complaint {
  if (text.endsWith('/'))
    return { message: `"path: ${text}" is a folder, and means no file.`, help: `Write "${text}**" for all files in it.` };
  const pattern = readPattern(text, folder);
  return 'fault' in pattern ? { message: `"path: ${text}" ${pattern.fault}.`, help: pattern.help } : { path: pattern };
}

/** Methods are in upper case, as in reports; what follows is a path, the name of a webhook or the expression of a callback. */
function operationComplaint(text: string): Complaint | undefined {
  const [, method, path] = /^([!#$%&'*+.^_`|~\w-]+) (\S.*)$/.exec(text) ?? [];
  const help = 'Write the method and the path as reports show them: "POST /orders".';
  if (method === undefined || path === undefined) return { message: `"operation: ${text}" is no method with a path.`, help };
  if (method === method.toUpperCase()) return undefined;
  return { message: `"operation: ${text}" has a method in lower case.`, help: `Write "${method.toUpperCase()} ${path}".` };
}

/** RFC 6901 §3 */
function pointerComplaint(text: string): Complaint | undefined {
  if (text.startsWith('#')) return { message: `"pointer: ${text}" is a fragment.`, help: `Write it without the "#": "${text.slice(1)}".` };
  if (!text.startsWith('/'))
    return { message: `"pointer: ${text}" is no JSON Pointer.`, help: 'Start with a slash: "/paths/~1orders/get".' };
  if (/~(?![01])/.test(text))
    return { message: `"pointer: ${text}" is no JSON Pointer.`, help: 'Write "~0" for "~" and "~1" for "/" in a name.' };
  return undefined;
}

function fingerprintComplaint(text: string): Complaint | undefined {
  if (/^[0-9a-f]{16}$/.test(text)) return undefined;
  return {
    message: `"fingerprint: ${text}" is no fingerprint.`,
    help: 'Copy the 16 hexadecimal digits (0-9, a-f) from the JSON report.',
  };
}
