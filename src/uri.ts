import { pathToFileURL } from 'node:url';

/** A document's URI as reports show it: relative to a folder (absolute path), percent-encoded, forward slashes; remote ones as they are. */
export function relativeUri(uri: string, folder: string): string {
  if (!uri.startsWith('file:')) return uri;
  const base = segments(pathToFileURL(folder.endsWith('/') ? folder : `${folder}/`).href);
  const target = segments(uri);
  let common = 0;
  while (common < base.length - 1 && common < target.length - 1 && base[common] === target[common]) common += 1;
  const relative = [...base.slice(common, -1).map(() => '..'), ...target.slice(common)].join('/');
  // A first segment with a colon would read as a scheme (RFC 3986 §4.2).
  return relative.split('/')[0]?.includes(':') ? `./${relative}` : relative;
}

function segments(uri: string): readonly string[] {
  return uri.slice('file://'.length).split('/');
}
