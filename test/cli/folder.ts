import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { scrubbed } from './scenario.ts';

/** What came out of a command. */
interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder where commands are run one after the other, and files change in between. Paths are relative to it. */
export interface Folder {
  /** Absolute. */
  readonly path: string;
  readonly run: (...args: readonly string[]) => Promise<Ran>;
  readonly runIn: (cwd: string, ...args: readonly string[]) => Promise<Ran>;
  readonly read: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** Makes a symbolic link to a path, relative to where the link is. */
  readonly link: (target: string, name: string) => void;
  readonly exists: (name: string) => boolean;
  /** Removes a file or folder; without a name all of it. */
  readonly remove: (name?: string) => void;
  /** What `lintel-baseline.json` holds. */
  readonly definitions: () => Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** Makes a folder with files (texts by path) for a command line. */
export function createFolder(cli: string, files: Readonly<Record<string, string>>): Folder {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lintel-folder-')));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    path: folder,
    run: (...args) => run(cli, args, folder, folder),
    runIn: (cwd, ...args) => run(cli, args, join(folder, cwd), folder),
    read,
    write,
    rename: (from, to) => {
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      renameSync(join(folder, from), join(folder, to));
    },
    link: (target, name) => symlinkSync(target, join(folder, name)),
    exists: (name) => existsSync(join(folder, name)),
    remove: (name = '.') => rmSync(join(folder, name), { recursive: true, force: true }),
    definitions: () => JSON.parse(read('lintel-baseline.json')).definitions,
  };
}

function run(cli: string, args: readonly string[], cwd: string, home: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd, env: scrubbed(home), stdio: ['ignore', 'pipe', 'pipe'] });
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      texts.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      texts.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...texts }));
  });
}
