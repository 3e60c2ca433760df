import type { Report } from '../report/report.ts';
import { streamPortableJson } from './json-stream.ts';
import { pageOf } from './page.ts';
import type { ReporterContext } from './reporter.ts';
import { sarifArtifacts } from './sarif/artifacts.ts';
import { createLineHashes } from './sarif/line-fingerprints.ts';
import { artifactLocations, baseIds } from './sarif/locations.ts';
import { sarifInvocation } from './sarif/notifications.ts';
import { sarifResult, selectResults } from './sarif/results.ts';
import { ruleIndexes, sarifRule } from './sarif/rules.ts';
import { sarifTaxonomies, supportedTaxonomies } from './sarif/taxonomies.ts';
import { sourceLines } from './source-lines.ts';

/**
 * SARIF 2.1.0 with one run: every rule that ran, every finding (waived ones suppressed, baselined ones unchanged), gravest first, with
 * a base also those that were fixed, and a notification for everything that was not checked. With `sarifFor: 'github'` what GitHub code
 * scanning would misread is left out. Always whole: the threshold does not apply. No timestamps, no absolute paths.
 */
export function sarif(report: Report, context: ReporterContext): Iterable<string> {
  const rules = ruleIndexes(report.rules);
  const selection = selectResults(report, context);
  const places = { context, lines: sourceLines(context.source), artifactAt: artifactLocations(context) };
  const settings = { ...places, rules, hashes: createLineHashes(context), selection, today: report.today };
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
    artifacts: sarifArtifacts(report, places.artifactAt),
    invocations: [sarifInvocation(report, settings)],
    results: mapLazily(selection.results, (result) => sarifResult(result, settings)),
    properties: runProperties(report),
  };
  return streamPortableJson({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, 4);
}

/** What the results were compared with, and the day on which waivers were judged (SARIF 2.1.0 §3.8). */
function runProperties({ base, today }: Report): object | undefined {
  if (base === undefined && today === undefined) return undefined;
  return { today, base: base === undefined ? undefined : { ...base, fixed: base.fixed.length } };
}

function* mapLazily<In, Out>(items: readonly In[], map: (item: In) => Out): Generator<Out> {
  for (const item of items) yield map(item);
}
