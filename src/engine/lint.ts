import { defaultLimits } from '../document/limits.ts';
import type { Node } from '../document/node.ts';
import { ToolError } from '../errors.ts';
import type { Model } from '../openapi/model.ts';
import type { Finding } from '../report/finding.ts';
import type { OwnerCoverage } from '../report/places.ts';
import type { Notification, RuleCoverage } from '../report/report.ts';
import type { Host } from '../ruleset/host.ts';
import { quote } from '../ruleset/quote.ts';
import type { Gap, RuleContext, Subjects, Violation, Visitor } from '../ruleset/rule.ts';
import type { RuleSetting, Ruleset } from '../ruleset/ruleset.ts';
import { createOwnerCounts, type OwnerCounts } from './coverage.ts';
import { locate, toFindings, tooMany } from './findings.ts';
import { createNarrowing } from './narrow.ts';
import { createPortableHost } from './portable-host.ts';
import { shortMessage } from './short-message.ts';

/** What the rules found in one definition. */
export interface LintResult {
  /** In order of file, place, rule; no finding twice. */
  readonly findings: readonly Finding[];
  /** Rules that crashed, and references that could not be looked at. */
  readonly notifications: readonly Notification[];
  /** For each rule that applies to the definition's version. */
  readonly coverage: readonly RuleCoverage[];
  /** Coverage by owner of places as well; there for those who ask by `countsOwners`. */
  readonly owners?: readonly OwnerCoverage[];
  /** The node of each finding; there for those who ask by `keepsNodes`. */
  readonly nodes?: ReadonlyMap<Finding, Node>;
}

/**
 * Runs rules over a model that was walked once: each kind of subject is a list, shown to each rule that wants it. A rule that throws is
 * stopped and named in a notification; what the others find, and what it found before, stays.
 * `uriOf` turns a document's URI into what reports show; `host` is one for this definition.
 * @throws ToolError `finding-limit`, `composition-limit`
 */
export function lintModel(
  model: Model,
  ruleset: Ruleset,
  uriOf: (documentUri: string) => string,
  host: Host = createPortableHost(),
  { keepsNodes = false, countsOwners = false }: { readonly keepsNodes?: boolean; readonly countsOwners?: boolean } = {},
): LintResult {
  const tally = { left: defaultLimits.maxFindings };
  const applying = ruleset.rules.filter(({ rule }) => rule.formats.includes(model.format));
  const runs = applying.map((setting) => startRun(setting, model, host, tally));
  const owners = countsOwners ? createOwnerCounts(model) : undefined;
  const visits = visitsOf(runs);
  for (const [name, subjects] of subjectsOf(model)) visitAll(name, subjects, visits.get(name) ?? [], owners);
  const notifications = [...runs.flatMap((run) => notJudged(run, uriOf)), ...notLookedAt(model, runs, uriOf)];
  const coverage = runs.map(({ setting, examined, satisfied }) => ({ ruleId: setting.rule.id, pack: setting.pack, examined, satisfied }));
  const nodes = keepsNodes ? new Map<Finding, Node>() : undefined;
  const findings = toFindings(runs, model, uriOf, nodes);
  return {
    findings,
    notifications,
    coverage,
    ...(owners === undefined ? {} : { owners: owners.list() }),
    ...(nodes === undefined ? {} : { nodes }),
  };
}

/** How many findings all rules may still have. */
interface Tally {
  left: number;
}

/** The state of one rule during the walk. */
interface Run {
  readonly setting: RuleSetting;
  readonly context: RuleContext;
  readonly violations: Violation[];
  readonly gaps: Gap[];
  readonly tally: Tally;
  examined: number;
  satisfied: number;
  crash: Notification | undefined;
}

function startRun(setting: RuleSetting, model: Model, host: Host, tally: Tally): Run {
  const gaps: Gap[] = [];
  const context = { model, options: setting.options, host, leaveUnjudged: (gap: Gap) => void gaps.push(gap) };
  return { setting, context, violations: [], gaps, tally, examined: 0, satisfied: 0, crash: undefined };
}

