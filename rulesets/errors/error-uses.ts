import type { Element } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { type ResponseUse, responseUses } from '../../src/openapi/response-uses.ts';
import { isErrorCode } from './error-codes.ts';

/** Where the API itself answers with the response to say that something failed, with a body: not of HEAD, and not what a gateway emits. */
export function errorUses(response: Element, model: Model): readonly ResponseUse[] {
  if (response.get('x-emitted-by') === 'gateway') return [];
  return responseUses(model, response).filter(
    ({ operation, code }) => operation.role === 'path' && operation.method !== 'head' && isErrorCode(code),
  );
}
