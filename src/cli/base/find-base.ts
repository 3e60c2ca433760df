import { ToolError } from '../../errors.ts';
import type { Notification } from '../../report/report.ts';
import { commitOf, git } from '../changed/git.ts';
import { lintUsage } from '../lint-usage.ts';
import type { Terminal } from '../terminal.ts';
import { missingCommit, noGit } from './missing-commit.ts';
import { type PullRequest, pullRequestOf } from './pull-request.ts';

/** What a change is compared with, and judged by. Both are hashes of commits. */
export interface Base {
  /** Where the history here left that of the target: findings that it has are not new, and what differs from it is the change. */
  readonly commit: string;
  /** The target as it is now: its policy judges. An old place to start from brings no old policy with it. */
  readonly target: string;
  readonly notifications: readonly Notification[];
}

/** Where to look for the base. */
export interface BaseRequest {
  /** A revision, or `auto`. */
  readonly revision: string;
  /** Absolute folder in the clone. */
  readonly repository: string;
  readonly environment: Terminal['environment'];
}

/**
 * Finds the base of `--base`. `auto` is the target of the pull request that a pipeline runs for; where nothing says that this is a
 * pipeline, the default branch of `origin`. A clone may be too shallow to tell where histories parted: then the target itself is the
 * base, and a note says so.
 * @throws ToolError `usage`, `changes-unknown`
 */
export async function findBase(request: BaseRequest): Promise<Base> {
  const { revision, repository } = request;
  if (revision === '' || revision.startsWith('-')) {
    throw lintUsage(`"${revision}" is no revision for --base.`, 'Name a branch, a tag or a commit, or write "auto".');
  }
  const { targets, mergeBase } = revision === 'auto' ? await automatic(request) : { targets: [revision], mergeBase: undefined };
  const target = await firstKnown(targets, repository);
  if (target === undefined) throw await missingCommit(targets[0] ?? revision, repository);
  const common = await git(['merge-base', target, 'HEAD'], repository);
  if (common.isOk) return { commit: common.stdout.trim(), target, notifications: [] };
  const told = mergeBase === undefined ? undefined : await commitOf(mergeBase, repository);
  if (told !== undefined) return { commit: told, target, notifications: [] };
  return { commit: target, target, notifications: [unknownParting(await isShallow(repository))] };
}

async function automatic({ environment, repository }: BaseRequest): Promise<PullRequest> {
  const version = await git(['rev-parse', '--git-dir'], repository);
  if (!version.isOk) throw noGit(version);
  const found = await pullRequestOf(environment, repository);
  if (found !== undefined) return found;
  if (isPipeline(environment)) {
    throw lintUsage(
      'Option --base auto needs a pull request, and this pipeline does not run for one.',
      'Leave --base out where branches are pushed, or name a commit to compare with: --base HEAD^1.',
    );
  }
  const head = await git(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], repository);
  const known = head.isOk ? [head.stdout.trim()] : ['refs/remotes/origin/main', 'refs/remotes/origin/master'];
  if ((await firstKnown(known, repository)) !== undefined) return { targets: known };
  throw new ToolError('changes-unknown', 'Option --base auto found no default branch of "origin" to compare with.', {
    help: 'Run "git remote set-head origin --auto", or name the branch: --base main.',
  });
}

function isPipeline(environment: Terminal['environment']): boolean {
  const isSet = (name: string): boolean => !['', '0', 'false'].includes(environment[name]?.trim().toLowerCase() ?? '');
  return ['CI', 'TF_BUILD', 'JENKINS_URL', 'BUILDKITE', 'BITBUCKET_BUILD_NUMBER', 'GITLAB_CI', 'GITHUB_ACTIONS'].some(isSet);
}

async function firstKnown(revisions: readonly string[], repository: string): Promise<string | undefined> {
  for (const revision of revisions) {
    await requireOneMeaning(revision, repository);
    const commit = await commitOf(revision, repository);
    // What looks like a hash must be one: a branch or a tag can have such a name.
    if (commit !== undefined && (!/^[0-9a-f]{7,64}$/.test(revision) || commit.startsWith(revision))) return commit;
  }
  return undefined;
}

/** Git takes a tag before a branch of the same name, and a branch before that of a remote: whoever may push a name could choose the base. */
async function requireOneMeaning(revision: string, repository: string): Promise<void> {
  if (revision.startsWith('refs/')) return;
  const places = ['refs/tags/', 'refs/heads/', 'refs/remotes/'].map((place) => place + revision);
  const known = await Promise.all(places.map(async (name) => ({ name, commit: await commitOf(name, repository) })));
  const meant = known.filter(({ commit }) => commit !== undefined);
  if (new Set(meant.map(({ commit }) => commit)).size < 2) return;
  const names = meant.map(({ name }) => `"${name}"`);
  throw lintUsage(
    `"${revision}" is the name of ${names.join(' and of ')}, which differ.`,
    `Write which one is meant: --base ${meant.at(-1)?.name}.`,
  );
}

async function isShallow(repository: string): Promise<boolean> {
  const answer = await git(['rev-parse', '--is-shallow-repository'], repository);
  return answer.isOk && answer.stdout.trim() === 'true';
}

function unknownParting(isCloneShallow: boolean): Notification {
  const cause = isCloneShallow ? 'This clone is too shallow to tell' : 'Git does not tell';
  return {
    code: 'base-inexact',
    level: 'note',
    message: `${cause} where this change left its target: it is compared with the target itself, so what the target gained since may count as taken back here.`,
    ...(isCloneShallow ? { help: 'Fetch more history: git fetch --no-tags --unshallow origin (actions/checkout: "fetch-depth: 0").' } : {}),
  };
}
