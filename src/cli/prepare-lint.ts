import { realpathSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import type { Entry, LintRequest, PolicyRequest } from '../api.ts';
import type { Configuration } from '../config/load-configuration.ts';
import { type ChosenRules, chooseRules } from './choose-rules.ts';
import { commands } from './commands/table.ts';
import { bugText } from './error-text.ts';
import { findInputs, type Inputs } from './input/find-inputs.ts';
import { repositoryRoot } from './input/repository.ts';
import { createRequest, loadConfigurations, noConfiguration, type RequestOptions } from './lint-request.ts';
import { lintUsage } from './lint-usage.ts';
import { createProgress } from './progress.ts';
import { type Terminal, wantsColor } from './terminal.ts';
import type { ThreadTask } from './threads/thread-task.ts';
import { today } from './today.ts';

/** A lint that can be run by `lint` of `src/api.ts`, and what is around it. */
export interface PreparedLint {
  readonly request: LintRequest & { readonly policy: PolicyRequest };
  readonly inputs: Inputs;
  /** What was found before it was narrowed. */
  readonly found: readonly Entry[];
  readonly configuration: Pick<Configuration, 'settingsFor' | 'notifications' | 'files'>;
  /** Absolute folder outside which nothing is read. */
  readonly root: string;
  /** Path from the root to the working directory: `''`, or with a slash at its end. */
  readonly rootPrefix: string;
  /** What other threads have to know to lint as the request says. */
  readonly threads: Pick<ThreadTask, 'options' | 'isConfigured' | 'today'>;
  /** Called when the lint is over: takes the progress away and tells of bugs. */
  readonly finish: () => Promise<void>;
}

/** What is linted and by which rules, and how much is said meanwhile. */
export interface PrepareOptions extends RequestOptions {
  readonly quiet: boolean;
  readonly color: boolean | undefined;
  /** Rules that were chosen before; without them they are chosen now. */
  readonly rules?: ChosenRules | undefined;
  /** Narrows what is linted; `configurationFiles` are the absolute paths of all that were read. */
  readonly narrow?: (inputs: Inputs, configurationFiles: readonly string[]) => Promise<Inputs>;
}

/**
 * Finds the definitions and chooses the rules, as every command does that lints.
 * @throws ToolError `usage`, and whatever is wrong with rulesets and configuration
 */
export async function prepareLint(options: PrepareOptions, terminal: Terminal): Promise<PreparedLint> {
  const { cwd } = terminal;
  const root = options.root ?? repositoryRoot(cwd) ?? cwd;
  const rootPrefix = prefixOf(cwd, root);
  const whole = await findAll(options, root, terminal);
  const isIdle = options.isHook && isNothing(whole);
  const rules = isIdle ? noRules : (options.rules ?? (await chooseRules(options, { cwd, root })));
  const found = options.root === undefined ? whole.entries.map((entry) => withOwnRoot(entry, root)) : whole.entries;
  const configuration = isIdle ? noConfiguration : await loadConfigurations(found, rules, { root, cwd, file: options.config });
  const all = { ...whole, entries: found };
  const inputs = isNothing(all) || options.narrow === undefined ? all : await options.narrow(all, configuration.files);
  const errorColor = wantsColor(terminal.environment, terminal.stderr.isTerminal, options.color);
  const progress = createProgress(terminal.stderr, () => process.uptime() * 1000);
  const bugs: string[] = [];
  const day = today(terminal.environment);
  const request: PreparedLint['request'] = {
    ...createRequest({ options, rules, configuration, cwd, root, today: day }),
    entries: inputs.entries,
    notifications: [...configuration.notifications, ...inputs.notifications],
    onBug: (error) => bugs.push(bugText(error, errorColor)),
    ...(options.quiet ? {} : { onProgress: (done, total, path) => progress.update(done, total, relative(cwd, path)) }),
  };
  const finish = async (): Promise<void> => {
    progress.clear();
    for (const text of bugs) await terminal.stderr.write(text);
  };
  const { rules: _rules, narrow: _narrow, ...plainOptions } = options;
  const threads = { options: plainOptions, isConfigured: configuration.files.length > 0, today: day };
  return { request, inputs, found, configuration, root, rootPrefix, threads, finish };
}

/** A hook that was handed nothing to check is done before anything is loaded. */
const noRules: ChosenRules = { ruleset: { rules: [] }, spectral: undefined };

/** A definition that was named and lies outside of the repository is read with what belongs to it: its own repository, or its folder. */
function withOwnRoot(entry: Entry, root: string): Entry {
  const folder = dirname(entry.path);
  const way = relative(realpathOr(root), realpathOr(folder));
  return way === '..' || way.startsWith(`..${sep}`) ? { ...entry, root: repositoryRoot(folder) ?? folder } : entry;
}

function realpathOr(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

async function findAll(options: PrepareOptions, root: string, { cwd, stdin }: Terminal): Promise<Inputs> {
  const found = await findInputs({ ...options, cwd, root, stdin, commands: commands.map(({ name }) => name) });
  // A hook hands over whatever was changed, and nothing to check is all right there. Elsewhere nothing checked is no pass.
  if (!isNothing(found) || options.isHook) return found;
  const help = 'Name a definition: a file with "openapi" or "swagger" at its top level.';
  const message = 'None of the files is an OpenAPI definition.';
  return { ...found, notifications: [...found.notifications, { code: 'no-definitions', level: 'error', message, help }] };
}

/** True when there is nothing to lint and nothing to complain of. */
export function isNothing({ entries, notifications }: Inputs): boolean {
  return entries.length === 0 && notifications.every(({ level }) => level !== 'error');
}

/** The working directory as seen from the root: `''`, or a path that ends in a slash. */
function prefixOf(cwd: string, root: string): string {
  const way = relative(realpathOf(root), realpathOf(cwd)).split(sep).join('/');
  if (way.startsWith('..')) throw lintUsage('The working directory is outside of --root.', 'Run from inside that folder.');
  return way === '' ? '' : `${way}/`;
}

function realpathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    throw lintUsage('The folder of --root does not exist.');
  }
}
