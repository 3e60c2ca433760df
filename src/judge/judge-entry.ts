import type { LintRequest, PolicyRequest } from '../api.ts';
import { ignoresOf } from '../config/ignores.ts';
import type { Node } from '../document/node.ts';
import { type Audiences, createAudiences } from '../engine/audiences.ts';
import { compareFindings, locate } from '../engine/findings.ts';
import { hash64 } from '../engine/hash.ts';
import type { LintResult } from '../engine/lint.ts';
import { readStructure } from '../engine/structure.ts';
import { declarationOf, type Said } from '../openapi/context.ts';
import type { Model } from '../openapi/model.ts';
import { type EffectivePolicy, effectivePolicy } from '../policy/effective-policy.ts';
import { gradeOf, type RuleRun, requirementsOf, rulesToRun } from '../policy/grade.ts';
import { type ClassificationPlaces, policyFindings } from '../policy/policy-findings.ts';
import { scoreOf } from '../policy/score.ts';
import type { Requirements, Settings, Waiver } from '../policy/settings.ts';
import type { Classification } from '../report/classification.ts';
import type { Finding } from '../report/finding.ts';
import type { Location } from '../report/location.ts';
import type { Absence, Structure } from '../report/places.ts';
import type { DefinitionPolicy, DefinitionSummary, Notification, Score } from '../report/report.ts';
import type { Pack } from '../ruleset/pack.ts';
import type { Rule } from '../ruleset/rule.ts';
import type { RuleChoice, RuleSetting, Ruleset } from '../ruleset/ruleset.ts';
import { otherApis } from './other-apis.ts';

/** What there is to judge a definition by. */
export interface JudgingRequest {
  /** Absolute path of the entry document. */
  readonly path: string;
  readonly settings: Settings;
  readonly policy: PolicyRequest;
  readonly packs: readonly Pack[];
  /** Whether a score is wanted, also where policy asks for none. */
  readonly isScored: boolean;
  /** What the operations consisted of before a change; what they have lost since counts as nothing. */
  readonly before?: Pick<Structure, 'operations'> | undefined;
}

/** What policy does to the lint of one definition, in this order. */
export interface EntryJudging {
  /** What the configuration says about the API, given what the definition declares. */
  readonly saidOf: (declared: Classification) => Said;
  /** The rules of the rulesets that the configuration names; `undefined` when there is none. */
  readonly chooseRules: (declared: Classification) => Promise<Pick<LintRequest, 'ruleset' | 'spectral'> | undefined>;
  /** `chosen` is what rulesets turn on; `hasOthers` tells of rules that are not Lintel's. */
  readonly judge: (model: Model, chosen: Ruleset, hasOthers: boolean) => EntryJudge;
}

/** What holds for one definition; nothing in here keeps its model alive. */
export interface EntryPolicy {
  readonly settings: Settings;
  /** Of the definition as a whole. */
  readonly policy: EffectivePolicy;
  /** Of each audience of the definition (`createAudiences`), the whole among them. */
  readonly policies: readonly EffectivePolicy[];
  /** What the definition must reach: the strictest of all audiences. */
  readonly require: Requirements;
  /** Absolute paths, forward slashes, of its documents that describe an API themselves. */
  readonly otherApis: ReadonlySet<string>;
}

/** What configuration makes of one definition. */
export interface EntryJudge {
  readonly by: EntryPolicy;
  /** The rules that any audience wants, with their options. */
  readonly ruleset: Ruleset;
  /** Whether it gets a score. */
  readonly isScored: boolean;
  /** True when `finish` has to know the nodes of findings. */
  readonly needsNodes: boolean;
  /** Puts findings of locked rules back as they were before a ruleset that had no say in them changed them (`regraded`). */
  readonly keepLocked: (found: readonly Finding[], regraded: readonly Finding[]) => readonly Finding[];
  /** Grades what was found, and adds what policy itself finds. */
  readonly finish: (found: readonly Finding[], result: LintResult, uriOf: (documentUri: string) => string) => EntryOutcome;
}

