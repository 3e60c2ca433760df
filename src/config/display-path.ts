import { percentDecoded } from '../document/uri.ts';
/** The URI of a file, as reports show it, as a path for messages: decoded where that is possible. */
export function displayPath(uri: string): string {
  return percentDecoded(uri);
}
