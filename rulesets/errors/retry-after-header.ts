import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { responseUses } from '../../src/openapi/response-uses.ts';
import { hasHeader } from '../../src/openapi/responses.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** Headers that say when to try again: RFC 9110 §10.2.3, and what the drafts for rate limits and their forerunners call it. */
const headers: readonly string[] = [
  'Retry-After',
  'RateLimit',
  'RateLimit-Reset',
  'X-RateLimit-Reset',
  'X-Rate-Limit-Reset',
  'X-RateLimit-Retry-After',
  'X-Retry-After',
];

/** A client that knows when to come back does not hammer a service that is down. */
export const retryAfterHeader = defineRule({
  id: 'retry-after-header',
  summary: 'Responses 429 and 503 say when to try again.',
  severity: 'info',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API4'], cwe: [770] },
  securitySeverity: 2.6,
  commonRemedy: 'Document `Retry-After` in one shared response for 429 and one for 503, and refer to them from the operations.',
  on: {
    response: {
      when: (response, { model }) => temporaryCode(response, model) !== undefined,
      check(response, report, { model }) {
        if (headers.some((name) => hasHeader(response, name))) return;
        const message = `Response ${quote(temporaryCode(response, model))} does not document "Retry-After" or "RateLimit-Reset".`;
        report({ at: response.node, message });
      },
    },
  },
});

/** The first code that tells callers of the API to come back later. */
function temporaryCode(response: Element, model: Model): string | undefined {
  return responseUses(model, response).find(({ operation, code }) => operation.role === 'path' && (code === '429' || code === '503'))?.code;
}
