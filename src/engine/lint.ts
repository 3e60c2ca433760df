import type { Node } from '../document/node.ts';
import { formatPointer } from '../document/pointer.ts';
import type { Model } from '../openapi/model.ts';
import type { Finding } from '../report/finding.ts';
import type { Location, RelatedLocation } from '../report/location.ts';
import type { Notification, RuleCoverage } from '../report/report.ts';
import { quote } from '../ruleset/quote.ts';
import type { RuleContext, Subjects, Violation, Visitor } from '../ruleset/rule.ts';
import type { RuleSetting, Ruleset } from '../ruleset/ruleset.ts';
import { hash64 } from './hash.ts';
import { createIdentifier, type Identify, type Identity } from './identity.ts';

/** What the rules found in one definition. */
export interface LintResult {
  /** In order of file, place, rule; no finding twice. */
  readonly findings: readonly Finding[];
  /** Rules that crashed, and references that could not be looked at. */
  readonly notifications: readonly Notification[];
  /** For each rule that applies to the definition's version. */
  readonly coverage: readonly RuleCoverage[];
}

/**
 * Runs rules over a model in one walk: every subject is visited once and shown to each rule that wants it. A rule that throws is
 * stopped and named in a notification; what the others find, and what it found before, stays.
 * `uriOf` turns a document's URI into what reports show.
 */
export function lintModel(model: Model, ruleset: Ruleset, uriOf: (documentUri: string) => string): LintResult {
  const runs = ruleset.rules.filter(({ rule }) => rule.formats.includes(model.format)).map((setting) => startRun(setting, model));
  for (const [name, subjects] of subjectsOf(model)) visitAll(name, subjects, runs);
  const notifications = [...runs.flatMap((run) => (run.crash === undefined ? [] : [run.crash])), ...notLookedAt(model, runs, uriOf)];
  const coverage = runs.map(({ setting, examined, satisfied }) => ({ ruleId: setting.rule.id, pack: setting.pack, examined, satisfied }));
  return { findings: toFindings(runs, model, uriOf), notifications, coverage };
}

/** The state of one rule during the walk. */
interface Run {
  readonly setting: RuleSetting;
  readonly context: RuleContext;
  readonly violations: Violation[];
  examined: number;
  satisfied: number;
  crash: Notification | undefined;
}

function startRun(setting: RuleSetting, model: Model): Run {
  return { setting, context: { model, options: setting.options }, violations: [], examined: 0, satisfied: 0, crash: undefined };
}

type SubjectLists = readonly { readonly [Name in keyof Subjects]: readonly [Name, readonly Subjects[Name][]] }[keyof Subjects][];

/** Everything a rule can visit, in the order in which it is visited. */
function subjectsOf(model: Model): SubjectLists {
  return [
    ['definition', [model]],
    ['element', model.elements],
    ['reference', model.references],
    ['component', model.components],
    ['server', model.servers],
    ['securityScheme', [...new Set(model.securitySchemes.values())]],
    ['operation', model.operations],
    ['parameter', model.elementsOf('parameter')],
    ['requestBody', model.elementsOf('requestBody')],
    ['response', model.elementsOf('response')],
    ['header', model.elementsOf('header')],
    ['mediaType', model.elementsOf('mediaType')],
    ['schema', model.schemas],
  ];
}

function visitAll(name: keyof Subjects, subjects: readonly Subjects[keyof Subjects][], runs: readonly Run[]): void {
  // Each visitor is stored under the subject it takes, which `Visitors` guarantees but TypeScript cannot follow through the loop.
  const visits = runs.flatMap((run) => {
    const visitor = run.setting.rule.on[name] as Visitor<Subjects[keyof Subjects]> | undefined;
    return visitor === undefined ? [] : [{ run, visitor, report: (violation: Violation) => void run.violations.push(violation) }];
  });
  if (visits.length === 0) return;
  for (const subject of subjects) {
    for (const { run, visitor, report } of visits) {
      if (run.crash !== undefined) continue;
      const before = run.violations.length;
      try {
        if (visitor.when !== undefined && !visitor.when(subject, run.context)) continue;
        visitor.check(subject, report, run.context);
      } catch (error) {
        run.crash = crashOf(run.setting.rule.id, error);
      }
      run.examined += 1;
      if (run.violations.length === before) run.satisfied += 1;
    }
  }
}

