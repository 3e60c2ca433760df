import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeWorkspace, removeWorkspaces, type Workspace } from '../action/workspace.ts';
import { type BuiltCli, buildCli } from './build-cli.ts';

let cli: BuiltCli;
let workspace: Workspace;
let temporary: string;

beforeAll(async () => {
  cli = await buildCli();
  workspace = makeWorkspace({ 'openapi.yaml': large(3000) });
  workspace.commit('base');
  workspace.git('branch', 'main-copy');
  workspace.write({ 'openapi.yaml': large(3001) });
  workspace.commit('change');
  temporary = mkdtempSync(join(tmpdir(), 'lintel-signals-'));
}, 60_000);

afterAll(() => {
  cli.remove();
  removeWorkspaces();
  rmSync(temporary, { recursive: true, force: true });
});

/** Takes a second or so. */
function large(operations: number): string {
  const path = (_: unknown, index: number): string => `  /orders/${index}: { get: { responses: { '200': { description: Fine. } } } }\n`;
  return `openapi: 3.1.0\ninfo: { title: Orders, version: 1.0.0 }\npaths:\n${Array.from({ length: operations }, path).join('')}`;
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends a run with --base, and leaves no temporary folder',
  async (signal) => {
    const own = join(temporary, signal);
    mkdirSync(own);
    const child = spawn(process.execPath, [cli.path, 'lint', '--base', 'main-copy'], {
      cwd: workspace.folder,
      env: { ...process.env, TMPDIR: own, TEMP: own, TMP: own },
      stdio: 'ignore',
    });
    const end = once(child, 'exit');
    await untilThereIsOne(own, child);
    child.kill(signal);
    // What shells show as 130, 143 and 129.
    expect(await end).toEqual([null, signal]);
    expect(readdirSync(own)).toEqual([]);
  },
  60_000,
);

async function untilThereIsOne(folder: string, child: ChildProcess): Promise<void> {
  while (readdirSync(folder).length === 0) {
    if (child.exitCode !== null) throw new Error('The run ended before it wrote anything.');
    await setTimeout(5);
  }
}
