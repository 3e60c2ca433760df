import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { systemCode } from '../../document/system-error.ts';

/**
 * Writes a file as a whole or not at all: into a file beside it, which then takes its name. Folders above it are made. A symbolic link
 * stays one: what it leads to is written. What exists and is no file (`/dev/stdout`, a named pipe) is written to directly. Rejects with
 * the file system's error.
 */
export async function writeReportFile(path: string, chunks: Iterable<string>): Promise<void> {
  const existing = await stat(path).catch(undefinedWhenMissing);
  if (existing !== undefined && !existing.isFile()) return writeTo(path, 'w', chunks);
  if (existing !== undefined) return replace(await realpath(path), chunks, existing.mode);
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  // Not a link when there is nothing, or something that has come up since.
  const link = await readlink(path).catch(() => undefined);
  if (link !== undefined) return writeReportFile(resolve(await realpath(folder), link), chunks);
  return replace(path, chunks);
}

function undefinedWhenMissing(error: unknown): undefined {
  if (systemCode(error) !== 'ENOENT') throw error;
}

async function replace(path: string, chunks: Iterable<string>, mode?: number): Promise<void> {
  // A name of its own: behind a long one there is no room for more.
  const temporary = join(dirname(path), `.lintel-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeTo(temporary, 'wx', chunks);
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writeTo(path: string, flags: 'w' | 'wx', chunks: Iterable<string>): Promise<void> {
  const file = await open(path, flags);
  try {
    for (const chunk of chunks) await file.writeFile(chunk);
  } finally {
    await file.close();
  }
}
