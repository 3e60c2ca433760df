import type { Threshold } from '../policy/verdict.ts';
import { severities } from '../report/severity.ts';
import { nearest } from '../suggestion.ts';
import type { Arguments } from './arguments.ts';
import { type InputOptions, readInputOptions } from './input-options.ts';
import { lintUsage } from './lint-usage.ts';
import { type Output, planOutputs } from './output/plan.ts';

/** What `lintel lint` was asked for. */
export interface LintOptions extends InputOptions {
  readonly outputs: readonly Output[];
  /** Who reads the SARIF. */
  readonly sarifFor: 'github' | undefined;
  readonly sarifCategory: string | undefined;
  readonly threshold: Threshold;
  /** Whether equal findings are shown one by one. */
  readonly all: boolean;
  readonly displayOnlyFailures: boolean;
  readonly exitZero: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** 0 to 100. */
  readonly minScore: number | undefined;
  /** A revision, or `auto`: what the change is compared with. */
  readonly base: string | undefined;
  readonly allowsWeakening: boolean;
  /** A revision: only definitions that the changes since then touch are judged. */
  readonly changedSince: string | undefined;
  /** Whether it goes on, and lints again what changes. */
  readonly watch: boolean;
  /** The most threads; `undefined` for as many as there are processors. */
  readonly concurrency: number | undefined;
  readonly color: boolean | undefined;
}

/**
 * Reads the options of `lintel lint`. Paths are resolved against `cwd`.
 * @throws ToolError `usage`
 */
export function readLintOptions(args: Arguments, cwd: string): LintOptions {
  const { flags, values, lists } = args;
  const threshold = readThreshold(args);
  const outputs = planOutputs(lists.get('format') ?? [], args.outputs, cwd);
  const displayOnlyFailures = flags.get('display-only-failures') === true;
  const input = readInputOptions(args, cwd);
  if ((values.has('sarif-for') || values.has('sarif-category')) && !outputs.some(({ format }) => format === 'sarif')) {
    throw lintUsage('Options --sarif-for and --sarif-category shape SARIF, which is not written.', 'Add "-o.sarif FILE".');
  }
  if (displayOnlyFailures && threshold.failSeverity === 'none') {
    throw lintUsage('Option --display-only-failures has nothing to show when --fail-severity is none.');
  }
  if (flags.get('allow-weakening') === true && !values.has('base')) {
    throw lintUsage('Option --allow-weakening says something about --base, which is not given.');
  }
  return {
    ...input,
    outputs,
    sarifFor: readSarifFor(args),
    sarifCategory: values.get('sarif-category')?.replace(/(?<!\/)\/+$/, ''),
    threshold,
    all: flags.get('all') === true,
    displayOnlyFailures,
    exitZero: flags.get('exit-zero') === true,
    quiet: flags.get('quiet') === true,
    verbose: flags.get('verbose') === true,
    minScore: readMinScore(args),
    base: values.get('base'),
    allowsWeakening: flags.get('allow-weakening') === true,
    changedSince: values.get('changed-since'),
    watch: readWatch(args, input),
    concurrency: readConcurrency(args),
    color: flags.get('color'),
  };
}

function readThreshold({ values }: Arguments): Threshold {
  const failSeverity = values.get('fail-severity') ?? 'error';
  const known = [...severities, 'none'] as const;
  const severity = known.find((candidate) => candidate === failSeverity);
  if (severity === undefined) {
    const meant = nearest(failSeverity, known);
    const help = `${meant === undefined ? '' : `Did you mean "${meant}"? `}Severities are ${known.join(', ')}.`;
    throw lintUsage(`"${failSeverity}" is no severity for --fail-severity.`, help);
  }
  const maxWarnings = values.get('max-warnings');
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings)) {
    throw lintUsage(`"${maxWarnings}" is no number of warnings for --max-warnings.`, 'Write a whole number, 0 or more.');
  }
  return { failSeverity: severity, maxWarnings: maxWarnings === undefined ? undefined : Number(maxWarnings) };
}

function readSarifFor({ values }: Arguments): 'github' | undefined {
  const reader = values.get('sarif-for');
  if (reader === undefined || reader === 'github') return reader;
  throw lintUsage(
    `"${reader}" is no reader for --sarif-for.`,
    'Write --sarif-for github, or leave it out for SARIF with everything in it.',
  );
}

/** What is asked once, or compared with a commit, does not change with a file. */
function readWatch({ flags, values }: Arguments, { isHook, inputs }: InputOptions): boolean {
  if (flags.get('watch') !== true) return false;
  if (inputs.includes('-')) throw lintUsage('Option --watch cannot watch stdin.', 'Name a file.');
  if (isHook) throw lintUsage('Option --watch has no place in a hook, which has to end.', 'Leave out --watch.');
  for (const name of ['base', 'changed-since']) {
    if (!values.has(name)) continue;
    const help = `Leave out --${name}; "lintel lint --${name} …" without --watch compares once.`;
    throw lintUsage(`Options --watch and --${name} do not go together: a commit is not watched.`, help);
  }
  return true;
}

function readMinScore({ values }: Arguments): number | undefined {
  const minScore = values.get('min-score');
  if (minScore === undefined) return undefined;
  if (/^\d{1,3}(?:\.\d+)?$/.test(minScore) && Number(minScore) <= 100) return Number(minScore);
  throw lintUsage(`"${minScore}" is no score for --min-score.`, 'Write a number from 0 to 100.');
}

function readConcurrency({ values }: Arguments): number | undefined {
  const concurrency = values.get('concurrency');
  if (concurrency === undefined) return undefined;
  if (/^[1-9]\d{0,2}$/.test(concurrency)) return Number(concurrency);
  throw lintUsage(`"${concurrency}" is no number of threads for --concurrency.`, 'Write a whole number, 1 for a single thread.');
}
