import type { LintRequest, PolicyRequest } from '../../api.ts';
import { effectivePolicy } from '../../policy/effective-policy.ts';
import type { PolicyPair, PolicyView } from '../../policy/weakening.ts';
import type { BaseTree } from './base-tree.ts';
import type { BothSides } from './both-sides.ts';
import { rulesetView, usualSeverity } from './ruleset-view.ts';
import type { LintedSide } from './side-definitions.ts';
import type { PlacedPolicy, SidePolicy } from './side-policy.ts';

/** What there is to pair. */
export interface PairRequest {
  /** By the change's own configuration. */
  readonly request: LintRequest & { readonly policy: PolicyRequest };
  readonly tree: BaseTree;
  readonly base: SidePolicy;
  readonly sides: BothSides;
}

/** The policies of both sides, for each definition of the repository. */
export interface PairedPolicies {
  readonly pairs: readonly PolicyPair[];
  /** Of definitions that only the base has. */
  readonly gone: readonly PolicyView[];
}

/** Pairs what policy the base has for each definition with what the change has for it. */
export async function pairPolicies({ request, tree, base, sides }: PairRequest): Promise<PairedPolicies> {
  const placed = base.in(tree.now.folder, sides.matches);
  const pairs: PolicyPair[] = [];
  for (const { before, now } of sides.pairs) {
    const name = tree.nameOf(now.path);
    if (name === undefined) continue;
    const old = before ?? { ...now, operations: new Map(), ignores: [] };
    pairs.push({
      base: await viewOf({ ...old, path: now.path }, placed, tree.now.folder),
      head: await viewOf(now, request.policy, tree.now.folder),
      isNew: before === undefined,
      isRenamed: sides.matches.get(name) !== name,
    });
  }
  const gone: PolicyView[] = [];
  for (const side of sides.gone) gone.push(await viewOf(side, base.in(tree.before.folder), tree.before.folder));
  return { pairs, gone };
}

async function viewOf(side: LintedSide, { settingsFor, chooseRules }: PlacedPolicy, root: string): Promise<PolicyView> {
  const { path, declared, place, operations, ignores } = side;
  const settings = settingsFor(path);
  const subject = { path: path.replaceAll('\\', '/'), declared };
  const rules = await chooseRules(effectivePolicy(settings.layers, subject).rulesets?.value ?? []);
  return {
    root: root.replaceAll('\\', '/'),
    settings,
    subject,
    place,
    operations,
    ruleset: rulesetView(rules, path),
    severityOf: usualSeverity,
    ignores,
  };
}