/** A definition after its rules ran. */
interface EntryOutcome {
  readonly findings: readonly Finding[];
  readonly notifications: readonly Notification[];
  /** What policy adds to the definition's summary. */
  readonly summary: Pick<DefinitionSummary, 'policy' | 'score'>;
  readonly ignores: readonly Waiver[];
}

/** Starts to judge a definition by its settings. */
export function createEntryJudging({ path, settings, policy, packs, isScored, before }: JudgingRequest): EntryJudging {
  const { layers } = settings;
  const shownPath = path.replaceAll('\\', '/');
  return {
    saidOf: (declared) => saidOf(effectivePolicy(layers, { path: shownPath, declared })),
    chooseRules: async (declared) => {
      if (layers.length === 0) return undefined;
      return policy.chooseRules(effectivePolicy(layers, { path: shownPath, declared }).rulesets?.value ?? []);
    },
    judge: (model, chosen, hasOthers) => {
      const ruleIds = hasOthers ? undefined : new Set(packs.flatMap(({ rules }) => rules.map(({ id }) => id)));
      return createEntryJudge(model, shownPath, settings, { chosen, packs, choice: policy.choice, ruleIds, isScored, before });
    },
  };
}

function saidOf({ classification, classifiedAt, owner }: EffectivePolicy): Said {
  const { exposure, data, tags, lifecycle } = classification;
  return {
    ...(classifiedAt.exposure === undefined || exposure === undefined ? {} : { exposure }),
    ...(classifiedAt.data === undefined || data === undefined ? {} : { data }),
    ...(classifiedAt.tags === undefined || tags === undefined ? {} : { tags }),
    ...(classifiedAt.lifecycle === undefined || lifecycle === undefined ? {} : { lifecycle }),
    ...(owner === undefined ? {} : { owner }),
  };
}

interface RuleSource {
  readonly chosen: Ruleset;
  readonly packs: readonly Pack[];
  /** What the command line narrows them to; policy turns nothing on beyond it. */
  readonly choice: RuleChoice;
  /** Every rule that there is; `undefined` when there may be others. */
  readonly ruleIds: ReadonlySet<string> | undefined;
  readonly isScored: boolean;
  readonly before: JudgingRequest['before'];
}

function createEntryJudge(model: Model, path: string, settings: Settings, source: RuleSource): EntryJudge {
  const { layers } = settings;
  const subject = { path, declared: model.declared };
  const audiences = createAudiences(model);
  const byAudience = new Map(audiences.all.map((audience) => [audience, effectivePolicy(layers, subject, audience)]));
  const policies = [...byAudience.values()];
  const policy = effectivePolicy(layers, subject);
  const isConfigured = layers.length > 0;
  const require = requirementsOf(policies);
  const isScored = source.isScored || require.score !== undefined;
  return {
    by: { settings, policy, policies, require, otherApis: otherApis(model.graph) },
    isScored,
    ruleset: isConfigured ? policedRuleset(policies, source) : source.chosen,
    needsNodes: policies.length > 1,
    keepLocked: (found, regraded) => keepLocked(found, regraded, policies),
    finish: (found, { nodes }, uriOf) => {
      const graded = isConfigured ? gradeAll(found, nodes, { audiences, byAudience, source }) : found;
      const own = isConfigured ? policyFindings(policy, placesOf(model, uriOf), hash64) : [];
      const findings = own.length === 0 ? graded : [...graded, ...own].sort(compareFindings);
      const { waivers, problems } = ignoresOf(model, uriOf, source.ruleIds);
      const summary = {
        ...(isConfigured ? { policy: toSummary(policy, policies) } : {}),
        ...(isScored ? { score: scoreFor(model, uriOf, findings, source) } : {}),
      };
      return { findings, notifications: problems, summary, ignores: waivers };
    },
  };
}

function keepLocked(found: readonly Finding[], regraded: readonly Finding[], policies: readonly EffectivePolicy[]): readonly Finding[] {
  const locked = new Set(
    policies.flatMap(({ rules }) => [...rules].flatMap(([id, rule]) => (rule.isApartFromRulesets === true ? [id] : []))),
  );
  if (found === regraded || locked.size === 0) return regraded;
  const isLocked = ({ ruleId }: Finding): boolean => locked.has(ruleId);
  return [...found.filter(isLocked), ...regraded.filter((finding) => !isLocked(finding))].sort(compareFindings);
}

