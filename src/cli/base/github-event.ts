import { readFile } from 'node:fs/promises';

/** The payload of the event that started a GitHub workflow run, from the file that `GITHUB_EVENT_PATH` names; `undefined` without one. */
export async function readGithubEvent(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return undefined;
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    // The variables may still say what the base is.
    return undefined;
  }
}

/** The hash of a commit somewhere in a payload; `undefined` for anything else, and for the zeros that stand before a new branch. */
export function hashAt(payload: unknown, ...keys: readonly string[]): string | undefined {
  let current = payload;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = new Map<string, unknown>(Object.entries(current)).get(key);
  }
  return typeof current === 'string' && /^[0-9a-f]{40,64}$/.test(current) && !/^0+$/.test(current) ? current : undefined;
}
