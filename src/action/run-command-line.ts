import { randomUUID } from 'node:crypto';
import { main } from '../cli/main.ts';
import type { Sink } from '../cli/output/sink.ts';
import type { Report } from '../report/report.ts';
import { forTerminal } from '../reporters/escape.ts';
import type { Environment } from './inputs.ts';

/** What came of a command line. */
export interface Outcome {
  readonly exitCode: number;
  /** `undefined` when there was nothing to report about: wrong usage. */
  readonly report: Report | undefined;
  /** What was said beside the report. */
  readonly problems: string;
}

/**
 * Runs `lintel` with its output in the log of the step. Both of its streams go to one: the runner reads stdout and stderr side by side, and
 * only on one of them it is certain that it obeys no command while the log is written.
 */
export async function runCommandLine(args: readonly string[], cwd: string, environment: Environment, stdout: Sink): Promise<Outcome> {
  const resume = randomUUID();
  let report: Report | undefined;
  let problems = '';
  const log = logOver(stdout, () => undefined);
  const stderr = logOver(stdout, (text) => {
    problems += text;
  });
  await stdout.write(`::stop-commands::${resume}\n${forTerminal(asTyped(args))}\n`);
  try {
    const exitCode = await main(args, {
      cwd,
      environment,
      stdin: () => process.stdin,
      stdout: log,
      stderr,
      onReport: (finished) => {
        report = finished;
      },
    });
    return { exitCode, report, problems };
  } finally {
    await stdout.write(`\n::${resume}::\n`);
  }
}

/** A log is read long after it was written: no progress, and no width, even where a runner pretends to be a terminal. */
function logOver(stdout: Sink, onWrite: (text: string) => void): Sink {
  return {
    isTerminal: false,
    width: Number.POSITIVE_INFINITY,
    get isClosed() {
      return stdout.isClosed;
    },
    write(text) {
      onWrite(text);
      return stdout.write(text);
    },
  };
}

/** The command line for who wants the same elsewhere: without what only a runner has a use for. */
function asTyped(args: readonly string[]): string {
  const own = args.filter((argument) => !/^--(?:no-color|format=stylish|output\.github(?:-summary)?=.*)$/s.test(argument));
  return ['lintel', ...(own.at(-1) === '--' ? own.slice(0, -1) : own).map(quoted)].join(' ');
}

/** An argument as a shell reads it. */
function quoted(argument: string): string {
  return /^[\w./:=@%+,-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;
}
