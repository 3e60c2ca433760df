import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';

/**
 * Appends outputs to the file that a runner reads them from. Each value stands between lines that nobody can guess, so it may hold
 * whatever it likes. Does nothing without such a file; rejects with the file system's error.
 */
export async function writeOutputs(path: string | undefined, outputs: Readonly<Record<string, string>>): Promise<void> {
  if (path === undefined || path === '') return;
  const entries = Object.entries(outputs).map(([name, value]) => {
    const delimiter = `lintel_${randomUUID()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  });
  await appendFile(path, entries.join(''));
}
