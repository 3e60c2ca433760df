import { dirname, join, stripRoot, toFSPath } from '@stoplight/path';
import URI from 'urijs';

/** A `$ref` as `json-ref-resolver` understands it in a file. */
export interface WrittenReference {
  /** As a URI, absolute when it leads to another file. */
  readonly text: string;
  /** What follows `#`; empty without one. */
  readonly fragment: string;
  /** The fragment as a JSON Pointer: `#/components`. Empty when there is none. */
  readonly pointer: string;
  /** True when it leads to the file that it is in. */
  readonly isLocal: boolean;
  /** What it leads to without the fragment: the name of a file among files. */
  readonly file: string;
  /** How that file is asked for. */
  readonly href: string;
  /** What says how a file is read, and as it is written. */
  readonly scheme: { readonly read: string; readonly written: string };
}

/** Where a file is, for the references in it. */
export interface Base {
  /** As the library names the file; empty for a text that has no name. */
  readonly name: string;
  readonly uri: URI;
}

/** The base for a file with this name. */
export function baseOf(name: string): Base {
  const written = new URI(name);
  const uri = isFile(written, undefined) ? new URI(toFSPath(name)) : written;
  return { name: uri.toString(), uri };
}

/**
 * Reads a `$ref` in a file: a port of `computeRef` of `json-ref-resolver` 3.1. Throws what the packages under it throw for odd texts.
 */
export function readReference(written: string, base: Base): WrittenReference {
  const { uri, length } = placed(written, base);
  const file = uri.clone().fragment('');
  const fragment = uri.fragment();
  const pointer = uri.href() === '' ? '#' : '';
  return {
    text: uri.toString(),
    fragment,
    pointer: length === 0 ? '' : fragment === '' ? pointer : `#${fragment}`,
    isLocal: length !== 0 && uri.path() === '',
    file: file.toString(),
    href: file.href(),
    scheme: { read: !schemes.has(file.scheme()) && isFile(file, base) ? 'file' : file.scheme(), written: file.scheme() },
  };
}

/** How files can be read. */
export const schemes: ReadonlySet<string> = new Set(['file', 'http', 'https']);

/** A URI; the length of what is written, as long as the library remembers it. */
interface Placed {
  readonly uri: URI;
  readonly length?: number;
}

function placed(written: string, base: Base): Placed {
  const plain: Placed = { uri: new URI(written), length: written.trim().length };
  const found = written.startsWith('#') ? plain : absolute(plain, base);
  const isOwnFile =
    found.uri.toString() !== '' && isFile(base.uri, base) && isFile(found.uri, base) && base.uri.path() === found.uri.path();
  if (!isOwnFile) return found;
  const local = `#${found.uri.fragment()}`;
  return { uri: new URI(local), length: local.trim().length };
}

function absolute(plain: Placed, base: Base): Placed {
  const { uri } = plain;
  if (isFile(uri, base)) {
    const path = uri.is('absolute') ? uri.toString() : base.name === '' ? '' : join(dirname(base.name), stripRoot(uri.toString()));
    return path === '' ? plain : { uri: new URI(toFSPath(path)).fragment(uri.fragment()) };
  }
  const isRemote = uri.scheme().includes('http') || (uri.scheme() === '' && base.uri.scheme().includes('http'));
  return isRemote && base.uri.authority() !== '' && uri.authority() === '' ? { uri: uri.absoluteTo(base.uri) } : plain;
}

function isFile(uri: URI, base: Base | undefined): boolean {
  const scheme = uri.scheme();
  if (scheme !== '') return scheme === 'file' || !schemes.has(scheme);
  if (uri.toString().startsWith('/')) return true;
  if (base === undefined) return false;
  const own = base.uri.scheme();
  return own === '' || own === 'file' || !schemes.has(own);
}
