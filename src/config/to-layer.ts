import { dirname, resolve } from 'node:path';
import type { Path } from '../document/document.ts';
import type { ToolError } from '../errors.ts';
import type { ApiEntry, Layer, Profile, ProfileMatch, Requirements, RuleDemand, Stated, WaiverRules } from '../policy/settings.ts';
import type { Location } from '../report/location.ts';
import { severities } from '../report/severity.ts';
import { quote } from '../ruleset/quote.ts';
import type { ConfigurationData, OneOrMore, ProfileData, RequireData, RulesData, WaiverRulesData } from './configuration-data.ts';
import { type ConfigurationFile, nameOf, originOf, problem, valueAt } from './configuration-file.ts';
import { isInside } from './find-files.ts';
import { isRulesetPath } from './name-problems.ts';
import { type PlacedPattern, readPattern, slashed } from './path-pattern.ts';

/** A pattern that should match something. */
export interface StatedPattern {
  readonly pattern: PlacedPattern;
  /** `"apis.orders.definition"` */
  readonly name: string;
  readonly origin: Location;
}

/** A configuration file as policy reads it. */
export interface ReadLayer {
  readonly layer: Layer;
  readonly patterns: readonly StatedPattern[];
  readonly problems: readonly ToolError[];
}

/**
 * Turns what a file holds into what policy reads. Paths become absolute; nothing is asked of the file system. Globs must stay within
 * `root` (absolute).
 */
export function toLayer(file: ConfigurationFile, data: ConfigurationData, root: string): ReadLayer {
  const context: Context = { file, root, origin: (...path) => originOf(file, path), patterns: [], problems: [] };
  const { origin } = context;
  const folder = dirname(file.path);
  const rulesets = listOf(data.ruleset).map((name) => (isRulesetPath(name) ? resolve(folder, name) : name));
  const layer: Layer = {
    uri: file.uri,
    path: file.path,
    isRoot: data.root === true,
    rulesets: data.ruleset === undefined ? undefined : { value: rulesets, origin: origin('ruleset') },
    apis: readApis(data, context),
    rules: readRules(data.rules, ['rules'], context),
    locked: readLocked(data.locked, ['locked'], context),
    profiles: (data.profiles ?? []).map((profile, index) => readProfile(profile, ['profiles', index], context)),
    require: readRequire(data.require, ['require'], context),
    waiverRules: readWaiverRules(data.waiverRules, context),
    waiverFiles:
      data.waivers === undefined
        ? undefined
        : { value: listOf(data.waivers).map((path) => resolve(folder, path)), origin: origin('waivers') },
    baselineFile: data.baseline === undefined ? undefined : { value: resolve(folder, data.baseline), origin: origin('baseline') },
  };
  return { layer, patterns: context.patterns, problems: context.problems };
}

interface Context {
  readonly file: ConfigurationFile;
  readonly root: string;
  readonly origin: (...path: Path) => Location;
  readonly patterns: StatedPattern[];
  readonly problems: ToolError[];
}

function readApis({ apis = {} }: ConfigurationData, context: Context): readonly ApiEntry[] {
  return Object.entries(apis).flatMap(([id, api]) => {
    const at = (key: string): Location => context.origin('apis', id, key);
    const definition = readPath(api.definition, ['apis', id, 'definition'], context);
    if (definition === undefined) return [];
    return {
      id,
      definition,
      ...(api.exposure === undefined ? {} : { exposure: { value: api.exposure, origin: at('exposure') } }),
      ...(api.data === undefined ? {} : { data: { value: api.data, origin: at('data') } }),
      ...(api.tags === undefined ? {} : { tags: { value: api.tags, origin: at('tags') } }),
      ...(api.lifecycle === undefined ? {} : { lifecycle: { value: api.lifecycle, origin: at('lifecycle') } }),
      ...(api.owner === undefined ? {} : { owner: { value: api.owner, origin: at('owner') } }),
      origin: context.origin('apis', id),
    };
  });
}

function readProfile(profile: ProfileData, path: Path, context: Context): Profile {
  return {
    name: profile.name,
    match: readMatch(profile.match, [...path, 'match'], context),
    rules: readRules(profile.rules, [...path, 'rules'], context),
    locked: readLocked(profile.locked, [...path, 'locked'], context),
    require: readRequire(profile.require, [...path, 'require'], context),
    origin: context.origin(...path, 'name'),
  };
}

