import { declarationOf } from '../../src/openapi/context.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { SecurityScheme } from '../../src/openapi/security.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isOfflineScope } from './offline-scope.ts';

/** Flows in which a user signs in and a client goes on: those that have refresh tokens (RFC 6749 §4.1, RFC 8628). */
export const oauthRefreshUrl = defineRule({
  id: 'oauth-refresh-url',
  summary: 'OAuth 2.0 flows with refresh tokens say where to renew a token or how long it lives.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API2'], cwe: [613] },
  securitySeverity: 2,
  on: {
    securityScheme: {
      when: (scheme) => renewable(scheme).length > 0,
      check(scheme, report, { model }) {
        const { name, element } = scheme;
        if (statesLifetime(element)) return;
        const field = model.format === 'oas2' ? 'x-refresh-url' : 'refreshUrl';
        for (const flow of renewable(scheme)) {
          if ((flow.element.text(field) ?? '').trim() !== '' || statesLifetime(flow.element) || [...flow.scopes].some(isOfflineScope))
            continue;
          const { node } = flow.element;
          report({
            at: node.child('flow') ?? node,
            message: `The ${flow.name} flow of ${quote(name)} has no ${field} and states no token lifetime.`,
          });
        }
      },
    },
  },
});

function renewable({ flows }: SecurityScheme): SecurityScheme['flows'] {
  return flows.filter(({ name }) => name === 'authorizationCode' || name === 'deviceAuthorization');
}

function statesLifetime(element: Element): boolean {
  if (declarationOf(element, 'tokenLifetime') !== undefined) return true;
  return /refresh|expir|lifetime|\bvalid (?:for|until)\b|\blives? for\b|\bTTL\b/i.test(element.text('description') ?? '');
}
