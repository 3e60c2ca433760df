import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { ToolError } from '../../errors.ts';
import type { Report } from '../../report/report.ts';
import type { Arguments } from '../arguments.ts';
import { exitNoVerdict } from '../command.ts';
import { bugText, problemText } from '../error-text.ts';
import { findInputs, type Inputs } from '../input/find-inputs.ts';
import { repositoryRoot } from '../input/repository.ts';
import { type LintOptions, readLintOptions } from '../lint-options.ts';
import { lintUsage } from '../lint-usage.ts';
import { createSourceReader } from '../output/source-reader.ts';
import { writeReports } from '../output/write-reports.ts';
import { createProgress } from '../progress.ts';
import { type Terminal, wantsColor } from '../terminal.ts';
import { commands } from './table.ts';

/** Runs `lintel lint`: find the definitions, lint them, write the reports. Returns the exit code. */
export async function runLint(args: Arguments, terminal: Terminal): Promise<number> {
  const options = readLintOptions(args, terminal.cwd);
  const root = options.root ?? repositoryRoot(terminal.cwd) ?? terminal.cwd;
  const rootPrefix = prefixOf(terminal.cwd, root);
  const { lint, resolveRuleset } = await import('../../api.ts');
  const ruleset = resolveRuleset(options.rulesets, options);
  if (ruleset.rules.length === 0) throw lintUsage('No rule is left to run.', 'Take back some of --only and --skip-rule.');
  const inputs = await findAll(options, root, terminal);
  requireNotOverwritten(options, inputs);
  const progress = createProgress(terminal.stderr, () => performance.now());
  const errorColor = wantsColor(terminal.environment, terminal.stderr.isTerminal, options.color);
  const bugs: string[] = [];
  const report = await lint({
    entries: inputs.entries,
    cwd: terminal.cwd,
    root,
    ruleset,
    threshold: options.threshold,
    ignoreUnknownFormat: options.ignoreUnknownFormat,
    allowedHosts: options.allowedHosts,
    notifications: inputs.notifications,
    onBug: (error) => bugs.push(bugText(error, errorColor)),
    ...(options.quiet ? {} : { onProgress: (done, total, path) => progress.update(done, total, relative(terminal.cwd, path)) }),
  });
  progress.clear();
  for (const text of bugs) await terminal.stderr.write(text);
  return write({ report, inputs, options, rootPrefix, errorColor, terminal });
}

async function findAll(options: LintOptions, root: string, { cwd, stdin }: Terminal): Promise<Inputs> {
  const names = commands.map((command) => command.name);
  const found = await findInputs({
    ...options,
    cwd,
    root,
    commands: names,
    get stdin() {
      return stdin;
    },
  });
  const isNothing = found.entries.length === 0 && found.notifications.every(({ level }) => level !== 'error');
  // A hook hands over whatever was changed, and nothing to check is all right there. Elsewhere nothing checked is no pass.
  if (!isNothing || options.isHook) return found;
  const help = 'Name a definition: a file with "openapi" or "swagger" at its top level.';
  const message = 'None of the files is an OpenAPI definition.';
  return { ...found, notifications: [...found.notifications, { code: 'no-definitions', level: 'error', message, help }] };
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

/** `-o openapi.yaml` without a format in mind would replace what was to be checked. */
function requireNotOverwritten({ outputs }: LintOptions, { entries }: Inputs): void {
  const paths = new Set(entries.map((entry) => entry.path));
  if (outputs.some(({ path }) => path !== undefined && paths.has(path))) {
    throw lintUsage('A report would be written over a definition that is to be checked.', 'Name another file with --output.');
  }
}

interface Result {
  readonly report: Report;
  readonly inputs: Inputs;
  readonly options: LintOptions;
  readonly rootPrefix: string;
  readonly errorColor: boolean;
  readonly terminal: Terminal;
}

async function write({ report, inputs, options, rootPrefix, errorColor, terminal }: Result): Promise<number> {
  const { stdout, stderr, environment, cwd } = terminal;
  const { failSeverity } = options.threshold;
  const isNothing = inputs.entries.length === 0 && report.verdict.exitCode === exitNoVerdict;
  // For people the errors on stderr say it all when there is nothing else to show; programs get their report all the same.
  const outputs = options.outputs.filter(({ format, path }) => !(isNothing && format === 'stylish' && path === undefined));
  if (!outputs.some(({ format, path }) => format === 'stylish' && path === undefined)) {
    for (const notification of report.notifications) {
      if (notification.level === 'error') await stderr.write(problemText(notification, errorColor));
    }
  }
  const failures = await writeReports(report, outputs, {
    stdout,
    cwd,
    context: {
      color: wantsColor(environment, stdout.isTerminal, options.color),
      width: stdout.width,
      verbose: options.verbose,
      quiet: options.quiet,
      rootPrefix,
      source: createSourceReader(cwd, inputs.entries),
      ...(options.displayOnlyFailures && failSeverity !== 'none' ? { threshold: failSeverity } : {}),
    },
  });
  for (const failure of failures)
    await stderr.write(failure instanceof ToolError ? problemText(failure, errorColor) : bugText(failure, errorColor));
  if (failures.length > 0) return exitNoVerdict;
  return report.verdict.exitCode === 1 && options.exitZero ? 0 : report.verdict.exitCode;
}
