import { resolve } from 'node:path';
import type { Threshold } from '../policy/verdict.ts';
import { severities } from '../report/severity.ts';
import { nearest } from '../suggestion.ts';
import type { Arguments } from './arguments.ts';
import { lintUsage } from './lint-usage.ts';
import { type Output, planOutputs } from './output/plan.ts';

/** What `lintel lint` was asked for. */
export interface LintOptions {
  /** Names of rulesets, and at most one path of a ruleset for Spectral; empty for the default. */
  readonly rulesets: readonly string[];
  readonly only: readonly string[];
  readonly skip: readonly string[];
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
  /** Whether files that are no definitions are passed over. */
  readonly ignoreUnknownFormat: boolean;
  readonly isHook: boolean;
  /** A revision: only definitions that the changes since then touch are judged. */
  readonly changedSince: string | undefined;
  readonly inputs: readonly string[];
  /** Absolute. */
  readonly stdinPath: string | undefined;
  /** Absolute; `undefined` for the default. */
  readonly root: string | undefined;
  readonly allowedHosts: readonly string[];
  /** Whether a ruleset may be, or hold, code that is run. */
  readonly allowsJavaScript: boolean;
  readonly color: boolean | undefined;
}

/**
 * Reads the options of `lintel lint`. Paths are resolved against `cwd`.
 * @throws ToolError `usage`
 */
export function readLintOptions(args: Arguments, cwd: string): LintOptions {
  const { flags, values, lists } = args;
  const isHook = flags.get('hook') === true;
  const threshold = readThreshold(args);
  const outputs = planOutputs(lists.get('format') ?? [], args.outputs, cwd);
  const stdinPath = values.get('stdin-filepath');
  const displayOnlyFailures = flags.get('display-only-failures') === true;
  if (stdinPath !== undefined && !args.positionals.includes('-')) {
    throw lintUsage('Option --stdin-filepath names the text of stdin, which is not read.', 'Add "-" to read it.');
  }
  if ((values.has('sarif-for') || values.has('sarif-category')) && !outputs.some(({ format }) => format === 'sarif')) {
    throw lintUsage('Options --sarif-for and --sarif-category shape SARIF, which is not written.', 'Add "-o.sarif FILE".');
  }
  if (isHook && args.positionals.length === 0) throw lintUsage('Option --hook needs the files to check.');
  if (displayOnlyFailures && threshold.failSeverity === 'none') {
    throw lintUsage('Option --display-only-failures has nothing to show when --fail-severity is none.');
  }
  return {
    rulesets: lists.get('ruleset') ?? [],
    only: splitCommas(lists.get('only')),
    skip: splitCommas(lists.get('skip-rule')),
    outputs,
    sarifFor: readSarifFor(args),
    sarifCategory: values.get('sarif-category')?.replace(/\/+$/, ''),
    threshold,
    all: flags.get('all') === true,
    displayOnlyFailures,
    exitZero: flags.get('exit-zero') === true,
    quiet: flags.get('quiet') === true,
    verbose: flags.get('verbose') === true,
    ignoreUnknownFormat: isHook || flags.get('ignore-unknown-format') === true,
    isHook,
    changedSince: values.get('changed-since'),
    inputs: args.positionals.length === 0 ? ['.'] : args.positionals,
    stdinPath: stdinPath === undefined ? undefined : resolve(cwd, stdinPath),
    root: readRoot(values.get('root'), cwd),
    allowedHosts: flags.get('offline') === true ? [] : (lists.get('allow-remote') ?? []).map(readHost),
    allowsJavaScript: flags.get('allow-js-rulesets') === true,
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

function splitCommas(items: readonly string[] = []): readonly string[] {
  return items.flatMap((item) => item.split(',').map((part) => part.trim())).filter((part) => part !== '');
}

function readRoot(root: string | undefined, cwd: string): string | undefined {
  return root === undefined ? undefined : resolve(cwd, root);
}

function readHost(host: string): string {
  if (/^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(host)) return host.toLowerCase();
  throw lintUsage(
    `"${host}" is no host for --allow-remote.`,
    'Write the host alone, with its port if it needs one: example.com, example.com:8443.',
  );
}
