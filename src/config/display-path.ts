/** The URI of a file, as reports show it, as a path for messages: decoded where that is possible. */
export function displayPath(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
