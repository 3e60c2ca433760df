import type { Location } from '../../report/location.ts';
import { displayPath } from '../../reporters/uri.ts';

/** A place for people: `lintel.yaml:3:5`. */
export function placeText({ uri, range: { start } }: Location): string {
  return `${displayPath(uri)}:${start.line}:${start.column}`;
}
