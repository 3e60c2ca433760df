import { isClassAtLeast } from '../../src/openapi/context.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import { once, perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { RequiredScheme, Security, SecurityRequirement } from '../../src/openapi/security.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { isQuery } from './query-operation.ts';

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
  /** What it asks for beyond a sign-in, wildcards left out. */
  readonly scopes: readonly string[];
}

function tokenRequirements({ security }: Operation): readonly TokenRequirement[] {
  return security === undefined ? [] : tokenRequirementsOf(security);
}

/** Many operations have the same default. */
const tokenRequirementsOf = once(({ requirements }: Security): readonly TokenRequirement[] => {
  return requirements.flatMap((requirement) => {
    const schemes = tokenSchemes(requirement);
    const [first] = schemes;
    return first === undefined ? [] : [{ first, schemes, scopes: specificScopes(schemes) }];
  });
});

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
  const { scopes } = requirement;
  if (scopes.length === 0) return withoutScope(requirement, operation);
  if (isQuery(operation)) return undefined;
  if (operation.isWrite && scopes.every(namesReading)) return readingScope(scopes, requirement, operation);
  const [scope] = scopes;
  if (scopes.length > 1 || scope === undefined) return undefined;
  // A scope for writing is too much to ask of readers; any other is too little to ask of writers.
  if (namesWriting(scope) === operation.isWrite) return undefined;
  const { needed, ofReaders, ofWriters } = lonelyScopes(model);
  const key = keyOf(requirement, scope);
  const isShared = operation.isWrite ? ofReaders.has(key) : needed.get(operation) === scope && ofWriters.has(key);
  return isShared ? sharedScope(scope, requirement, operation) : undefined;
}

/** `openid` only asks for a sign-in (OpenID Connect Core §3.1.2.1). */
function specificScopes(schemes: readonly RequiredScheme[]): readonly string[] {
  const scopes = schemes.flatMap((required) => required.scopes);
  return [...new Set(scopes)].filter((scope) => scope !== 'openid' && !isWildcard(scope));
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
    return { at: bare.element.node, message, severity: 'info', yieldsTo: ['security-scheme-valid'] };
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
  const use = operation.isWrite ? 'to write as others do to read' : 'to read as others do to write';
  return { at: first.node, message: `${subjectOf(operation)} asks for ${quote(scope)} ${use}.`, severity: 'info' };
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

function namesWriting(scope: string): boolean {
  return !namesReading(scope) && nameTokens(scope).some((token) => writingWords.has(token) || sendingWords.has(token));
}

const sendingWords: ReadonlySet<string> = new Set(['publish', 'send', 'submit', 'upload']);

interface LonelyScopes {
  /** The scope without which an operation that reads cannot be called with a token. */
  readonly needed: ReadonlyMap<Operation, string>;
  /** Those scopes, with their schemes. */
  readonly ofReaders: ReadonlySet<string>;
  /** Scopes that suffice alone to write, with their schemes. */
  readonly ofWriters: ReadonlySet<string>;
}

const lonelyScopes = perModel((model): LonelyScopes => {
  const needed = new Map<Operation, string>();
  const ofReaders = new Set<string>();
  const ofWriters = new Set<string>();
  for (const operation of model.operations) {
    if (operation.role !== 'path' || isQuery(operation)) continue;
    const requirements = tokenRequirements(operation);
    if (operation.isWrite) {
      for (const requirement of requirements) addKey(requirement, ofWriters);
      continue;
    }
    const scope = commonScope(requirements);
    if (scope === undefined) continue;
    needed.set(operation, scope);
    for (const requirement of requirements) addKey(requirement, ofReaders);
  }
  return { needed, ofReaders, ofWriters };
});

/** The scope that each alternative asks for, and no other. */
function commonScope(requirements: readonly TokenRequirement[]): string | undefined {
  const first = requirements[0]?.scopes[0];
  return requirements.every(({ scopes }) => scopes.length === 1 && scopes[0] === first) ? first : undefined;
}

function addKey(requirement: TokenRequirement, keys: Set<string>): void {
  const [scope, ...more] = requirement.scopes;
  if (scope !== undefined && more.length === 0) keys.add(keyOf(requirement, scope));
}

function keyOf({ first }: TokenRequirement, scope: string): string {
  return `${first.scheme?.name ?? ''}\n${scope}`;
}
