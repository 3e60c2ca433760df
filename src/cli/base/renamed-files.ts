import { git } from '../changed/git.ts';
import { noGit } from './missing-commit.ts';

/** What became of files since a commit. Paths are from the root of the repository. */
export interface RenamedFiles {
  /** What files were called, by what they are called now. */
  readonly renames: ReadonlyMap<string, string>;
  /** Files that are not there any more, under their old names; sorted. */
  readonly gone: readonly string[];
}

/**
 * The files of a commit that the working tree does not have any more, and those that git takes for them under other names.
 * @throws ToolError `changes-unknown`
 */
export async function renamedFiles(commit: string, repository: string): Promise<RenamedFiles> {
  const args = ['diff', '--name-status', '-z', '--find-renames', '--diff-filter=DR', '--no-ext-diff', '--no-textconv', commit, '--'];
  const result = await git(['-c', 'diff.renameLimit=2000', ...args], repository);
  if (!result.isOk) throw noGit(result);
  const renames = new Map<string, string>();
  const gone: string[] = [];
  const fields = result.stdout.split('\0');
  for (let index = 0; index < fields.length - 1; ) {
    const status = fields[index] ?? '';
    const old = fields[index + 1] ?? '';
    gone.push(old);
    if (status.startsWith('R')) renames.set(fields[index + 2] ?? '', old);
    index += status.startsWith('R') ? 3 : 2;
  }
  return { renames, gone: gone.sort() };
}
