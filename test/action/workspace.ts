import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder to check out into, which is removed at the end. */
export interface Workspace {
  /** Absolute, without links. */
  readonly folder: string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Runs git in it and returns what it prints. */
  readonly git: (...args: readonly string[]) => string;
  /** Commits everything; returns the hash. */
  readonly commit: (message: string) => string;
}

const made: string[] = [];

/** Makes a folder with a git repository and the given files, which are not committed yet. */
export function makeWorkspace(files: Readonly<Record<string, string>>): Workspace {
  const workspace = openWorkspace(newFolder());
  workspace.git('init', '--quiet', '--initial-branch=main');
  workspace.write(files);
  return workspace;
}

/** Clones a repository into a folder of its own. */
export function cloneOf(origin: Workspace, ...options: readonly string[]): Workspace {
  const clone = openWorkspace(newFolder());
  clone.git('clone', '--quiet', ...options, `file://${origin.folder}`, '.');
  return clone;
}

/** Removes all that was made. */
export function removeWorkspaces(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A new, empty folder: absolute, without links. */
export function newFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-workspace-')));
  made.push(folder);
  return folder;
}

function openWorkspace(folder: string): Workspace {
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_COUNT: '3',
    GIT_CONFIG_KEY_0: 'user.name',
    GIT_CONFIG_VALUE_0: 'Test',
    GIT_CONFIG_KEY_1: 'user.email',
    GIT_CONFIG_VALUE_1: 'test@example.com',
    GIT_CONFIG_KEY_2: 'uploadpack.allowAnySHA1InWant',
    GIT_CONFIG_VALUE_2: 'true',
  };
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  return {
    folder,
    git,
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    },
    commit(message) {
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
      return git('rev-parse', 'HEAD');
    },
  };
}
