import { once } from '../../src/openapi/once.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { credentialPropertyOf } from './credential-property.ts';
import { isGrave, personalDataOf } from './personal-names.ts';
import { propertyName } from './property.ts';

/**
 * The first property of a body, at its root or in the items of a list, that is a credential or personal data. What lies deeper belongs to
 * other objects that the body mentions.
 */
export function firstSensitiveProperty(schema: Schema): string | undefined {
  const seen = new Set([schema]);
  for (const one of seen) {
    const found = ownOf(one);
    if ('name' in found) return found.name;
    for (const part of found.parts) seen.add(part);
  }
  return undefined;
}

/** The first sensitive property among a schema's own; where there is none, the schemas with others of the same object. */
type Found = { readonly name: string | undefined } | { readonly parts: readonly Schema[] };

/** Each schema is searched once: most bodies only refer to one that others refer to as well. */
const ownOf = once(({ edges }: Schema): Found => {
  const parts: Schema[] = [];
  for (const { field, to } of edges) {
    if (!(to instanceof Schema)) continue;
    if (field === 'properties') {
      if (isSensitive(to)) return { name: propertyName(to) };
    } else if (ownFields.has(field)) {
      parts.push(to);
    }
  }
  return { parts };
});

/** Fields that lead to values of the body's own objects. */
const ownFields: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', 'allOf', 'oneOf', 'anyOf', 'items']);

function isSensitive(schema: Schema): boolean {
  if (schema.keyword('writeOnly') === true) return false;
  if (credentialPropertyOf(schema) !== undefined) return true;
  const kind = personalDataOf(propertyName(schema) ?? '', schema);
  return kind !== undefined && (isGrave(kind) || kind === 'contact' || kind === 'birth' || kind === 'bank' || kind === 'health');
}
