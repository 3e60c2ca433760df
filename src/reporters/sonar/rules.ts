import type { AssessedFinding } from '../../report/finding.ts';
import type { Report, RuleDescriptor } from '../../report/report.ts';
import { type Severity, severities } from '../../report/severity.ts';
import { forTerminal, forXml, shorten } from '../escape.ts';
import { uncheckedErrors } from '../unchecked.ts';

/**
 * The rules of the findings, and one for each kind of what was not checked. Severity is a matter of the rule here, never of an issue: where
 * policy gives findings of one rule several, the gravest stands for all. Each has the words of both modes of SonarQube: `impacts` for
 * Multi-Quality Rule mode, `type` and `severity` for Standard Experience, which 10.3 to 10.7 do not read.
 */
export function* sonarRules(report: Report, findings: readonly AssessedFinding[]): Generator<object> {
  const descriptors = new Map(report.rules.map((rule) => [rule.id, rule]));
  for (const code of new Set(uncheckedErrors(report).map((error) => error.code))) yield uncheckedRule(code);
  for (const [ruleId, severity] of gravestByRule(findings)) yield rule(ruleId, severity, descriptors.get(ruleId));
}

/** The id under which what was not checked is filed: apart from the rules, of which none has a colon. */
export function uncheckedRuleId(code: string): string {
  return `not-checked:${code}`;
}

/** Blocks of Standard Experience; `BLOCKER` is left for what was not checked. */
const standardSeverities: Readonly<Record<Severity, string>> = { error: 'CRITICAL', warn: 'MAJOR', info: 'MINOR', hint: 'INFO' };
/** `BLOCKER` and `INFO` are no words of SonarQube 10.3 to 10.7, which would refuse the report. */
const impactSeverities: Readonly<Record<Severity, string>> = { error: 'HIGH', warn: 'MEDIUM', info: 'LOW', hint: 'LOW' };

const longestName = 200;

function gravestByRule(findings: readonly AssessedFinding[]): ReadonlyMap<string, Severity> {
  const gravest = new Map<string, Severity>();
  for (const severity of severities) {
    for (const finding of findings) {
      if (finding.severity === severity && !gravest.has(finding.ruleId)) gravest.set(finding.ruleId, severity);
    }
  }
  return gravest;
}

function rule(id: string, severity: Severity, descriptor: RuleDescriptor | undefined): object {
  const isAboutSecurity = descriptor?.securitySeverity !== undefined;
  const summary = descriptor?.summary ?? id;
  return {
    id,
    name: forTerminal(shorten(summary.trim() === '' ? id : summary, longestName)),
    // SonarQube shows it as HTML.
    description: descriptor === undefined ? forXml(id) : description(descriptor),
    engineId,
    cleanCodeAttribute: isAboutSecurity ? 'TRUSTWORTHY' : 'COMPLETE',
    type: isAboutSecurity ? 'VULNERABILITY' : 'CODE_SMELL',
    severity: standardSeverities[severity],
    impacts: [{ softwareQuality: isAboutSecurity ? 'SECURITY' : 'MAINTAINABILITY', severity: impactSeverities[severity] }],
  };
}

function description({ summary, helpUri }: RuleDescriptor): string {
  const link = /^https?:/i.test(helpUri) ? ` <a href="${forXml(helpUri)}">Why, and how to fix it</a>` : '';
  return `<p>${forXml(summary)}${link}</p>`;
}

function uncheckedRule(code: string): object {
  return {
    id: uncheckedRuleId(code),
    name: `Not checked: ${code}`,
    description: '<p>Something could not be checked, so there is no trustworthy verdict.</p>',
    engineId,
    cleanCodeAttribute: 'COMPLETE',
    type: 'CODE_SMELL',
    severity: 'BLOCKER',
    impacts: [{ softwareQuality: 'MAINTAINABILITY', severity: 'HIGH' }],
  };
}

const engineId = 'lintel';
