import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A program to measure.
 * @typedef {object} Command
 * @property {string} tool what the table calls it
 * @property {readonly string[]} args for Node: script and arguments
 * @property {string} cwd
 * @property {number} [maxRuns] fewer runs than the row asks for
 */

/**
 * One run of a process. Milliseconds and megabytes (1 MB = 1,048,576 bytes).
 * @typedef {object} Run
 * @property {number} wall
 * @property {number} cpu user and system, of the process and those it started
 * @property {number} memory the largest resident set of one process
 * @property {number | null} exitCode `null` when it was stopped for taking too long
 */

/**
 * What a command came to: medians of its runs.
 * @typedef {Run & { readonly tool: string, readonly runs: readonly Run[] }} Measurement
 */

const preload = fileURLToPath(new URL('usage.cjs', import.meta.url));
const timeout = 600_000;

/**
 * Runs commands in turn, A B A B, so that a slow phase of the machine meets all of them; each once before to warm up the disk's cache.
 *
 * @param {readonly Command[]} commands
 * @param {number} rounds
 * @returns {Promise<readonly Measurement[]>}
 */
export async function measureInTurn(commands, rounds) {
  for (const command of commands) if ((command.maxRuns ?? rounds) > 1) await runOnce(command);
  /** @type {Map<Command, Run[]>} */
  const runs = new Map(commands.map((command) => [command, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [command, done] of runs) if (round < (command.maxRuns ?? rounds)) done.push(await runOnce(command));
  }
  return [...runs].map(([{ tool }, done]) => ({
    tool,
    wall: median(done.map(({ wall }) => wall)),
    cpu: median(done.map(({ cpu }) => cpu)),
    memory: median(done.map(({ memory }) => memory)),
    exitCode: done[0]?.exitCode ?? null,
    runs: done,
  }));
}

/**
 * How many times as much `other` takes as `own`: the median over the pairs of runs that were made one after the other.
 *
 * @param {Measurement} own
 * @param {Measurement} other
 * @param {'wall' | 'cpu' | 'memory'} quantity
 * @returns {number}
 */
export function ratio(own, other, quantity) {
  const pairs = Math.min(own.runs.length, other.runs.length);
  const ratios = own.runs.slice(0, pairs).map((run, index) => (other.runs[index]?.[quantity] ?? Number.NaN) / run[quantity]);
  return median(ratios);
}

/**
 * @param {readonly number[]} values
 * @returns {number}
 */
export function median(values) {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/**
 * @param {Command} command
 * @returns {Promise<Run>}
 */
async function runOnce({ tool, args, cwd }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const env = {
      ...process.env,
      NODE_OPTIONS: `--require ${JSON.stringify(preload)}`,
      LINTEL_BENCH_USAGE: folder,
      NO_COLOR: '1',
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    };
    const start = performance.now();
    const exitCode = await exitOf(spawn(process.execPath, args, { cwd, env, stdio: 'ignore', timeout, killSignal: 'SIGKILL' }));
    const wall = performance.now() - start;
    return { wall, ...usageIn(folder, tool, exitCode), exitCode };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number | null>}
 */
function exitOf(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code));
  });
}

/**
 * @param {string} folder
 * @param {string} tool
 * @param {number | null} exitCode
 * @returns {{ cpu: number, memory: number }}
 */
function usageIn(folder, tool, exitCode) {
  /** @type {NodeJS.ResourceUsage[]} */
  const usages = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  if (usages.length === 0 && exitCode !== null) throw new Error(`${tool} left no figures (exit code ${exitCode})`);
  return {
    cpu: usages.reduce((sum, usage) => sum + (usage.userCPUTime + usage.systemCPUTime) / 1000, 0),
    memory: Math.max(...usages.map((usage) => usage.maxRSS / 1024)),
  };
}
