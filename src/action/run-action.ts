import { appendFile, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeTemporaryFolder } from '../cli/base/temporary-folder.ts';
import { exitNoVerdict } from '../cli/command.ts';
import type { Sink } from '../cli/output/sink.ts';
import { type Base, baseOfEvent } from './base.ts';
import { commandLine } from './command-line.ts';
import { type ActionInputs, type Environment, readInputs } from './inputs.ts';
import { writeOutputs } from './outputs.ts';
import { findPlace, fromWorkspace, type Place } from './place.ts';
import { failure, remark } from './remark.ts';
import { type Outcome, runCommandLine } from './run-command-line.ts';

/**
 * The Action: inputs to arguments, `lintel lint`, then outputs, annotations and step summary. Resolves to the exit code when everything
 * is written; never rejects. `folder` (absolute) is the working directory of the process.
 */
export async function runAction(environment: Environment, folder: string, stdout: Sink): Promise<number> {
  try {
    // A process that is killed leaves this word behind.
    await writeOutputs(environment['GITHUB_OUTPUT'], { verdict: 'none' });
    const inputs = readInputs(environment);
    const place = findPlace(inputs.workingDirectory, environment, folder);
    const temporary = await makeTemporaryFolder('lintel-', environment['RUNNER_TEMP'] || tmpdir());
    try {
      return await run({ environment, inputs, place, temporary: temporary.path, stdout });
    } finally {
      await temporary.dispose();
    }
  } catch (error) {
    await stdout.write(failure(error)).catch(() => undefined);
    return exitNoVerdict;
  }
}

interface Run {
  readonly environment: Environment;
  readonly inputs: ActionInputs;
  readonly place: Place;
  /** A folder of its own. */
  readonly temporary: string;
  readonly stdout: Sink;
}

async function run({ environment, inputs, place, temporary, stdout }: Run): Promise<number> {
  const base = inputs.isChangedOnly ? await baseOfEvent(environment, place.cwd) : undefined;
  await stdout.write(warnings(inputs, base, environment));
  const annotations = join(temporary, 'annotations.txt');
  const summary = join(temporary, 'summary.md');
  const since = base !== undefined && 'revision' in base ? base.revision : undefined;
  const args = commandLine(inputs, { annotations, summary, sarif: inputs.sarifFile, html: inputs.htmlFile }, since, place.root);
  const writtenSarif = await watchFile(inputs.sarifFile, place);
  const writtenHtml = await watchFile(inputs.htmlFile, place);
  const outcome = await runCommandLine(args, place.cwd, environment, stdout);
  await writeOutputs(environment['GITHUB_OUTPUT'], {
    ...countsOf(outcome),
    'sarif-file': await writtenSarif(),
    'html-file': await writtenHtml(),
    verdict: verdicts.get(outcome.exitCode) ?? 'none',
  });
  await stdout.write(commandsIn(await textOf(annotations)) + unreported(outcome));
  const target = environment['GITHUB_STEP_SUMMARY'];
  if (target !== undefined && target !== '') await appendFile(target, await textOf(summary));
  return outcome.exitCode;
}

const verdicts: ReadonlyMap<number, string> = new Map([
  [0, 'pass'],
  [1, 'fail'],
]);

function warnings({ isChangedOnly, sarifFile, allowsJavaScript }: ActionInputs, base: Base | undefined, environment: Environment): string {
  const event = environment['GITHUB_EVENT_NAME'] ?? '';
  const isPullRequest = event.startsWith('pull_request') || event === 'merge_group';
  const texts = [
    base !== undefined && 'reason' in base ? `Everything is checked, because ${base.reason}: changed-only has nothing to go by.` : '',
    isChangedOnly && sarifFile !== '' && !isPullRequest
      ? 'With changed-only the SARIF file leaves out definitions, and code scanning would close their alerts. Upload the one of a run over everything.'
      : '',
    allowsJavaScript && event === 'pull_request_target'
      ? 'Rulesets in JavaScript may run on pull_request_target: with a checkout of the pull request, its author decides what they do.'
      : '',
  ];
  return texts.flatMap((text) => (text === '' ? [] : [remark('warning', text)])).join('');
}

function countsOf({ report }: Outcome): { readonly errors: string; readonly warnings: string; readonly total: string } {
  if (report === undefined) return { errors: '', warnings: '', total: '' };
  const { error, warn, info, hint } = report.verdict.counts;
  return { errors: String(error), warnings: String(warn), total: String(error + warn + info + hint) };
}

/** The log has the findings already, so that only what the runner obeys is left of the annotations. */
function commandsIn(annotations: string): string {
  return annotations
    .split('\n')
    .filter((line) => line.startsWith('::'))
    .map((line) => `${line}\n`)
    .join('');
}

/** What kept the run from a verdict and is no part of the report: wrong usage, a report that could not be written. */
function unreported({ exitCode, report, problems }: Outcome): string {
  return exitCode === exitNoVerdict && report?.verdict.exitCode !== exitNoVerdict ? remark('error', problems) : '';
}

/** Resolves to what says the file's path from the workspace, once it was written after this call; empty until then, and for no name. */
async function watchFile(name: string, { cwd, workspace }: Place): Promise<() => Promise<string>> {
  const path = resolve(cwd, name);
  const before = await stampOf(path);
  return async () => (name !== '' && (await stampOf(path)) !== before ? fromWorkspace(path, workspace) : '');
}

/** Tells whether a file was replaced; `undefined` when there is none. */
async function stampOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found === undefined ? undefined : `${found.ino} ${found.mtimeNs}`;
}

/** A report that was not written is empty. */
async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
