import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository in a temporary folder. */
export interface Repository {
  /** Absolute, without symbolic links. */
  readonly folder: string;
  readonly write: (name: string, text: string) => void;
  readonly git: (...args: readonly string[]) => string;
  readonly remove: () => void;
}

/** Makes a repository in which all of `files` (text by path) are tracked. */
export function createRepository(files: Readonly<Record<string, string>> = {}): Repository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-repository-')));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, env: gitEnvironment(folder), encoding: 'utf8', stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  for (const [name, text] of Object.entries(files)) write(name, text);
  git('add', '--all');
  return { folder, write, git, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Git as it is out of the box, whoever runs the tests. */
export function gitEnvironment(home: string): NodeJS.ProcessEnv {
  const identity = {
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
  };
  return { PATH: process.env['PATH'] ?? '', HOME: home, GIT_CONFIG_NOSYSTEM: '1', ...identity };
}
