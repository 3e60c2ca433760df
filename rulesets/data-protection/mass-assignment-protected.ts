import { effectively } from '../../src/openapi/effective-schema.ts';
import { scalarText } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { possibleSchemas } from '../../src/openapi/in-place.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { operationsTaking } from './body-objects.ts';
import { type Property, propertyName, propertyOf } from './property.ts';
import { type ManagedKind, managedKindOf } from './server-managed.ts';

const isReadOnly = effectively((schema) => schema.keyword('readOnly') === true);

/**
 * Properties of bodies that the API also answers with: one schema for both directions is how server-managed properties become
 * writable. What only a request has was put there on purpose.
 */
export const massAssignmentProtected = defineRule({
  id: 'mass-assignment-protected',
  summary: 'Callers cannot write what the server manages.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API3', 'API6'], cwe: [915], asvs: ['15.3.3', '8.2.3'] },
  securitySeverity: 6,
  commonRemedy: 'Mark what the server manages "readOnly: true" where the schema is defined, or give requests a schema of their own.',
  on: {
    schema: {
      when: (schema) => managedPropertyOf(schema) !== undefined,
      check(schema, report, { model }) {
        const managed = managedPropertyOf(schema);
        if (managed === undefined || isReadOnly(schema) || isOfClient([schema, managed.owner])) return;
        const operation = operationsTaking(managed.owner, model).find((taker) => isAttack(managed, taker, schema));
        if (operation === undefined) return;
        const isPublic = model.context.isExposureDeclared && operation.exposure === 'public';
        report({
          at: schema.node,
          message: `Server-managed property ${quote(managed.name)} is writable in ${operation.label}.`,
          severity: managed.kind === 'privilege' && isPublic ? 'error' : undefined,
        });
      },
    },
  },
});

interface ManagedProperty extends Property {
  readonly kind: ManagedKind;
}

function managedPropertyOf(schema: Schema): ManagedProperty | undefined {
  if (!schema.isRequest || !schema.isResponse) return undefined;
  const name = propertyName(schema);
  const kind = name === undefined ? undefined : managedKindOf(name, schema);
  const property = kind === undefined ? undefined : propertyOf(schema);
  return property === undefined || kind === undefined ? undefined : { ...property, kind };
}

/** True when writing the property there gains what the caller should not have. */
function isAttack({ kind, name, owner }: ManagedProperty, operation: Operation, schema: Schema): boolean {
  if (isAdministration(operation) || isOfClient([operation.element])) return false;
  switch (kind) {
    case 'id':
      return isCreation(operation) && !owner.list('required').includes(name);
    case 'privilege':
      return isForAnyone(operation);
    case 'role':
      return isForAnyone(operation) && !isAboutRoles(operation) && !possibleSchemas(schema).some((part) => part.has('enum'));
    case 'audit':
    case 'verification':
    case 'balance':
      return true;
  }
}

/** True for a POST to a collection that says it makes a member: one that answers 201, or is named so. */
function isCreation({ method, path, operationId, element, responseCodes }: Operation): boolean {
  if (method !== 'post' || /\}\/*$/.test(path)) return false;
  const [verb = ''] = nameTokens(operationId ?? element.text('summary') ?? '');
  return responseCodes.includes('201') || ['create', 'add', 'new', 'insert'].includes(verb);
}

function isAdministration({ path, element }: Operation): boolean {
  const words = [...nameTokens(path), ...element.list('tags').flatMap((tag) => nameTokens(scalarText(tag) ?? ''))];
  return words.some((word) => word === 'admin' || word === 'admins' || word === 'administration' || word === 'import');
}

/** True where callers act for themselves (a sign-up, one's own profile) or need no credentials; who manages others may say what they are. */
function isForAnyone({ path, security }: Operation): boolean {
  const segment = path.split('/').findLast((part) => part !== '') ?? '';
  const words = nameTokens(segment);
  return security?.allowsAnonymous === true || selfService.some((word) => words.includes(word)) || /sign[-_]up/i.test(segment);
}

/** True where roles are what is made or asked for (`/roles`, `/authz/permissions/check`): what they permit is the caller's to say. */
function isAboutRoles({ path }: Operation): boolean {
  return nameTokens(path.replaceAll(/\{[^{}]*\}/g, '')).some((word) => roleWords.has(word));
}

const roleWords: ReadonlySet<string> = new Set(['role', 'roles', 'permission', 'permissions', 'authz', 'rbac', 'acl', 'acls']);

const selfService = ['me', 'signup', 'register', 'registration', 'profile'];

/** True when the definition says that callers make the value. */
function isOfClient(elements: readonly { get(field: string): unknown }[]): boolean {
  return elements.some((element) => element.get('x-client-generated') === true);
}
