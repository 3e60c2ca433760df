import type { Node } from '../document/node.ts';
import { isDataField } from './data-fields.ts';
import { type Element, isObject } from './element.ts';
import type { OasFormat } from './format.ts';
import type { Kind } from './grammar.ts';
import type { Model } from './model.ts';
import { perModel } from './once.ts';
import { Schema } from './schema.ts';
import { type Aside, type ElementsByObject, walkAside } from './walk.ts';

/** What stands at no typed position, and is meant as a schema or as something that shows an example of one all the same. */
export interface Misplaced {
  /** What looks like a schema, and every schema that it holds or refers to, if that is misplaced too. */
  readonly schemas: readonly Schema[];
  /** What holds a schema and an example of it. Its schema is not among `schemas`: the example shows what is meant. */
  readonly holders: readonly Element[];
}

/**
 * Schemas and examples that the typed walk does not see because something around them is misplaced: under a field that does not belong
 * there, or in a list where a map belongs. They are no part of the model, and most definitions have none. Data and extensions are left
 * alone.
 */
export const misplacedIn = perModel((model): Misplaced => (model.strays.length === 0 ? nothing : new Search(model).run()));

const nothing: Misplaced = { schemas: [], holders: [] };

class Search {
  readonly #format: OasFormat;
  readonly #typed: ElementsByObject;
  readonly #aside: Aside;
  readonly #queue: Node[];
  readonly #passed = new Set<object>();
  readonly #roots: Element[] = [];
  readonly #holders: Element[] = [];

  constructor({ graph, format, elements, strays }: Model) {
    this.#format = format;
    this.#typed = groupByObject(elements);
    this.#aside = walkAside(graph, format, this.#typed);
    this.#queue = [...strays];
  }

  run(): Misplaced {
    // What is found has fields that belong nowhere itself.
    for (let from = 0; this.#queue.length > 0; from = this.#aside.strays.length) {
      for (let node = this.#queue.pop(); node !== undefined; node = this.#queue.pop()) this.#look(node);
      this.#aside.finish();
      for (const added of this.#aside.strays.slice(from)) this.#queue.push(added);
    }
    return { schemas: schemasBelow(this.#roots, this.#typed), holders: this.#holders };
  }

  #look(node: Node): void {
    const { value } = node;
    if (typeof value !== 'object' || value === null || this.#passed.has(value) || this.#typed.has(value)) return;
    this.#passed.add(value);
    const isNamed = isMapOfNames(node);
    if (!isNamed && isObject(value)) {
      if (isLikeSchema(value)) return void this.#roots.push(this.#aside.place('schema', node));
      if (isLikeHolder(value, this.#format))
        return void this.#holders.push(this.#aside.place(kindOfHolder(node, value, this.#format), node));
    }
    for (const key of Object.keys(value)) {
      const child = isNamed || !isDataField(key) ? node.child(key) : undefined;
      if (child !== undefined) this.#queue.push(child);
    }
  }
}

function groupByObject(elements: readonly Element[]): ElementsByObject {
  const byObject = new Map<object, Element[]>();
  for (const element of elements) {
    const { value } = element.node;
    // What a 2.0 parameter is beside itself can only be met there.
    if (!isObject(value) || element.writtenAs === undefined) continue;
    const others = byObject.get(value);
    if (others === undefined) byObject.set(value, [element]);
    else others.push(element);
  }
  return byObject;
}

/** The schemas at these places and below, without those of the definition that they refer to. */
function schemasBelow(places: readonly Element[], typed: ElementsByObject): readonly Schema[] {
  const found = new Set<Element>(places);
  for (const element of found) {
    for (const { to } of element.edges) if (!isObject(to.node.value) || !typed.has(to.node.value)) found.add(to);
  }
  return [...found].filter((element) => element instanceof Schema);
}

/** Fields of several kinds that hold things by name: what their keys are called says nothing. */
const mapFields: ReadonlySet<string> = new Set([
  '$defs',
  'callbacks',
  'content',
  'definitions',
  'dependentSchemas',
  'headers',
  'links',
  'parameters',
  'patternProperties',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
  'securitySchemes',
]);

/** True for an object whose keys are names that the author chose. */
function isMapOfNames({ key, value }: Node): boolean {
  return typeof key === 'string' && mapFields.has(key) && isObject(value);
}

const typeNames: ReadonlySet<unknown> = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']);

/** True for an object with a type of JSON Schema, or with another of its keywords beside an example or default. */
function isLikeSchema(value: Readonly<Record<string, unknown>>): boolean {
  const { type } = value;
  if (Array.isArray(type) ? type.length > 0 && type.every((name) => typeNames.has(name)) : typeNames.has(type)) return true;
  return exampleFields.some((field) => Object.hasOwn(value, field)) && hasKeyword(value);
}

const exampleFields = ['default', 'example', 'examples', 'x-example'];

function hasKeyword(value: Readonly<Record<string, unknown>>): boolean {
  const lists = ['allOf', 'anyOf', 'enum', 'oneOf'];
  return lists.some((field) => Array.isArray(value[field])) || ['items', 'properties'].some((field) => isObject(value[field]));
}

/** True for an object with a schema and an example beside it. */
function isLikeHolder({ schema, ...others }: Readonly<Record<string, unknown>>, format: OasFormat): boolean {
  if (!isObject(schema)) return false;
  return Object.hasOwn(others, 'example') || isObject(others['examples']) || (format === 'oas2' && Object.hasOwn(others, 'x-example'));
}

/** What the holder of an example most likely is. */
function kindOfHolder({ key }: Node, value: Readonly<Record<string, unknown>>, format: OasFormat): Kind {
  if (format === 'oas2') return Object.hasOwn(value, 'examples') ? 'response' : 'parameter';
  return typeof key === 'string' && /^[^/]+\/[^/]+$/.test(key) ? 'mediaType' : 'parameter';
}
