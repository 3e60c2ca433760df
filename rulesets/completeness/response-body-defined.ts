import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { type ResponseUse, responseUses } from '../../src/openapi/response-uses.ts';
import { hasBody, hasHeader } from '../../src/openapi/responses.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

const bodyCodes: ReadonlySet<string> = new Set(['200', '201', '202', '203', '206', '2XX']);
const pointerCodes: ReadonlySet<string> = new Set(['201', '202']);

/** A body that is not documented cannot be checked for data it should not carry. */
export const responseBodyDefined = defineRule({
  id: 'response-body-defined',
  summary: 'Success responses declare their body.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API3'], cwe: [1111] },
  securitySeverity: 4.3,
  saysUndeclared: 'whole',
  commonRemedy:
    'Declare the body in a response under `components/responses` (2.0: `responses`) that operations refer to, or answer 204 where there is none.',
  on: {
    response: {
      when: (response, { model }) => usesWithBody(response, model).length > 0,
      check(response, report, { model }) {
        if (hasBody(response, model.format)) return;
        const uses = usesWithBody(response, model);
        const isPointer = hasHeader(response, 'Location') && uses.every(({ code }) => pointerCodes.has(code));
        // In 2.0 no schema means no content (2.0, Response Object); of a GET it is an omission.
        const isSaidEmpty = model.format === 'oas2' && uses.every(({ operation }) => operation.method !== 'get');
        const missing = model.format === 'oas2' ? 'schema' : 'content';
        const message = `Response ${quote(uses[0]?.code ?? '')} declares no ${missing}.`;
        report({ at: response.node, message, severity: isPointer || isSaidEmpty ? 'info' : undefined });
      },
    },
  },
});

/** Where the response answers a caller who gets a body: not of HEAD or OPTIONS, and not of webhooks and callbacks. */
function usesWithBody(response: Element, model: Model): readonly ResponseUse[] {
  return responseUses(model, response).filter(
    ({ operation, code }) =>
      operation.role === 'path' && operation.method !== 'head' && operation.method !== 'options' && bodyCodes.has(code.toUpperCase()),
  );
}
