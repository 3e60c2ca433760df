import { pathToFileURL } from 'node:url';

/**
 * Makes the function that turns documents' URIs into what reports show: relative to a folder (absolute path), percent-encoded, forward
 * slashes; remote ones stay as they are. Each is worked out once.
 */
export function relativeUris(folder: string): (uri: string) => string {
  const base = segments(pathToFileURL(folder.endsWith('/') ? folder : `${folder}/`).href);
  const known = new Map<string, string>();
  return (uri) => {
    const before = known.get(uri);
    if (before !== undefined) return before;
    const relative = uri.startsWith('file:') ? relativeTo(base, segments(uri)) : uri;
    known.set(uri, relative);
    return relative;
  };
}

/** One URI, relative to a folder. */
export function relativeUri(uri: string, folder: string): string {
  return relativeUris(folder)(uri);
}

function relativeTo(base: readonly string[], target: readonly string[]): string {
  let common = 0;
  while (common < base.length - 1 && common < target.length - 1 && base[common] === target[common]) common += 1;
  const relative = [...base.slice(common, -1).map(() => '..'), ...target.slice(common)].join('/');
  // A first segment with a colon would read as a scheme (RFC 3986 §4.2).
  return relative.split('/')[0]?.includes(':') ? `./${relative}` : relative;
}

function segments(uri: string): readonly string[] {
  return uri.slice('file://'.length).split('/');
}
