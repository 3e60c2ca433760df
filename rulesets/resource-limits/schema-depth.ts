import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { isAssertion, isInPlace } from '../../src/openapi/schema.ts';

/**
 * How many objects and arrays a value of the schema has inside each other at most: 0 for a number, 1 for a flat object. What a request
 * does not carry (`readOnly`) does not count, and neither does what repeats itself. Worked out once for each schema; iterative.
 */
export function schemaDepth(schema: Schema, model: Model): number {
  const depths = depthsIn(model);
  return depths.get(schema) ?? measure(schema, depths);
}

const depthsIn = perModel(() => new Map<Schema, number>());

interface Visit {
  readonly schema: Schema;
  readonly edges: Schema['edges'];
  next: number;
  depth: number;
}

function measure(start: Schema, depths: Map<Schema, number>): number {
  const open: Visit[] = [enter(start)];
  const isOpen = new Set<Schema>([start]);
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const edge = top.edges[top.next];
    if (edge === undefined) {
      depths.set(top.schema, top.depth);
      isOpen.delete(top.schema);
      open.pop();
      continue;
    }
    const inner = isPart(edge.field) && isSchema(edge.to) && edge.to.keyword('readOnly') !== true ? edge.to : undefined;
    const known = inner === undefined ? 0 : depths.get(inner);
    if (inner === undefined || isOpen.has(inner)) top.next += 1;
    else if (known === undefined) {
      isOpen.add(inner);
      open.push(enter(inner));
    } else {
      top.depth = Math.max(top.depth, known + (isInPlace(edge.field) ? 0 : 1));
      top.next += 1;
    }
  }
  return depths.get(start) ?? 0;
}

function enter(schema: Schema): Visit {
  return { schema, edges: schema.edges, next: 0, depth: 0 };
}

const partFields: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'additionalProperties',
  'unevaluatedProperties',
  'items',
  'prefixItems',
  'unevaluatedItems',
]);

function isPart(field: string): boolean {
  return partFields.has(field) || (isInPlace(field) && !isAssertion(field));
}

function isSchema(element: { readonly kind: string }): element is Schema {
  return element.kind === 'schema';
}
