import core from '@stoplight/spectral-core';
import type { SpectralResult } from '../run-rules.ts';
import { type LintInventory, nowhere } from './inventory.ts';

/** What Spectral's library reports of a document without any rule, and the formats that it has. */
export interface DocumentResults {
  readonly results: readonly SpectralResult[];
  /** `null` when it has none that the ruleset knows. */
  readonly formats: Set<core.Format> | null;
}

/** Looks for dead references, for what the parser said, and for a format that the ruleset knows. */
export function documentResults(ruleset: core.Ruleset, inventory: LintInventory): DocumentResults {
  const { document, resolved, reports } = inventory;
  const found = [...ruleset.formats].filter((format) => format(resolved, document.source));
  const formats = found.length === 0 ? null : new Set(found);
  const results = [...reports, ...document.diagnostics.flatMap((diagnostic) => graded(diagnostic, ruleset.parserOptions))];
  if (formats === null && ruleset.formats.size > 0) results.push(unrecognized(ruleset, inventory));
  return { results: distinct(results), formats };
}

/** What the parser says has the severity that `parserOptions` give it. */
function graded(diagnostic: SpectralResult, options: core.ParserOptions): readonly SpectralResult[] {
  if (diagnostic.code !== 'parser') return [];
  const said = severityOption(diagnostic.message, options);
  if (said === undefined) return [diagnostic];
  const severity: number = core.getDiagnosticSeverity(said);
  return severity === -1 ? [] : [{ ...diagnostic, severity }];
}

function severityOption(
  message: string,
  { incompatibleValues, duplicateKeys }: core.ParserOptions,
): core.ParserOptions['duplicateKeys'] | undefined {
  if (message.startsWith('Mapping key must be a string scalar rather than')) return incompatibleValues;
  return message.startsWith('Duplicate key') ? duplicateKeys : undefined;
}

function unrecognized({ formats }: core.Ruleset, { document }: LintInventory): SpectralResult {
  const names = [...formats].map((format) => format.displayName ?? format.name).join(', ');
  return {
    range: document.getRangeForJsonPath([]) ?? nowhere,
    message: `The provided document does not match any of the registered formats [${names}]`,
    code: 'unrecognized-format',
    severity: 1,
    source: document.source,
    path: [],
  };
}

function distinct(results: readonly SpectralResult[]): SpectralResult[] {
  const said = new Set<string>();
  return results.filter(({ code, path, range, source, message }) => {
    const fingerprint = `${code}${JSON.stringify(path.length > 0 ? path : range)}${source}${message}`;
    return !said.has(fingerprint) && said.add(fingerprint);
  });
}
