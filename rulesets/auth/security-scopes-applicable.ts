import type { Element } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { type RequiredScheme, readRequirement } from '../../src/openapi/security.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** Requirements of a scheme that has no scopes. Since 3.1 the list may name roles, and in 3.0 OpenID Connect has scopes too. */
export const securityScopesApplicable = defineRule({
  id: 'security-scopes-applicable',
  summary: 'Only schemes that have scopes are required with scopes.',
  severity: 'warn',
  tier: 'core',
  formats: ['oas2', 'oas3_0'],
  maps: { owaspApi2023: ['API5'], cwe: [863] },
  securitySeverity: 4,
  commonRemedy: 'Empty the lists, or move to OpenAPI 3.1, where they may name roles.',
  on: {
    element: {
      among: { kinds: ['securityRequirement'] },
      when: (element, { model }) => schemesWithoutScopes(element, model).length > 0,
      check(element, report, { model }) {
        for (const { node, name, scopes, scheme } of schemesWithoutScopes(element, model)) {
          if (scopes.length === 0) continue;
          const type = scheme?.element.text('type') ?? '';
          report({
            at: node,
            message: `Scheme ${quote(name)} of type ${quote(type)} has no scopes, but ${quote(scopes.join(', '))} is required.`,
          });
        }
      },
    },
  },
});

function schemesWithoutScopes({ node }: Element, { securitySchemes: schemes, format }: Model): readonly RequiredScheme[] {
  return readRequirement(node, { schemes, format }).schemes.filter(({ scheme }) => scheme?.type === 'http' || scheme?.type === 'apiKey');
}
