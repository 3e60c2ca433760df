import { bits } from '../../src/openapi/direction.ts';
import type { Element } from '../../src/openapi/element.ts';
import type { Model } from '../../src/openapi/model.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { perModel } from '../../src/openapi/per-model.ts';
import { isInPlace, Schema } from '../../src/openapi/schema.ts';

interface WholeBodies {
  readonly requests: ReadonlySet<Schema>;
  readonly unpagedLists: ReadonlySet<Schema>;
}

/** Query parameters, as name tokens, that page through a list. */
const pagingTokens: ReadonlySet<string> = new Set([
  'limit',
  'page',
  'offset',
  'cursor',
  'after',
  'before',
  'marker',
  'skip',
  'top',
  'size',
  'count',
]);

/** True when the schema is what a request's body is as a whole: an array there is a batch. */
export function isWholeRequestBody(schema: Schema, model: Model): boolean {
  return wholeBodies(model).requests.has(schema);
}

/** True when the schema is the whole success response of a GET that offers no paging: the array is everything there is. */
export function isUnpagedList(schema: Schema, model: Model): boolean {
  return wholeBodies(model).unpagedLists.has(schema);
}

const wholeBodies = perModel((model): WholeBodies => ({ requests: requestBodies(model), unpagedLists: unpagedLists(model) }));

function requestBodies(model: Model): ReadonlySet<Schema> {
  const found = new Set<Schema>();
  const holders = [
    ...model.elementsOf('requestBody'),
    ...model.elementsOf('parameter').filter((parameter) => parameter.text('in') === 'body'),
  ];
  for (const holder of holders) if ((holder.reachBits & bits.request) !== 0) addBodySchemas(holder, found);
  return found;
}

function unpagedLists(model: Model): ReadonlySet<Schema> {
  const found = new Set<Schema>();
  for (const operation of model.operations) {
    if (operation.role !== 'path' || operation.method !== 'get' || hasPaging(operation)) continue;
    for (const { code, response } of operation.responses) if (code.startsWith('2')) addBodySchemas(response, found);
  }
  return found;
}

function hasPaging(operation: Operation): boolean {
  return operation.parameters.some(({ in: place, name }) => place === 'query' && nameTokens(name).some((token) => pagingTokens.has(token)));
}

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
