import { append } from '../append.ts';
import type { Classification } from '../report/classification.ts';
import { type EffectivePolicy, effectivePolicy } from './effective-policy.ts';
import { loweredClassification } from './weakened-demands.ts';
import type { OperationView, PolicyPair, PolicyView, Weakening } from './weakening.ts';

/**
 * What definitions and their operations are taken for, as far as a change lowers it. A new definition may say what it is, as far as the
 * configuration of the base does not say it; an operation that it took from another one stays what it was. What is new in a definition
 * that the base has is what that definition is.
 */
export function weakenedClassifications(pairs: readonly PolicyPair[], gone: readonly PolicyView[]): readonly Weakening[] {
  const lost = lostOperations(pairs, gone);
  return pairs.flatMap((pair) => [...loweredDefinition(pair), ...loweredOperations(pair, lost)]);
}

function loweredDefinition({ base, head, isNew }: Pick<PolicyPair, 'base' | 'head' | 'isNew'>): readonly Weakening[] {
  return about(head, loweredClassification(createPolicyOf(base)(), createPolicyOf(head)(), { place: head.place, isNew }));
}

function loweredOperations({ base, head, isNew }: PolicyPair, lost: ReadonlyMap<string, readonly EffectivePolicy[]>): readonly Weakening[] {
  const policyNow = createPolicyOf(head);
  const policyBefore = createPolicyOf(base);
  const known = isNew ? new Map<string, readonly OperationView[]>() : byShape(base.operations);
  const wholeDefinition = new Set(loweredDefinition({ base, head, isNew }).map(({ message }) => message));
  return [...head.operations].flatMap(([name, { said, place }]) => {
    const old = isNew ? undefined : base.operations.get(name);
    const own = old === undefined ? known.get(shapeOf(name)) : [old];
    const moved = own === undefined ? lost.get(shapeOf(name)) : undefined;
    const before = moved ?? (own ?? (isNew ? [] : [{ said: {} }])).map((operation) => policyBefore(operation.said));
    const lowered = before.flatMap((policy) => loweredClassification(policy, policyNow(said), { name, place }));
    // What the definition as a whole says is said once.
    return about(head, lowered).filter(({ message }) => moved !== undefined || !wholeDefinition.has(message.replace(` of ${name}`, '')));
  });
}

/** Other names of parameters make no other operation. */
function shapeOf(name: string): string {
  return name.replace(/\{[^{}]*\}/g, '{}');
}

function byShape(operations: PolicyView['operations']): ReadonlyMap<string, readonly OperationView[]> {
  const shapes = new Map<string, OperationView[]>();
  for (const [name, operation] of operations) append(shapes, shapeOf(name), operation);
  return shapes;
}

/** What is at the base and not where it was, by its shape: it may be in another definition now. */
function lostOperations(pairs: readonly PolicyPair[], gone: readonly PolicyView[]): ReadonlyMap<string, readonly EffectivePolicy[]> {
  const lost = new Map<string, EffectivePolicy[]>();
  const lose = (view: PolicyView, isKept: (shape: string) => boolean): void => {
    const policyOf = createPolicyOf(view);
    for (const [name, { said }] of view.operations) {
      const shape = shapeOf(name);
      if (!isKept(shape)) append(lost, shape, policyOf(said));
    }
  };
  for (const { base, head, isNew } of pairs) {
    const kept = byShape(head.operations);
    if (!isNew) lose(base, (shape) => kept.has(shape));
  }
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
