import type { Report } from '../report/report.ts';
import { streamJson } from './json-stream.ts';
import { pageOf } from './page.ts';
import type { ReporterContext } from './reporter.ts';
import { createLineHashes } from './sarif/line-fingerprints.ts';
import { artifactLocation, baseIds } from './sarif/locations.ts';
import { sarifInvocation } from './sarif/notifications.ts';
import { sarifResult, selectResults } from './sarif/results.ts';
import { ruleIndexes, sarifRule } from './sarif/rules.ts';
import { sarifTaxonomies, supportedTaxonomies } from './sarif/taxonomies.ts';
import { sourceLines } from './source-lines.ts';

/**
 * SARIF 2.1.0 with one run: every rule that ran, every finding (waived ones suppressed, baselined ones unchanged), gravest first,
 * and a notification for everything that was not checked. With `sarifFor: 'github'` what GitHub code scanning would misread is
 * left out. Always whole: the threshold does not apply. No timestamps, no absolute paths.
 */
export function sarif(report: Report, context: ReporterContext): Iterable<string> {
  const rules = ruleIndexes(report.rules);
  const selection = selectResults(report, context);
  const lines = sourceLines(context.source);
  const hashes = createLineHashes(context);
  const taxonomies = sarifTaxonomies(report.rules);
  const run = {
    tool: {
      driver: {
        name: report.tool.name,
        fullName: 'Lintel OpenAPI linter',
        organization: 'Lintel',
        version: report.tool.version,
        semanticVersion: report.tool.version,
        informationUri: report.tool.informationUri,
        rules: report.rules.map((rule) => sarifRule(rule, pageOf(rule, context.pages))),
        supportedTaxonomies: supportedTaxonomies(taxonomies),
      },
    },
    taxonomies,
    automationDetails: context.sarifCategory === undefined ? undefined : { id: `${context.sarifCategory}/` },
    originalUriBaseIds: {
      [baseIds.repository]: { description: { text: 'The root of the repository.' } },
      [baseIds.outside]: { description: { text: 'A folder that holds the repository, and files outside of it.' } },
    },
    columnKind: 'utf16CodeUnits',
    artifacts: documentUris(report).map((uri) => ({ location: artifactLocation(uri, context), roles: ['analysisTarget'] })),
    invocations: [sarifInvocation(report, { context, rules, lines, selection })],
    results: mapLazily(selection.results, (result) => sarifResult(result, { context, rules, lines, hashes, selection })),
  };
  return streamJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, 4, 0);
}

function documentUris(report: Report): string[] {
  return [...new Set(report.definitions.flatMap((definition) => definition.documents))];
}

function* mapLazily<In, Out>(items: readonly In[], map: (item: In) => Out): Generator<Out> {
  for (const item of items) yield map(item);
}
