import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a file as a whole or not at all: into a file beside it, which then takes its name. Folders above it are made. What exists and
 * is no file (`/dev/stdout`, a named pipe) is written to directly. Rejects with the file system's error.
 */
export async function writeReportFile(path: string, chunks: Iterable<string>): Promise<void> {
  const existing = await stat(path).catch(() => undefined);
  if (existing !== undefined && !existing.isFile()) return writeTo(path, 'w', chunks);
  await mkdir(dirname(path), { recursive: true });
  // A symbolic link stays one: what it points to is replaced.
  const target = existing === undefined ? path : await realpath(path);
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeTo(temporary, 'wx', chunks);
    if (existing !== undefined) await chmod(temporary, existing.mode);
    await rename(temporary, target);
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