function crashOf(ruleId: string, error: unknown): Notification {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    code: 'rule-crashed',
    level: 'error',
    message: `Rule "${ruleId}" stopped with an internal error (${reason}); what it would have found is not in this report.`,
    help: 'This is a bug in the rule: please report it with the definition that shows it. The other rules are not affected.',
    ruleId,
  };
}

/**
 * References behind which nothing was looked at: those whose target exists, perhaps, but was not read, and those that lead nowhere when
 * no rule is there to report it.
 */
function notLookedAt(model: Model, runs: readonly Run[], uriOf: (documentUri: string) => string): readonly Notification[] {
  const areDeadOnesReported = runs.some(({ setting }) => setting.rule.id === 'ref-resolves');
  const notifications = new Map<string, Notification>();
  for (const { failure, node, text } of model.references) {
    const remedy = failure === undefined ? undefined : remedies[failure.reason];
    if (failure === undefined || remedy === undefined || (remedy.level === 'warning' && areDeadOnesReported)) continue;
    const location = locate(node, uriOf);
    const key = `${location.uri}#${text}`;
    if (notifications.has(key)) continue;
    const message = `Reference ${quote(text)} was not followed: ${failure.message}.`;
    notifications.set(key, { code: `reference-${failure.reason}`, level: remedy.level, message, help: remedy.help, location });
  }
  return [...notifications.values()];
}

const dead = { level: 'warning', help: 'Repair the reference, or run the rule "ref-resolves" to have it as a finding.' } as const;

const remedies = {
  refused: { level: 'error', help: 'Keep referenced files inside the repository, or allow the host with --allow-remote.' },
  unreadable: { level: 'error', help: 'Repair the referenced file; nothing in it was checked.' },
  'missing-file': dead,
  'missing-target': dead,
  invalid: dead,
} as const;

/** A violation that knows where it is and what it is part of. */
interface Placed {
  readonly violation: Violation;
  readonly setting: RuleSetting;
  readonly location: Location;
  readonly identity: Identity;
}

/** Violations with their places and identities, each once, in order. */
function toFindings(runs: readonly Run[], model: Model, uriOf: (documentUri: string) => string): readonly Finding[] {
  const identify = createIdentifier(model);
  const placed: Placed[] = [];
  for (const { setting, violations } of runs) {
    for (const violation of violations) placed.push(place(violation, setting, identify, uriOf));
  }
  const useSites = createUseSites(identify, uriOf);
  const nextFingerprint = createFingerprints();
  return withoutRepeats(placed.sort(byPlace)).map((one) => toFinding(one, useSites, nextFingerprint, uriOf));
}

function place(violation: Violation, setting: RuleSetting, identify: Identify, uriOf: (documentUri: string) => string): Placed {
  const { at, range } = violation;
  const { document } = at;
  const path = at.path;
  const location = { uri: uriOf(document.uri), pointer: at.pointer, range: range ?? document.rangeAt(path) };
  return { violation, setting, location, identity: identify(document, path) };
}

function toFinding(
  { violation, setting, location, identity }: Placed,
  useSites: (identity: Identity) => readonly RelatedLocation[],
  nextFingerprint: (ruleId: string, identity: Identity) => string,
  uriOf: (documentUri: string) => string,
): Finding {
  const { rule, severity } = setting;
  const related = violation.related?.map(({ at, message }) => ({ ...locate(at, uriOf), message })) ?? none;
  const sites = useSites(identity);
  const finding: Finding = {
    ruleId: rule.id,
    severity: severity ?? violation.severity ?? rule.severity,
    message: violation.message,
    location,
    relatedLocations: related.length === 0 ? sites : [...related, ...sites],
    fingerprint: nextFingerprint(rule.id, identity),
  };
  return identity.isOperation ? { ...finding, operation: identity.owner } : finding;
}

