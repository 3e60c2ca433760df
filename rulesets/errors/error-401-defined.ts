import { allFormats } from '../../src/openapi/format.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { requiresAuthentication } from './access-control.ts';
import { defaultSatisfiesOption, documentsAny } from './error-codes.ts';

/** Consumers and scanners need to know what a caller without valid credentials gets. */
export const error401Defined = defineRule({
  id: 'error-401-defined',
  summary: 'Operations that require authentication document 401.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API2'], cwe: [1111, 287] },
  securitySeverity: 4.3,
  saysUndeclared: 'errorResponse',
  commonRemedy: 'Write one response `401` under `components/responses` (2.0: `responses`), and refer to it from the operations.',
  yieldsTo: ['error-response-defined'],
  options: defaultSatisfiesOption(true),
  on: {
    operation: {
      when: requiresAuthentication,
      check(operation, report, context) {
        const codes = isForbiddenEnough(operation) ? ['401', '403'] : ['401'];
        if (documentsAny(operation, codes, context)) return;
        report({ at: operation.responsesNode, message: 'Operation requires authentication but does not document 401.' });
      },
    },
  },
});

/** API keys in the query are no HTTP authentication, so there is nothing to challenge for: gateways answer 403. */
function isForbiddenEnough({ security }: Operation): boolean {
  const requirements = security?.requirements ?? [];
  return requirements.every(({ schemes }) => schemes.every(({ scheme }) => scheme?.type === 'apiKey' && scheme.in === 'query'));
}
