import { bodiesOf } from '../../src/openapi/bodies.ts';
import type { Edge, Element } from '../../src/openapi/element.ts';
import { remembered } from '../../src/openapi/fixpoint.ts';
import { appliedSchemas, propertiesAmong } from '../../src/openapi/in-place.ts';
import { bareMediaType } from '../../src/openapi/media-types.ts';
import type { Model } from '../../src/openapi/model.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { Schema } from '../../src/openapi/schema.ts';

/** A list that a GET answers with. */
export interface Collection {
  /** The success response that has it. */
  readonly response: Element;
  /** The body as a whole. */
  readonly body: Schema;
  /** What judges the list itself: `type`, `items`, `maxItems`. */
  readonly list: readonly Schema[];
}

/** The lists that an operation returns as a whole: the body is an array, or an object around one. Empty for everything but such a GET. */
export function collectionsOf(operation: Operation, model: Model): readonly Collection[] {
  return byOperation(model).get(operation) ?? [];
}

/** True for a path of what there are few of, because the API or the world defines them: `/route_types`, `/countries`. */
export function namesKinds(path: string): boolean {
  const tokens = nameTokens(lastName(path) ?? '');
  return tokens.at(-1) === 'states' || kinds.test(tokens.join(''));
}

/** Paths often join the words: `/sitetypes`. */
const kinds = /(?:types|kinds|countries|currencies|languages|locales|timezones|genders)$/;

const byOperation = perModel((model): ReadonlyMap<Operation, readonly Collection[]> => {
  const found = new Map<Operation, readonly Collection[]>();
  for (const operation of model.operations) {
    if (operation.role !== 'path' || operation.method !== 'get' || endsWithIdentifier(operation.path)) continue;
    found.set(operation, readCollections(operation));
  }
  return found;
});

/** `/orders/{id}` and `/orders/{id}.json` are one of many; `/orders.{format}` are all. */
function endsWithIdentifier(path: string): boolean {
  return /\{[^{}]+\}(?:\.\w+)?\/?$/.test(withoutFormat(path));
}

function withoutFormat(path: string): string {
  return path.replace(/\.?\{(?:format|ext|extension)\}\/?$/i, '');
}

function readCollections(operation: Operation): readonly Collection[] {
  const collections: Collection[] = [];
  for (const { code, response } of operation.responses) {
    if (!code.startsWith('2')) continue;
    for (const body of bodySchemas(response)) {
      const list = listIn(body, operation.path);
      if (list !== undefined) collections.push({ response, body, list });
    }
  }
  return collections;
}

/** Streams end when the caller has had enough. */
const streams: ReadonlySet<string> = new Set([
  'application/x-ndjson',
  'application/ndjson',
  'application/jsonl',
  'application/x-jsonlines',
  'application/json-seq',
  'application/stream+json',
  'text/event-stream',
]);

function bodySchemas(response: Element): ReadonlySet<Schema> {
  const schemas = new Set<Schema>();
  for (const { mediaType = '', schema } of bodiesOf(response)) if (!streams.has(bareMediaType(mediaType))) schemas.add(schema);
  return schemas;
}

function listIn(body: Schema, path: string): readonly Schema[] | undefined {
  const applied = appliedSchemas(body);
  if (applied.some(isArray)) return applied.some(holdsFewKinds) ? undefined : applied;
  let only: string | undefined;
  for (const part of applied) {
    if (!hasList(part)) continue;
    for (const edge of part.edges) {
      if (!isList(edge)) continue;
      const name = String(edge.key);
      if (only !== undefined && only !== name) return undefined;
      only = name;
    }
  }
  if (only === undefined || !isListName(only, path)) return undefined;
  return propertiesAmong(applied).get(only)?.flatMap(appliedSchemas);
}

/** Whether a schema itself has a property that is a list of objects; many operations answer with the same. */
const hasList = remembered<Schema>((schema) => schema.edges.some(isList));

function isList({ field, to }: Edge): boolean {
  // Most properties hold nothing.
  if (field !== 'properties' || to.edges.length === 0 || !(to instanceof Schema)) return false;
  return appliedSchemas(to).some((schema) => isArray(schema) && holdsObjects(schema));
}

function isArray(schema: Schema): boolean {
  return schema.hasType('array');
}

/** True for an array of values of which there are few: named ones, yes and no. */
function holdsFewKinds(schema: Schema): boolean {
  return schema
    .schemas('items')
    .flatMap(appliedSchemas)
    .some((item) => item.hasType('boolean') || Array.isArray(item.keyword('enum')));
}

function holdsObjects(schema: Schema): boolean {
  return schema
    .schemas('items')
    .flatMap(appliedSchemas)
    .some(
      (item) => item.hasType('object') || item.edges.some(({ field }) => field === 'properties' || field === 'oneOf' || field === 'anyOf'),
    );
}

/** What APIs call the list in the object around it. */
const listNames: ReadonlySet<string> = new Set([
  'items',
  'data',
  'value',
  'values',
  'results',
  'result',
  'records',
  'entries',
  'list',
  'content',
  'elements',
  'rows',
  'hits',
  'collection',
  'resources',
  'objects',
  'documents',
  'entities',
  'members',
]);

/** One of the usual names, or that of the path: `orders` of `/shops/{shop}/orders`. What `/v1` lists is what there is below it. */
function isListName(name: string, path: string): boolean {
  const words = nameTokens(name).join(' ');
  const segment = lastName(path);
  if (segment === undefined || /^v\d\w*$/i.test(segment)) return false;
  return listNames.has(words) || words === nameTokens(segment).join(' ');
}

/** The last segment of a path that is no parameter, without its extension. */
function lastName(path: string): string | undefined {
  const segment = withoutFormat(path)
    .split('/')
    .findLast((part) => part !== '' && !part.includes('{'));
  return segment?.replace(/\.\w+$/, '');
}
