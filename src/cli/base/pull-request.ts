import type { Terminal } from '../terminal.ts';
import { mergedInto, readGithubEvent } from './github-event.ts';

/** What a pull request wants to be merged into, as its pipeline says. */
export interface PullRequest {
  /** Revisions that name the target, the best first: hashes, and whole names of references. */
  readonly targets: readonly string[];
  /** Where its history left that of the target, when the pipeline says that too. */
  readonly mergeBase?: string | undefined;
}

/**
 * The pull request that a pipeline runs for, from the variables of GitHub, GitLab, Azure, Bitbucket, Jenkins and Buildkite; `undefined`
 * when it runs for none. Branches are named as `refs/remotes/origin/…`: a tag of the name `origin/main` could stand before the branch.
 */
export async function pullRequestOf(environment: Terminal['environment'], repository: string): Promise<PullRequest | undefined> {
  const found = (await github(environment, repository)) ?? others(environment);
  const targets = found?.targets.filter((target) => target !== undefined) ?? [];
  return targets.length === 0 ? undefined : { targets, mergeBase: found?.mergeBase };
}

interface Found {
  readonly targets: readonly (string | undefined)[];
  readonly mergeBase?: string | undefined;
}

async function github(environment: Terminal['environment'], repository: string): Promise<Found | undefined> {
  if (said(environment, 'GITHUB_ACTIONS') === undefined) return undefined;
  const event = await readGithubEvent(said(environment, 'GITHUB_EVENT_PATH'));
  const merged = await mergedInto(event, repository);
  return { targets: [merged, branch(said(environment, 'GITHUB_BASE_REF')), event.target, event.mergeGroupTarget] };
}

function others(environment: Terminal['environment']): Found | undefined {
  const variable = (name: string): string | undefined => said(environment, name);
  const providers: readonly Found[] = [
    {
      // The hash is there in pipelines for merged results only.
      targets: [hash(variable('CI_MERGE_REQUEST_TARGET_BRANCH_SHA')), branch(variable('CI_MERGE_REQUEST_TARGET_BRANCH_NAME'))],
      mergeBase: hash(variable('CI_MERGE_REQUEST_DIFF_BASE_SHA')),
    },
    { targets: [branch(variable('SYSTEM_PULLREQUEST_TARGETBRANCH'))] },
    // The hash is short, and a branch could have its name.
    { targets: [branch(variable('BITBUCKET_PR_DESTINATION_BRANCH')), variable('BITBUCKET_PR_DESTINATION_COMMIT')] },
    { targets: [branch(variable('CHANGE_TARGET'))] },
    { targets: [branch(variable('BUILDKITE_PULL_REQUEST_BASE_BRANCH'))] },
  ];
  return providers.find(({ targets }) => targets.some((target) => target !== undefined));
}

function said(environment: Terminal['environment'], name: string): string | undefined {
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
}

/** The branch of the clone's origin: `main` and `refs/heads/main` are both written. */
function branch(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `refs/remotes/origin/${name.replace(/^\/?refs\/heads\//, '')}`;
}

function hash(value: string | undefined): string | undefined {
  return value !== undefined && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : undefined;
}
