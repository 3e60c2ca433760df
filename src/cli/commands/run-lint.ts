import { realpathSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { type Entry, lint } from '../../api.ts';
import type { Arguments } from '../arguments.ts';
import { chooseRules } from '../choose-rules.ts';
import { bugText } from '../error-text.ts';
import { findInputs, type Inputs } from '../input/find-inputs.ts';
import { repositoryRoot } from '../input/repository.ts';
import { type LintOptions, readLintOptions } from '../lint-options.ts';
import { lintUsage } from '../lint-usage.ts';
import { deliverReport } from '../output/deliver-report.ts';
import { createProgress } from '../progress.ts';
import { type Terminal, wantsColor } from '../terminal.ts';
import { commands } from './table.ts';

/** Runs `lintel lint`: find the definitions, lint them, write the reports. Returns the exit code. */
export async function runLint(args: Arguments, terminal: Terminal): Promise<number> {
  const options = readLintOptions(args, terminal.cwd);
  const root = options.root ?? repositoryRoot(terminal.cwd) ?? terminal.cwd;
  const rootPrefix = prefixOf(terminal.cwd, root);
  const inputs = await findAll(options, root, terminal);
  if (options.isHook && isNothing(inputs)) return 0;
  const rules = await chooseRules(options, { cwd: terminal.cwd, root });
  const progress = createProgress(terminal.stderr, () => performance.now());
  const errorColor = wantsColor(terminal.environment, terminal.stderr.isTerminal, options.color);
  const bugs: string[] = [];
  const report = await lint({
    entries: options.root === undefined ? inputs.entries.map((entry) => withOwnRoot(entry, root)) : inputs.entries,
    cwd: terminal.cwd,
    root,
    ...rules,
    threshold: options.threshold,
    ignoreUnknownFormat: options.ignoreUnknownFormat,
    allowedHosts: options.allowedHosts,
    notifications: inputs.notifications,
    onBug: (error) => bugs.push(bugText(error, errorColor)),
    ...(options.quiet ? {} : { onProgress: (done, total, path) => progress.update(done, total, relative(terminal.cwd, path)) }),
  });
  progress.clear();
  for (const text of bugs) await terminal.stderr.write(text);
  return deliverReport(report, { entries: inputs.entries, options, rootPrefix, errorColor, terminal });
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

async function findAll(options: LintOptions, root: string, { cwd, stdin }: Terminal): Promise<Inputs> {
  const names = commands.map((command) => command.name);
  const found = await findInputs({ ...options, cwd, root, stdin, commands: names });
  // A hook hands over whatever was changed, and nothing to check is all right there. Elsewhere nothing checked is no pass.
  if (!isNothing(found) || options.isHook) return onlyTouched(found, options, cwd);
  const help = 'Name a definition: a file with "openapi" or "swagger" at its top level.';
  const message = 'None of the files is an OpenAPI definition.';
  return { ...found, notifications: [...found.notifications, { code: 'no-definitions', level: 'error', message, help }] };
}

function isNothing({ entries, notifications }: Inputs): boolean {
  return entries.length === 0 && notifications.every(({ level }) => level !== 'error');
}

async function onlyTouched(found: Inputs, { changedSince, rulesets }: LintOptions, cwd: string): Promise<Inputs> {
  if (changedSince === undefined) return found;
  const { keepTouched } = await import('../changed/keep-touched.ts');
  return keepTouched(found, { since: changedSince, cwd, namedRulesets: rulesets.map((name) => resolve(cwd, name)) });
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
