import type { RuleDescriptor } from '../../report/report.ts';
import type { Severity } from '../../report/severity.ts';
import type { Paint, Style } from '../paint.ts';
import type { ReporterContext } from '../reporter.ts';
import type { SourceLines } from '../source-lines.ts';

/** What all parts of the output are written with. */
export interface View {
  readonly context: ReporterContext;
  readonly paint: Paint;
  readonly lines: SourceLines;
  readonly rules: ReadonlyMap<string, RuleDescriptor>;
  /** The day on which waivers were judged. */
  readonly today: string | undefined;
  /** Ids of the rules whose page was shown already. */
  readonly explained: Set<string>;
}

/** In UTF-16 units; what is longer is cut. */
export const longestMessage = 1000;

export const severityStyles: Readonly<Record<Severity, Style>> = { error: 'red', warn: 'yellow', info: 'blue', hint: 'dim' };
