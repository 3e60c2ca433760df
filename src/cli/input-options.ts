import { resolve } from 'node:path';
import type { RulesEngine } from '../spectral-rulesets/spectral-ruleset.ts';
import type { Arguments } from './arguments.ts';
import type { Option } from './command.ts';
import { lintUsage } from './lint-usage.ts';

/** What is looked at, and by which rules: every command that lints takes it. */
export interface InputOptions {
  /** Names of rulesets, and at most one path of a ruleset for Spectral; empty for the default. */
  readonly rulesets: readonly string[];
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** Absolute; `undefined` when configuration is looked up. */
  readonly config: string | undefined;
  /** Whether files that are no definitions are passed over. */
  readonly ignoreUnknownFormat: boolean;
  readonly isHook: boolean;
  readonly inputs: readonly string[];
  /** Absolute. */
  readonly stdinPath: string | undefined;
  /** Absolute; `undefined` for the default. */
  readonly root: string | undefined;
  readonly allowedHosts: readonly string[];
  /** Whether a ruleset may be, or hold, code that is run. */
  readonly allowsJavaScript: boolean;
  /** What runs the rules of others in a ruleset for Spectral: Lintel, or Spectral's library alone. */
  readonly engine: RulesEngine;
}

/** The options that `readInputOptions` reads, but those of `lint` alone. */
export const inputOptions = {
  rules: [
    {
      name: 'ruleset',
      short: 'r',
      kind: 'list',
      placeholder: 'NAME',
      help: "Rules to run: recommended (default), strict, all, a pack, or the path of a ruleset for Spectral. Repeatable. Without it, those of lintel.yaml, or the repository's .spectral.yaml is added.",
    },
    {
      name: 'allow-js-rulesets',
      kind: 'flag',
      help: 'Let rulesets for Spectral run JavaScript: files of code, functions of their own. Only where you trust who can change them.',
    },
    {
      name: 'engine',
      kind: 'value',
      placeholder: 'NAME',
      help: "What runs the rules of a ruleset for Spectral that are not Lintel's: fast (default), or spectral, its library alone, to compare.",
    },
    { name: 'only', kind: 'list', placeholder: 'RULE', help: 'Run these rules and no others. Repeatable, or separated by commas.' },
    { name: 'skip-rule', kind: 'list', placeholder: 'RULE', help: 'Do not run these rules. Repeatable, or separated by commas.' },
    {
      name: 'config',
      short: 'c',
      kind: 'value',
      placeholder: 'FILE',
      help: 'Configuration to use instead of the lintel.yaml files around the definitions.',
    },
  ],
  files: [
    {
      name: 'stdin-filepath',
      kind: 'value',
      placeholder: 'FILE',
      help: 'Where the text of stdin (-) would lie: its name in reports, its references start there.',
    },
    { name: 'ignore-unknown-format', kind: 'flag', help: 'Pass over files that are no OpenAPI definitions, with a note.' },
    {
      name: 'root',
      kind: 'value',
      placeholder: 'FOLDER',
      help: 'Read nothing outside this folder. Default: the enclosing repository, else the working directory.',
    },
    {
      name: 'allow-remote',
      kind: 'list',
      placeholder: 'HOST',
      help: 'Fetch references from this host (example.com, example.com:8443). Repeatable.',
    },
    { name: 'offline', kind: 'flag', help: 'No network, whatever --allow-remote says. Without --allow-remote this is the default.' },
  ],
} as const satisfies Readonly<Record<string, readonly Option[]>>;

/**
 * Reads what is linted and how. Paths are resolved against `cwd`.
 * @throws ToolError `usage`
 */
export function readInputOptions({ flags, values, lists, positionals }: Arguments, cwd: string): InputOptions {
  const isHook = flags.get('hook') === true;
  const stdinPath = values.get('stdin-filepath');
  if (stdinPath !== undefined && !positionals.includes('-')) {
    throw lintUsage('Option --stdin-filepath names the text of stdin, which is not read.', 'Add "-" to read it.');
  }
  if (isHook && positionals.length === 0) throw lintUsage('Option --hook needs the files to check.');
  return {
    rulesets: lists.get('ruleset') ?? [],
    only: splitCommas(lists.get('only')),
    skip: splitCommas(lists.get('skip-rule')),
    config: resolved(values.get('config'), cwd),
    ignoreUnknownFormat: isHook || flags.get('ignore-unknown-format') === true,
    isHook,
    inputs: positionals.length === 0 ? ['.'] : positionals,
    stdinPath: resolved(stdinPath, cwd),
    root: resolved(values.get('root'), cwd),
    allowedHosts: flags.get('offline') === true ? [] : (lists.get('allow-remote') ?? []).map(readHost),
    allowsJavaScript: flags.get('allow-js-rulesets') === true,
    engine: readEngine(values.get('engine')),
  };
}

function readEngine(name: string | undefined): RulesEngine {
  if (name === undefined || name === 'fast') return 'fast';
  if (name === 'spectral') return name;
  throw lintUsage(`There is no engine "${name}".`, 'Write --engine fast or --engine spectral.');
}

function splitCommas(items: readonly string[] = []): readonly string[] {
  return items.flatMap((item) => item.split(',').map((part) => part.trim())).filter((part) => part !== '');
}

function resolved(path: string | undefined, cwd: string): string | undefined {
  return path === undefined ? undefined : resolve(cwd, path);
}

function readHost(host: string): string {
  if (/^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.test(host)) return host.toLowerCase();
  throw lintUsage(
    `"${host}" is no host for --allow-remote.`,
    'Write the host alone, with its port if it needs one: example.com, example.com:8443.',
  );
}
