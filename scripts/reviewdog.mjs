// Builds a program around reviewdog's own parsers, for the tests of the formats that it reads, into node_modules/.cache. Needs Go; half a
// minute the first time.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The program, once it is built. It reads the format that is its argument from stdin and writes a diagnostic a line. */
export const reviewdogParser = join(root, 'node_modules', '.cache', 'lintel', process.platform === 'win32' ? 'reviewdog.exe' : 'reviewdog');

/** Builds the program; its modules are pinned by the go.mod and go.sum beside its source. Throws when there is no Go. */
export function buildReviewdogParser() {
  mkdirSync(dirname(reviewdogParser), { recursive: true });
  // Where Go's own installer puts it, for shells that do not look there.
  const path = [process.env['PATH'] ?? '', '/usr/local/go/bin'].join(delimiter);
  execFileSync('go', ['build', '-trimpath', '-mod=readonly', '-o', reviewdogParser, '.'], {
    cwd: join(root, 'test', 'reporters', 'reviewdog'),
    env: { ...process.env, PATH: path },
    // What it downloads is of interest only when that fails: the error then holds it.
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) buildReviewdogParser();
