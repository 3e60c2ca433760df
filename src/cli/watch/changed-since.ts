import { statSync } from 'node:fs';

/** Milliseconds by which the times of files lag behind the clock: Linux takes them from its last tick. */
const lag = 20;

/** The paths whose files or folders changed since a time (milliseconds since 1970), in content, name or place. */
export function changedSince(time: number, paths: Iterable<string>): readonly string[] {
  return [...paths].filter((path) => {
    try {
      const status = statSync(path, { throwIfNoEntry: false });
      return status !== undefined && status.ctimeMs >= time - lag;
    } catch {
      return false;
    }
  });
}
