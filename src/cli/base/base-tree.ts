import { existsSync, lstatSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { ToolError } from '../../errors.ts';
import type { Notification } from '../../report/report.ts';
import { git } from '../changed/git.ts';
import { realPathOf } from '../input/real-path.ts';
import { repositoryRoot } from '../input/repository.ts';
import type { Terminal } from '../terminal.ts';
import { type BaseCheckout, checkoutBase } from './checkout-base.ts';
import { findBase } from './find-base.ts';
import { renamedFiles } from './renamed-files.ts';

/** The base of a change, on disk. */
export interface BaseTree {
  /** The commit that the change is compared with. */
  readonly commit: string;
  /** The working tree: its folder is the root of the repository. */
  readonly now: Side;
  /** What this repository was at that commit. */
  readonly before: Side;
  /** What the target of the change is now: its policy judges. Often the same. */
  readonly target: Side;
  /** What files were called at the base, by what they are called now; both from the root of the repository. */
  readonly renames: ReadonlyMap<string, string>;
  /** Files of the base that are not there any more, from the root of the repository. */
  readonly gone: readonly string[];
  /** The name of a file (absolute path) from the root of the repository; `undefined` outside of it. */
  readonly nameOf: (path: string) => string | undefined;
  readonly notifications: readonly Notification[];
  /** Removes what was written. */
  dispose(): Promise<void>;
}

/** The files of one commit. */
export interface Side {
  /** Absolute. */
  readonly folder: string;
  /** Where the working directory is there. */
  readonly cwd: string;
  /** Where the folder is there outside which nothing is read. */
  readonly root: string;
}

/** What to look for. */
export interface BaseTreeRequest {
  /** As `--base` says it. */
  readonly revision: string;
  /** Absolute. */
  readonly cwd: string;
  /** Absolute folder outside which nothing is read. */
  readonly root: string;
  /** Files (absolute) that are wanted whatever they are called. */
  readonly files: readonly string[];
  /** Whether rulesets may be code. */
  readonly allowsJavaScript: boolean;
  readonly environment: Terminal['environment'];
}

/**
 * Finds the base of a change and writes its files into temporary folders.
 * @throws ToolError `usage`, `changes-unknown`
 */
export async function openBaseTree(request: BaseTreeRequest): Promise<BaseTree> {
  const found = repositoryRoot(request.cwd);
  if (found === undefined) {
    throw new ToolError('changes-unknown', 'Option --base needs a git repository around the working directory.', {
      help: 'Run it in a clone, or leave it out: then everything is judged.',
    });
  }
  const repository = realPathOf(found);
  const base = await findBase({ revision: request.revision, repository, environment: request.environment });
  const nameOf = (path: string): string | undefined => nameIn(found, path) ?? nameIn(repository, realPathOf(path));
  const also = new Set(request.files.flatMap((path) => nameOf(path) ?? []));
  const { renames, gone } = await renamedFiles(base.commit, repository);
  const wanted = new Set([...also, ...[...also].flatMap((name) => renames.get(name) ?? [])]);
  const open: BaseCheckout[] = [];
  const dispose = async (): Promise<void> => void (await Promise.all(open.map((checkout) => checkout.dispose())));
  const checkOut = async (commit: string): Promise<Side> => {
    const checkout = await checkoutBase({ commit, repository, also: wanted, withCode: request.allowsJavaScript });
    open.push(checkout);
    const at = (path: string): string => join(checkout.folder, nameOf(path) ?? '');
    return { folder: checkout.folder, cwd: at(request.cwd), root: at(request.root) };
  };
  try {
    const before = await checkOut(base.commit);
    const target = base.target === base.commit ? before : await checkOut(base.target);
    const notifications = [
      ...base.notifications,
      ...(await unchanged(base.commit, request.revision, repository)),
      ...(open[0]?.notifications ?? []),
    ];
    const now = { folder: found, cwd: request.cwd, root: request.root };
    return { commit: base.commit, now, before, target, renames, gone, nameOf, notifications, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** Mostly a branch that is compared with itself. */
async function unchanged(commit: string, revision: string, repository: string): Promise<readonly Notification[]> {
  const isUnchanged = (await git(['diff', '--quiet', '--no-ext-diff', '--no-textconv', commit, '--'], repository)).isOk;
  if (!isUnchanged) return [];
  return [
    {
      code: 'base-unchanged',
      level: 'warning',
      message: `No file that git tracks differs from the base "${revision}".`,
      help: 'If there is a change, the base is not its target: write "--base auto", or the branch as the server has it ("--base origin/main").',
    },
  ];
}

/** Whether there is a file, behind links too. */
export function isFile(path: string): boolean {
  try {
    return existsSync(path) && lstatSync(realPathOf(path)).isFile();
  } catch {
    return false;
  }
}

/** Links on the way there are left alone: what is judged is what was named. */
function nameIn(repository: string, path: string): string | undefined {
  const way = relative(repository, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : way.split(sep).join('/');
}
