import { join } from 'node:path';
import { ToolError } from '../../errors.ts';
import { lintUsage } from '../lint-usage.ts';
import { commitOf, type GitResult, git } from './git.ts';

/** What changed in a repository since a commit. Paths are absolute. */
export interface Changes {
  /** Files that were added, changed or removed; a file that was renamed is there under both names. */
  readonly changed: readonly string[];
  /** Every file that git tracks now. */
  readonly tracked: ReadonlySet<string>;
}

/**
 * The files that differ between the working tree of a repository (absolute folder) and the place where its history left that of
 * `since`, files that git does not know yet included. In a shallow clone that place may be unknown; then they are those that differ
 * from `since` itself, which are never fewer of one's own changes.
 * @throws ToolError `usage`, `changes-unknown`
 */
export async function changesSince(since: string, repository: string): Promise<Changes> {
  if (since.startsWith('-')) throw lintUsage(`"${since}" is no revision for --changed-since.`, 'Name a branch, a tag or a commit.');
  const base = await baseOf(since, repository);
  const [changed, untracked, tracked] = await Promise.all([
    names(['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', base, '--'], repository),
    names(['ls-files', '--others', '--exclude-standard', '-z'], repository),
    names(['ls-files', '--cached', '-z'], repository),
  ]);
  return { changed: [...new Set([...changed, ...untracked])].sort(), tracked: new Set(tracked) };
}

async function baseOf(since: string, repository: string): Promise<string> {
  const commit = await commitOf(since, repository);
  if (commit === undefined) throw await unknownCommit(since, repository);
  const common = await git(['merge-base', commit, 'HEAD'], repository);
  return common.isOk ? common.stdout.trim() : commit;
}

async function unknownCommit(since: string, repository: string): Promise<ToolError> {
  const shallow = await git(['rev-parse', '--is-shallow-repository'], repository);
  if (!shallow.isOk) return unusable(shallow, 'which files changed');
  const message = `This clone does not have the commit "${since}", so what changed since then is unknown.`;
  const name = since.replace(/^origin\//, '');
  const isPlain = /^[\w./-]+$/.test(name);
  if (shallow.stdout.trim() !== 'true' || !isPlain) {
    return new ToolError('changes-unknown', message, { help: 'Check its spelling, or fetch the branch that it is on.' });
  }
  const isHash = /^[0-9a-f]{7,64}$/.test(name);
  // What is fetched has to be known by the name that was asked for; without one, git keeps a branch as FETCH_HEAD.
  const target = name !== since ? `${name}:refs/remotes/${since}` : isHash ? name : `${name}:${name}`;
  return new ToolError('changes-unknown', message, {
    help: `The clone is shallow. Run "git fetch --no-tags --depth=1 origin ${target}" before, or clone with more history (actions/checkout: "fetch-depth: 0").`,
  });
}

async function names(args: readonly string[], repository: string): Promise<readonly string[]> {
  const result = await git(args, repository);
  if (!result.isOk) throw unusable(result, 'which files changed');
  return result.stdout
    .split('\0')
    .filter((name) => name !== '')
    .map((name) => join(repository, name));
}

function unusable(result: Extract<GitResult, { isOk: false }>, what: string): ToolError {
  if (result.isMissing) {
    return new ToolError('changes-unknown', `Git is not installed, so ${what} is unknown.`, {
      help: 'Install git, or leave out --changed-since: linting everything takes little longer.',
    });
  }
  return new ToolError('changes-unknown', `Git does not say ${what}: ${result.reason.replace(/\.$/, '')}.`, {
    help: 'Run "git status" in this folder to see what is wrong with the repository.',
  });
}
