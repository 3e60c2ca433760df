import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { createLinter } from '../../api.ts';
import { chooseRules } from '../choose-rules.ts';
import { createRequest, loadConfigurations, noConfiguration } from '../lint-request.ts';
import { memoryOf } from './packed-findings.ts';
import { packResult } from './packed-result.ts';
import { type Bug, type ThreadMessage, type ThreadTask, takeEntry } from './thread-task.ts';

/** What a thread of `lintInThreads` runs: takes entries as long as there are any, and tells what came of each. */
export async function runThread(): Promise<void> {
  if (parentPort !== null) await lintTaken(workerData as ThreadTask, parentPort);
}

async function lintTaken(task: ThreadTask, port: MessagePort): Promise<void> {
  const { options, entries, cwd, root, today } = task;
  const rules = await chooseRules(options, { cwd, root });
  const places = { root, cwd, file: options.config };
  const configuration = task.isConfigured ? await loadConfigurations(entries, rules, places) : noConfiguration;
  let bugs: Bug[] = [];
  const lint = createLinter({
    ...createRequest({ options, rules, configuration, cwd, root, today }),
    onBug: (error) => bugs.push(toBug(error)),
  });
  for (let number = takeEntry(task); number !== undefined; number = takeEntry(task)) {
    const entry = entries[number];
    if (entry === undefined) continue;
    bugs = [];
    const result = packResult(await lint(entry), rules.ruleset);
    const message: ThreadMessage = { number, result, bugs };
    port.postMessage(message, result === undefined ? [] : [...memoryOf(result.findings), result.coverage.buffer]);
  }
}

function toBug(error: unknown): Bug {
  if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack };
  return { name: 'Error', message: String(error), stack: undefined };
}
