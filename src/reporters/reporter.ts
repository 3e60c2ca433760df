import type { Anatomy } from '../report/anatomy.ts';
import type { Report } from '../report/report.ts';
import type { Severity } from '../report/severity.ts';

/** What a reporter knows besides the report. */
export interface ReporterContext {
  /** Colour for terminals; false for files and pipes. */
  readonly color: boolean;
  /** Columns of the terminal; `Infinity` (no wrapping) for files and pipes. */
  readonly width: number;
  readonly verbose: boolean;
  /** Findings and errors alone, nothing around them (`-q`). Programs' formats are always whole. */
  readonly quiet?: boolean;
  /** Every finding on its own, however many are alike. */
  readonly unfolded?: boolean;
  /** Only findings at or above this are shown (`-D`); the report is whole all the same. */
  readonly threshold?: Severity;
  /** Path from the repository root to the working directory, forward slashes, `''` or ending in `/`: SARIF uris are relative to the root. */
  readonly rootPrefix: string;
  /** The page of a rule (Markdown) by rule id, loaded before a reporter that wants it runs; empty map otherwise. */
  readonly pages: ReadonlyMap<string, string>;
  /** The text of a file by its report uri, for code frames. */
  readonly source: (uri: string) => string | undefined;
  /** `github` writes SARIF as GitHub code scanning reads it: open findings only, regions of one line, at most 5,000 results. */
  readonly sarifFor?: 'github';
  /** Names the analysis in SARIF, which tells several of one repository apart (SARIF 2.1.0 §3.17.3); without a slash at its end. */
  readonly sarifCategory?: string;
  /** True when only ASCII can be shown: frames, ellipses and the like are drawn without other characters, others in texts are escaped. */
  readonly asciiOnly?: boolean;
  /** Where a terminal follows links (OSC 8): the absolute URL of a file by its report uri. */
  readonly linkTo?: (uri: string) => string | undefined;
  /** What definitions look like inside, for a reporter that wants it, in the order of the report's definitions. */
  readonly anatomy?: readonly Anatomy[];
  /** The program of the HTML report, loaded for it alone. */
  readonly htmlApp?: HtmlApp;
}

/** What runs in the page of the HTML report. Neither text holds anything that would end its element. */
export interface HtmlApp {
  readonly script: string;
  readonly style: string;
  /** Of the texts as a content security policy names them: `sha256-…`. */
  readonly scriptHash: string;
  readonly styleHash: string;
}

/** Turns a report into text, in chunks to be written one after the other. Pure: the same report and context give the same bytes. */
export type Reporter = (report: Report, context: ReporterContext) => Iterable<string>;
