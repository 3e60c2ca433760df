import type { Report } from '../report/report.ts';
import { toAscii } from '../reporters/escape.ts';
import { isAsciiOnly } from './charset.ts';
import { createSink, type Sink } from './output/sink.ts';

/** What a command sees of the process around it. */
export interface Terminal {
  /** Absolute working directory. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Opened when it is asked for: a stdin that nobody reads must not keep the process alive. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  /** Carries the report and nothing else. */
  readonly stdout: Sink;
  /** Carries everything else. */
  readonly stderr: Sink;
  /** Gets the report before it is written; for a program that runs a command in its own process. */
  readonly onReport?: (report: Report) => void;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    cwd: process.cwd(),
    environment: process.env,
    stdin: () => process.stdin,
    stdout: createSink(process.stdout),
    stderr: createSink(process.stderr, isAsciiOnly(process.env) ? toAscii : undefined),
  };
}

/**
 * Whether to write colours to a stream: `--color` and `--no-color` decide, then `FORCE_COLOR` (`0` and `false` mean no), then
 * `NO_COLOR` (any value but the empty one), then whether it is a terminal that is not `dumb`.
 */
export function wantsColor(environment: Terminal['environment'], isTerminal: boolean, flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag;
  const force = environment['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  const none = environment['NO_COLOR'];
  if (none !== undefined && none !== '') return false;
  return isTerminal && environment['TERM'] !== 'dumb';
}
