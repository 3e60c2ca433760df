import type { Element } from './element.ts';
import type { Model } from './model.ts';
import { perModel } from './once.ts';
import type { Operation } from './operations.ts';

/** The operations that take a Parameter Object, in the order of the document; none for a component that nothing uses. */
export function parameterUses(model: Model, parameter: Element): readonly Operation[] {
  return usesByParameter(model).get(parameter) ?? [];
}

const usesByParameter = perModel((model): ReadonlyMap<Element, readonly Operation[]> => {
  const uses = new Map<Element, Operation[]>();
  for (const operation of model.operations) {
    for (const { element } of operation.parameters) {
      const others = uses.get(element);
      if (others === undefined) uses.set(element, [operation]);
      else others.push(operation);
    }
  }
  return uses;
});