/** The profiles of its audiences count too: what they require, the whole definition must reach. */
function toSummary({ api, owner, classification, profiles }: EffectivePolicy, policies: readonly EffectivePolicy[]): DefinitionPolicy {
  const all = new Set([...profiles, ...policies.flatMap((policy) => policy.profiles)]);
  return { ...(api === undefined ? {} : { api }), ...(owner === undefined ? {} : { owner }), classification, profiles: [...all] };
}

function scoreFor(model: Model, uriOf: (uri: string) => string, findings: readonly Finding[], { packs, before }: RuleSource): Score {
  const structure = readStructure(model, uriOf, findings);
  return scoreOf({ structure, findings, absences: absencesOf(packs), base: before });
}

function absencesOf(packs: readonly Pack[]): ReadonlyMap<string, Absence> {
  return new Map(
    packs.flatMap(({ rules }) =>
      rules.flatMap(({ id, saysUndeclared }) => (saysUndeclared === undefined ? [] : [[id, saysUndeclared] as const])),
    ),
  );
}

/** Where a definition speaks of itself. */
function placesOf({ root }: Model, uriOf: (uri: string) => string): ClassificationPlaces {
  const info = root.one('info');
  const places = info === undefined ? [root] : [info, root];
  const placeOf = (fact: 'exposure' | 'dataClass' | 'lifecycle'): Location | undefined => {
    for (const place of places) {
      const declaration = declarationOf(place, fact);
      if (declaration !== undefined) return locate(declaration.node, uriOf);
    }
    return undefined;
  };
  const [exposure, data, lifecycle] = [placeOf('exposure'), placeOf('dataClass'), placeOf('lifecycle')];
  return {
    info: locate((info ?? root).node, uriOf),
    declared: {
      ...(exposure === undefined ? {} : { exposure }),
      ...(data === undefined ? {} : { data, tags: data }),
      ...(lifecycle === undefined ? {} : { lifecycle }),
    },
  };
}

function policedRuleset(policies: readonly EffectivePolicy[], { chosen, packs, choice }: RuleSource): Ruleset {
  const only = new Set(choice.only);
  const skip = new Set(choice.skip);
  const known = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, { rule, pack: pack.name }])));
  const untouched = (ruleId: string): RuleRun | undefined => {
    const found = known.get(ruleId);
    return found === undefined ? undefined : { severity: undefined, options: defaultsOf(found.rule) };
  };
  const runs = rulesToRun(policies, { rules: new Map(chosen.rules.map((setting) => [setting.rule.id, setting])), untouched });
  const rules: RuleSetting[] = [];
  for (const [ruleId, { severity, options }] of runs) {
    const found = known.get(ruleId);
    if (found !== undefined && !skip.has(ruleId) && (only.size === 0 || only.has(ruleId))) rules.push({ ...found, severity, options });
  }
  return { rules };
}

function defaultsOf({ options = {} }: Rule): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
}

interface Grading {
  readonly audiences: Audiences;
  readonly byAudience: ReadonlyMap<Classification, EffectivePolicy>;
  readonly source: RuleSource;
}

function gradeAll(
  findings: readonly Finding[],
  nodes: ReadonlyMap<Finding, Node> | undefined,
  { audiences, byAudience, source }: Grading,
): readonly Finding[] {
  const chosen = new Set(source.chosen.rules.map(({ rule }) => rule.id));
  const own = new Set(source.packs.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const everyone = [...byAudience.values()];
  const kept: Finding[] = [];
  for (const finding of findings) {
    const node = nodes?.get(finding);
    const reached = node === undefined ? everyone : audiences.of(node).flatMap((audience) => byAudience.get(audience) ?? []);
    const isInRuleset = chosen.has(finding.ruleId) || !own.has(finding.ruleId);
    const severity = gradeOf(finding.ruleId, finding.severity, reached, isInRuleset);
    if (severity === finding.severity) kept.push(finding);
    else if (severity !== 'off') kept.push({ ...finding, severity });
  }
  return kept;
}
