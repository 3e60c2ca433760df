import { gzipSync } from 'node:zlib';

/** A SARIF log, as far as GitHub code scanning reads it. */
export interface SarifLog {
  readonly runs: readonly SarifRun[];
}

/** Its run. */
interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } };
  readonly automationDetails?: { readonly id: string };
  readonly artifacts: readonly { readonly location: ArtifactLocation }[];
  readonly invocations: readonly {
    readonly toolExecutionNotifications: readonly {
      readonly descriptor: { readonly id: string };
      readonly message: { readonly text: string };
      readonly locations?: readonly SarifLocation[];
    }[];
  }[];
  readonly results: readonly SarifResult[];
}

interface SarifRule {
  readonly id: string;
  readonly name?: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly properties: {
    readonly tags: readonly string[];
    readonly precision: string;
    readonly 'problem.severity': string;
    readonly 'security-severity'?: string;
  };
}

/** One of its results. */
export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly (SarifLocation & { readonly id: number; readonly message?: { readonly text: string } })[];
  readonly partialFingerprints?: Readonly<Record<string, string>>;
  readonly suppressions?: readonly object[];
  readonly baselineState?: string;
}

interface SarifLocation {
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string; readonly kind: string }[];
  readonly physicalLocation: {
    readonly artifactLocation: ArtifactLocation;
    readonly region?: { readonly startLine: number; readonly startColumn: number; readonly endLine: number; readonly endColumn: number };
  };
}

interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** What a reader would object to that the validator accepts, whoever reads the log. */
export function objections(log: SarifLog): readonly string[] {
  return [...log.runs.flatMap(runObjections), ...(log.runs.length === 1 ? [] : [`${log.runs.length} runs`])];
}

/** What GitHub code scanning would object to, not show, or take for something else. */
export function githubObjections(log: SarifLog): readonly string[] {
  const bytes = gzipSync(JSON.stringify(log)).length;
  return [
    ...objections(log),
    ...(bytes > 10_000_000 ? [`${bytes} bytes, compressed`] : []),
    ...log.runs.flatMap((run) => [
      ...(run.results.length > 5000 ? [`${run.results.length} results`] : []),
      ...run.results.flatMap((result, index) => githubResultObjections(result).map((objection) => `result ${index}: ${objection}`)),
    ]),
  ];
}

function runObjections(run: SarifRun): readonly string[] {
  const { rules } = run.tool.driver;
  const places = [
    ...run.artifacts.map(({ location }) => location),
    ...run.results.flatMap(placesOf),
    ...run.invocations.flatMap(({ toolExecutionNotifications }) => toolExecutionNotifications.flatMap(placesOf)),
  ];
  return [
    ...(new Set(rules.map(({ id }) => id)).size === rules.length ? [] : ['a rule that is there twice']),
    ...(rules.length > 25_000 ? [`${rules.length} rules`] : []),
    ...rules.flatMap((rule) => ruleObjections(rule).map((objection) => `rule ${rule.id}: ${objection}`)),
    ...new Set(places.flatMap(uriObjections)),
    ...run.results.flatMap((result, index) => resultObjections(result, rules).map((objection) => `result ${index}: ${objection}`)),
    ...(areAlike(run.results.map(({ suppressions }) => suppressions)) ? [] : ['suppressions that some results lack']),
    ...(areAlike(run.results.map(({ baselineState }) => baselineState)) ? [] : ['a baseline state that some results lack']),
  ];
}

/** All or none of them there (SARIF 2.1.0 §3.27.23, §3.27.24). */
function areAlike(values: readonly unknown[]): boolean {
  return values.every((value) => (value === undefined) === (values[0] === undefined));
}

