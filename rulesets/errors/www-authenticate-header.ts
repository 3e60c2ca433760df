import { allFormats } from '../../src/openapi/format.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { responseUses } from '../../src/openapi/response-uses.ts';
import { hasHeader } from '../../src/openapi/responses.ts';
import type { SecurityScheme } from '../../src/openapi/security.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** RFC 9110 §11.6.1 requires the challenge, and scanners choose the scheme by it. */
export const wwwAuthenticateHeader = defineRule({
  id: 'www-authenticate-header',
  summary: 'Responses 401 document the challenge.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API2'], cwe: [1059] },
  securitySeverity: 1.5,
  commonRemedy: 'Document `WWW-Authenticate` in one shared response `401`, and refer to it from the operations.',
  on: {
    response: {
      when: (response, { model }) =>
        responseUses(model, response).some(({ operation, code }) => code === '401' && operation.role === 'path' && hasChallenge(operation)),
      check(response, report) {
        if (hasHeader(response, 'WWW-Authenticate')) return;
        report({ at: response.node, message: 'Response "401" does not document "WWW-Authenticate".' });
      },
    },
  },
});

const challenging: ReadonlySet<string> = new Set(['http', 'oauth2', 'openIdConnect']);

/** True when one of the schemes is of HTTP authentication, which has challenges; API keys and client certificates have none. */
function hasChallenge({ security }: Operation): boolean {
  const requirements = security?.requirements ?? [];
  return requirements.some(({ schemes }) => schemes.some(({ scheme }) => scheme !== undefined && isOfHttp(scheme)));
}

/** The header `Authorization` is HTTP's own (RFC 9110 §11.6.2): 2.0 has no other way to declare a bearer token than as a key in it. */
function isOfHttp({ type, in: place, parameterName }: SecurityScheme): boolean {
  return challenging.has(type) || (place === 'header' && parameterName?.toLowerCase() === 'authorization');
}
