import type { Element } from '../../src/openapi/element.ts';
import { isObject } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';

/** Parameters that a link takes from the answer to another operation (OpenAPI 3.0.4 §4.7.20). */
export const fedParameters = perModel((model): ReadonlySet<Element> => {
  const names = new Map<Element, Set<string>>();
  const references = new Map(
    model.references.flatMap(({ via, holder, target }) => (via === 'operationRef' ? [[holder.value, target]] : [])),
  );
  const byId = elementsById(model);
  for (const link of model.elementsOf('link')) {
    const target = byId.get(link.text('operationId')) ?? references.get(link.node.value);
    const parameters = link.get('parameters');
    if (target === undefined || !isObject(parameters)) continue;
    const known = names.get(target) ?? new Set();
    for (const name of Object.keys(parameters)) known.add(name);
    names.set(target, known);
  }
  const fed = new Set<Element>();
  for (const operation of names.size === 0 ? [] : model.operations) {
    const known = names.get(operation.element);
    for (const { element, name, in: place } of known === undefined ? [] : operation.parameters) {
      if (known?.has(name) === true || known?.has(`${place}.${name}`) === true) fed.add(element);
    }
  }
  return fed;
});

/** The first operation of each id. */
function elementsById({ operations }: Model): ReadonlyMap<string | undefined, Element> {
  const elements = new Map<string | undefined, Element>();
  for (const { operationId, element } of operations) {
    if (operationId !== undefined && !elements.has(operationId)) elements.set(operationId, element);
  }
  return elements;
}
