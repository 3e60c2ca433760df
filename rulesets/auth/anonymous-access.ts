import type { Node } from '../../src/document/node.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { Security, SecurityRequirement } from '../../src/openapi/security.ts';

/** How the definition lets callers in without credentials, and the value that does. */
export type AnonymousAccess =
  | { readonly by: 'undeclared' }
  | { readonly by: 'empty'; readonly at: Node; readonly isInherited: boolean }
  | { readonly by: 'optional'; readonly at: Node; readonly isInherited: boolean }
  | { readonly by: 'undefined-scheme'; readonly at: Node; readonly schemeName: string };

/**
 * How an operation can be called without credentials; `undefined` when it cannot. `empty` is `[]` or nothing but `{}`, `optional` is
 * `{}` beside others, `undefined-scheme` an alternative whose schemes are all undefined.
 */
export function anonymousAccess({ security }: Operation): AnonymousAccess | undefined {
  if (security === undefined) return { by: 'undeclared' };
  return explicitAccess(security) ?? undefinedSchemeAccess(security);
}

function explicitAccess({ node, origin, requirements, allowsAnonymous }: Security): AnonymousAccess | undefined {
  if (!allowsAnonymous) return undefined;
  const isInherited = origin === 'definition';
  const open = requirements.find((requirement) => requirement.schemes.length === 0);
  if (open === undefined) return { by: 'empty', at: node, isInherited };
  return { by: requirements.every(isEmpty) ? 'empty' : 'optional', at: open.node, isInherited };
}

function isEmpty(requirement: SecurityRequirement): boolean {
  return requirement.schemes.length === 0;
}

function undefinedSchemeAccess({ requirements }: Security): AnonymousAccess | undefined {
  const [required] = requirements.find((requirement) => requirement.isOpen)?.schemes ?? [];
  return required === undefined ? undefined : { by: 'undefined-scheme', at: required.node, schemeName: required.name };
}

/** True when `security`, the operation's own or the default it inherits, is there but is no list: `security-requirement-valid` says so. */
export function hasUnreadableSecurity(operation: Operation, { root }: Model): boolean {
  if (operation.security !== undefined) return false;
  return operation.element.has('security') || (operation.role === 'path' && root.has('security'));
}

/** True when the definition says that the operation is meant for everybody (`x-public: true`) or why (`x-anonymous-reason`). */
export function isMeantForAnyone(operation: Operation): boolean {
  return operation.extension('x-public') === true || hasReason(operation);
}

/** True when the definition says that the operation is meant for everybody, and why. */
export function isJustifiedForAnyone(operation: Operation): boolean {
  return operation.extension('x-public') === true && hasReason(operation);
}

/** True when something in front of the API asks for the credentials that the definition does not mention. */
export function isEnforcedElsewhere(operation: Operation): boolean {
  return isText(operation.extension('x-security-enforced-by'));
}

function hasReason(operation: Operation): boolean {
  return isText(operation.extension('x-anonymous-reason'));
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
