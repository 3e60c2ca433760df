import picomatch from 'picomatch';
import type {
  ApiEntry,
  Layer,
  PathPattern,
  Profile,
  ProfileMatch,
  Requirements,
  RuleDemand,
  Stated,
  Waiver,
  WaiverRules,
} from '../../src/policy/settings.ts';
import type { DataClass, Exposure, Lifecycle } from '../../src/report/classification.ts';
import type { Finding } from '../../src/report/finding.ts';
import type { Location } from '../../src/report/location.ts';
import type { Severity } from '../../src/report/severity.ts';

/** A place on a line of a file. */
export function at(uri: string, line = 1, pointer = ''): Location {
  return { uri, pointer, range: { start: { line, column: 1 }, end: { line, column: 2 } } };
}

/** A configuration as a test writes it: what is said where does not matter to most. */
export interface LayerText {
  readonly uri?: string;
  readonly ruleset?: readonly string[];
  readonly apis?: Readonly<Record<string, ApiText>>;
  readonly rules?: RulesText;
  readonly locked?: readonly string[];
  readonly profiles?: readonly ProfileText[];
  readonly require?: RequireText;
  readonly maxDays?: Partial<Record<Severity, number>>;
  readonly required?: readonly ('ticket' | 'approver')[];
  readonly inline?: 'allow' | 'report' | 'deny';
}

export interface ApiText {
  readonly definition: string;
  readonly exposure?: Exposure;
  readonly data?: DataClass;
  readonly tags?: readonly string[];
  readonly lifecycle?: Lifecycle;
  readonly owner?: string;
}

type RulesText = Readonly<Record<string, Severity | 'off' | { readonly severity?: Severity | 'off'; readonly options?: object }>>;

export interface RequireText {
  readonly score?: number;
  readonly coverage?: Readonly<Record<string, number>>;
  readonly budgets?: Readonly<Record<string, number>>;
}

export interface ProfileText {
  readonly name: string;
  readonly match?: Omit<ProfileMatch, 'paths'> & { readonly paths?: readonly string[] };
  readonly rules?: RulesText;
  readonly locked?: readonly string[];
  readonly require?: RequireText;
}

/** A layer of configuration; globs are absolute. */
export function layer(text: LayerText): Layer {
  const uri = text.uri ?? 'lintel.yaml';
  const origin = at(uri);
  return {
    uri,
    path: `/repo/${uri}`,
    isRoot: false,
    rulesets: stated(text.ruleset, origin),
    apis: Object.entries(text.apis ?? {}).map(([id, api]) => toApi(id, api, uri)),
    rules: toRules(text.rules, uri),
    locked: toLocks(text.locked, uri),
    profiles: (text.profiles ?? []).map((profile) => toProfile(profile, uri)),
    require: toRequirements(text.require, uri),
    waiverRules: waiverRules(text, uri),
    waiverFiles: undefined,
    baselineFile: undefined,
  };
}

export function waiverRules({ maxDays, required, inline }: LayerText, uri = 'lintel.yaml'): WaiverRules {
  const days = Object.entries(maxDays ?? {}) as [Severity, number][];
  return {
    maxDays: new Map(days.map(([severity, value]) => [severity, { value, origin: at(uri, 80) }])),
    required: stated(required, at(uri, 81)),
    inline: stated(inline, at(uri, 82)),
  };
}

export function toRequirements({ score, coverage, budgets }: RequireText = {}, uri = 'lintel.yaml'): Requirements {
  const map = (numbers: Readonly<Record<string, number>> = {}, line: number): ReadonlyMap<string, Stated<number>> =>
    new Map(Object.entries(numbers).map(([name, value]) => [name, { value, origin: at(uri, line) }]));
  return {
    ...(score === undefined ? {} : { score: { value: score, origin: at(uri, 70) } }),
    coverage: map(coverage, 71),
    budgets: map(budgets, 72),
  };
}

export function pattern(text: string): PathPattern {
  return { text, hasWildcards: /[*?[{]/.test(text), matches: picomatch(text, { dot: true }) };
}

/** A waiver that holds all of 2026 unless it says otherwise. */
export function waiver(fields: Partial<Waiver> & Pick<Waiver, 'scope'>): Waiver {
  const id = fields.id ?? 'W-1';
  return {
    id,
    rule: 'server-https',
    reason: 'Internal test host, gone in January.',
    owner: 'team-orders',
    created: '2026-01-01',
    expires: '2026-12-31',
    source: 'file',
    origin: at('lintel-waivers.yaml', 1 + (Number(/\d+$/.exec(id)?.[0] ?? 0) % 100_000), `/${id}`),
    ...fields,
  };
}

/** A finding of `server-https` in `openapi.yaml` unless it says otherwise. */
export function finding(fields: Partial<Finding> & { readonly line?: number } = {}): Finding {
  const { line = 4, ...rest } = fields;
  const pointer = `/servers/${line}/url`;
  return {
    ruleId: 'server-https',
    severity: 'error',
    message: 'Server URL "http://api.example.com" is not https.',
    location: at('openapi.yaml', line, pointer),
    relatedLocations: [],
    fingerprint: line.toString(16).padStart(16, '0'),
    ...rest,
  };
}

/** The order in which reports show findings. */
export function compareFindings(left: Finding, right: Finding): number {
  const [one, other] = [left, right].map(({ location: { uri, range, pointer }, ruleId, message }) =>
    [uri, String(range.start.line).padStart(9, '0'), String(range.start.column).padStart(9, '0'), ruleId, pointer, message].join('\u0000'),
  );
  return one === other ? 0 : String(one) < String(other) ? -1 : 1;
}

function stated<Value>(value: Value | undefined, origin: Location): Stated<Value> | undefined {
  return value === undefined ? undefined : { value, origin };
}

function toApi(id: string, api: ApiText, uri: string): ApiEntry {
  const { definition, exposure, data, tags, lifecycle, owner } = api;
  const origin = at(uri, 10);
  return {
    id,
    definition: pattern(definition),
    ...(exposure === undefined ? {} : { exposure: { value: exposure, origin } }),
    ...(data === undefined ? {} : { data: { value: data, origin } }),
    ...(tags === undefined ? {} : { tags: { value: tags, origin } }),
    ...(lifecycle === undefined ? {} : { lifecycle: { value: lifecycle, origin } }),
    ...(owner === undefined ? {} : { owner: { value: owner, origin } }),
    origin,
  };
}

function toProfile({ name, match = {}, rules, locked, require }: ProfileText, uri: string): Profile {
  const { paths, ...rest } = match;
  return {
    name,
    match: { ...rest, ...(paths === undefined ? {} : { paths: paths.map(pattern) }) },
    rules: toRules(rules, uri),
    locked: toLocks(locked, uri),
    require: toRequirements(require, uri),
    origin: at(uri, 20),
  };
}

function toRules(rules: RulesText = {}, uri: string): ReadonlyMap<string, RuleDemand> {
  return new Map(
    Object.entries(rules).map(([ruleId, said], index) => {
      const origin = at(uri, 30 + index);
      return [ruleId, typeof said === 'string' ? { severity: said, origin } : ({ ...said, origin } as RuleDemand)];
    }),
  );
}

function toLocks(locked: readonly string[] = [], uri: string): ReadonlyMap<string, Location> {
  return new Map(locked.map((ruleId, index) => [ruleId, at(uri, 60 + index)]));
}
