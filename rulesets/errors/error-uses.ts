import type { Element } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/per-model.ts';
import type { ResponseUse } from '../../src/openapi/response-uses.ts';
import { isErrorCode } from './error-codes.ts';

/** Where the API itself answers with the response to say that something failed, with a body: not of HEAD, and not what a gateway emits. */
export function errorUses(response: Element, model: Model): readonly ResponseUse[] {
  return usesByResponse(model).get(response) ?? none;
}

const none: readonly ResponseUse[] = [];

const usesByResponse = perModel((model): ReadonlyMap<Element, readonly ResponseUse[]> => {
  const uses = new Map<Element, ResponseUse[]>();
  for (const operation of model.operations) {
    if (operation.role !== 'path' || operation.method === 'head') continue;
    for (const { code, response } of operation.responses) {
      if (!isErrorCode(code) || response.get('x-emitted-by') === 'gateway') continue;
      const others = uses.get(response);
      if (others === undefined) uses.set(response, [{ operation, code }]);
      else others.push({ operation, code });
    }
  }
  return uses;
});
