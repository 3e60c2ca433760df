import { realpathSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { type Entry, type LintRequest, type PolicyRequest, packs } from '../api.ts';
import { type Configuration, loadConfiguration } from '../config/load-configuration.ts';
import { type ChosenRules, chooseRules } from './choose-rules.ts';
import { commands } from './commands/table.ts';
import { bugText } from './error-text.ts';
import { findInputs, type Inputs } from './input/find-inputs.ts';
import { repositoryRoot } from './input/repository.ts';
import type { InputOptions } from './input-options.ts';
import { lintUsage } from './lint-usage.ts';
import { createProgress } from './progress.ts';
import { type Terminal, wantsColor } from './terminal.ts';
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
  /** Called when the lint is over: takes the progress away and tells of bugs. */
  readonly finish: () => Promise<void>;
}

/** What is linted and by which rules, and how much is said meanwhile. */
export interface PrepareOptions extends InputOptions, Pick<LintRequest, 'threshold'> {
  readonly quiet: boolean;
  readonly color: boolean | undefined;
  readonly minScore?: number | undefined;
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
  const request: PreparedLint['request'] = {
    entries: inputs.entries,
    cwd,
    root,
    ...rules,
    policy: {
      settingsFor: configuration.settingsFor,
      chooseRules: options.rulesets.length > 0 ? async () => rules : createChooser(options, rules, { cwd, root }),
      choice: options,
      today: today(terminal.environment),
    },
    threshold: options.threshold,
    minScore: options.minScore,
    ignoreUnknownFormat: options.ignoreUnknownFormat,
    allowedHosts: options.allowedHosts,
    notifications: [...configuration.notifications, ...inputs.notifications],
    onBug: (error) => bugs.push(bugText(error, errorColor)),
    ...(options.quiet ? {} : { onProgress: (done, total, path) => progress.update(done, total, relative(cwd, path)) }),
  };
  const finish = async (): Promise<void> => {
    progress.clear();
    for (const text of bugs) await terminal.stderr.write(text);
  };
  return { request, inputs, found, configuration, root, rootPrefix, finish };
}

/** A hook that was handed nothing to check is done before anything is loaded. */
const noRules: ChosenRules = { ruleset: { rules: [] }, spectral: undefined };

const noConfiguration: Configuration = {
  files: [],
  settingsFor: () => ({ layers: [], waivers: [], baseline: undefined }),
  notifications: [],
};

/** Configuration of all definitions; those that lie outside of the root have that of their own repository or folder. */
async function loadConfigurations(
  entries: readonly Entry[],
  { spectral }: ChosenRules,
  { root, cwd, file }: { readonly root: string; readonly cwd: string; readonly file: string | undefined },
): Promise<Configuration> {
  const byRoot = new Map<string, Entry[]>(entries.length === 0 ? [[root, []]] : []);
  for (const entry of entries) {
    const ownRoot = entry.root ?? root;
    const group = byRoot.get(ownRoot);
    if (group === undefined) byRoot.set(ownRoot, [entry]);
    else group.push(entry);
  }
  const common = {
    cwd,
    packs,
    hasOtherRules: spectral !== undefined && spectral.otherRules > 0,
    ...(file === undefined ? {} : { file, fileRoot: repositoryRoot(dirname(file)) ?? dirname(file) }),
  };
  const loaded = new Map<string, Configuration>();
  for (const [ownRoot, own] of byRoot) {
    const configuration = await loadConfiguration({ ...common, root: ownRoot, paths: own.map(({ path }) => path) });
    for (const { path } of own) loaded.set(path, configuration);
    loaded.set('', configuration);
  }
  const all = [...new Set(loaded.values())];
  return {
    settingsFor: (path) => (loaded.get(path) ?? noConfiguration).settingsFor(path),
    notifications: all.flatMap(({ notifications }) => notifications),
    files: [...new Set(all.flatMap(({ files }) => files))].sort(),
  };
}

/** Rules by the rulesets that configurations name, each list loaded once; without any, those that run without configuration. */
function createChooser(
  options: PrepareOptions,
  rules: ChosenRules,
  places: { readonly cwd: string; readonly root: string },
): (rulesets: readonly string[]) => Promise<ChosenRules> {
  const known = new Map<string, Promise<ChosenRules>>([['', Promise.resolve(rules)]]);
  return (rulesets) => {
    const key = rulesets.join('\n');
    const chosen = known.get(key) ?? chooseRules({ ...options, rulesets }, places);
    known.set(key, chosen);
    return chosen;
  };
}

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
