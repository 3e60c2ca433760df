import type { OasFormat } from '../format.ts';
import type { Kind } from '../grammar.ts';
import type { ObjectProblem } from '../object-validity.ts';
import { checkQuerystring } from './querystring.ts';
import { checkTags } from './tags.ts';

const none: readonly ObjectProblem[] = [];

/** What the specification demands of one object beyond its fields, and its JSON Schema cannot say or says in a way nobody understands. */
export function checkFurther(kind: Kind, format: OasFormat, value: Readonly<Record<string, unknown>>): readonly ObjectProblem[] {
  switch (kind) {
    case 'definition':
      return checkTags(format, value['tags']);
    case 'responses':
      return Object.keys(value).some((key) => !key.startsWith('x-')) ? none : [{ path: [], message: 'There is no response.' }];
    case 'operation':
    case 'pathItem':
      return format === 'oas3_2' ? checkQuerystring(value['parameters']) : none;
    case 'securityScheme':
      return format === 'oas2' ? checkScopes(value) : none;
    case 'link':
      return format === 'oas3_0' ? checkLinkTarget(value) : none;
    default:
      return none;
  }
}

/** OpenAPI 2.0 §5.2.24: "scopes" is required of OAuth 2.0; its schema asks for it in no flow. */
function checkScopes(value: Readonly<Record<string, unknown>>): readonly ObjectProblem[] {
  if (value['type'] !== 'oauth2' || Object.hasOwn(value, 'scopes')) return none;
  return [{ path: [], message: '"scopes" is missing.', missing: ['scopes'] }];
}

/** OpenAPI 3.0.4 §4.7.20: "A linked operation MUST be identified using either an operationRef or operationId"; its schema allows neither. */
function checkLinkTarget(value: Readonly<Record<string, unknown>>): readonly ObjectProblem[] {
  if (Object.hasOwn(value, 'operationRef') || Object.hasOwn(value, 'operationId')) return none;
  return [{ path: [], message: '"operationRef" or "operationId" is missing.' }];
}
