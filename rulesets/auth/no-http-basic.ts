import { allFormats } from '../../src/openapi/format.ts';
import { possibleSchemas, propertiesAmong } from '../../src/openapi/in-place.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { Schema } from '../../src/openapi/schema.ts';
import type { SecurityRequirement, SecurityScheme } from '../../src/openapi/security.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { type SchemeUse, usesOf } from './scheme-uses.ts';

/** Every security scheme; how grave HTTP Basic is depends on where it suffices alone. */
export const noHttpBasic = defineRule({
  id: 'no-http-basic',
  summary: 'No security scheme uses HTTP Basic.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API2'], cwe: [522, 1390] },
  securitySeverity: 7,
  on: {
    securityScheme: {
      check(scheme, report, { model }) {
        if (scheme.httpScheme !== 'basic') return;
        const uses = usesOf(scheme, model);
        const { node } = scheme.element;
        report({
          at: node.child('scheme') ?? node.child('type') ?? node,
          message: `Security scheme ${quote(scheme.name)} uses HTTP Basic${countOf(uses)}.`,
          severity: severityOf(uses),
          related: placesOf(uses),
        });
      },
    },
  },
});

function countOf(uses: readonly SchemeUse[]): string {
  const count = new Set(uses.map((use) => use.operation)).size;
  if (count === 0) return '';
  return count === 1 ? '; one operation accepts it' : `; ${count} operations accept it`;
}

function severityOf(uses: readonly SchemeUse[]): Violation['severity'] {
  if (uses.length === 0) return 'info';
  return uses.every((use) => isForClients(use.operation) || !isWeak(use.requirement)) ? 'warn' : undefined;
}

/** Client authentication at the endpoints of an authorization server (RFC 6749 §2.3.1, RFC 7009, RFC 7662). */
function isForClients(operation: Operation): boolean {
  return isNamedForClients(operation) || inputNames(operation).includes('grant_type');
}

function isNamedForClients({ path }: Operation): boolean {
  const tokens = nameTokens(path.split('/').findLast((segment) => segment !== '') ?? '');
  return tokens.some((token) => ['token', 'introspect', 'introspection', 'revoke', 'revocation'].includes(token));
}

/** Names of parameters and of the properties of the body. */
function inputNames({ parameters, requestBody }: Operation): readonly string[] {
  const schemas = (requestBody?.below('content') ?? []).map(({ element }) => element.one('schema')).filter((one) => one instanceof Schema);
  return [...parameters.map(({ name }) => name), ...propertiesAmong(schemas.flatMap(possibleSchemas)).keys()];
}

/** True when nothing beside the password, such as a client certificate or a token, is asked for. */
function isWeak({ schemes }: SecurityRequirement): boolean {
  return !schemes.some(({ scheme }) => scheme !== undefined && isStrong(scheme));
}

function isStrong({ type, httpScheme }: SecurityScheme): boolean {
  return type === 'oauth2' || type === 'openIdConnect' || type === 'mutualTLS' || httpScheme === 'bearer' || httpScheme === 'dpop';
}

const maxPlaces = 5;

function placesOf(uses: readonly SchemeUse[]): Violation['related'] {
  const sufficient = uses.filter((use) => isWeak(use.requirement));
  return sufficient
    .slice(0, maxPlaces)
    .map(({ operation, required }) => ({ at: required.node, message: `Suffices for ${operation.label}.` }));
}
