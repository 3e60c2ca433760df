import { isClassAtLeast } from '../../src/openapi/context.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { perModel } from '../../src/openapi/per-model.ts';
import type { RequiredScheme, SecurityRequirement } from '../../src/openapi/security.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';

/** Operations of the API that accept OAuth 2.0 or OpenID Connect; each alternative is judged for itself. */
export const securityScopesRequired = defineRule({
  id: 'security-scopes-required',
  summary: 'Operations with OAuth or OpenID Connect require a specific scope.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API5', 'API1'], cwe: [862, 863, 272], asvs: ['8.2.1', '10.4.11'] },
  securitySeverity: 5.5,
  commonRemedy: 'Declare scopes for reading and writing in the scheme, and require them on the operations.',
  on: {
    operation: {
      when: (operation) => operation.role === 'path' && operation.security?.requirements.some(hasToken) === true,
      check(operation, report, { model }) {
        for (const requirement of tokenRequirements(operation)) {
          const violation = judge(requirement, operation, model);
          if (violation !== undefined) report(violation);
        }
      },
    },
  },
});

/** A requirement with the schemes that have scopes: at least one. */
interface TokenRequirement {
  readonly first: RequiredScheme;
  readonly schemes: readonly RequiredScheme[];
}

function tokenRequirements(operation: Operation): readonly TokenRequirement[] {
  return (operation.security?.requirements ?? []).flatMap((requirement) => {
    const schemes = tokenSchemes(requirement);
    const [first] = schemes;
    return first === undefined ? [] : [{ first, schemes }];
  });
}

function tokenSchemes({ schemes }: SecurityRequirement): readonly RequiredScheme[] {
  return schemes.filter(hasScopes);
}

function hasToken({ schemes }: SecurityRequirement): boolean {
  return schemes.some(hasScopes);
}

function hasScopes({ scheme }: RequiredScheme): boolean {
  return scheme?.type === 'oauth2' || scheme?.type === 'openIdConnect';
}

function judge(requirement: TokenRequirement, operation: Operation, model: Model): Violation | undefined {
  const scopes = specificScopes(requirement);
  if (scopes.length === 0) return withoutScope(requirement, operation);
  if (!operation.isWrite) return undefined;
  if (scopes.every(namesReading) && !isQuery(operation)) return readingScope(scopes, requirement, operation);
  const [scope] = scopes;
  if (scopes.length > 1 || scope === undefined || !readingScopes(model).has(keyOf(requirement, scope))) return undefined;
  return sharedScope(scope, requirement, operation);
}

/** `openid` only asks for a sign-in (OpenID Connect Core §3.1.2.1). */
function specificScopes({ schemes }: TokenRequirement): readonly string[] {
  return schemes.flatMap(({ scopes }) => scopes.filter((scope) => scope !== 'openid' && !isWildcard(scope)));
}

function isWildcard(scope: string): boolean {
  return /^(?:\*|all|full|.*[:./]\*)$/i.test(scope);
}

function withoutScope({ first, schemes }: TokenRequirement, operation: Operation): Violation {
  const wildcard = schemes.flatMap((required) => required.scopes).find(isWildcard);
  const reason = wildcard === undefined ? '.' : `: ${quote(wildcard)} is a wildcard.`;
  const protocol = first.scheme?.type === 'oauth2' ? 'OAuth 2.0' : 'OpenID Connect';
  const bare = schemes.every(declaresNoScope) ? first.scheme : undefined;
  if (wildcard === undefined && bare !== undefined) {
    const message = `Scheme ${quote(bare.name)} declares no scopes: no operation can require a specific one.`;
    return { at: bare.element.node, message, severity: 'info' };
  }
  return {
    at: first.node,
    message: `${subjectOf(operation)} uses ${protocol} without a specific scope${reason}`,
    severity: severityOf(operation),
  };
}

/** That there is nothing to choose from is one defect, of the scheme. */
function declaresNoScope({ scheme }: RequiredScheme): boolean {
  return scheme?.type === 'oauth2' && scheme.scopes.size === 0;
}

/** A default is one decision: what it lacks is one finding, worded alike for all operations that inherit it. */
function subjectOf(operation: Operation): string {
  return operation.security?.origin === 'definition' ? 'The default security' : operation.label;
}

function severityOf({ dataClass }: Operation): Violation['severity'] {
  return isClassAtLeast(dataClass, 'confidential') ? 'error' : undefined;
}

function readingScope(scopes: readonly string[], { first }: TokenRequirement, operation: Operation): Violation {
  const at = operation.security?.origin === 'definition' ? operation.node : first.node;
  const names = scopes.map((scope) => quote(scope)).join(' and ');
  const message = `${operation.label} changes something, but asks only for ${names}.`;
  return { at, message, severity: severityOf(operation) };
}

function sharedScope(scope: string, { first }: TokenRequirement, operation: Operation): Violation {
  return { at: first.node, message: `${subjectOf(operation)} asks for ${quote(scope)} to write as others do to read.`, severity: 'info' };
}

const readingWords: ReadonlySet<string> = new Set(['read', 'reader', 'readonly', 'view', 'viewer']);
const writingWords: ReadonlySet<string> = new Set([
  'admin',
  'all',
  'create',
  'delete',
  'edit',
  'execute',
  'full',
  'manage',
  'modify',
  'update',
  'write',
  'writer',
]);

function namesReading(scope: string): boolean {
  const tokens = nameTokens(scope);
  return tokens.some((token) => readingWords.has(token)) && !tokens.some((token) => writingWords.has(token));
}

const queryWords: ReadonlySet<string> = new Set([
  'calculate',
  'check',
  'count',
  'estimate',
  'export',
  'fetch',
  'filter',
  'find',
  'get',
  'graphql',
  'list',
  'lookup',
  'preview',
  'query',
  'read',
  'report',
  'search',
  'validate',
  'verify',
]);

/** True for a POST that by its name only asks: a search whose terms do not fit into a URL. */
function isQuery({ method, path, operationId }: Operation): boolean {
  if (method !== 'post') return false;
  const segment = path.split('/').findLast((part) => part !== '' && !part.includes('{')) ?? '';
  const [verb = ''] = nameTokens(operationId ?? '');
  return queryWords.has(verb) || nameTokens(segment).some((token) => queryWords.has(token));
}

/** Scopes that some reading operation asks for alone. */
const readingScopes = perModel((model): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const operation of model.operations) {
    if (operation.role !== 'path' || operation.isWrite) continue;
    for (const requirement of tokenRequirements(operation)) {
      const [scope, ...more] = specificScopes(requirement);
      if (scope !== undefined && more.length === 0) keys.add(keyOf(requirement, scope));
    }
  }
  return keys;
});

function keyOf({ first }: TokenRequirement, scope: string): string {
  return `${first.scheme?.name ?? ''}\n${scope}`;
}
