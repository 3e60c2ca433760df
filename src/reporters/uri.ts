/**
 * True for a report uri that names a file. `stdin:` (text without a file name) and `https://…` do not; a file whose name holds a
 * colon has it percent-encoded.
 */
export function isFileUri(uri: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(uri);
}

/** A report uri as a path for people: percent-decoded where that is possible. Not escaped for any sink. */
export function displayPath(uri: string): string {
  return isFileUri(uri) ? decode(uri) : uri;
}

/** A report uri as a path relative to the repository root, decoded. Not escaped for any sink. */
export function repositoryPath(uri: string, rootPrefix: string): string {
  return removeDotSegments(rootPrefix + decode(uri));
}

/** A report uri as a URI reference relative to the repository root, with every character legal in a URI (RFC 3986 §2). */
export function repositoryUri(uri: string, rootPrefix: string): string {
  const prefix = rootPrefix.split('/').map(encodeSegment).join('/');
  const path = removeDotSegments(prefix + encodeIllegal(uri));
  // A first segment with a colon would read as a scheme (RFC 3986 §4.2).
  return isFileUri(uri) ? path.replace(/^[^/]*/, (segment) => segment.replaceAll(':', '%3A')) : path;
}

function decode(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd'));
}

function encodeIllegal(uri: string): string {
  return uri.replace(/%(?![0-9a-f]{2})|[^\w\-.~!$&'()*+,;=:@/%?#]/giu, encodeSegment);
}

/** RFC 3986 §5.2.4, keeping `..` that leads out of the root. */
function removeDotSegments(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '.') continue;
    if (segment === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else kept.push(segment);
  }
  return kept.join('/');
}
