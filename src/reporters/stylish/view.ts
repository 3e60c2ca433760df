import type { Location } from '../../report/location.ts';
import type { Report, RuleDescriptor } from '../../report/report.ts';
import type { Severity } from '../../report/severity.ts';
import { forTerminal, shorten } from '../escape.ts';
import { hyperlink } from '../hyperlink.ts';
import { type Paint, painter, type Style } from '../paint.ts';
import type { ReporterContext } from '../reporter.ts';
import { type SourceLines, sourceLines } from '../source-lines.ts';
import { displayPath, isFileUri } from '../uri.ts';

/** What all parts of the output are written with. */
export interface View {
  readonly context: ReporterContext;
  readonly paint: Paint;
  /** Escapes a text of any origin. */
  readonly whole: (text: string) => string;
  /** The same; what is too long is cut. */
  readonly text: (text: string) => string;
  /** A path, or a place as `21:11`, that leads to the file, and to the line in it. `text` is escaped. */
  readonly linkToFile: (text: string, uri: string, line?: number) => string;
  /** The id of a rule, which leads to its page. */
  readonly rule: (ruleId: string) => Shown;
  readonly lines: SourceLines;
  readonly rules: ReadonlyMap<string, RuleDescriptor>;
  /** The day on which waivers were judged. */
  readonly today: string | undefined;
  /** Ids of the rules whose page was shown already. */
  readonly explained: Set<string>;
}

/** A text as it is written, with links, and as it is seen. Escaped. */
export interface Shown {
  readonly written: string;
  readonly seen: string;
}

/** What a report is shown with. */
export function createView(report: Report, context: ReporterContext): View {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const linkTo = memoize((uri) => (isFileUri(uri) ? context.linkTo?.(uri) : undefined));
  const whole = (raw: string): string => forTerminal(raw, context.asciiOnly);
  const text = (raw: string): string => whole(shorten(raw, longestMessage));
  return {
    context,
    paint: painter(context.color),
    whole,
    text,
    linkToFile(shown, uri, line) {
      const file = linkTo(uri);
      return file === undefined ? shown : hyperlink(shown, line === undefined ? file : `${file}#${line}`);
    },
    rule: memoize((ruleId) => {
      const seen = text(ruleId);
      return { written: context.linkTo === undefined ? seen : hyperlink(seen, rules.get(ruleId)?.helpUri), seen };
    }),
    lines: sourceLines(context.source),
    rules,
    today: report.today,
    explained: new Set(),
  };
}

/** `orders.yaml:21:11`, which leads there. */
export function placeText({ uri, range: { start } }: Location, view: View): Shown {
  const seen = view.text(`${displayPath(uri)}:${start.line}:${start.column}`);
  return { written: view.linkToFile(seen, uri, start.line), seen };
}

/** In UTF-16 units; what is longer is cut. */
const longestMessage = 1000;

export const severityStyles: Readonly<Record<Severity, Style>> = { error: 'red', warn: 'yellow', info: 'blue', hint: 'dim' };

function memoize<Value>(find: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = find(key);
    known.set(key, { value });
    return value;
  };
}
