import { fileURLToPath } from 'node:url';
import { baselineFolder, createBaselineKeys } from '../../config/baseline-keys.ts';
import type { InspectedPolicy } from '../../judge/inspect-policy.ts';
import type { EffectivePolicy } from '../../policy/effective-policy.ts';
import type { ApiEntry, Requirements, Settings, Stated, Waiver, WaiverRules } from '../../policy/settings.ts';
import type { Classification } from '../../report/classification.ts';
import type { Notification } from '../../report/report.ts';
import { displayPath } from '../../reporters/uri.ts';
import { type JudgedProfile, judgeProfiles } from './judge-profiles.ts';
import { placeText } from './place-text.ts';
import { type PrintedRule, printedRules } from './printed-rules.ts';

/** A value and where it is said: `lintel.yaml:3:5`, or in words. */
export interface Said<Value> {
  readonly value: Value;
  readonly from: string;
}

/** What holds for a definition, as `lintel print-config --json` prints it. */
export interface PolicyData {
  /** The entry document, as reports show it. */
  readonly definition: string;
  /** Configuration files, from the outermost to the nearest. */
  readonly configuration: readonly string[];
  readonly api?: Said<string>;
  readonly owner?: Said<string>;
  readonly classification: Readonly<Record<keyof Classification, Said<string | readonly string[]>>>;
  /** Operations that say something else of themselves. */
  readonly audiences: readonly { readonly classification: Classification; readonly profiles: readonly string[] }[];
  readonly profiles: readonly JudgedProfile[];
  readonly rulesets: Said<readonly string[]>;
  readonly rules: readonly PrintedRule[];
  readonly require: {
    readonly score: Said<number> | undefined;
    readonly coverage: Readonly<Record<string, Said<number>>>;
    readonly budgets: Readonly<Record<string, Said<number>>>;
  };
  readonly waiverRules: {
    readonly maxDays: Readonly<Record<string, Said<number>>>;
    readonly require?: Said<readonly string[]>;
    readonly inline?: Said<string>;
  };
  /** Those that may be about the definition. */
  readonly waivers: readonly PrintedWaiver[];
  readonly baseline?: { readonly file: string; readonly key: string; readonly findings: number };
  /** What is wrong. */
  readonly notifications: readonly Notification[];
}

/** A waiver that may be about the definition. */
interface PrintedWaiver extends Pick<Waiver, 'id' | 'rule' | 'reason' | 'owner' | 'expires'> {
  readonly hasExpired: boolean;
  readonly from: string;
}

/** What is printed, and as seen from where. */
export interface PolicyView extends Pick<InspectedPolicy, 'judge' | 'ignores' | 'model'> {
  /** Absolute path of the entry document. */
  readonly path: string;
  /** As reports show it. */
  readonly uri: string;
  readonly cwd: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Rulesets where no configuration names any. */
  readonly rulesets: Said<readonly string[]>;
  /** True when those go before what configuration names. */
  readonly isRulesetGiven: boolean;
  readonly notifications: readonly Notification[];
}

/** Puts together what holds for a definition and where everything is said. */
export function policyData(view: PolicyView): PolicyData {
  const { judge, uri, rulesets, isRulesetGiven } = view;
  const { settings, policy, policies } = judge.by;
  const path = view.path.replaceAll('\\', '/');
  const baseline = baselineData(settings, policy, view);
  const waivers = [...settings.waivers, ...view.ignores];
  const documents = pathsOf(view.model);
  return {
    definition: displayPath(uri),
    configuration: settings.layers.map((layer) => displayPath(layer.uri)),
    ...namesOf(settings, policy, path),
    classification: classificationOf(policy, view),
    audiences: policies
      .filter(({ classification }) => JSON.stringify(classification) !== JSON.stringify(policy.classification))
      .map(({ classification, profiles }) => ({ classification, profiles })),
    profiles: judgeProfiles(settings.layers, { path, judgedAs: policy.judgedAs, tags: policy.tags }),
    rulesets:
      policy.rulesets === undefined || isRulesetGiven
        ? rulesets
        : { value: policy.rulesets.value, from: placeText(policy.rulesets.origin) },
    rules: printedRules(judge.ruleset, policy),
    require: requirementsData(policy.require),
    waiverRules: waiverRulesData(policy.waiverRules),
    waivers: waivers.filter((waiver) => mayApply(waiver, documents, policy)).map((waiver) => waiverData(waiver, view.today)),
    notifications: view.notifications,
    ...(baseline === undefined ? {} : { baseline }),
  };
}

