import { fileURLToPath } from 'node:url';
import type core from '@stoplight/spectral-core';
import { parsePointer } from '../document/pointer.ts';
import { ToolError } from '../errors.ts';
import type { Model } from '../openapi/model.ts';
import type { Finding } from '../report/finding.ts';
import type { Notification, RuleDescriptor } from '../report/report.ts';
import { quote } from '../ruleset/quote.ts';
import { type Sayings, withCapturedConsole } from './captured-console.ts';
import { describeDiagnostic } from './describe-rule.ts';
import { runFast } from './fast/run-fast.ts';
import { uriOfSource } from './resolver.ts';
import { type RulesRun, runRules } from './run-rules.ts';
import type { EntryRules, RulesEngine } from './spectral-ruleset.ts';
import { ownRuleset, type SplitRules } from './split-rules.ts';
import { notJudged } from './time/not-judged.ts';
import { toFindings } from './to-findings.ts';
import type { UnmatchedRules } from './unmatched-rules.ts';

/** A definition, and the rules that hold for it. */
interface Entry {
  readonly path: string;
  readonly ruleset: core.Ruleset;
  readonly rules: SplitRules;
  readonly descriptors: Map<string, RuleDescriptor>;
  readonly sayings: Sayings;
  readonly engine: RulesEngine;
  readonly unmatched: UnmatchedRules;
}

/** Makes what runs over one definition. */
export function createEntryRules({ path, ruleset, rules, descriptors, sayings, engine, unmatched }: Entry): EntryRules {
  return {
    ruleset: ownRuleset(rules),
    regrade: (findings, model, shownUri) => regrade(findings, rules, model, shownUri),
    async lint(model, shownUri, reader) {
      if (rules.others.length === 0) return { findings: [], notifications: [], applied: 0 };
      const uri = shownUri(model.graph.entry.uri);
      const job = { ruleset, rules: rules.others, graph: model.graph, reader, source: path };
      const run = await withCapturedConsole(sayings, () => (engine === 'fast' ? runFast(job) : runRules(job))).catch((error: unknown) =>
        failedRun(error, rules, uri),
      );
      if ('failure' in run) return { findings: [], notifications: [run.failure], applied: run.applied };
      unmatched.add(run, shownUri);
      const results = run.results.filter(({ code, message }) => !isSaidElsewhere(String(code), message, rules));
      const places = { graph: model.graph, uriOf: (source: string) => uriOfSource(source, model.graph), shownUri };
      const findings = toFindings(results, model, places);
      for (const { ruleId } of findings) if (!descriptors.has(ruleId)) descriptors.set(ruleId, describeDiagnostic(ruleId));
      const notifications = [
        ...crashNotifications(run, uri),
        ...notJudged(run, places),
        ...formatNotifications(run, uri),
        ...sayingNotifications(sayings),
      ];
      return { findings, notifications, applied: run.applied };
    },
  };
}

/** Spectral's library does not get through a definition, whatever the rules. */
function failedRun(error: unknown, { others }: SplitRules, uri: string): { readonly failure: Notification; readonly applied: number } {
  const failure: Notification = {
    code: 'spectral-failed',
    level: 'error',
    message: `${whatHappened(error)} What the rules of the ruleset for Spectral would have found is not in this report.`,
    help: `${(error instanceof ToolError && error.help) || 'Make the definition smaller, or lint with --ruleset recommended.'} Lintel's own rules are not affected.`,
    location: { uri },
  };
  return { failure, applied: others.length };
}

function whatHappened(error: unknown): string {
  return error instanceof ToolError ? error.message : `Spectral's library stopped on this definition (${reasonOf(error)}).`;
}

function regrade(findings: readonly Finding[], { own }: SplitRules, model: Model, shownUri: (uri: string) => string): readonly Finding[] {
  const graded = new Map(own.filter(({ severityAt }) => severityAt !== undefined).map((rule) => [rule.setting.rule.id, rule]));
  if (graded.size === 0) return findings;
  const sources = new Map(
    [...model.graph.documents.keys()].map((uri) => [shownUri(uri), uri.startsWith('file:') ? fileURLToPath(uri) : uri]),
  );
  return findings.flatMap((finding) => {
    const rule = graded.get(finding.ruleId);
    if (rule?.severityAt === undefined) return finding;
    const said = rule.severityAt(sources.get(finding.location.uri) ?? '', parsePointer(finding.location.pointer) ?? []);
    if (said === undefined) return rule.isOnElsewhere ? finding : [];
    return said === 'off' ? [] : { ...finding, severity: said };
  });
}

/** What Spectral's library reports without rules, where a rule of Lintel that runs says it, or a notification. */
function isSaidElsewhere(code: string, message: string, { own }: SplitRules): boolean {
  const runs = (id: string) => own.some(({ setting }) => setting.rule.id === id);
  if (code === 'invalid-ref') return runs('ref-resolves');
  if (code === 'parser') return message.startsWith('Duplicate key') && runs('no-duplicate-keys');
  return code === 'unrecognized-format';
}

function crashNotifications({ crashes }: RulesRun, uri: string): readonly Notification[] {
  return [...crashes].map(([ruleId, error]) => ({
    code: 'rule-crashed',
    level: 'error',
    message: `Rule ${quote(ruleId)} of the ruleset stopped with an error (${reasonOf(error)}); what it would have found is not in this report.`,
    help: 'Correct the rule, its path or its function. The other rules are not affected.',
    ruleId,
    location: { uri },
  }));
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [inner] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return inner instanceof Error ? reasonOf(inner) : `${error.name}: ${error.message}`;
}

function formatNotifications({ results }: RulesRun, uri: string): readonly Notification[] {
  return results
    .filter(({ code }) => code === 'unrecognized-format')
    .map(({ message }) => ({
      code: 'unrecognized-format',
      level: 'warning',
      message: `${message.replace(/\.$/, '')}: rules of the ruleset that are for these formats were not run.`,
      help: 'Extend rules for the version of OpenAPI that the definition has.',
      location: { uri },
    }));
}

const mostSayings = 5;

/** What was written to the console, once. */
function sayingNotifications(sayings: Sayings): readonly Notification[] {
  const said = [...sayings];
  sayings.clear();
  const more = said.length > mostSayings ? [`and ${said.length - mostSayings} more`] : [];
  return [...said.slice(0, mostSayings), ...more].map((text) => ({
    code: 'ruleset-output',
    level: 'note',
    message: `The ruleset, or Spectral's library, wrote to the console: ${quote(text)}.`,
    help: 'Often a message of a rule has an expression (#{{…}}) that cannot be evaluated.',
  }));
}
