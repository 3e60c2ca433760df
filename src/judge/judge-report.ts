import { fileURLToPath, pathToFileURL } from 'node:url';
import { baselineFolder, createBaselineKeys, createExistingKeys } from '../config/baseline-keys.ts';
import { compareFindings } from '../engine/findings.ts';
import { type Assessment, assess, type FoundDefinition } from '../policy/assess.ts';
import { type MeasuredDefinition, missedRequirements } from '../policy/missed-requirements.ts';
import { toNotifications } from '../policy/objection.ts';
import { describePolicyRules } from '../policy/policy-rules.ts';
import type { Baseline, Layer, Requirements, Waiver, WaiverRules } from '../policy/settings.ts';
import type { Finding } from '../report/finding.ts';
import type { DefinitionSummary, Notification, RuleCoverage, RuleDescriptor } from '../report/report.ts';
import { policyPageUrl } from '../version.ts';
import type { EntryPolicy } from './judge-entry.ts';

/** A definition that was linted, as the judgement of all of them needs it. */
export interface LintedDefinition {
  /** Absolute path of the entry document, forward slashes. */
  readonly path: string;
  readonly definition: DefinitionSummary;
  readonly findings: readonly Finding[];
  readonly coverage: readonly RuleCoverage[];
  readonly ruleIds: ReadonlySet<string>;
  /** Absent where there is nothing to judge it by. */
  readonly by?: EntryPolicy | undefined;
  /** What the definition itself waives. */
  readonly ignores: readonly Waiver[];
}

/** What policy makes of everything that was found. */
export interface Judgement extends Pick<Assessment, 'findings' | 'waivers' | 'notifications'> {
  /** Requirements that definitions miss, in words. */
  readonly missed: readonly string[];
  /** What policy itself looks at; empty where nothing is configured. */
  readonly rules: readonly RuleDescriptor[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** How definitions are judged together. */
export interface JudgementRequest {
  /** Absolute folder that URIs of reports are relative to. */
  readonly cwd: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly minScore: number | undefined;
  /** True when only some rules were to run: requirements are about all of them. */
  readonly isNarrowed: boolean;
}

/** Judges all definitions together. */
export function judgeReport(definitions: readonly LintedDefinition[], { cwd, today, minScore, isNarrowed }: JudgementRequest): Judgement {
  const folders = createFolders(cwd);
  const layers = [...new Set(definitions.flatMap(({ by }) => by?.settings.layers ?? []))];
  const assessment = assess({
    definitions: definitions.map((definition) => toFound(definition, folders)),
    today,
    pathOf: (uri) => pathOf(uri, cwd),
    exists: existingKeys(layers, folders),
    compare: compareFindings,
  });
  const objections = definitions.flatMap(({ by }) => by?.policies.flatMap(({ loosened }) => loosened) ?? []);
  const measured = isNarrowed ? [] : definitions.map((definition, index) => measure(definition, assessment.tallies[index]));
  return {
    findings: assessment.findings,
    waivers: assessment.waivers,
    notifications: [...toNotifications(objections), ...assessment.notifications, ...(isNarrowed ? notMeasured(definitions) : [])],
    missed: missedRequirements(measured, minScore),
    rules: layers.length === 0 ? [] : describePolicyRules(policyPageUrl),
    today,
  };
}

function notMeasured(definitions: readonly LintedDefinition[]): readonly Notification[] {
  const hasRequirements = definitions.some(({ by }) => {
    const { score, coverage, budgets } = by?.require ?? noRequirements;
    return score !== undefined || coverage.size > 0 || budgets.size > 0;
  });
  if (!hasRequirements) return [];
  const message = 'Required score, coverage and budgets were not judged: only some rules were to run.';
  return [{ code: 'requirements-not-judged', level: 'warning', message, help: 'Leave out --only to have them judged.' }];
}

/** Absolute folders of baselines. */
type Folders = (baseline: Baseline) => string;

function createFolders(cwd: string): Folders {
  const known = new Map<Baseline, string>();
  return (baseline) => {
    const folder = known.get(baseline) ?? baselineFolder(baseline, cwd);
    known.set(baseline, folder);
    return folder;
  };
}

function toFound({ path, definition, findings, ruleIds, by, ignores }: LintedDefinition, folders: Folders): FoundDefinition {
  const { settings, policy } = by ?? {};
  const baseline = settings?.baseline;
  return {
    path,
    documents: definition.documents,
    findings,
    // The list itself where that is all: an index is made of each list once.
    waivers: ignores.length === 0 ? (settings?.waivers ?? ignores) : [...(settings?.waivers ?? []), ...ignores],
    hasRun: (id) => ruleIds.has(id),
    api: policy?.api,
    otherApis: by?.otherApis,
    waiverRules: policy?.waiverRules ?? noWaiverRules,
    ...(baseline === undefined ? {} : { baseline: { baseline, ...filed(baseline, { path, by }, folders) } }),
  };
}

function filed(
  baseline: Baseline,
  { path, by }: { readonly path: string; readonly by: EntryPolicy | undefined },
  folders: Folders,
): ReturnType<ReturnType<typeof createBaselineKeys>> {
  return createBaselineKeys(folders(baseline))({ path, api: by?.policy.api, layers: by?.settings.layers ?? [] });
}

function existingKeys(layers: readonly Layer[], folders: Folders): (baseline: Baseline, key: string) => boolean {
  const known = new Map<Baseline, (key: string) => boolean>();
  return (baseline, key) => {
    const exists = known.get(baseline) ?? createExistingKeys(folders(baseline), layers);
    known.set(baseline, exists);
    return exists(key);
  };
}

function measure(
  { definition: { uri, score }, by, coverage }: LintedDefinition,
  findings: ReadonlyMap<string, number> = new Map<string, number>(),
): MeasuredDefinition {
  return { uri, require: by?.require ?? noRequirements, score: score?.value, coverage, findings };
}

const noRequirements: Requirements = { coverage: new Map(), budgets: new Map() };
const noWaiverRules: WaiverRules = { maxDays: new Map(), required: undefined, inline: undefined };

/** The absolute path, with forward slashes, behind a URI of a report; the URI itself when that is no file. */
function pathOf(uri: string, cwd: string): string {
  const url = new URL(uri, pathToFileURL(`${cwd}/`));
  return url.protocol === 'file:' ? fileURLToPath(url).replaceAll('\\', '/') : uri;
}