function namesOf(settings: Settings, { api, owner }: EffectivePolicy, path: string): Pick<PolicyData, 'api' | 'owner'> {
  const claims = claimsOn(path, settings);
  const named = claims.findLast(({ id }) => id === api);
  const owned = claims.findLast((claim) => claim.owner?.value === owner)?.owner;
  return {
    ...(named === undefined ? {} : { api: { value: named.id, from: placeText(named.origin) } }),
    ...(owned === undefined ? {} : { owner: said(owned) }),
  };
}

function classificationOf(
  policy: EffectivePolicy,
  {
    uri,
    judge: {
      by: { settings },
    },
    path,
  }: PolicyView,
): PolicyData['classification'] {
  const { classification, classifiedAt, judgedAs } = policy;
  const fromOf = (field: keyof Classification): string => {
    const at = classifiedAt[field];
    if (classification[field] === undefined) return assumed;
    return at === undefined ? displayPath(uri) : placeText(at);
  };
  const fact = (field: 'exposure' | 'data' | 'lifecycle'): Said<string> => ({ value: judgedAs[field], from: fromOf(field) });
  const own = policy.tags.filter((tag) => !judgedAs.tags.some((other) => other === tag));
  const said = own.length === 0 ? undefined : claimsOn(path, settings).findLast(({ tags }) => tags !== undefined)?.tags;
  const from = said === undefined ? fromOf('tags') : `${own.join(', ')} ${placeText(said.origin)}; others ${fromOf('tags')}`;
  return {
    exposure: fact('exposure'),
    data: fact('data'),
    tags: { value: [...judgedAs.tags, ...own], from },
    lifecycle: fact('lifecycle'),
  };
}

const assumed = 'assumed: nobody says';

function claimsOn(path: string, { layers }: Settings): readonly ApiEntry[] {
  return layers.flatMap(({ apis }) => apis).filter(({ definition }) => definition.matches(path.replaceAll('\\', '/')));
}

function requirementsData({ score, coverage, budgets }: Requirements): PolicyData['require'] {
  return { score: score === undefined ? undefined : said(score), coverage: saidBy(coverage), budgets: saidBy(budgets) };
}

function waiverRulesData({ maxDays, required, inline }: WaiverRules): PolicyData['waiverRules'] {
  return {
    maxDays: saidBy(maxDays),
    ...(required === undefined ? {} : { require: said(required) }),
    ...(inline === undefined ? {} : { inline: said(inline) }),
  };
}

function saidBy(stated: ReadonlyMap<string, Stated<number>>): Readonly<Record<string, Said<number>>> {
  return Object.fromEntries([...stated].map(([name, one]) => [name, said(one)]));
}

function said<Value>({ value, origin }: Stated<Value>): Said<Value> {
  return { value, from: placeText(origin) };
}

/** Whether it says nothing that keeps it from this definition; whether its rule finds something, a lint tells. */
function mayApply({ scope }: Waiver, documents: readonly string[], { api }: EffectivePolicy): boolean {
  return (scope.api === undefined || scope.api === api) && (scope.path === undefined || documents.some(scope.path.matches));
}

/** Paths of the files of a definition. */
function pathsOf({ graph }: PolicyView['model']): readonly string[] {
  const files = [...graph.documents.keys()].filter((uri) => uri.startsWith('file:'));
  return files.map((uri) => fileURLToPath(uri).replaceAll('\\', '/'));
}

function waiverData({ id, rule, reason, owner, expires, origin }: Waiver, today: string): PrintedWaiver {
  return { id, rule, reason, ...(owner === undefined ? {} : { owner }), expires, hasExpired: expires < today, from: placeText(origin) };
}

function baselineData({ baseline, layers }: Settings, { api }: EffectivePolicy, { path, cwd }: PolicyView): PolicyData['baseline'] {
  if (baseline === undefined) return undefined;
  const { key, pathKey = key } = createBaselineKeys(baselineFolder(baseline, cwd))({ path, api, layers });
  const group = baseline.definitions.get(key) ?? baseline.definitions.get(pathKey);
  const findings = [...(group?.values() ?? [])].reduce((sum, fingerprints) => sum + fingerprints.size, 0);
  return { file: displayPath(baseline.uri), key, findings };
}
