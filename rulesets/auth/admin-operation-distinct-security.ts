import { exposureOf } from '../../src/openapi/context.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { Security } from '../../src/openapi/security.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';

/** Administrative operations that ask for credentials; those that do not are reported by the rules about anonymous access. */
export const adminOperationDistinctSecurity = defineRule({
  id: 'admin-operation-distinct-security',
  summary: 'Administrative operations require more than others do.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API5'], cwe: [285, 863, 419], asvs: ['8.2.1', '8.4.2'] },
  securitySeverity: 6,
  commonRemedy: 'Declare a scope (or role) that ordinary callers cannot get, and require it on the administrative operations.',
  on: {
    operation: {
      when: (operation) => operation.role === 'path' && isClosed(operation.security) && isAdministrative(operation),
      check(operation, report, { model }) {
        const { security } = operation;
        if (!isClosed(security) || !ordinaryKeys(model).has(keyOf(security))) return;
        const at = security.origin === 'operation' ? security.node : operation.node;
        const message = `Administrative operation ${operation.label} requires no more than other operations do.`;
        report({ at, message, severity: severityOf(operation, model) });
      },
    },
  },
});

/** Only what somebody has declared public; an administrative operation does not belong there. */
function severityOf({ element, pathItem }: Operation, { context }: Model): Violation['severity'] {
  const exposure = exposureOf(element) ?? exposureOf(pathItem) ?? (context.isExposureDeclared ? context.exposure : undefined);
  return exposure === 'public' ? 'error' : undefined;
}

/** What operations ask for that are not administrative. */
const ordinaryKeys = perModel((model): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const operation of model.operations) {
    if (operation.role === 'path' && isClosed(operation.security) && !isAdministrative(operation)) keys.add(keyOf(operation.security));
  }
  return keys;
});

/** True when it lets nobody in without credentials. */
function isClosed(security: Security | undefined): security is Security {
  if (security === undefined || security.allowsAnonymous || security.requirements.length === 0) return false;
  return !security.requirements.some((requirement) => requirement.isOpen);
}

/** A requirement as text that does not depend on order. */
function keyOf(security: Security): string {
  const alternatives = security.requirements.map(({ schemes }) => {
    return JSON.stringify(schemes.map(({ name, scopes }) => JSON.stringify([name, ...[...new Set(scopes)].sort()])).sort());
  });
  return [...new Set(alternatives)].sort().join('\n');
}

/** Words that mean administration wherever they stand in a path, and as a tag or role. */
const adminWords: ReadonlySet<string> = new Set(['admin', 'administration']);

/** Words that do so only where a path begins; further down, `root` is a folder and `management` a department. */
const leadingWords: ReadonlySet<string> = new Set(['actuator', 'internal', 'management', 'root', 'sys']);

const selfServiceWords: ReadonlySet<string> = new Set(['invite', 'login', 'logout', 'password', 'recover', 'register', 'signup', 'verify']);

function isAdministrative(operation: Operation): boolean {
  const segments = operation.path.toLowerCase().split('/');
  if (segments.some((segment) => adminWords.has(segment))) return true;
  const first = segments.find((segment) => segment !== '' && !isPrefix(segment));
  if (first !== undefined && leadingWords.has(first)) return true;
  // Whoever signs up to administer something is no administrator yet, whatever group the page lists it in.
  if (segments.some((segment) => selfServiceWords.has(segment))) return false;
  const role = operation.extension('x-role');
  return operation.element.list('tags').some(isAdminWord) || (Array.isArray(role) ? role.some(isAdminWord) : isAdminWord(role));
}

/** What many paths begin with, whatever they are about. */
function isPrefix(segment: string): boolean {
  return segment === 'api' || segment === 'rest' || /^v\d+(?:\.\d+)*$/.test(segment);
}

function isAdminWord(word: unknown): boolean {
  return typeof word === 'string' && adminWords.has(word.trim().toLowerCase());
}
