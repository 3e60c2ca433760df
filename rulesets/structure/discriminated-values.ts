import type { Element } from '../../src/openapi/element.ts';
import { appliedSchemas } from '../../src/openapi/in-place.ts';
import { Schema } from '../../src/openapi/schema.ts';

/** One of the kinds of values that a discriminator tells apart. */
export interface DiscriminatedValue {
  /** The branch, subtype or holder of the discriminator. */
  readonly schema: Schema;
  /** All schemas that certainly judge such a value. */
  readonly judges: readonly Schema[];
}

/**
 * What a schema with a discriminator can stand for: the branches of its `oneOf` and `anyOf`, and theirs, each with what is said above
 * it; without branches the schema itself. Kinds of values that nobody can know, behind a reference that leads nowhere, are left out.
 */
export function discriminatedValues(holder: Schema): readonly DiscriminatedValue[] {
  const values: DiscriminatedValue[] = [];
  const met = new Set<Schema>([holder]);
  const queue: DiscriminatedValue[] = [{ schema: holder, judges: appliedSchemas(holder) }];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { schema, judges } = next;
    if (judges.some((judge) => judge.isDeadReference)) continue;
    const branches = branchesOf(schema);
    if (branches.length === 0) values.push(next);
    for (const branch of [...branches].reverse()) {
      if (met.has(branch)) continue;
      met.add(branch);
      queue.push({ schema: branch, judges: [...new Set([...appliedSchemas(branch), ...judges])] });
    }
  }
  return values;
}

/** The schemas that extend one with a discriminator, and those that its mapping names. */
export function subtypesOf(holder: Schema, discriminator: Element | undefined): readonly DiscriminatedValue[] {
  const edges = [...holder.edges.filter(({ field }) => field === 'subtype'), ...(discriminator?.edges ?? [])];
  const schemas = new Set(edges.flatMap(({ to }) => (to instanceof Schema && to !== holder ? [to] : [])));
  return [...schemas]
    .map((schema) => ({ schema, judges: appliedSchemas(schema) }))
    .filter(({ judges }) => !judges.some((judge) => judge.isDeadReference));
}

/** The choices that a schema offers, itself or in what it refers to and is composed of; `null` is none that a property tells apart. */
export function branchesOf(schema: Schema): readonly Schema[] {
  return appliedSchemas(schema)
    .flatMap((one) => [...one.schemas('oneOf'), ...one.schemas('anyOf')])
    .filter((branch) => branch.keyword('type') !== 'null');
}
