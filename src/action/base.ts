import { mergedInto, readGithubEvent } from '../cli/base/github-event.ts';
import type { Environment } from './inputs.ts';

/** What a workflow run is compared with: a revision, or the reason why there is none, as a clause. */
export type Base = { readonly revision: string } | { readonly reason: string };

/**
 * The revision before the change that started a workflow run: the base of a pull request or of a group in the merge queue, the commit
 * before a push. Reads the event's payload; `folder` is in the clone.
 */
export async function baseOfEvent(environment: Environment, folder: string): Promise<Base> {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  const event = await readGithubEvent(environment['GITHUB_EVENT_PATH']);
  const branch = environment['GITHUB_BASE_REF'];
  const revision =
    (await mergedInto(event, folder)) ??
    event.target ??
    event.mergeGroupTarget ??
    event.before ??
    (branch === undefined || branch === '' ? undefined : `origin/${branch}`);
  if (revision !== undefined) return { revision };
  return { reason: name === 'push' ? 'the branch is new' : `an event of the kind "${name}" changes nothing` };
}
