import type { Document, Path } from '../document/document.ts';
import { formatPointer } from '../document/pointer.ts';
import { type ErrorCode, ToolError } from '../errors.ts';
import type { Location } from '../report/location.ts';

/** A configuration file that was read. */
export interface ConfigurationFile {
  /** Absolute. */
  readonly path: string;
  /** As reports show it. */
  readonly uri: string;
  /** Absolute folder that globs are relative to: the file's own, or that of the file which extends a package. */
  readonly folder: string;
  readonly document: Document;
}

/** The fields of an object. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for an object that is no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where something is said: the key of a member, the value of an item. */
export function originOf({ uri, document }: ConfigurationFile, path: Path): Location {
  return { uri, pointer: formatPointer(path), range: document.keyRangeAt(path) };
}

/** Where a value is; a list or mapping is found by its key. */
export function valueAt({ uri, document }: ConfigurationFile, path: Path, value: unknown): Location {
  const range = typeof value === 'object' && value !== null ? document.keyRangeAt(path) : document.rangeAt(path);
  return { uri, pointer: formatPointer(path), range };
}

/** What is wrong with a configuration, at its place. */
export function problem(location: ToolError['location'], message: string, help: string, code: ErrorCode = 'config-invalid'): ToolError {
  return new ToolError(code, message, { help, location });
}

/** A path in a configuration as messages name it: `apis.orders`, `profiles[0].match`. */
export function nameOf(path: Path): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  const name = text.startsWith('.') ? text.slice(1) : text;
  return `"${name.length > 120 ? `${name.slice(0, 60)}…${name.slice(-59)}` : name}"`;
}
