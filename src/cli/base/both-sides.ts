import { join } from 'node:path';
import type { LintRequest, PolicyRequest } from '../../api.ts';
import { type EffectivePolicy, effectivePolicy } from '../../policy/effective-policy.ts';
import { matchDefinitions, type SideDefinition } from '../../policy/match-definitions.ts';
import { loweredClassification } from '../../policy/weakened-demands.ts';
import type { Report } from '../../report/report.ts';
import { sniffFile } from '../input/sniff-file.ts';
import { type BaseTree, isFile } from './base-tree.ts';
import { withOwnPolicy } from './own-policy.ts';
import { type LintedSide, type LintedSides, lintSides } from './side-definitions.ts';
import type { PlacedPolicy, SidePolicy } from './side-policy.ts';

/** A change, its base, and what judges both. */
export interface BothSidesRequest {
  readonly request: LintRequest & { readonly policy: PolicyRequest };
  readonly tree: BaseTree;
  readonly judging: SidePolicy;
}

/** Both sides of a change. */
export interface BothSides {
  /** On the change. */
  readonly report: Report;
  readonly baseReport: Report;
  /** Each definition with what it was at the base; a new one was nothing. */
  readonly pairs: readonly { readonly before: LintedSide | undefined; readonly now: LintedSide }[];
  /** Definitions that only the base has. */
  readonly gone: readonly LintedSide[];
  /** Names of definitions at the base by those they have now, from the root of the repository. */
  readonly matches: ReadonlyMap<string, string>;
}

/**
 * Lints a change and what of its base there is to compare: the same definitions, and those whose files are gone. A definition that was
 * renamed is judged by what counts for its old name. If it is renamed, or exposed by the configuration of the change, that one judges too.
 */
export async function lintBothSides({ request, tree, judging }: BothSidesRequest): Promise<BothSides> {
  const names = request.entries.flatMap(({ path }) => tree.nameOf(path) ?? []);
  const old = [...new Set([...names, ...tree.gone])].filter((name) => isDefinition(join(tree.before.folder, name)));
  const before = await lintSides(await baseRequest(request, tree, judging, old));
  const matches = await match({ request, tree, judging }, before, names);
  const now = await lintNow({ request, tree, judging }, before, matches);
  const pairs = [...now.sides.values()].map((side) => ({ before: sideBefore(side.path, { tree, before, matches }), now: side }));
  const kept = new Set(pairs.map((pair) => pair.before));
  const gone = [...before.sides.values()].filter((side) => !kept.has(side));
  return { report: now.report, baseReport: before.report, pairs, gone, matches };
}

async function lintNow(
  { request, tree, judging }: BothSidesRequest,
  before: LintedSides,
  matches: ReadonlyMap<string, string>,
): Promise<LintedSides> {
  const placed = judging.in(tree.now.folder, matches);
  const beforeOf = (path: string): LintedSide | undefined => sideBefore(path, { tree, before, matches });
  const now = await lintSides({ ...(await headRequest(request, tree, placed)), before: (path) => beforeOf(path)?.structure });
  const isRenamed = (name: string): boolean => matches.has(name) && matches.get(name) !== name;
  const entries = request.entries.filter(({ path }) => {
    const name = tree.nameOf(path);
    return name !== undefined && (isRenamed(name) || isRaised(now.sides.get(path), placed, request.policy));
  });
  if (entries.length === 0) return now;
  const { onBug: _, onProgress: __, inspect: ___, ...quiet } = request;
  const settled = await lintSides({ ...quiet, entries, notifications: [], before: (path) => beforeOf(path)?.structure });
  return withOwnPolicy({ now, settled, beforeOf, threshold: request.threshold });
}

/** Whether the change's own configuration takes a definition for more exposed, its data for more sensitive. */
function isRaised(side: LintedSide | undefined, judging: PlacedPolicy, own: PlacedPolicy): boolean {
  if (side === undefined) return false;
  const { path, declared, place } = side;
  const policyBy = ({ settingsFor }: PlacedPolicy): EffectivePolicy =>
    effectivePolicy(settingsFor(path).layers, { path: path.replaceAll('\\', '/'), declared });
  return loweredClassification(policyBy(own), policyBy(judging), { place }).length > 0;
}

function isDefinition(path: string): boolean {
  try {
    return isFile(path) && sniffFile(path) === 'definition';
  } catch {
    return false;
  }
}

async function baseRequest(
  { policy, onBug: _, onProgress: __, inspect: ___, ...request }: BothSidesRequest['request'],
  tree: BaseTree,
  judging: SidePolicy,
  names: readonly string[],
): Promise<LintRequest> {
  const { folder, cwd, root } = tree.before;
  const { settingsFor, chooseRules } = judging.in(folder);
  const entries = names.map((name) => ({ path: join(folder, name) }));
  return { ...request, ...(await chooseRules([])), entries, cwd, root, policy: { ...policy, settingsFor, chooseRules }, notifications: [] };
}

/** A definition outside of the repository is no part of the change: its own configuration judges it. */
async function headRequest(
  request: BothSidesRequest['request'],
  tree: BaseTree,
  { settingsFor, chooseRules }: PlacedPolicy,
): Promise<LintRequest> {
  const { policy } = request;
  const isOurs = (path: string): boolean => tree.nameOf(path) !== undefined;
  return {
    ...request,
    ...(await chooseRules([])),
    policy: { ...policy, settingsFor: (path) => (isOurs(path) ? settingsFor(path) : policy.settingsFor(path)), chooseRules },
  };
}

/** Only for definitions that are not where they were it takes more than a look at names. */
async function match(
  { request, tree, judging }: BothSidesRequest,
  before: LintedSides,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const base = sidesIn(before, tree.before.folder, judging.in(tree.before.folder));
  const paths = new Set(base.map(({ path }) => path));
  const isUnclear = base.some(({ path }) => !names.includes(path)) && names.some((name) => !paths.has(name) && !tree.renames.has(name));
  const placed = judging.in(tree.now.folder);
  const fresh = request.entries.filter(({ path }) => !paths.has(tree.nameOf(path) ?? ''));
  const linted = isUnclear ? await lintSides({ ...(await headRequest(request, tree, placed)), entries: fresh }) : undefined;
  const known = new Map((linted === undefined ? [] : sidesIn(linted, tree.now.folder, placed)).map((side) => [side.path, side]));
  const head = [...new Set(names)].map((path) => known.get(path) ?? { path, operations: [], findings: [] });
  const gone = new Set(tree.gone);
  return matchDefinitions({ base, head, renames: tree.renames, isGone: (path) => gone.has(path) });
}

function sidesIn({ sides }: LintedSides, folder: string, { settingsFor }: PlacedPolicy): readonly SideDefinition[] {
  return [...sides.values()].map(({ path, declared, operations, findings }) => {
    const slashed = path.replaceAll('\\', '/');
    const { api, isNamedExactly } = effectivePolicy(settingsFor(path).layers, { path: slashed, declared });
    const name = slashed.slice(folder.length + 1);
    return { path: name, ...(isNamedExactly ? { api } : {}), operations: [...operations.keys()], findings };
  });
}

interface Matched {
  readonly tree: BaseTree;
  readonly before: LintedSides;
  readonly matches: ReadonlyMap<string, string>;
}

function sideBefore(path: string, { tree, before, matches }: Matched): LintedSide | undefined {
  const old = matches.get(tree.nameOf(path) ?? '');
  return old === undefined ? undefined : before.sides.get(join(tree.before.folder, old));
}
