import type { Element } from './element.ts';
import type { Model } from './model.ts';
import { perModel } from './once.ts';
import type { Operation } from './operations.ts';

/** That an operation answers with a response, under which code (`404`, `4XX`, `default`). */
export interface ResponseUse {
  readonly operation: Operation;
  readonly code: string;
}

/** The operations that answer with a response, in the order of the document; none for a component that nothing uses. */
export function responseUses(model: Model, response: Element): readonly ResponseUse[] {
  return usesByResponse(model).get(response) ?? [];
}

const usesByResponse = perModel((model): ReadonlyMap<Element, readonly ResponseUse[]> => {
  const uses = new Map<Element, ResponseUse[]>();
  for (const operation of model.operations) {
    for (const { code, response } of operation.responses) {
      const others = uses.get(response);
      if (others === undefined) uses.set(response, [{ operation, code }]);
      else others.push({ operation, code });
    }
  }
  return uses;
});
