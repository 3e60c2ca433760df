import type { Node } from '../document/node.ts';
import { bits } from './direction.ts';
import type { Element } from './element.ts';
import type { Kind } from './grammar.ts';
import { contentUses } from './media-types.ts';
import { misplacedIn } from './misplaced.ts';
import type { Model } from './model.ts';
import { perModel } from './once.ts';
import { Schema } from './schema.ts';
import type { Direction } from './value-check.ts';

/** An example of a definition, with the schema that judges it. */
export interface Example {
  /** The value itself. */
  readonly node: Node;
  readonly schema: Schema;
  readonly direction: Direction;
  /** The object that holds it: a schema, parameter, header, media type or, in 2.0, response. */
  readonly holder: Element;
  /** The media type that it is written for; absent for schemas, and parameters and headers without `content`. */
  readonly mediaType: string | undefined;
}

/**
 * Every example of a definition that a schema judges, each pair once: `example` and `examples` of schemas
 * (the list since 3.1), parameters, headers and media types, `dataValue` (3.2), and in 2.0 `examples` of responses and `x-example`.
 * What stands elsewhere (`externalValue`) or is written out as bytes (`serializedValue`) is left out.
 */
export const examplesOf = perModel((model): readonly Example[] => model.elements.flatMap((element) => readExamples(element, model)));

/** The examples that one element holds itself, as `examplesOf` has them; a reference holds none. */
export function examplesHeldBy(holder: Element, model: Model): readonly Example[] {
  const known = heldIn(model);
  const before = known.get(holder);
  if (before !== undefined) return before;
  const examples = readExamples(holder, model);
  known.set(holder, examples);
  return examples;
}

const heldIn = perModel(() => new Map<Element, readonly Example[]>());

/** Fields under which examples stand: what has none of them holds none. */
export const exampleFields = ['example', 'examples', 'x-example'] as const;

function readExamples(holder: Element, model: Model): readonly Example[] {
  const { value } = holder;
  // Few of many have one: the rest is passed by quickly.
  if (exampleFields.every((field) => value[field] === undefined)) return none;
  if (holder instanceof Schema) return examplesOfSchema(holder);
  if (holder.isReference) return none;
  if (holder.kind === 'response') return model.format === 'oas2' ? examplesOfResponse(holder) : none;
  const isHolder = holder.kind === 'parameter' || holder.kind === 'header' || holder.kind === 'mediaType';
  return isHolder ? examplesOfHolder(holder, model) : none;
}

/**
 * Examples that stand at no typed position and are meant as such all the same: see `misplacedIn`. Which way their values travel cannot
 * be told.
 */
export const misplacedExamplesOf = perModel((model): readonly Example[] => {
  const { schemas, holders } = misplacedIn(model);
  const ofHolders = holders.flatMap((holder) =>
    holder.kind === 'response' ? examplesOfResponse(holder) : examplesOfHolder(holder, model),
  );
  return [...schemas.flatMap(examplesOfSchema), ...ofHolders].map((example) => {
    const { holder, mediaType } = example;
    return { ...example, direction: 'either', mediaType: holder.kind === 'mediaType' ? String(holder.node.key) : mediaType };
  });
});

/** Fields of a Schema Object that hold one example; `x-example` is what 2.0 tools agree on. */
function examplesOfSchema(schema: Schema): readonly Example[] {
  const { keywords, node, format } = schema;
  const nodes: (Node | undefined)[] = [];
  if (Object.hasOwn(keywords, 'example')) nodes.push(node.child('example'));
  if (format === 'oas2' && Object.hasOwn(keywords, 'x-example')) nodes.push(node.child('x-example'));
  const list = format >= 'oas3_1' && schema.writtenAs !== undefined ? schema.keyword('examples') : undefined;
  if (Array.isArray(list)) for (let index = 0; index < list.length; index += 1) nodes.push(node.at('examples', index));
  return nodes.length === 0
    ? none
    : toExamples(nodes, { schema, direction: directionOfSchema(schema), holder: schema, mediaType: undefined });
}

const none: readonly Example[] = [];

function examplesOfHolder(holder: Element, model: Model): readonly Example[] {
  const schema = schemaOf(holder);
  // In 2.0 a parameter or header without a `schema` is one itself, and is looked at as such.
  if (schema === undefined || schema.writtenAs === undefined) return none;
  const { node } = holder;
  const nodes: (Node | undefined)[] = [node.child('example')];
  if (model.format === 'oas2') nodes.push(node.child('x-example'));
  for (const { element } of holder.below('examples')) {
    nodes.push(element.node.child('value'));
    if (model.format === 'oas3_2') nodes.push(element.node.child('dataValue'));
  }
  // Nobody knows what a media type is that nothing uses.
  const mediaType = holder.kind === 'mediaType' ? String(contentUses(holder)[0]?.key ?? '') : undefined;
  return toExamples(nodes, { schema, direction: directionOf(holder), holder, mediaType });
}

/** An example for each node that is there. */
function toExamples(nodes: readonly (Node | undefined)[], shared: Omit<Example, 'node'>): readonly Example[] {
  const { schema, direction, holder, mediaType } = shared;
  const examples: Example[] = [];
  for (const node of nodes) if (node !== undefined) examples.push({ node, schema, direction, holder, mediaType });
  return examples;
}

/** In 2.0 the examples of a response are kept by media type. */
function examplesOfResponse(response: Element): readonly Example[] {
  const schema = schemaOf(response);
  const examples = response.node.child('examples');
  if (schema === undefined || examples === undefined || typeof examples.value !== 'object' || examples.value === null) return none;
  return Object.keys(examples.value).flatMap((mediaType): readonly Example[] => {
    const node = examples.child(mediaType);
    return node === undefined ? [] : [{ node, schema, direction: 'response', holder: response, mediaType }];
  });
}

function schemaOf(holder: Element): Schema | undefined {
  const schema = holder.one('schema');
  return schema instanceof Schema ? schema : undefined;
}

function directionOfSchema(schema: Schema): Direction {
  if (schema.isRequest === schema.isResponse) return 'either';
  return schema.isRequest ? 'request' : 'response';
}

/** By what holds it, unless its values travel the other way (a webhook's request) or both. */
function directionOf(holder: Element): Direction {
  const isRequest = (holder.reachBits & bits.request) !== 0;
  const isResponse = (holder.reachBits & bits.response) !== 0;
  const isHeldByRequest = holder.kind === 'parameter' || isHeldBy(holder, 'requestBody', 'parameter');
  const isHeldByResponse = holder.kind === 'header' || (holder.kind !== 'parameter' && isHeldBy(holder, 'response', 'header'));
  if (isHeldByRequest === isHeldByResponse) return 'either';
  if (isHeldByRequest) return isResponse ? 'either' : 'request';
  return isRequest ? 'either' : 'response';
}

function isHeldBy(holder: Element, kind: Kind, other: Kind): boolean {
  const uses = holder.kind === 'mediaType' ? contentUses(holder) : holder.uses;
  return uses.some(({ from }) => from.kind === kind || from.kind === other);
}