function ruleObjections({ name, shortDescription, fullDescription, help, properties }: SarifRule): readonly string[] {
  const score = properties['security-severity'];
  return [
    ...(properties.tags.length > 20 ? [`${properties.tags.length} tags`] : []),
    ...((name ?? '').length > 255 ? ['a long name'] : []),
    ...[shortDescription, fullDescription]
      .filter(({ text }) => text === '' || text.length > 1024)
      .map(() => 'a description without text, or a long one'),
    ...(help.text === '' ? ['no help'] : []),
    ...(['very-high', 'high', 'medium', 'low'].includes(properties.precision) ? [] : [`precision ${properties.precision}`]),
    ...(['error', 'warning', 'recommendation'].includes(properties['problem.severity']) ? [] : ['an unknown problem.severity']),
    ...(score === undefined || (typeof score === 'string' && Number(score) > 0 && Number(score) <= 10)
      ? []
      : [`security-severity ${score}`]),
    ...((score !== undefined) === properties.tags.includes('security')
      ? []
      : ['a tag "security" without security-severity, or the other way round']),
  ];
}

function placesOf({
  locations = [],
  relatedLocations = [],
}: Partial<Pick<SarifResult, 'locations' | 'relatedLocations'>>): readonly ArtifactLocation[] {
  return [...locations, ...relatedLocations].map(({ physicalLocation }) => physicalLocation.artifactLocation);
}

function uriObjections({ uri, uriBaseId }: ArtifactLocation): readonly string[] {
  const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(uri);
  return [
    ...(isRelative === (uriBaseId !== undefined) ? [] : [`${uri} and its base`]),
    ...(uri.split('/').includes('..') ? [`${uri} leads out`] : []),
    ...(uri !== './' && uri.split('/').includes('.') ? [`${uri} has a dot`] : []),
    ...(uri.startsWith('/') || uri.includes('\\') || uri === '' ? [`${uri} is no relative path`] : []),
    ...(/^[\w\-.~!$&'()*+,;=:@/%?#]*$/.test(uri) ? [] : [`${uri} is not encoded`]),
  ];
}

function resultObjections(result: SarifResult, rules: readonly SarifRule[]): readonly string[] {
  const related = result.relatedLocations ?? [];
  return [
    ...(rules[result.ruleIndex]?.id === result.ruleId ? [] : [`ruleIndex ${result.ruleIndex} is not ${result.ruleId}`]),
    ...(result.locations.length === 1 ? [] : [`${result.locations.length} locations`]),
    ...(related.length > 100 ? [`${related.length} related locations`] : []),
    ...(related.every(({ message }) => (message?.text ?? '') !== '') ? [] : ['a related location without message']),
    ...(new Set(related.map(({ id }) => id)).size === related.length ? [] : ['related locations with the same id']),
    ...(/^[0-9a-f]{16}:[1-9]\d*$/.test(result.partialFingerprints?.['lintel/v1'] ?? '') ? [] : ['no fingerprint']),
    ...[...result.locations, ...related].flatMap(regionObjections),
  ];
}

function regionObjections({ physicalLocation: { region } }: SarifLocation): readonly string[] {
  if (region === undefined) return ['no region'];
  const { startLine, startColumn, endLine, endColumn } = region;
  const areNumbers = [startLine, startColumn, endLine, endColumn].every((number) => Number.isInteger(number) && number >= 1);
  const isForward = endLine > startLine || (endLine === startLine && endColumn >= startColumn);
  return areNumbers && isForward ? [] : [`region ${JSON.stringify(region)}`];
}

function githubResultObjections(result: SarifResult): readonly string[] {
  const { region, artifactLocation } = result.locations[0]?.physicalLocation ?? {};
  return [
    ...(artifactLocation?.uriBaseId === '%SRCROOT%' ? [] : ['a place outside of the repository']),
    ...(region?.startLine === region?.endLine ? [] : ['a region of several lines']),
    ...(/^[0-9a-f]{1,16}:[1-9]\d*$/.test(result.partialFingerprints?.['primaryLocationLineHash'] ?? '')
      ? []
      : ['no primaryLocationLineHash']),
    ...(result.suppressions === undefined && result.baselineState === undefined ? [] : ['a decision that is not read']),
    ...(['error', 'warning', 'note'].includes(result.level) ? [] : [`level ${result.level}`]),
  ];
}
