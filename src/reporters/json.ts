import type { Report } from '../report/report.ts';
import { streamJson } from './json-stream.ts';

/** The report itself as JSON; `schema/report.schema.json` describes it. Always whole: the threshold does not apply. */
export function json(report: Report): Iterable<string> {
  return streamJson(report, 2, 2);
}
