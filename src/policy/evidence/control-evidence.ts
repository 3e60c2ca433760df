import type { AssessedFinding } from '../../report/finding.ts';
import type { Report, RuleCoverage, RuleDescriptor, UnrunRule, WaiverUse } from '../../report/report.ts';
import type { Severity } from '../../report/severity.ts';
import type { Control, Framework } from './framework.ts';

/** What rules examined within operations: by rule, the operations, each named once over all definitions. */
export type Examination = ReadonlyMap<string, ReadonlySet<string>>;

/** Findings by what policy decided. `expired` are open, and had a waiver. */
export interface StatusCounts {
  readonly open: number;
  readonly expired: number;
  readonly waived: number;
  readonly baselined: number;
}

/** What definitions show of a control. */
export interface ControlEvidence extends Control {
  /** `open`: there are open findings. `noOpenFinding`: places were examined, and there is none. Nothing is ever "met". */
  readonly state: 'open' | 'noOpenFinding' | 'notExamined';
  /** The same in words. */
  readonly statement: string;
  /** Sums over the rules: a place that three rules examined counts three times. */
  readonly places: { readonly examined: number; readonly satisfied: number };
  /** In how many operations' own text a rule examined anything; what they share counts for itself. */
  readonly operations: { readonly examined: number; readonly all: number };
  readonly findings: StatusCounts;
  readonly rules: readonly RuleEvidence[];
  readonly waivers: readonly WaiverUse[];
}

/** What a rule says about a control. */
export interface RuleEvidence {
  readonly id: string;
  readonly summary: string;
  /** That of the rule itself; findings have the one that policy gave them. */
  readonly severity: Severity;
  readonly helpUri: string;
  /** Where the framework has it: `12.2.1`. */
  readonly entries: readonly string[];
  /** True when it looked at any definition. */
  readonly hasRun: boolean;
  /** Why it did not look at some definitions, or at any. */
  readonly notRun?: readonly Pick<UnrunRule, 'reason' | 'definitions'>[];
  readonly examined: number;
  readonly satisfied: number;
  readonly findings: StatusCounts;
}

/** What there is to say about a control. */
export interface ControlRequest {
  readonly control: Control;
  /** Those that speak to it. */
  readonly rules: readonly RuleDescriptor[];
  readonly framework: Framework;
  readonly counts: ReadonlyMap<string, StatusCounts>;
  readonly coverage: ReadonlyMap<string, RuleCoverage>;
  readonly examined: Examination;
  readonly report: Report;
}

/** Says what the rules that speak to a control examined and found. */
export function controlEvidence(request: ControlRequest): ControlEvidence {
  const { control, report, examined } = request;
  const rules = request.rules.map((rule) => ruleEvidence(rule, request));
  const ids = new Set(rules.map(({ id }) => id));
  const findings = rules.reduce((sum, rule) => add(sum, rule.findings), none);
  const places = { examined: sumOf(rules, 'examined'), satisfied: sumOf(rules, 'satisfied') };
  const operations = new Set(rules.flatMap(({ id }) => [...(examined.get(id) ?? [])]));
  const state = findings.open > 0 ? 'open' : places.examined > 0 ? 'noOpenFinding' : 'notExamined';
  return {
    ...control,
    state,
    statement: statementOf(state, places, findings),
    places,
    operations: { examined: operations.size, all: report.definitions.reduce((sum, definition) => sum + definition.operations, 0) },
    findings,
    rules,
    waivers: (report.waivers ?? []).filter(({ rule }) => ids.has(rule)),
  };
}

function ruleEvidence(rule: RuleDescriptor, { control, framework, report, coverage, counts }: ControlRequest): RuleEvidence {
  const { id, summary, severity, helpUri, maps } = rule;
  const { examined = 0, satisfied = 0 } = coverage.get(id) ?? {};
  const notRun = (report.notRun ?? []).filter(({ ruleId }) => ruleId === id);
  return {
    id,
    summary,
    severity,
    helpUri,
    entries: framework.entriesOf(maps).filter((entry) => framework.controlOf(entry) === control.id),
    hasRun: coverage.has(id),
    ...(notRun.length === 0 ? {} : { notRun: notRun.map(({ reason, definitions }) => ({ reason, definitions })) }),
    examined,
    satisfied,
    findings: counts.get(id) ?? none,
  };
}

/** Counts findings by rule and status. */
export function countByRule(findings: readonly AssessedFinding[]): ReadonlyMap<string, StatusCounts> {
  const counts = new Map<string, StatusCounts>();
  for (const { ruleId, status, waiver } of findings) {
    const before = counts.get(ruleId) ?? none;
    const expired = status === 'open' && waiver?.hasExpired === true ? 1 : 0;
    counts.set(ruleId, { ...before, [status]: before[status] + 1, expired: before.expired + expired });
  }
  return counts;
}

const none: StatusCounts = { open: 0, expired: 0, waived: 0, baselined: 0 };

function add(left: StatusCounts, right: StatusCounts): StatusCounts {
  return {
    open: left.open + right.open,
    expired: left.expired + right.expired,
    waived: left.waived + right.waived,
    baselined: left.baselined + right.baselined,
  };
}

function sumOf(rules: readonly RuleEvidence[], what: 'examined' | 'satisfied'): number {
  return rules.reduce((sum, rule) => sum + rule[what], 0);
}

function statementOf(state: ControlEvidence['state'], { examined, satisfied }: ControlEvidence['places'], findings: StatusCounts): string {
  const { open, expired, waived, baselined } = findings;
  const ended = expired === 0 ? '' : ` (${expired} with an expired waiver)`;
  const main = {
    open: `${open} open ${open === 1 ? 'finding' : 'findings'}${ended}`,
    // A place can fall short without a finding here: that of another rule says the same, or policy turned the rule off there.
    noOpenFinding: `no open finding in ${examined} ${examined === 1 ? 'place' : 'places'} examined${satisfied < examined ? `, ${satisfied} of them satisfied` : ''}`,
    notExamined: 'not examined',
  }[state];
  return [main, ...(waived > 0 ? [`${waived} waived`] : []), ...(baselined > 0 ? [`${baselined} baselined`] : [])].join(', ');
}
