import { isClassAtLeast } from '../../src/openapi/context.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { hasTokenRun, nameTokens } from '../../src/openapi/names.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { Security, SecurityScheme } from '../../src/openapi/security.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** Operations for callers from outside that change something or give away confidential data, and ask for credentials. */
export const apiKeyNotSoleAuth = defineRule({
  id: 'api-key-not-sole-auth',
  summary: 'Operations that matter are not protected by a static API key alone.',
  severity: 'warn',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API2'], cwe: [1390, 308], asvs: ['7.2.2'] },
  securitySeverity: 5,
  commonRemedy: 'Declare a scheme with tokens of users or clients, and require it at the root beside the key or instead of it.',
  on: {
    operation: {
      when: (operation) =>
        operation.role === 'path' && operation.exposure !== 'internal' && isImportant(operation) && asksForSomething(operation),
      check(operation, report) {
        const { security } = operation;
        if (security === undefined || !security.requirements.every(({ schemes }) => schemes.every(isStaticKey))) return;
        report({ at: security.node, message: `${subjectOf(operation, security)} protected only by a static API key.` });
      },
    },
  },
});

function isImportant(operation: Operation): boolean {
  return operation.isWrite || isClassAtLeast(operation.dataClass, 'confidential');
}

/** What lets anyone in is reported by the rules about anonymous access. */
function asksForSomething({ security }: Operation): boolean {
  if (security === undefined || security.allowsAnonymous || security.requirements.length === 0) return false;
  return security.requirements.every((requirement) => !requirement.isOpen);
}

/** A default is one decision: what it lacks is one finding. */
function subjectOf(operation: Operation, security: Security): string {
  return security.origin === 'definition' ? 'Operations that inherit the default security are' : `${operation.label} is`;
}

/** An undefined scheme protects nothing, so it does not help either. */
function isStaticKey({ scheme }: { readonly scheme: SecurityScheme | undefined }): boolean {
  return scheme === undefined || (scheme.type === 'apiKey' && scheme.in !== 'cookie' && !carriesToken(scheme));
}

/** Tokens and signatures that are declared as keys, because 2.0 has no other word for them. */
function carriesToken({ name, parameterName = '', element }: SecurityScheme): boolean {
  if (parameterName.toLowerCase() === 'authorization') return true;
  const tokens = [name, parameterName, element.text('description') ?? ''].map(nameTokens);
  return tokenPhrases.some((phrase) => tokens.some((words) => hasTokenRun(words, phrase)));
}

const tokenPhrases = [
  ['bearer'],
  ['jwt'],
  ['oauth'],
  ['o', 'auth'],
  ['session'],
  ['signature'],
  ['hmac'],
  ['sigv4'],
  ['access', 'token'],
  ['id', 'token'],
  ['security', 'token'],
  ['login'],
];
