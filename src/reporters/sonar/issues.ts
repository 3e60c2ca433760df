import type { AssessedFinding } from '../../report/finding.ts';
import type { Location } from '../../report/location.ts';
import type { Notification, Report } from '../../report/report.ts';
import { firstLine } from '../first-line.ts';
import { plainMessage } from '../plain-message.ts';
import { describe } from '../selection.ts';
import type { SourceLines } from '../source-lines.ts';
import { fileOf, lineOf, notificationText } from '../unchecked.ts';
import { displayPath, isFileUri } from '../uri.ts';
import { withExpiry } from '../waiver-phrases.ts';
import { uncheckedRuleId } from './rules.ts';

/** A finding, with the first of its related places that are in files at hand. */
export function sonarIssue(finding: AssessedFinding, lines: SourceLines, today: string | undefined): object {
  const { ruleId, location, relatedLocations } = finding;
  const secondary = relatedLocations.slice(0, mostRelated).flatMap((place) => {
    const textRange = textRangeOf(place, lines);
    // Here a range is required.
    if (textRange === undefined || !isFileUri(place.uri)) return [];
    return [{ message: plainMessage(place.message, 'Related place.'), filePath: displayPath(place.uri), textRange }];
  });
  return {
    ruleId,
    primaryLocation: {
      message: plainMessage(withExpiry(describe(finding), finding, today), ruleId),
      filePath: displayPath(location.uri),
      textRange: textRangeOf(location, lines),
    },
    secondaryLocations: secondary.length === 0 ? undefined : secondary,
  };
}

/** What was not checked, at a file that SonarQube may know: it passes over issues of others. */
export function sonarUnchecked(error: Notification, report: Report): object {
  return {
    ruleId: uncheckedRuleId(error.code),
    primaryLocation: {
      message: plainMessage(notificationText(error), error.code),
      filePath: displayPath(fileOf(error, report)),
      textRange: lineOf(error) === 1 ? undefined : { startLine: lineOf(error) },
    },
  };
}

const mostRelated = 20;

/**
 * A range that the file holds, in one line, columns from 0: a scan fails as a whole by one range that is empty or beyond the end of its line.
 * Only the line where the text is not at hand; nothing where the file has no such line.
 */
function textRangeOf(location: Location, lines: SourceLines): object | undefined {
  const place = firstLine(location, lines);
  if (place === undefined) return undefined;
  const { line, columns } = place;
  if (columns === undefined) return { startLine: line };
  return { startLine: line, endLine: line, startColumn: columns.start, endColumn: columns.end };
}
