import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { baselineFileName } from '../../config/baseline-file.ts';
import { systemCode, systemReason } from '../../document/system-error.ts';
import { ToolError } from '../../errors.ts';
import { projectUrl } from '../../version.ts';
import { type Arguments, usage } from '../arguments.ts';
import { exitNoVerdict } from '../command.ts';
import { configurationNames } from '../init/plan-configuration.ts';
import { type InitPlan, planInit } from '../init/plan-init.ts';
import { readInputOptions } from '../input-options.ts';
import { writeReportFile } from '../output/report-file.ts';
import { type PreparedLint, prepareLint } from '../prepare-lint.ts';
import type { Terminal } from '../terminal.ts';
import { tellProblems } from './baseline-lint.ts';
import { say } from './baseline-write.ts';
import { init } from './init.ts';

/** Runs `lintel init`. Returns the exit code. */
export async function runInit(args: Arguments, terminal: Terminal): Promise<number> {
  const { cwd } = terminal;
  const isDry = args.flags.get('dry-run') === true;
  const isForced = args.flags.get('force') === true;
  if (args.positionals.includes('-')) throw usage('A configuration is about files, not about stdin.', init);
  const prepared = await prepare(args, terminal);
  const problems = prepared.inputs.notifications.filter(({ level }) => level === 'error');
  if (problems.length > 0) {
    await tellProblems(problems, args, terminal);
    return exitNoVerdict;
  }
  const plan = await planInit(args, prepared, terminal.environment);
  if (isDry) {
    await tellPlan(plan, terminal);
    return 0;
  }
  const hasBaseline = args.flags.get('baseline') === true;
  requireNoOthers(plan, cwd, { isForced, hasBaseline });
  for (const [name, text] of plan.files) await write(name, text, cwd);
  await say(terminal, plan.summary);
  const exitCode = hasBaseline ? await createBaseline(args, terminal) : 0;
  await say(terminal, nextSteps(hasBaseline && exitCode === 0));
  return exitCode;
}

function prepare(args: Arguments, terminal: Terminal): Promise<PreparedLint> {
  const threshold = { failSeverity: 'none', maxWarnings: undefined } as const;
  const quiet = args.flags.get('quiet') === true;
  return prepareLint({ ...readInputOptions(args, terminal.cwd), threshold, quiet, color: args.flags.get('color') }, terminal);
}

async function tellPlan({ files, summary }: InitPlan, terminal: Terminal): Promise<void> {
  for (const [name, text] of files)
    await say(terminal, [
      `${name}:`,
      '',
      ...text
        .trimEnd()
        .split('\n')
        .map((line) => (line === '' ? '' : `  ${line}`)),
      '',
    ]);
  await say(terminal, summary);
}

function requireNoOthers(
  { files }: InitPlan,
  cwd: string,
  { isForced, hasBaseline }: { readonly isForced: boolean; readonly hasBaseline: boolean },
): void {
  const others = configurationNames.filter((name) => !files.has(name));
  const replaced = [...files.keys(), ...(hasBaseline ? [baselineFileName] : [])];
  const link = replaced.find((name) => lstatSync(join(cwd, name), { throwIfNoEntry: false })?.isSymbolicLink() === true);
  if (link !== undefined)
    throw new ToolError('file-refused', `"${link}" is a symbolic link.`, { help: 'Remove it, or run the command where it leads to.' });
  const inTheWay = [...others, ...(isForced ? [] : replaced)].find((name) => existsSync(join(cwd, name)));
  if (inTheWay === undefined) return;
  throw new ToolError('usage', `There is a file "${inTheWay}" already.`, {
    help: others.includes(inTheWay)
      ? 'It is a configuration too, and two in one folder are one too many: move it away first.'
      : 'Add --force to write over it, or --dry-run to see what would be written.',
  });
}

async function write(name: string, text: string, cwd: string): Promise<void> {
  try {
    await writeReportFile(join(cwd, name), [text]);
  } catch (cause) {
    if (systemCode(cause) === undefined) throw cause;
    const help = 'Run the command in a folder that you may write to.';
    throw new ToolError('report-unwritable', `"${name}" cannot be written: ${systemReason(cause)}.`, { help, cause });
  }
}

async function createBaseline(args: Arguments, terminal: Terminal): Promise<number> {
  const { runBaselineCreate } = await import('./run-baseline-create.ts');
  return runBaselineCreate(args, terminal);
}

function nextSteps(hasBaseline: boolean): readonly string[] {
  const files = hasBaseline
    ? 'Commit the files; "lintel lint" fails only on what is new from now on.'
    : 'Run "lintel lint" to see what there is, or "lintel baseline create" to accept it and fail only on what is new.';
  return [
    '',
    'What to do next:',
    '  1. Say in lintel.yaml who can reach each API and how sensitive its data are; until then it counts as the strictest.',
    `  2. ${files}`,
    `  3. In pull requests run "lintel lint --base auto": ${projectUrl}/blob/main/docs/adopting.md`,
  ];
}
