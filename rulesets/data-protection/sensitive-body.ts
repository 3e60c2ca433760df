import { Schema } from '../../src/openapi/schema.ts';
import { credentialPropertyOf } from './credential-property.ts';
import { isGrave, personalDataOf } from './personal-names.ts';
import { propertyName } from './property.ts';

/**
 * The first property of a body, at its root or in the items of a list, that is a credential or personal data; worked out once for each
 * schema. What lies deeper belongs to other objects that the body mentions.
 */
export function firstSensitiveProperty(schema: Schema): string | undefined {
  const known = found.get(schema);
  if (known !== undefined) return known ?? undefined;
  const name = search(schema);
  found.set(schema, name ?? null);
  return name;
}

/** `null`: searched, and there is none. */
const found = new WeakMap<Schema, string | null>();

/** Fields that lead to values of the body's own objects. */
const ownFields: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', 'allOf', 'oneOf', 'anyOf', 'items', 'properties']);

function search(schema: Schema): string | undefined {
  const seen = new Set<Schema>([schema]);
  for (const one of seen) {
    for (const { field, to } of one.edges) {
      if (!ownFields.has(field) || !(to instanceof Schema)) continue;
      if (field !== 'properties') seen.add(to);
      else if (isSensitive(to)) return propertyName(to);
    }
  }
  return undefined;
}

function isSensitive(schema: Schema): boolean {
  if (schema.keyword('writeOnly') === true) return false;
  if (credentialPropertyOf(schema) !== undefined) return true;
  const kind = personalDataOf(propertyName(schema) ?? '', schema);
  return kind !== undefined && (isGrave(kind) || kind === 'contact' || kind === 'birth' || kind === 'bank' || kind === 'health');
}
