import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { SecurityScheme } from '../../src/openapi/security.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { isOfflineScope } from './offline-scope.ts';
import { hasUnclearRequirement, requiredScopes } from './scheme-application.ts';

/** Schemes of definitions with operations; one without is a library, which others use. */
export const securitySchemeUnused = defineRule({
  id: 'security-scheme-unused',
  summary: 'Every security scheme and scope is required somewhere.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API2'], cwe: [1059, 561] },
  securitySeverity: 3,
  on: {
    securityScheme: {
      // A requirement that cannot be read, or names no scheme that there is, may mean any of them: security-requirement-valid speaks.
      when: (_scheme, { model }) => model.operations.length > 0 && !hasUnclearRequirement(model),
      check(scheme, report, { model }) {
        const scopes = requiredScopes(model).get(scheme);
        const violation = scopes === undefined ? neverRequired(scheme, model) : scopesNeverRequired(scheme, scopes);
        if (violation !== undefined) report(violation);
      },
    },
  },
});

function neverRequired({ name, element }: SecurityScheme, model: Model): Violation {
  if (requiredScopes(model).size > 0) return { at: element.node, message: `Security scheme ${quote(name)} is never required.` };
  // That none is attached is one mistake, however many there are.
  const { node } = model.root;
  const at = node.at('components', 'securitySchemes') ?? node.child('securityDefinitions') ?? node;
  return { at, message: 'No operation requires any of the security schemes.', severity: 'warn' };
}

/** What OpenID Connect asks for on behalf of the client, not of an operation (OpenID Connect Core §5.4). */
const signInScopes: ReadonlySet<string> = new Set(['openid', 'profile', 'email', 'address', 'phone']);

/** A scheme that is only required without scopes is what `security-scopes-required` reports. */
function scopesNeverRequired({ name, element, scopes }: SecurityScheme, required: ReadonlySet<string>): Violation | undefined {
  if (required.size === 0) return undefined;
  const unused = [...scopes].filter((scope) => !required.has(scope) && !signInScopes.has(scope) && !isOfflineScope(scope));
  const [first] = unused;
  if (first === undefined) return undefined;
  const more = unused.length === 1 ? ' is' : ` and ${unused.length - 1} more are`;
  return { at: element.node, message: `Scope ${quote(first)} of ${quote(name)}${more} never required.` };
}
