import { ToolError } from '../../errors.ts';
import { type GitResult, git } from '../changed/git.ts';

/** The error for a revision that a clone does not have, with the command that fetches it. */
export async function missingCommit(revision: string, repository: string): Promise<ToolError> {
  const shallow = await git(['rev-parse', '--is-shallow-repository'], repository);
  if (!shallow.isOk) return noGit(shallow);
  const branch = /^(?:refs\/remotes\/)?origin\/([\w./-]+)$/.exec(revision)?.[1];
  const name = branch === undefined ? revision : `origin/${branch}`;
  const depth = shallow.stdout.trim() === 'true' ? '--depth=1 ' : '';
  const source = branch === undefined ? sourceOf(revision) : `+refs/heads/${branch}:refs/remotes/origin/${branch}`;
  const message = `This clone does not have "${name}", which the change is to be compared with.`;
  if (!/^[\w./-]+$/.test(branch ?? revision)) return new ToolError('changes-unknown', message, { help: 'Check its spelling.' });
  const more = depth === '' ? '' : ' A clone with more history needs no more commands (actions/checkout: "fetch-depth: 0").';
  return new ToolError('changes-unknown', message, { help: `Run "git fetch --no-tags ${depth}origin ${source}" before.${more}` });
}

/** What is fetched has to be known by the name that was asked for; without one, git keeps a branch as FETCH_HEAD. */
function sourceOf(revision: string): string {
  return /^[0-9a-f]{7,64}$/.test(revision) ? revision : `${revision}:${revision}`;
}

/** The error for a question that git did not answer. */
export function noGit(result: Extract<GitResult, { isOk: false }>): ToolError {
  if (result.isMissing) {
    return new ToolError('changes-unknown', 'Git is not installed, so there is nothing to compare with.', {
      help: 'Install git, or leave out --base: then everything is judged.',
    });
  }
  return new ToolError('changes-unknown', `Git does not say what the base is: ${result.reason.replace(/\.$/, '')}.`, {
    help: 'Run "git status" in this folder to see what is wrong with the repository.',
  });
}
