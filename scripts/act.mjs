// Builds act, which runs GitHub workflows without GitHub, into .act/, which git ignores. Needs Go; about two minutes the first time.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), '.act');

/** The program, once it is built. */
export const actProgram = join(folder, process.platform === 'win32' ? 'act.exe' : 'act');

/** Pinned, and held by Go's checksum database; `go version -m` tells which one a program is. */
const act = { path: 'github.com/nektos/act', version: 'v0.2.89' };

/** Where Go's own installer puts it, for shells that do not look there. */
const path = [process.env['PATH'] ?? '', '/usr/local/go/bin'].join(delimiter);

/** Builds the program if it is not there yet. Throws, with what to do about it, when there is no Go. */
export function installAct() {
  if (go(['version']) === undefined) throw new Error('Go is not installed, and act is built with it: see https://go.dev/doc/install.');
  if (go(['version', '-m', actProgram])?.includes(`${act.path}\t${act.version}`) === true) return;
  console.error(`Building act ${act.version} into ${folder}`);
  mkdirSync(folder, { recursive: true });
  execFileSync('go', ['install', '-trimpath', `${act.path}@${act.version}`], {
    env: { ...process.env, PATH: path, GOBIN: folder, GOFLAGS: '-mod=mod' },
    // What it downloads is of interest only when that fails: the error then holds it.
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/**
 * What a command of Go prints; `undefined` when it fails.
 *
 * @param {readonly string[]} args
 * @returns {string | undefined}
 */
function go(args) {
  try {
    return execFileSync('go', args, { encoding: 'utf8', env: { ...process.env, PATH: path }, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) installAct();
