import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { flowViolations } from './oauth-flow-use.ts';

/** OAuth 2.0 schemes with the flow `implicit`. */
export const noOauthImplicit = defineRule({
  id: 'no-oauth-implicit',
  summary: 'No OAuth 2.0 scheme offers the implicit flow.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API2'], cwe: [522, 477], asvs: ['10.4.4'] },
  securitySeverity: 7,
  on: {
    securityScheme: {
      when: (scheme) => scheme.type === 'oauth2',
      check(scheme, report, { model }) {
        const message = `Security scheme ${quote(scheme.name)} offers the OAuth 2.0 implicit flow, which is deprecated (RFC 9700).`;
        for (const violation of flowViolations(scheme, 'implicit', message, model)) report(violation);
      },
    },
  },
});
