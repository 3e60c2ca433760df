import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Entry, LintRequest, PolicyRequest } from '../../api.ts';
import { hash64 } from '../../engine/hash.ts';
import { compareWithBase } from '../../policy/compare-base.ts';
import { effectivePolicy } from '../../policy/effective-policy.ts';
import { toNotifications } from '../../policy/objection.ts';
import { findWeakenings } from '../../policy/weakened.ts';
import { knownWaivers } from '../../policy/weakened-waivers.ts';
import { type PolicyPair, type Weakening, weakeningFindings } from '../../policy/weakening.ts';
import type { Notification, Report } from '../../report/report.ts';
import { isRulesetPath } from '../../spectral-rulesets/find-ruleset.ts';
import { relativeUris } from '../../uri.ts';
import type { InputOptions } from '../input-options.ts';
import type { Terminal } from '../terminal.ts';
import { type BaseTree, openBaseTree, type Side } from './base-tree.ts';
import { lintBothSides } from './both-sides.ts';
import { changedPackages, packagesOf } from './changed-packages.ts';
import { changedRulesets } from './changed-rulesets.ts';
import { pairPolicies } from './pair-policies.ts';
import { showComparison } from './show-comparison.ts';
import { baseProblems, type LintedSide } from './side-definitions.ts';
import { loadSidePolicy, type SidePolicy } from './side-policy.ts';
import { unjudgedDefinitions } from './unjudged.ts';

/** A change, and what it is compared with. */
export interface BaseLintRequest {
  /** As `--base` says it: a revision, or `auto`. */
  readonly revision: string;
  /** The lint of the change by its own configuration. */
  readonly request: LintRequest & { readonly policy: PolicyRequest };
  /** What the command line says about inputs and rules. */
  readonly options: InputOptions;
  /** Every definition that the command line finds, when the request leaves some of them out. */
  readonly found?: readonly Entry[];
  /** `--allow-weakening` */
  readonly allowsWeakening: boolean;
  readonly environment: Terminal['environment'];
}

/**
 * Lints a change and its base and tells what is new, what is fixed, and how the change weakens policy. Both are judged by the policy of
 * the target of the change; by that of the change itself only where it may weaken it, so that what somebody approved counts at once.
 * @throws ToolError `usage`, `changes-unknown`, and whatever is wrong with the rulesets and the configuration of the target
 */
export async function lintAgainstBase(given: BaseLintRequest): Promise<Report> {
  const { revision, request, options, environment } = given;
  const { cwd, root, entries } = request;
  const files = entries.map(({ path }) => path);
  const tree = await openBaseTree({ revision, cwd, root, files, allowsJavaScript: options.allowsJavaScript, environment });
  try {
    return await compare(given, tree);
  } finally {
    await tree.dispose();
  }
}

async function compare(given: BaseLintRequest, tree: BaseTree): Promise<Report> {
  const { request, options, allowsWeakening } = given;
  const names = [...new Set([...request.entries.flatMap(({ path }) => tree.nameOf(path) ?? []), ...tree.gone])];
  const load = (side: Side): Promise<SidePolicy> => loadSidePolicy({ tree, side, options, names });
  const base = await load(tree.before);
  const judging = allowsWeakening ? await load(tree.now) : tree.target === tree.before ? base : await load(tree.target);
  const sides = await lintBothSides({ request, tree, judging });
  const { pairs, gone } = await pairPolicies({ request, tree, base, sides });
  const renames = renamedUris(sides.matches, tree, request.cwd);
  const unjudged = await unjudgedDefinitions({ tree, options, entries: given.found ?? request.entries });
  const others = [...(await otherWeakenings({ given, tree, base, pairs })), ...unjudged.weakenings];
  const weakenings = [...findWeakenings({ pairs, gone, renames }), ...others];
  const difference = compareWithBase(sides.pairs.map(({ before, now }) => ({ base: before?.findings ?? [], head: now.findings })));
  return showComparison(sides.report, {
    commit: tree.commit,
    difference,
    weakenings: weakeningFindings(weakenings, allowsWeakening, hash64),
    notifications: [
      ...tree.notifications,
      ...judging.notifications,
      ...(allowsWeakening ? [] : ownObjections(pairs)),
      ...baseProblems(sides.baseReport),
      ...goneDefinitions(sides.gone, tree),
      ...unjudged.notifications,
    ],
    unknownWaivers: allowsWeakening ? new Set() : newIgnores(pairs, renames),
    threshold: request.threshold,
  });
}

interface Compared {
  readonly given: BaseLintRequest;
  readonly tree: BaseTree;
  readonly base: SidePolicy;
  readonly pairs: readonly PolicyPair[];
}

/** What no comparison of policies shows: packages, rulesets of others. */
async function otherWeakenings({ given, tree, base, pairs }: Compared): Promise<readonly Weakening[]> {
  const { request, options } = given;
  const named = (side: 'base' | 'head'): readonly string[] => {
    const layers = pairs.flatMap((pair) => pair[side].settings.layers);
    const rulesets = new Set([...options.rulesets, ...layers.flatMap((layer) => layer.rulesets?.value ?? [])]);
    return [...rulesets].filter(isRulesetPath).map((name) => resolve(request.cwd, name));
  };
  return [
    ...(await changedPackages(tree, packagesOf(base.files))),
    ...(await changedRulesets(tree, { before: named('base'), now: named('head') })),
  ];
}

/** What the change's own configuration tries to loosen, and cannot: merged, it would leave nobody a verdict. */
function ownObjections(pairs: readonly PolicyPair[]): readonly Notification[] {
  return toNotifications(pairs.flatMap(({ head }) => effectivePolicy(head.settings.layers, head.subject).loosened));
}

/** What was found in a definition that is gone is not repaired: somebody may still run it. */
function goneDefinitions(gone: readonly LintedSide[], { before }: BaseTree): readonly Notification[] {
  const lost = gone.filter(({ findings }) => findings.length > 0);
  const [first, ...others] = lost.map(({ path }) => path.slice(before.folder.length + 1).replaceAll('\\', '/')).sort();
  if (first === undefined) return [];
  const amount = lost.reduce((total, { findings }) => total + findings.length, 0);
  const which = others.length === 0 ? `The definition "${first}" is gone` : `${lost.length} definitions are gone ("${first}" and others)`;
  const message = `${which}: what the base finds there (${amount}) is neither fixed nor judged.`;
  return [{ code: 'definition-gone', level: 'note', message }];
}

/** What `x-lintel-ignore` the change brings, by id. */
function newIgnores(pairs: readonly PolicyPair[], renames: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(
    pairs.flatMap(({ base, head, isNew }) => {
      const known = new Set(knownWaivers(isNew ? [] : base.ignores, head.ignores, renames));
      return head.ignores.filter((ignore) => !known.has(ignore)).map(({ id }) => id);
    }),
  );
}

/** What files are called in reports at the base, by what they are called now. */
function renamedUris(matches: ReadonlyMap<string, string>, { renames, now }: BaseTree, cwd: string): ReadonlyMap<string, string> {
  const uriOf = relativeUris(cwd);
  const shown = (name: string): string => uriOf(pathToFileURL(`${now.folder}/${name}`).href);
  return new Map([...renames, ...matches].filter(([name, old]) => name !== old).map(([name, old]) => [shown(name), shown(old)]));
}
