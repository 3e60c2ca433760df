import { realpathSync } from 'node:fs';
import { extname } from 'node:path';
import type { Entry } from '../../api.ts';
import type { Notification } from '../../report/report.ts';
import type { Inputs } from '../input/find-inputs.ts';
import { repositoryRoot } from '../input/repository.ts';
import { findRoots } from '../input/roots.ts';
import { lintUsage } from '../lint-usage.ts';
import { changesSince } from './changed-files.ts';
import { rulesetFiles } from './ruleset-files.ts';

/** What decides which definitions a change touches. */
export interface TouchRequest {
  /** A revision: branch, tag, commit. */
  readonly since: string;
  /** Absolute. */
  readonly cwd: string;
  /** Absolute paths of rulesets and configurations that count. A change of one touches every definition. */
  readonly decisive: readonly string[];
}

/**
 * Keeps the definitions that the changes since a revision touch: those in which a file changed, be it the entry document or any other
 * they refer to. A definition is kept whole or not at all. In doubt it is kept: one that git does not track, or that is not called
 * YAML or JSON. A notification says how many are left out.
 * @throws ToolError `usage`, `changes-unknown`
 */
export async function keepTouched({ entries, notifications }: Inputs, { since, cwd, decisive: named }: TouchRequest): Promise<Inputs> {
  const found = repositoryRoot(cwd);
  if (found === undefined) throw lintUsage('Option --changed-since needs a git repository around the working directory.');
  const repository = realPath(found);
  const { changed, tracked } = await changesSince(since, repository);
  const decisive = rulesetFiles(named.map(realPath), new Set([...tracked, ...changed]));
  if (changed.some((path) => decisive.has(path))) return { entries, notifications };
  const touched = new Set(findRoots(changed, repository).map(realPath));
  const kept = entries.filter((entry) => isKept(entry, touched, tracked));
  if (kept.length === entries.length) return { entries, notifications };
  return { entries: kept, notifications: [...notifications, leftOut(entries.length - kept.length, entries.length, since)] };
}

function isKept({ path, text }: Entry, touched: ReadonlySet<string>, tracked: ReadonlySet<string>): boolean {
  const real = realPath(path);
  const isJudgedByName = /^\.(?:ya?ml|json)$/i.test(extname(real));
  return text !== undefined || !isJudgedByName || !tracked.has(real) || touched.has(real);
}

function leftOut(amount: number, all: number, since: string): Notification {
  const message = `${amount} of ${all} ${all === 1 ? 'definition' : 'definitions'} not judged: untouched by the changes since "${since}".`;
  return { code: 'unchanged-skipped', level: 'note', message };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
