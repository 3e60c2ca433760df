import type { Element } from '../../src/openapi/element.ts';
import { oas3Formats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** Authorization code flows for callers from outside. */
export const oauthPkceDeclared = defineRule({
  id: 'oauth-pkce-declared',
  summary: 'Authorization code flows declare PKCE.',
  severity: 'info',
  tier: 'optional',
  formats: oas3Formats,
  maps: { owaspApi2023: ['API2'], cwe: [287], asvs: ['10.4.6'] },
  securitySeverity: 3,
  on: {
    securityScheme: {
      when: ({ flows }, { model }) => model.context.exposure !== 'internal' && flows.some((flow) => flow.name === 'authorizationCode'),
      check({ name, element, flows }, report, { model }) {
        // The metadata document (RFC 8414) lists the challenge methods itself.
        if (element.text('oauth2MetadataUrl') !== undefined) return;
        const info = model.root.one('info');
        if (declaresPkce(element) || (info !== undefined && mentionsPkce(info))) return;
        for (const flow of flows) {
          if (flow.name !== 'authorizationCode' || declaresPkce(flow.element)) continue;
          report({ at: flow.element.node, message: `The authorizationCode flow of ${quote(name)} does not declare PKCE.` });
        }
      },
    },
  },
});

function declaresPkce(element: Element): boolean {
  return mentionsPkce(element) || requiresPkce(element.get('x-pkce')) || requiresPkce(element.get('x-usePkce'));
}

function requiresPkce(value: unknown): boolean {
  return value === true || (typeof value === 'string' && /^(?:required|true|s256|sha-256)$/i.test(value));
}

function mentionsPkce(element: Element): boolean {
  return /\bPKCE\b|RFC[\s-]?7636|code[\s_-]?challenge/i.test(element.text('description') ?? '');
}
