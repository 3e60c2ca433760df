import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { type RequiredScheme, readRequirement, type SecurityScheme } from '../../src/openapi/security.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** Requirements with scopes of an OAuth 2.0 scheme. Scopes of OpenID Connect and roles of other schemes are not declared in a definition. */
export const securityScopesDefined = defineRule({
  id: 'security-scopes-defined',
  summary: 'Required OAuth scopes are declared by their scheme.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API5'], cwe: [863, 285], asvs: ['10.3.2'] },
  securitySeverity: 7,
  options: {
    everyFlow: {
      default: false,
      description: 'Every flow of the scheme must declare the scope; otherwise one is enough.',
      schema: { type: 'boolean' },
    },
  },
  on: {
    element: {
      among: { kinds: ['securityRequirement'] },
      when: (element, { model }) => scopedSchemes(element, model).length > 0,
      check(element, report, { model, options }) {
        const everyFlow = options['everyFlow'] === true;
        for (const { required, scheme } of scopedSchemes(element, model)) {
          const problem = `is not declared by ${everyFlow ? 'every flow of ' : ''}${quote(required.name)}`;
          for (const { scope, at } of scopesOf(required)) {
            if (!declares(scheme, scope, everyFlow)) report({ at, message: `Scope ${quote(scope)} ${problem}.` });
          }
        }
      },
    },
  },
});

interface ScopedScheme {
  readonly required: RequiredScheme;
  readonly scheme: SecurityScheme;
}

function scopedSchemes({ node }: Element, { securitySchemes: schemes, format }: Model): readonly ScopedScheme[] {
  return readRequirement(node, { schemes, format }).schemes.flatMap((required) => {
    const { scheme } = required;
    return scheme?.type === 'oauth2' && required.scopes.length > 0 ? [{ required, scheme }] : [];
  });
}

function scopesOf({ node }: RequiredScheme): readonly { readonly scope: string; readonly at: RequiredScheme['node'] }[] {
  const count = Array.isArray(node.value) ? node.value.length : 0;
  return Array.from({ length: count }, (_, index) => node.child(index)).flatMap((at) => {
    return typeof at?.value === 'string' ? [{ scope: at.value, at }] : [];
  });
}

function declares(scheme: SecurityScheme, scope: string, everyFlow: boolean): boolean {
  if (!everyFlow) return scheme.scopes.has(scope);
  return scheme.flows.length > 0 && scheme.flows.every((flow) => flow.scopes.has(scope));
}
