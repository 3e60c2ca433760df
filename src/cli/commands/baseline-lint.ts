import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Entry, type LintRequest, lint } from '../../api.ts';
import { append } from '../../append.ts';
import { createBaselineKeys, createExistingKeys } from '../../config/baseline-keys.ts';
import type { BaselineCandidate } from '../../policy/baseline-change.ts';
import { fingerprintsByRule } from '../../policy/fingerprints.ts';
import type { Layer, Settings } from '../../policy/settings.ts';
import type { AssessedFinding } from '../../report/finding.ts';
import type { Notification, Report } from '../../report/report.ts';
import { relativeUri } from '../../uri.ts';
import { type Arguments, usage } from '../arguments.ts';
import type { Command } from '../command.ts';
import { problemText } from '../error-text.ts';
import { readInputOptions } from '../input-options.ts';
import { type PreparedLint, prepareLint } from '../prepare-lint.ts';
import { type Terminal, wantsColor } from '../terminal.ts';
import { baselineTarget, requireInside } from './baseline-target.ts';

/** A baseline file, and what was found in the definitions that belong to it. */
export interface BaselineWork {
  /** Absolute. */
  readonly path: string;
  /** As messages show it. */
  readonly uri: string;
  /** Whether a lint of these definitions finds it. */
  readonly isLookedUp: boolean;
  readonly definitions: readonly BaselineCandidate[];
  /** The findings that a baseline may hold, by the key of their definition. */
  readonly findings: ReadonlyMap<string, readonly AssessedFinding[]>;
  /** How many are open since their waiver is over: no baseline covers them. */
  readonly expired: number;
  readonly existing: (key: string) => boolean;
}

/** What the commands about baselines look at. */
export interface BaselineLint {
  /** At least one, unless something kept Lintel from checking everything. */
  readonly works: readonly BaselineWork[];
  /** What kept Lintel from checking everything; a baseline of half a look is none. */
  readonly problems: readonly Notification[];
  /** True when no input was named: everything there is was looked at. */
  readonly isWhole: boolean;
}

/**
 * Lints for a baseline: every definition on its own, so that what they share counts for each of them. Nothing is linted when `lints` is
 * false.
 * @throws ToolError `usage`, and whatever is wrong with rulesets and configuration
 */
export async function lintForBaseline(
  args: Arguments,
  terminal: Terminal,
  { command, lints }: { readonly command: Command; readonly lints: boolean },
): Promise<BaselineLint> {
  if (args.positionals.includes('-')) throw usage('A baseline is about files, not about stdin.', command);
  const options = readInputOptions(args, terminal.cwd);
  const threshold = { failSeverity: 'none', maxWarnings: undefined } as const;
  const quiet = args.flags.get('quiet') === true;
  const prepared = await prepareLint({ ...options, threshold, quiet, color: args.flags.get('color') }, terminal);
  const problems = (prepared.request.notifications ?? []).filter(isProblem);
  const linted: LintedEntry[] = [];
  for (const [index, entry] of prepared.request.entries.entries()) {
    prepared.request.onProgress?.(index, prepared.request.entries.length, entry.path);
    linted.push({ entry, report: lints ? await lintAlone(entry, prepared.request) : undefined });
  }
  await prepared.finish();
  const file = args.values.get('file');
  return {
    works: toWorks(linted, prepared, file),
    problems: distinct([...problems, ...linted.flatMap(({ report }) => report?.notifications.filter(isProblem) ?? [])]),
    isWhole: args.positionals.length === 0,
  };
}

/** Tells of problems on stderr. */
export async function tellProblems(problems: readonly Notification[], args: Arguments, { environment, stderr }: Terminal): Promise<void> {
  const color = wantsColor(environment, stderr.isTerminal, args.flags.get('color'));
  for (const problem of problems) await stderr.write(problemText(problem, color));
}

interface LintedEntry {
  readonly entry: Entry;
  readonly report: Report | undefined;
}

/** A baseline that is not there, or cannot be read, is the commands' own affair. */
function isProblem({ level, code }: Notification): boolean {
  return level === 'error' && code !== 'baseline-missing' && code !== 'baseline-invalid';
}

/** What is wrong with a waiver is wrong for every definition. */
function distinct(problems: readonly Notification[]): readonly Notification[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function lintAlone(entry: Entry, { onProgress: _, ...request }: LintRequest): Promise<Report> {
  return lint({ ...request, entries: [entry], notifications: [] });
}

/** Definitions by the baseline that they belong to; `file` (as it was typed) is the one of all of them. */
function toWorks(linted: readonly LintedEntry[], prepared: PreparedLint, file: string | undefined): readonly BaselineWork[] {
  const { cwd } = prepared.request;
  const targetOf = ({ entry: { path } }: LintedEntry): string => baselineTarget(settingsOf(prepared, path), path, { ...prepared, cwd });
  const byPath = new Map<string, LintedEntry[]>();
  for (const one of linted) {
    const path = file === undefined ? requireInside(targetOf(one), prepared) : resolve(cwd, file);
    append(byPath, path, one);
  }
  const works = [...byPath].map(([path, ofPath]) => {
    const isLookedUp = ofPath.every((one) => targetOf(one) === path);
    return { ...toWork(path, ofPath, prepared), isLookedUp };
  });
  return works.sort((left, right) => (left.path < right.path ? -1 : 1));
}

function toWork(path: string, linted: readonly LintedEntry[], prepared: PreparedLint): Omit<BaselineWork, 'isLookedUp'> {
  const keyOf = createBaselineKeys(dirname(path));
  const layers = new Set<Layer>();
  const findings = new Map<string, readonly AssessedFinding[]>();
  let expired = 0;
  const definitions = linted.flatMap(({ entry, report }) => {
    const own = settingsOf(prepared, entry.path).layers;
    for (const layer of own) layers.add(layer);
    if (report === undefined) return [];
    const rules = new Set(report.rules.filter(({ pack }) => pack !== 'policy').map(({ id }) => id));
    const all = report.findings.filter(({ ruleId }) => rules.has(ruleId));
    const candidates = all.filter(({ status, waiver }) => status !== 'waived' && waiver?.hasExpired !== true);
    expired += all.filter(({ status, waiver }) => status === 'open' && waiver?.hasExpired === true).length;
    const keys = keyOf({ path: entry.path, api: report.definitions[0]?.policy?.api, layers: own });
    if (candidates.length > 0) findings.set(keys.key, candidates);
    return [{ ...keys, fingerprints: fingerprintsByRule(all), candidates: fingerprintsByRule(candidates), rules }];
  });
  const uri = relativeUri(pathToFileURL(path).href, prepared.request.cwd);
  return { path, uri, definitions, findings, expired, existing: createExistingKeys(dirname(path), [...layers]) };
}

function settingsOf({ configuration }: PreparedLint, path: string): Settings {
  return configuration.settingsFor(path);
}
