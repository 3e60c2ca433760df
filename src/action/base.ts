import { readFile } from 'node:fs/promises';
import { commitOf } from '../cli/changed/git.ts';
import type { Environment } from './inputs.ts';

/** What a workflow run is compared with: a revision, or the reason why there is none, as a clause. */
export type Base = { readonly revision: string } | { readonly reason: string };

/**
 * The revision before the change that started a workflow run: the base of a pull request or of a group in the merge queue, the commit
 * before a push. Reads the event's payload; `folder` is in the clone.
 */
export async function baseOfEvent(environment: Environment, folder: string): Promise<Base> {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  const payload = await readPayload(environment['GITHUB_EVENT_PATH']);
  const branch = environment['GITHUB_BASE_REF'];
  const pullRequest = at(payload, 'pull_request');
  const revision =
    (await firstParentOfMerge(at(pullRequest, 'head', 'sha'), folder)) ??
    hashIn(at(pullRequest, 'base', 'sha')) ??
    hashIn(at(payload, 'merge_group', 'base_sha')) ??
    hashIn(at(payload, 'before')) ??
    (branch === undefined || branch === '' ? undefined : `origin/${branch}`);
  if (revision !== undefined) return { revision };
  return { reason: name === 'push' ? 'the branch is new' : `an event of the kind "${name}" changes nothing` };
}

/**
 * GitHub checks out a pull request merged into its base. That merge's first parent is the base it was made with, which may be younger
 * than the one in the payload; both are there with a depth of 2.
 */
async function firstParentOfMerge(head: unknown, folder: string): Promise<string | undefined> {
  if (hashIn(head) === undefined || (await commitOf('HEAD^2', folder)) !== head) return undefined;
  return commitOf('HEAD^1', folder);
}

/** A commit; a branch that is new has zeros before it. */
function hashIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : undefined;
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

function at(value: unknown, ...keys: readonly string[]): unknown {
  let current: unknown = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = new Map<string, unknown>(Object.entries(current)).get(key);
  }
  return current;
}
