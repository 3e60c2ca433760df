import type { Classification } from '../report/classification.ts';
import { type EffectivePolicy, effectivePolicy } from './effective-policy.ts';
import { loweredClassification } from './weakened-demands.ts';
import type { PolicyPair, PolicyView, Weakening } from './weakening.ts';

/**
 * What definitions and their operations are taken for, as far as a change lowers it. A new definition may say what it is; an operation
 * that it took from another one stays what it was.
 */
export function weakenedClassifications(pairs: readonly PolicyPair[], gone: readonly PolicyView[]): readonly Weakening[] {
  const lost = lostOperations(pairs, gone);
  return pairs.flatMap((pair) => [...loweredDefinition(pair), ...loweredOperations(pair, lost)]);
}

function loweredDefinition({ base, head, isNew }: Pick<PolicyPair, 'base' | 'head' | 'isNew'>): readonly Weakening[] {
  if (isNew) return [];
  return about(head, loweredClassification(createPolicyOf(base)(), createPolicyOf(head)(), { place: head.place }));
}

function loweredOperations({ base, head, isNew }: PolicyPair, lost: ReadonlyMap<string, readonly EffectivePolicy[]>): readonly Weakening[] {
  const policyNow = createPolicyOf(head);
  const policyBefore = createPolicyOf(base);
  const wholeDefinition = new Set(loweredDefinition({ base, head, isNew }).map(({ message }) => message));
  return [...head.operations].flatMap(([name, { said, place }]) => {
    const old = isNew ? undefined : base.operations.get(name);
    const before = old === undefined ? (lost.get(name) ?? []) : [policyBefore(old.said)];
    const lowered = before.flatMap((policy) => loweredClassification(policy, policyNow(said), { name, place }));
    // What the definition as a whole says is said once.
    return about(head, lowered).filter(({ message }) => old === undefined || !wholeDefinition.has(message.replace(` of ${name}`, '')));
  });
}

/** What is at the base and not where it was, by its name: it may be in another definition now. */
function lostOperations(pairs: readonly PolicyPair[], gone: readonly PolicyView[]): ReadonlyMap<string, readonly EffectivePolicy[]> {
  const lost = new Map<string, EffectivePolicy[]>();
  const lose = (view: PolicyView, isKept: (name: string) => boolean): void => {
    const policyOf = createPolicyOf(view);
    for (const [name, { said }] of view.operations) {
      if (!isKept(name)) lost.set(name, [...(lost.get(name) ?? []), policyOf(said)]);
    }
  };
  for (const { base, head, isNew } of pairs) if (!isNew) lose(base, (name) => head.operations.has(name));
  for (const view of gone) lose(view, () => false);
  return lost;
}

/** Most operations say nothing, or the same. */
function createPolicyOf({ settings, subject }: PolicyView): (said?: Classification) => EffectivePolicy {
  const known = new Map<string, EffectivePolicy>();
  return (said = {}) => {
    const key = JSON.stringify([said.exposure, said.data, said.tags, said.lifecycle]);
    const policy = known.get(key) ?? effectivePolicy(settings.layers, subject, said);
    known.set(key, policy);
    return policy;
  };
}

/** One definition's classification is not that of another. */
function about({ place }: PolicyView, weakenings: readonly Weakening[]): readonly Weakening[] {
  return weakenings.map((weakening) => ({ ...weakening, subject: `${weakening.subject} ${place.uri}` }));
}
