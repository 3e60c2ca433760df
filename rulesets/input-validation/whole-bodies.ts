import { bits } from '../../src/openapi/direction.ts';
import type { Element } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import { isInPlace, Schema } from '../../src/openapi/schema.ts';

/** True when the schema is what a request's body is as a whole: an array there is a batch. */
export function isWholeRequestBody(schema: Schema, model: Model): boolean {
  return requestBodies(model).has(schema);
}

const requestBodies = perModel((model): ReadonlySet<Schema> => {
  const found = new Set<Schema>();
  const holders = [
    ...model.elementsOf('requestBody'),
    ...model.elementsOf('parameter').filter((parameter) => parameter.text('in') === 'body'),
  ];
  for (const holder of holders) if ((holder.reachBits & bits.request) !== 0) addBodySchemas(holder, found);
  return found;
});

/** Adds the schemas of a body, those that judge it in place included. */
function addBodySchemas(holder: Element, found: Set<Schema>): void {
  const bodies = [holder, ...holder.below('content').map(({ element }) => element)];
  const queue = bodies.flatMap((body) => body.one('schema') ?? []);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (!(next instanceof Schema) || found.has(next)) continue;
    found.add(next);
    for (const edge of next.edges) if (isInPlace(edge.field)) queue.push(edge.to);
  }
}
