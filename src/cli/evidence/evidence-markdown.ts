import type { ControlEvidence, RuleEvidence } from '../../policy/evidence/control-evidence.ts';
import type { Evidence } from '../../policy/evidence.ts';
import type { WaiverUse } from '../../report/report.ts';
import { count } from '../../reporters/phrases.ts';
import { displayPath } from '../../reporters/uri.ts';
import { type Column, markdownLines } from '../output/tabular.ts';
import { closingSections } from './closing-sections.ts';
import { statusText } from './status-text.ts';

/**
 * Evidence for people, in GitHub Flavored Markdown. What a definition or configuration can say stands in cells of tables, in which nothing
 * has a meaning.
 */
export function* evidenceMarkdown(evidence: Evidence): Generator<string> {
  const { framework, controls } = evidence;
  yield `# Evidence: ${framework.name} ${framework.version}\n`;
  yield* incompleteNotice(evidence);
  yield '\n';
  yield* originLines(evidence);
  yield '\n## What this is, and is not\n\n';
  yield `A control is never called met here. The words are "no open finding in N places examined", "N open findings", "not examined". <${framework.url}>\n\n`;
  for (const limit of [...framework.limits, ...readingNotes]) yield `- ${limit}\n`;
  yield '\n## Controls\n\n';
  yield* markdownLines(controls, overview);
  for (const control of controls) yield* controlSection(control);
  yield* closingSections(evidence);
}

const readingNotes: readonly string[] = [
  'Places are counted by rule: one that three rules examined counts three times. A place that is not satisfied can be without a finding where another rule says the same, or where policy turned the rule off.',
  'Operations are those in whose own text a rule examined something. What operations share (components) is examined once and counts for none of them.',
];

function* incompleteNotice({ isComplete, notifications }: Evidence): Generator<string> {
  if (isComplete) return;
  const errors = notifications.filter(({ level }) => level === 'error').length;
  yield `\n> **Incomplete: ${count(errors, 'problem')} kept Lintel from looking at everything.** See "What was not checked"; the numbers below are about the rest.\n`;
}

interface Fact {
  readonly name: string;
  readonly text: string;
}

function originLines(evidence: Evidence): Generator<string> {
  const { tool, date, commit, ruleset, definitions } = evidence;
  const operations = definitions.reduce((sum, definition) => sum + definition.operations, 0);
  const facts: readonly Fact[] = [
    { name: 'Tool', text: `${tool.name} ${tool.version}` },
    { name: 'Definitions', text: `${count(definitions.length, 'definition')} with ${count(operations, 'operation')}` },
    { name: 'Rules', text: `${count(ruleset.rules, 'rule')} of ${ruleset.names.map(displayPath).join(', ')}` },
    { name: 'SHA-256 of the list of rules', text: ruleset.sha256 },
    { name: 'Commit', text: commitText(commit) },
    { name: 'Day', text: date === undefined ? 'none: nothing here depends on the day' : `${date.day} (${dateOrigins[date.from]})` },
  ];
  return markdownLines(facts, [
    { title: '', text: ({ name }) => name },
    { title: '', text: ({ text }) => text },
  ]);
}

function commitText(commit: Evidence['commit']): string {
  if (commit === undefined) return 'none that git knows';
  return `${commit.hash} (${commit.isWhole ? 'every file is as it is there' : 'not every file is as it is there: see Files'})`;
}

const dateOrigins = {
  '--date': 'given with --date; waivers were judged as of it',
  SOURCE_DATE_EPOCH: 'given with SOURCE_DATE_EPOCH; waivers were judged as of it',
  clock: 'today, in UTC, by the clock: waivers were judged as of it, and on another day this file can differ',
} as const;

const overview: readonly Column<ControlEvidence>[] = [
  { title: 'control', text: ({ id }) => id },
  { title: 'name', text: ({ name }) => name },
  { title: 'the definitions show', text: ({ statement }) => statement },
  { title: 'satisfied', text: ({ places }) => String(places.satisfied), isNumber: true },
  { title: 'examined', text: ({ places }) => String(places.examined), isNumber: true },
  { title: 'operations', text: ({ operations }) => `${operations.examined} of ${operations.all}`, isNumber: true },
  { title: 'rules that ran', text: ({ rules }) => `${rules.filter(({ hasRun }) => hasRun).length} of ${rules.length}`, isNumber: true },
];

function* controlSection(control: ControlEvidence): Generator<string> {
  const { id, name, chapter, notShown, statement, url, waivers, rules } = control;
  yield `\n### ${id} ${name}\n\n`;
  yield `**${statement.charAt(0).toUpperCase()}${statement.slice(1)}.**`;
  if (chapter !== undefined) yield ` Chapter ${chapter}.`;
  yield url === undefined ? '\n\n' : ` <${url}>\n\n`;
  if (notShown !== undefined) yield `What a definition cannot show: ${notShown}\n\n`;
  yield* markdownLines(rules, rulesIn(control));
  if (waivers.length === 0) return;
  yield '\nWaivers:\n\n';
  yield* markdownLines(waivers, waiverColumns);
}

function rulesIn({ rules, id }: ControlEvidence): readonly Column<RuleEvidence>[] {
  const isFiner = rules.some(({ entries }) => entries.some((entry) => entry !== id && `CWE-${entry}` !== id));
  return [...(isFiner ? [requirement] : []), ...ruleColumns];
}

const requirement: Column<RuleEvidence> = { title: 'requirement', text: ({ entries }) => entries.join(', ') };

const ruleColumns: readonly Column<RuleEvidence>[] = [
  { title: 'rule', text: ({ id }) => id },
  { title: 'requires', text: ({ summary }) => summary },
  { title: 'satisfied', text: ({ satisfied, hasRun }) => (hasRun ? String(satisfied) : ''), isNumber: true },
  { title: 'examined', text: ({ examined, hasRun }) => (hasRun ? String(examined) : ''), isNumber: true },
  { title: 'findings', text: (rule) => statusText(rule) },
];

const waiverColumns: readonly Column<WaiverUse>[] = [
  { title: 'waiver', text: ({ id, source }) => (source === 'file' ? id : 'x-lintel-ignore') },
  { title: 'rule', text: ({ rule }) => rule },
  { title: 'findings', text: ({ findings }) => String(findings), isNumber: true },
  { title: 'created', text: ({ created = '' }) => created },
  { title: 'until', text: ({ expires, hasExpired }) => (hasExpired ? `${expires} (expired)` : expires) },
  { title: 'owner', text: ({ owner = '' }) => owner },
  { title: 'approver', text: ({ approver = '' }) => approver },
  { title: 'ticket', text: ({ ticket = '' }) => ticket },
  { title: 'reason', text: ({ reason }) => reason },
  { title: 'place', text: ({ location }) => `${displayPath(location.uri)}:${location.range.start.line}` },
];