/** Drops, from an ordered list, what was said before word for word, and what a rule with precedence says at the same place. */
function withoutRepeats(placed: readonly Placed[]): readonly Placed[] {
  const kept: Placed[] = [];
  for (let start = 0, end = 0; start < placed.length; start = end) {
    const first = placed[start];
    for (end = start + 1; end < placed.length && isSamePosition(first, placed[end]); end += 1);
    if (end === start + 1 && first !== undefined) kept.push(first);
    else kept.push(...keepOfGroup(placed.slice(start, end)));
  }
  return kept;
}

function isSamePosition(left: Placed | undefined, right: Placed | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  const [one, other] = [left.location, right.location];
  return one.uri === other.uri && one.range.start.line === other.range.start.line && one.range.start.column === other.range.start.column;
}

function keepOfGroup(group: readonly Placed[]): readonly Placed[] {
  const said = new Set(group.map(({ setting, location }) => `${setting.rule.id} ${location.pointer}`));
  return group.filter((one, index) => {
    const before = group[index - 1];
    if (before !== undefined && byPlace(before, one) === 0) return false;
    const yieldsTo = [...(one.setting.rule.yieldsTo ?? []), ...(one.violation.yieldsTo ?? [])];
    return !yieldsTo.some((ruleId) => said.has(`${ruleId} ${one.location.pointer}`));
  });
}

/** Makes identities into fingerprints; equal ones are told apart by their order, which does not depend on line numbers alone. */
function createFingerprints(): (ruleId: string, identity: Identity) => string {
  const counts = new Map<string, number>();
  return (ruleId, { owner, path }) => {
    const first = hash64(ruleId, owner, path);
    const count = counts.get(first) ?? 0;
    counts.set(first, count + 1);
    return count === 0 ? first : hash64(ruleId, owner, path, String(count));
  };
}

const maxUseSites = 5;

/** The first places that use a shared element, worked out once for each. */
function createUseSites(identify: Identify, uriOf: (documentUri: string) => string): (identity: Identity) => readonly RelatedLocation[] {
  const known = new Map<object, readonly RelatedLocation[]>();
  return ({ shared }) => {
    if (shared === undefined) return none;
    const before = known.get(shared);
    if (before !== undefined) return before;
    const holders = shared.uses.filter((use) => use.field === '$ref').map((use) => use.from.node);
    const more = holders.length > maxUseSites ? ` (one of ${holders.length} places)` : '';
    const sites = holders
      .slice(0, maxUseSites)
      .map((node) => ({ ...locate(node, uriOf), message: `Used by ${identify(node.document, node.path).owner}${more}.` }));
    known.set(shared, sites);
    return sites;
  };
}

const none: readonly RelatedLocation[] = [];

function locate(node: Node, uriOf: (documentUri: string) => string): Location {
  const path = node.path;
  return { uri: uriOf(node.document.uri), pointer: formatPointer(path), range: node.document.rangeAt(path) };
}

/** Order of findings: file, place, rule, message, by code unit. */
export function compareFindings(left: Finding, right: Finding): number {
  return (
    comparePlaces(left.location, right.location) ||
    compareText(left.ruleId, right.ruleId) ||
    compareText(left.location.pointer, right.location.pointer) ||
    compareText(left.message, right.message)
  );
}

function byPlace(left: Placed, right: Placed): number {
  return (
    comparePlaces(left.location, right.location) ||
    compareText(left.setting.rule.id, right.setting.rule.id) ||
    compareText(left.location.pointer, right.location.pointer) ||
    compareText(left.violation.message, right.violation.message)
  );
}

function comparePlaces(left: Location, right: Location): number {
  return (
    compareText(left.uri, right.uri) || left.range.start.line - right.range.start.line || left.range.start.column - right.range.start.column
  );
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
