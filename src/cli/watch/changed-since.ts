import { readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds by which the times of files lag behind the clock: Linux takes them from its last tick. */
const lag = 20;

/** The folders, and what is directly in them, that changed since a time (milliseconds since 1970), in content, name or place. */
export function changedSince(time: number, folders: Iterable<string>): readonly string[] {
  const paths = [...folders].flatMap((folder) => [folder, ...namesIn(folder).map((name) => join(folder, name))]);
  return paths.filter((path) => (statusOf(path)?.ctimeMs ?? 0) >= time - lag);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