function readMatch({ exposure, data, lifecycle, paths, tags }: ProfileData['match'] = {}, path: Path, context: Context): ProfileMatch {
  const isList = Array.isArray(paths);
  const patterns = listOf(paths).map((text, index) => readPath(text, isList ? [...path, 'paths', index] : [...path, 'paths'], context));
  return {
    ...(exposure === undefined ? {} : { exposure: listOf(exposure) }),
    ...(data === undefined ? {} : { data: listOf(data) }),
    ...(lifecycle === undefined ? {} : { lifecycle: listOf(lifecycle) }),
    ...(paths === undefined ? {} : { paths: patterns.flatMap((pattern) => pattern ?? []) }),
    ...(tags === undefined ? {} : { tags: listOf(tags) }),
  };
}

function readPath(text: string, path: Path, { file, root, origin, patterns, problems }: Context): PlacedPattern | undefined {
  const pattern = readPattern(text, file.folder);
  if ('fault' in pattern) {
    problems.push(problem(valueAt(file, path, text), `The path ${quote(text)} ${pattern.fault}.`, pattern.help));
    return undefined;
  }
  if (pattern.base !== slashed(root) && !isInside(pattern.base, root)) {
    const message = `The path ${quote(text)} leads out of the folder that may be read.`;
    problems.push(
      problem(valueAt(file, path, text), message, 'Name what lies in the repository, relative to this file.', 'config-refused'),
    );
    return undefined;
  }
  patterns.push({ pattern, name: nameOf(path), origin: { ...origin(...path), range: file.document.rangeAt(path) } });
  return pattern;
}

function readRules(rules: RulesData | undefined, path: Path, { origin }: Context): ReadonlyMap<string, RuleDemand> {
  return new Map(
    Object.entries(rules ?? {}).map(([id, rule]) => {
      const { severity, options } = typeof rule === 'string' ? { severity: rule } : { options: undefined, ...rule };
      const said = { ...(severity === undefined ? {} : { severity }), ...(options === undefined ? {} : { options }) };
      return [id, { ...said, origin: origin(...path, id) }];
    }),
  );
}

function readLocked(locked: readonly string[] | undefined, path: Path, { origin }: Context): ReadonlyMap<string, Location> {
  return new Map((locked ?? []).map((id, index) => [id, origin(...path, index)]));
}

function readRequire({ score, coverage, budgets }: RequireData = {}, path: Path, { origin }: Context): Requirements {
  const stated = (values: Readonly<Record<string, number>>, key: string): ReadonlyMap<string, Stated<number>> =>
    new Map(Object.entries(values).map(([name, value]) => [name, { value, origin: origin(...path, key, name) }]));
  return {
    ...(score === undefined ? {} : { score: { value: score, origin: origin(...path, 'score') } }),
    coverage:
      typeof coverage === 'number'
        ? new Map([['total', { value: coverage, origin: origin(...path, 'coverage') }]])
        : stated(coverage ?? {}, 'coverage'),
    budgets: stated(budgets ?? {}, 'budgets'),
  };
}

function readWaiverRules({ maxDays, require, inline }: WaiverRulesData = {}, { origin }: Context): WaiverRules {
  const at = (...path: Path): Location => origin('waiverRules', ...path);
  const days = severities.flatMap((severity) => {
    const value = typeof maxDays === 'object' ? maxDays[severity] : maxDays;
    const place = typeof maxDays === 'object' ? at('maxDays', severity) : at('maxDays');
    return value === undefined ? [] : [[severity, { value, origin: place }] as const];
  });
  return {
    maxDays: new Map(days),
    required: require === undefined ? undefined : { value: require, origin: at('require') },
    inline: inline === undefined ? undefined : { value: inline, origin: at('inline') },
  };
}

function listOf<Value>(values: OneOrMore<Value> | undefined): readonly Value[] {
  if (values === undefined) return [];
  return isList(values) ? values : [values];
}

function isList<Value>(values: OneOrMore<Value>): values is readonly Value[] {
  return Array.isArray(values);
}
