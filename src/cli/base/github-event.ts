import { readFile } from 'node:fs/promises';
import { commitOf } from '../changed/git.ts';

/** What the event that started a GitHub workflow run says of commits: hashes, as far as it says anything. */
interface GithubEvent {
  /** Of a pull request, before it is merged. */
  readonly head: string | undefined;
  /** The target of a pull request, as it was when the event happened. */
  readonly target: string | undefined;
  /** The target of a group in the merge queue. */
  readonly mergeGroupTarget: string | undefined;
  /** What a branch was before a push. */
  readonly before: string | undefined;
}

/** Reads the payload of the event from the file that `GITHUB_EVENT_PATH` names; without one the event says nothing. */
export async function readGithubEvent(path: string | undefined): Promise<GithubEvent> {
  const payload = await readPayload(path);
  return {
    head: hashAt(payload, 'pull_request', 'head', 'sha'),
    target: hashAt(payload, 'pull_request', 'base', 'sha'),
    mergeGroupTarget: hashAt(payload, 'merge_group', 'base_sha'),
    before: hashAt(payload, 'before'),
  };
}

/**
 * GitHub checks out a pull request merged into its target. That merge's first parent is the target as it was then, which may be younger
 * than the one in the payload, and is there with a depth of 2. `undefined` when something else is checked out; `folder` is in the clone.
 */
export async function mergedInto({ head }: GithubEvent, folder: string): Promise<string | undefined> {
  return head !== undefined && (await commitOf('HEAD^2', folder)) === head ? commitOf('HEAD^1', folder) : undefined;
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '') return undefined;
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    // The variables may still say what the base is.
    return undefined;
  }
}

/** The hash of a commit somewhere in a payload; `undefined` for anything else, and for the zeros that stand before a new branch. */
function hashAt(payload: unknown, ...keys: readonly string[]): string | undefined {
  let current = payload;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = new Map<string, unknown>(Object.entries(current)).get(key);
  }
  return typeof current === 'string' && /^[0-9a-f]{40,64}$/.test(current) && !/^0+$/.test(current) ? current : undefined;
}
