import type { Location, Range } from '../../report/location.ts';
import type { ReporterContext } from '../reporter.ts';
import type { SourceLines } from '../source-lines.ts';
import { isFileUri, repositoryUri } from '../uri.ts';

/** The folders that uris are relative to (SARIF 2.1.0 §3.14.14). Where they are is not said: a log is the same on every machine. */
export const baseIds = { repository: '%SRCROOT%', outside: 'OUTSIDE' } as const;

/** What places are written with. */
export interface PlaceSettings {
  readonly context: ReporterContext;
  readonly lines: SourceLines;
  /** Where a file is, by its uri in the report. */
  readonly artifactAt: (uri: string) => object;
}

/**
 * SARIF 2.1.0 §3.4, each worked out once. Files are relative to the root of the repository, those outside of it to a folder that holds
 * both; a uri with a scheme (`stdin:`, `https:`) stays as it is.
 */
export function artifactLocations(context: ReporterContext): PlaceSettings['artifactAt'] {
  const known = new Map<string, object>();
  return (uri) => {
    const before = known.get(uri);
    if (before !== undefined) return before;
    const location = artifactLocation(uri, context);
    known.set(uri, location);
    return location;
  };
}

function artifactLocation(uri: string, { rootPrefix }: ReporterContext): object {
  if (!isFileUri(uri)) return { uri: repositoryUri(uri, '') };
  const path = repositoryUri(uri, rootPrefix);
  if (stepsOut.test(path)) return { uri: nonEmpty(path.replace(stepsOut, '')), uriBaseId: baseIds.outside };
  return { uri: nonEmpty(path), uriBaseId: baseIds.repository };
}

/** True for a file below the root of the repository. */
export function isInRepository(uri: string, { rootPrefix }: ReporterContext): boolean {
  return isFileUri(uri) && !stepsOut.test(repositoryUri(uri, rootPrefix));
}

const stepsOut = /^(?:\.\.(?:\/|$))+/;

/** The base itself: a uri must not be empty. */
function nonEmpty(path: string): string {
  return path === '' ? './' : path;
}

/** SARIF 2.1.0 §3.29: the whole place, or only its first line where GitHub reads it. */
export function physicalLocation(location: Location, { context, lines, artifactAt }: PlaceSettings): object {
  const region = context.sarifFor === 'github' ? firstLineRegion(location, lines) : wholeRegion(location.range);
  return { artifactLocation: artifactAt(location.uri), region };
}

/** SARIF 2.1.0 §3.30: 1-based, end exclusive, as in `Range`. */
function wholeRegion({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** GitHub shows an alert on a pull request only when every line of its region is in the diff. */
function firstLineRegion(location: Location, lines: SourceLines): object {
  const { start, end } = location.range;
  if (start.line === end.line) return wholeRegion(location.range);
  const text = lines.line(location.uri, start.line);
  if (text === undefined) return wholeRegion({ start, end: { line: start.line, column: start.column + 1 } });
  const firstColumn = text.length - text.trimStart().length + 1;
  return { startLine: start.line, startColumn: firstColumn, endLine: start.line, endColumn: text.length + 1 };
}
