import { appliedSchemas, propertiesAmong } from '../../src/openapi/in-place.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import type { Host } from '../../src/ruleset/host.ts';
import { exclusion } from './conflicts.ts';
import { rejectsName } from './rejected-names.ts';
import { typesAmong } from './value-types.ts';

/** A branch of `oneOf` or `anyOf` that takes objects. */
export interface ObjectBranch {
  /** Its index in the list. */
  readonly index: number;
  readonly schema: Schema;
  readonly parts: readonly Schema[];
  readonly properties: ReadonlyMap<string, readonly Schema[]>;
  readonly required: ReadonlySet<unknown>;
}

/** The branches that take objects whose properties they describe; others (texts, null, `{ required: [email] }`) are told apart or no branches of a choice. */
export function objectBranches(branches: readonly Schema[]): readonly ObjectBranch[] {
  return branches.flatMap((schema, index) => {
    const parts = appliedSchemas(schema);
    const types = typesAmong(parts);
    const properties = propertiesAmong(parts);
    if (properties.size === 0 || (types !== undefined && !types.has('object'))) return [];
    return [{ index, schema, parts, properties, required: new Set(parts.flatMap((part) => part.list('required'))) }];
  });
}

/** The first two branches that some object satisfies both of, as far as can be told from their own properties. */
export function firstOverlap(branches: readonly ObjectBranch[], host: Host): readonly [ObjectBranch, ObjectBranch] | undefined {
  for (const [position, other] of branches.entries()) {
    const one = branches.slice(0, position).find((earlier) => !areDistinct(earlier, other, host));
    if (one !== undefined) return [one, other];
  }
  return undefined;
}

function areDistinct(one: ObjectBranch, other: ObjectBranch, host: Host): boolean {
  if (hasExcludingProperty(one, other)) return true;
  // Each requires what the other does not know, or the other forbids it.
  const [first, second] = [requiredElsewhere(one, other), requiredElsewhere(other, one)];
  if (first.length > 0 && second.length > 0) return true;
  return first.some((name) => isForbidden(name, other, host)) || second.some((name) => isForbidden(name, one, host));
}

/** A property that must be there by one branch, and cannot be what both say. */
function hasExcludingProperty(one: ObjectBranch, other: ObjectBranch): boolean {
  for (const [name, schemas] of one.properties) {
    const others = other.properties.get(name);
    if (others === undefined || !(one.required.has(name) || other.required.has(name))) continue;
    if (schemas.some((schema) => others.some((another) => exclusion(schema, another) !== undefined))) return true;
  }
  return false;
}

function requiredElsewhere(one: ObjectBranch, other: ObjectBranch): readonly string[] {
  return [...one.required].filter((name) => typeof name === 'string').filter((name) => !other.properties.has(name));
}

function isForbidden(name: string, branch: ObjectBranch, host: Host): boolean {
  return branch.parts.some((part) => rejectsName(part, name, host));
}