/** What a rule says it could not judge, and its crash. */
function notJudged({ setting, gaps, crash }: Run, uriOf: (documentUri: string) => string): readonly Notification[] {
  const notifications: Notification[] = gaps.map(({ at, message, help }) => {
    return { code: 'not-judged', level: 'warning', message, help, ruleId: setting.rule.id, location: locate(at, uriOf) };
  });
  return crash === undefined ? notifications : [...notifications, crash];
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

/** How a rule looks at one kind of subject, in this run. */
interface Visit {
  readonly run: Run;
  readonly visitor: Visitor<Subjects[keyof Subjects]>;
}

/** The visits of each kind of subject, in the order of the rules. */
function visitsOf(runs: readonly Run[]): ReadonlyMap<string, readonly Visit[]> {
  const visits = new Map<string, Visit[]>();
  for (const run of runs) {
    const { on } = run.setting.rule;
    for (const name in on) {
      // Each visitor is stored under the subject it takes, which `Visitors` guarantees but TypeScript cannot follow through the loop.
      const visitor = on[name as keyof Subjects] as Visitor<Subjects[keyof Subjects]>;
      const known = visits.get(name);
      if (known === undefined) visits.set(name, [{ run, visitor }]);
      else known.push({ run, visitor });
    }
  }
  return visits;
}

/** Shows subjects to their visitors, block by block: the processor's caches hold a block, and the rules after the first find it there. */
function visitAll(
  name: keyof Subjects,
  subjects: readonly Subjects[keyof Subjects][],
  visits: readonly Visit[],
  owners: OwnerCounts | undefined,
): void {
  const asked = visits.flatMap(({ visitor }) => visitor.among ?? []);
  for (let start = 0; start < subjects.length; start += blockLength) {
    const block = subjects.slice(start, start + blockLength);
    const narrow = createNarrowing(block, asked);
    for (const { run, visitor } of visits) {
      const note =
        owners === undefined
          ? undefined
          : (subject: Subjects[keyof Subjects], isSatisfied: boolean) => owners.note(run.setting, name, subject, isSatisfied);
      visit(visitor.among === undefined ? block : narrow(visitor.among), visitor, run, note);
    }
  }
}

/** Measured: a tenth less time than all at once on a definition of 47 MB, a thirtieth on one of 13 MB; the same with 256. */
const blockLength = 1024;

/** Shows subjects to a rule until there are no more, or it throws. */
function visit<Subject>(
  subjects: readonly Subject[],
  visitor: Visitor<Subject>,
  run: Run,
  note: ((subject: Subject, isSatisfied: boolean) => void) | undefined,
): void {
  const { context, violations, tally } = run;
  if (run.crash !== undefined || subjects.length === 0) return;
  const report = (violation: Violation) => {
    tally.left -= 1;
    if (tally.left < 0) throw tooMany(`There are more than ${defaultLimits.maxFindings} findings.`, violation.at);
    violations.push(violation);
  };
  // Looked up and counted here: this loop runs with the visitors of all rules, so V8 knows no shape of them.
  const { when, check } = visitor;
  let [examined, satisfied, before] = [0, 0, violations.length];
  try {
    for (const subject of subjects) {
      if (when !== undefined && !when(subject, context)) continue;
      examined += 1;
      check(subject, report, context);
      const isSatisfied = violations.length === before;
      if (isSatisfied) satisfied += 1;
      else before = violations.length;
      note?.(subject, isSatisfied);
    }
  } catch (error) {
    // Of the whole definition nothing can be said then.
    if (error instanceof ToolError) throw error;
    run.crash = crashOf(run.setting.rule.id, error);
  }
  run.examined += examined;
  run.satisfied += satisfied;
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
    const message = shortMessage(`Reference ${quote(text)} was not followed: ${failure.message}.`);
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
