import type { Notification, Report, RuleCoverage, RuleDescriptor } from '../report/report.ts';
import { type ControlEvidence, controlEvidence, countByRule, type Examination } from './evidence/control-evidence.ts';
import { type ListedFinding, listFindings } from './evidence/finding-list.ts';
import type { Control, Framework } from './evidence/framework.ts';
import { isPolicyRule } from './policy-rules.ts';

/** A file that evidence is about. */
export interface EvidenceFile {
  /** As reports name it. */
  readonly uri: string;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  /** `bytes` of the file, or the `text` that came from somewhere else, in UTF-8. */
  readonly of: 'bytes' | 'text';
  /** Whether the commit holds the file with this content; absent without a commit. */
  readonly isCommitted?: boolean;
  /** False when the file was to be checked and was not. */
  readonly isChecked?: boolean;
}

/** Where evidence comes from, and what it was made with. */
export interface Provenance {
  /** The day on which waivers were judged, and who said so. */
  readonly date?: { readonly day: string; readonly from: '--date' | 'SOURCE_DATE_EPOCH' | 'clock' };
  /** The commit that is checked out; `isWhole` when it holds every file listed, as it was read. */
  readonly commit?: { readonly hash: string; readonly isWhole: boolean };
  /** Names of rulesets. */
  readonly rulesets: readonly string[];
  /** SHA-256 of the ids of the rules, sorted, each with a newline: 64 hexadecimal digits. */
  readonly rulesHash: string;
  /** Every file of the definitions. */
  readonly inputs: readonly EvidenceFile[];
  /** Configuration, waivers, baselines. */
  readonly configuration: readonly EvidenceFile[];
}

/** What definitions show of a framework's controls, and what they cannot show. Same input, same bytes. */
export interface Evidence extends Omit<Provenance, 'rulesets' | 'rulesHash'> {
  readonly version: 1;
  readonly framework: Pick<Framework, 'id' | 'name' | 'version' | 'url' | 'limits'>;
  /** False when something kept Lintel from looking: `notifications` of level `error` say what. */
  readonly isComplete: boolean;
  readonly tool: Report['tool'];
  readonly ruleset: { readonly names: readonly string[]; readonly rules: number; readonly sha256: string };
  readonly definitions: Report['definitions'];
  readonly controls: readonly ControlEvidence[];
  /** What no rule speaks to. */
  readonly notJudged: { readonly controls: readonly Pick<Control, 'id' | 'name'>[]; readonly others?: string };
  /** Findings of rules that speak to a control, those that are not open as well. */
  readonly findings: readonly ListedFinding[];
  /** What was not checked, and what else is to be known. */
  readonly notifications: readonly Notification[];
}

/** What evidence is made of. */
export interface EvidenceRequest {
  readonly report: Report;
  /** Every rule there is, whether it ran or not. */
  readonly catalogue: readonly RuleDescriptor[];
  readonly framework: Framework;
  /** What rules examined in operations. */
  readonly examined: Examination;
  readonly provenance: Provenance;
}

/** Puts evidence together. */
export function createEvidence({ report, catalogue, framework, examined, provenance }: EvidenceRequest): Evidence {
  const { id, name, version, url, limits } = framework;
  const { rulesets, rulesHash, inputs, configuration, ...origin } = provenance;
  const rules = rulesByControl([...known(report.rules, catalogue).values()], framework);
  const speaking = new Set([...rules.values()].flat().map((rule) => rule.id));
  const coverage = new Map(report.coverage.map((one): [string, RuleCoverage] => [one.ruleId, one]));
  const counts = countByRule(report.findings);
  const judged = framework.controls.filter((control) => rules.has(control.id));
  return {
    version: 1,
    framework: { id, name, version, url, limits },
    isComplete: report.notifications.every(({ level }) => level !== 'error'),
    tool: report.tool,
    ...origin,
    ruleset: { names: rulesets, rules: ranRules(report).length, sha256: rulesHash },
    definitions: report.definitions,
    controls: judged.map((control) =>
      controlEvidence({ control, rules: rules.get(control.id) ?? [], framework, counts, coverage, examined, report }),
    ),
    notJudged: {
      controls: framework.controls.filter((control) => !rules.has(control.id)).map((control) => ({ id: control.id, name: control.name })),
      ...(framework.others === undefined ? {} : { others: framework.others }),
    },
    findings: listFindings(report.findings.filter(({ ruleId }) => speaking.has(ruleId))),
    notifications: report.notifications,
    inputs,
    configuration,
  };
}

/** The rules of a report that look at definitions: those of policy itself look at the policy. */
export function ranRules({ rules }: Report): readonly RuleDescriptor[] {
  return rules.filter((rule) => !isPolicyRule(rule.id));
}

/** Open findings of rules that speak to the framework, those with an expired waiver among them. */
export function openFindings({ findings }: Evidence): number {
  return findings.filter(({ status }) => status === 'open').length;
}

/** As they ran, where they did. */
function known(ran: readonly RuleDescriptor[], catalogue: readonly RuleDescriptor[]): ReadonlyMap<string, RuleDescriptor> {
  return new Map([...catalogue, ...ran].map((rule) => [rule.id, rule]));
}

function rulesByControl(rules: readonly RuleDescriptor[], framework: Framework): ReadonlyMap<string, readonly RuleDescriptor[]> {
  const byControl = new Map<string, RuleDescriptor[]>();
  for (const rule of [...rules].sort((left, right) => (left.id < right.id ? -1 : 1))) {
    for (const id of new Set(framework.entriesOf(rule.maps).map(framework.controlOf))) {
      const list = byControl.get(id);
      if (list === undefined) byControl.set(id, [rule]);
      else list.push(rule);
    }
  }
  return byControl;
}
