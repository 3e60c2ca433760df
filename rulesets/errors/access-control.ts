import { appliedSchemas } from '../../src/openapi/in-place.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { EffectiveParameter } from '../../src/openapi/parameters.ts';
import { Schema } from '../../src/openapi/schema.ts';

/** Path parameters that select a form of the answer, or where it is valid, not an object. */
const noIdentifiers: ReadonlySet<string> = new Set([
  'api',
  'version',
  'v',
  'format',
  'ext',
  'extension',
  'locale',
  'lang',
  'language',
  'region',
  'latitude',
  'longitude',
  'lat',
  'lon',
  'lng',
]);

const adminNames = '(?:admin|administration|internal|management|sys|root|actuator)';

const adminTag = new RegExp(`^${adminNames}$`, 'i');

const adminPath = new RegExp(`(?:^|/)${adminNames}(?:/|$)`, 'i');

/** True when callers must authenticate: security counts here, and no alternative lets everybody in. */
export function requiresAuthentication({ role, security }: Operation): boolean {
  return role === 'path' && security !== undefined && security.requirements.length > 0 && !security.allowsAnonymous;
}

/** True when being authenticated is not enough: scopes or roles, one object among many, or an administrative function. */
export function isAccessControlled(operation: Operation): boolean {
  if (!requiresAuthentication(operation)) return false;
  const requirements = operation.security?.requirements ?? [];
  const needsScopes = requirements.some(({ schemes }) => schemes.some(({ scopes }) => scopes.length > 0));
  return needsScopes || identifiesObject(operation) || isAdministrative(operation);
}

/** True when a path parameter names one object among many: not a version or a language, and not one of a few listed values. */
export function identifiesObject({ path, parameters }: Operation): boolean {
  if (!path.includes('{')) return false;
  return (path.match(variables) ?? []).some((variable) => {
    const name = variable.slice(1, -1);
    if (nameTokens(name).every((token) => noIdentifiers.has(token))) return false;
    return !parameters.some((parameter) => parameter.in === 'path' && parameter.name === name && isEnumerated(parameter));
  });
}

const variables = /\{[^{}]+\}/g;

function isEnumerated({ element }: EffectiveParameter): boolean {
  const schema = element.one('schema');
  return schema instanceof Schema && appliedSchemas(schema).some((one) => Array.isArray(one.keyword('enum')) || one.has('const'));
}

/** By whole path segments and tags: `/admin/users`, not `/administrators-guide`. */
function isAdministrative(operation: Operation): boolean {
  return adminPath.test(operation.path) || operation.element.list('tags').some((tag) => typeof tag === 'string' && adminTag.test(tag));
}
