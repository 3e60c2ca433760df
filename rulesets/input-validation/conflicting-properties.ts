import type { Node } from '../../src/document/node.ts';
import { propertiesAmong } from '../../src/openapi/in-place.ts';
import { membersAt } from '../../src/openapi/members.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { exclusion } from './conflicts.ts';
import { bringsTogether } from './schema-parts.ts';
import { hasProperties } from './shared-objects.ts';

/** A property of which two parts of a schema say what no value can be. */
export interface ConflictingProperty {
  readonly name: string;
  /** The later of the two where the schema itself has it, otherwise the schema that brings both together. */
  readonly at: Node;
  readonly other: Node;
  readonly reason: string;
}

/** Each property that two parts of `schema` contradict each other about, once; those that a part of it has already are left out. */
export function conflictingProperties(schema: Schema, parts: readonly Schema[]): readonly ConflictingProperty[] {
  if (parts.filter(hasProperties).length < 2) return none;
  const found: ConflictingProperty[] = [];
  for (const [name, properties] of propertiesAmong(parts)) {
    const conflict = firstPair(properties);
    if (conflict === undefined) continue;
    const [one, other, reason] = conflict;
    const holders = parts.filter((part) => membersAt(part, 'properties', name).some((property) => property === one || property === other));
    if (!bringsTogether(schema, ...holders)) continue;
    const [at, related] = isInside(other, schema) ? [other, one] : isInside(one, schema) ? [one, other] : [schema, one];
    found.push({ name, at: at.node, other: related.node, reason });
  }
  return found;
}

const none: readonly ConflictingProperty[] = [];

function firstPair(properties: readonly Schema[]): readonly [Schema, Schema, string] | undefined {
  if (properties.length < 2) return undefined;
  for (const [index, other] of properties.entries()) {
    for (const one of properties.slice(0, index)) {
      const reason = exclusion(one, other);
      if (reason !== undefined) return [one, other, reason];
    }
  }
  return undefined;
}

/** True when a property's schema is written in the schema, directly or in an `allOf` member. */
function isInside(property: Schema, schema: Schema): boolean {
  const { pointer } = schema.node;
  return property.node.document === schema.node.document && property.node.pointer.startsWith(`${pointer}/`);
}
