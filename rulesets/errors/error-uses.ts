import type { Element } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { ResponseUse } from '../../src/openapi/response-uses.ts';
import { isErrorCode } from './error-codes.ts';

/** Where the API itself answers with the response to say that something failed, with a body: not of HEAD, and not what a gateway emits. */
export function errorUses(response: Element, model: Model): readonly ResponseUse[] {
  return usesByResponse(model).errors.get(response) ?? none;
}

/** Likewise where it answers with the response whatever happens. */
export function catchAllUses(response: Element, model: Model): readonly ResponseUse[] {
  return usesByResponse(model).catchAlls.get(response) ?? none;
}

/** A `default` beside no success is what the operation answers with, error or not. */
export function isCatchAll({ operation, code }: ResponseUse): boolean {
  return code.toLowerCase() === 'default' && !operation.responseCodes.some((other) => /^[123]/.test(other));
}

const none: readonly ResponseUse[] = [];

interface Uses {
  readonly errors: ReadonlyMap<Element, readonly ResponseUse[]>;
  readonly catchAlls: ReadonlyMap<Element, readonly ResponseUse[]>;
}

const usesByResponse = perModel((model): Uses => {
  const errors = new Map<Element, ResponseUse[]>();
  const catchAlls = new Map<Element, ResponseUse[]>();
  for (const operation of model.operations) {
    if (operation.role !== 'path' || operation.method === 'head') continue;
    for (const { code, response } of operation.responses) {
      if (!isErrorCode(code) || response.get('x-emitted-by') === 'gateway') continue;
      const use = { operation, code };
      const uses = isCatchAll(use) ? catchAlls : errors;
      const others = uses.get(response);
      if (others === undefined) uses.set(response, [use]);
      else others.push(use);
    }
  }
  return { errors, catchAlls };
});
