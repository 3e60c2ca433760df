import type { Finding } from '../report/finding.ts';
import { claimGroups } from './baseline-claims.ts';
import { fingerprintsByRule } from './fingerprints.ts';

/** A definition on one side of a comparison. */
export interface SideDefinition {
  /** Of the entry document, from the root of the repository: the same on both sides when it is the same file. */
  readonly path: string;
  /** The id under `apis`, when one entry names this very file. */
  readonly api?: string | undefined;
  /** `POST /orders` */
  readonly operations: readonly string[];
  readonly findings: readonly Finding[];
}

/** What tells which definition is which. */
export interface MatchRequest {
  readonly base: readonly SideDefinition[];
  readonly head: readonly SideDefinition[];
  /** Files that git takes for renamed: what they were called at the base, by their name now. */
  readonly renames: ReadonlyMap<string, string>;
  /** Whether there is no file any more at a path of the base. */
  readonly isGone: (path: string) => boolean;
}

/**
 * Which definition of the base each definition is, by their paths: the one at its path; else one whose file is gone, that git says was
 * renamed to it, that has the same id of an API, or that shares the most operations and findings with it. Those that are missing are new.
 * None is matched twice: a copy is new.
 */
export function matchDefinitions({ base, head, renames, isGone }: MatchRequest): ReadonlyMap<string, string> {
  const matches = new Map<string, string>();
  const paths = new Set(base.map(({ path }) => path));
  for (const { path } of head) if (paths.has(path)) matches.set(path, path);
  const gone = base.filter(({ path }) => !matches.has(path) && isGone(path));
  const free = new Set(gone.map(({ path }) => path));
  const match = (path: string, old: string | undefined): void => {
    if (!matches.has(path) && old !== undefined && free.delete(old)) matches.set(path, old);
  };
  for (const { path } of head) match(path, renames.get(path));
  const byApi = uniqueApis(gone);
  for (const { path, api } of head) match(path, api === undefined ? undefined : byApi.get(api));
  const left = gone.filter(({ path }) => free.has(path));
  const fresh = head.filter(({ path }) => !matches.has(path));
  if (left.length === 0 || fresh.length === 0) return matches;
  const groups = new Map(left.map((definition) => [definition.path, traitsOf(definition)]));
  const judged = fresh.map((definition) => ({ key: definition.path, fingerprints: traitsOf(definition) }));
  return new Map([...matches, ...claimGroups(groups, judged, () => false)]);
}

/** What a definition is known by when its name has changed. */
function traitsOf({ operations, findings }: SideDefinition): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map([...fingerprintsByRule(findings), ['operation', new Set(operations)]]);
}

function uniqueApis(definitions: readonly SideDefinition[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  const shared = new Set<string>();
  for (const { api, path } of definitions) {
    if (api === undefined) continue;
    if (paths.has(api)) shared.add(api);
    paths.set(api, path);
  }
  for (const api of shared) paths.delete(api);
  return paths;
}
