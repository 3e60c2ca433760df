import type { Node } from '../document/node.ts';
import { bits } from './direction.ts';
import { Element } from './element.ts';
import type { OasFormat } from './format.ts';

/** The types of JSON Schema, and `file` of OpenAPI 2.0. */
export type SchemaType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null' | 'file';

const schemaTypes: ReadonlySet<string> = new Set(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null', 'file']);

/** Fields whose schemas judge the same value as the schema that holds them. */
const inPlaceFields: ReadonlySet<string> = new Set([
  '$ref',
  '$dynamicRef',
  'allOf',
  'oneOf',
  'anyOf',
  'not',
  'if',
  'then',
  'else',
  'dependentSchemas',
]);

/** Fields whose schemas only test: what they say bounds nothing. */
const assertionFields: ReadonlySet<string> = new Set(['not', 'if', 'contains', 'propertyNames']);

/**
 * A schema, wherever it stands: Schema Objects, boolean schemas (3.1+), and in 2.0 the parameters, headers and `items` that carry
 * schema keywords themselves. Each is one element, however often it is referenced.
 */
export class Schema extends Element {
  readonly format: OasFormat;
  /** `true` or `false` for a boolean schema. */
  readonly boolean: boolean | undefined;
  /** Kept for `appliedSchemas`, which many rules ask for. */
  applied: readonly Schema[] | undefined;
  /** Kept for `possibleSchemas`. */
  possible: readonly Schema[] | undefined;

  constructor(node: Node, format: OasFormat, writtenAs: 'schema' | 'items' | undefined) {
    super('schema', node, writtenAs ?? null);
    this.format = format;
    this.boolean = typeof node.value === 'boolean' ? node.value : undefined;
  }

  /** The keywords that count here: none beside a `$ref` in 2.0 and 3.0, where siblings are ignored. */
  get keywords(): Readonly<Record<string, unknown>> {
    return this.reference !== undefined && this.reference.via === '$ref' && this.format < 'oas3_1' ? noKeywords : this.value;
  }

  keyword(name: string): unknown {
    const { keywords } = this;
    const value = keywords[name];
    return value !== undefined && Object.hasOwn(keywords, name) ? value : undefined;
  }

  /** The types this object itself declares; `null` for `nullable: true` (3.0) and `x-nullable: true` (2.0) too. Empty when it declares none. */
  get types(): readonly SchemaType[] {
    const declared = this.keyword('type');
    if (declared === undefined) return noTypes;
    const isNullable = this.keyword('nullable') === true || this.keyword('x-nullable') === true;
    // Nearly always: no new list for each of the many that ask.
    if (!isNullable && !Array.isArray(declared)) return aloneLists.get(declared) ?? noTypes;
    const types = (Array.isArray(declared) ? declared : [declared]).filter(isSchemaType);
    if (isNullable && types.length > 0 && !types.includes('null')) types.push('null');
    return types;
  }

  /** Asked for when the walk is over, a dozen times of each schema. */
  hasType(type: SchemaType): boolean {
    this.#type ??= this.keyword('type') ?? null;
    return this.#type === type || (Array.isArray(this.#type) && this.#type.includes(type));
  }

  /** The value of `type`; `null` when there is none. */
  #type: unknown;

  /** What the schema's `$ref` or `$dynamicRef` leads to. */
  get referenced(): Schema | undefined {
    for (const edge of this.edges) {
      if (edge.field === 'subtype') break;
      if ((edge.field === '$ref' || edge.field === '$dynamicRef') && edge.to instanceof Schema) return edge.to;
    }
    return undefined;
  }

  /** True when it refers to something that is not there, which `ref-resolves` reports: nothing else can be said of it. */
  get isDeadReference(): boolean {
    return this.reference !== undefined && this.referenced === undefined;
  }

  /** The schemas directly under a field: `schemas('allOf')`, `schemas('properties')`. */
  schemas(field: string): readonly Schema[] {
    let found: Schema[] | undefined;
    for (const edge of this.edges) {
      if (edge.field !== field) {
        if (edge.field === 'subtype') break;
        continue;
      }
      if (!(edge.to instanceof Schema)) continue;
      found ??= [];
      found.push(edge.to);
    }
    return found ?? none;
  }

  /** The schemas under `properties` by name. */
  get properties(): ReadonlyMap<string, Schema> {
    const properties = new Map<string, Schema>();
    for (const edge of this.edges) {
      if (edge.field === 'subtype') break;
      if (edge.field === 'properties' && edge.to instanceof Schema) properties.set(String(edge.key), edge.to);
    }
    return properties;
  }

  /** What its `$ref` leads to, and the members of `allOf`, `oneOf` and `anyOf`. Asked for when the walk is over. */
  get parts(): readonly Schema[] {
    this.#parts ??= this.edges.length === 0 ? none : this.#findParts();
    return this.#parts;
  }

  #parts: readonly Schema[] | undefined;

  #findParts(): readonly Schema[] {
    const { referenced } = this;
    const parts = [...this.schemas('allOf'), ...this.schemas('oneOf'), ...this.schemas('anyOf')];
    if (referenced !== undefined) parts.unshift(referenced);
    return parts.length === 0 ? none : parts;
  }

  /** The schemas that judge the same value and hold this one: an `allOf` parent, a `$ref` to it. Asked for when the walk is over. */
  get inPlaceParents(): readonly Schema[] {
    this.#inPlaceParents ??= this.#findInPlaceParents();
    return this.#inPlaceParents;
  }

  #inPlaceParents: readonly Schema[] | undefined;

  #findInPlaceParents(): readonly Schema[] {
    let parents: Schema[] | undefined;
    for (const use of this.uses) {
      if (!inPlaceFields.has(use.field) || !(use.from instanceof Schema)) continue;
      parents ??= [];
      parents.push(use.from);
    }
    return parents ?? none;
  }

  /** True when some place takes its values by this schema directly: a property, items, a parameter, a body. Asked for when the walk is over. */
  get isRoot(): boolean {
    this.#isRoot ??= this.uses.some(
      (use) => !inPlaceFields.has(use.field) && use.field !== 'mapping' && use.field !== 'subtype' && !isDefinitionField(use),
    );
    return this.#isRoot;
  }

  #isRoot: boolean | undefined;

  /** False for schemas that only test a value (under `not`, `if`, `contains`, `propertyNames`): nothing is ever missing there. */
  get isData(): boolean {
    return (this.reachBits & bits.data) !== 0;
  }

  /** True when a caller of the API can send values of this schema. */
  get isRequest(): boolean {
    return (this.reachBits & bits.request) !== 0;
  }

  /** True when the API sends values of this schema. */
  get isResponse(): boolean {
    return (this.reachBits & bits.response) !== 0;
  }

  /**
   * The side that limits apply to: `request` when callers can send it (even if the API sends it too), `response` when only the API does
   * or ever could (what is read-only in an unused component), `unused` for the rest of a component that nothing uses, `none` where it
   * never travels (a read-only property of a request).
   */
  get direction(): 'request' | 'response' | 'unused' | 'none' {
    if (this.isRequest) return 'request';
    if (this.isResponse) return 'response';
    if (this.isUsed) return 'none';
    return (this.reachBits & bits.perhapsRequest) === 0 ? 'response' : 'unused';
  }

  /** Where in a request its values travel. */
  isIn(place: 'path' | 'query' | 'header' | 'cookie' | 'body'): boolean {
    return (this.reachBits & bits[place]) !== 0;
  }
}

const none: readonly Schema[] = [];

const noTypes: readonly SchemaType[] = [];

/** A list of one type each. */
const aloneLists: ReadonlyMap<unknown, readonly SchemaType[]> = new Map(
  [...schemaTypes].filter(isSchemaType).map((type) => [type, [type]]),
);

const noKeywords: Readonly<Record<string, unknown>> = {};

/** True for a field under which a schema judges the same value as its holder. */
export function isInPlace(field: string): boolean {
  return inPlaceFields.has(field);
}

/** True for a field whose schema only tests. */
export function isAssertion(field: string): boolean {
  return assertionFields.has(field);
}

/** True for a use that only keeps a schema for others to refer to. */
export function isDefinitionField(use: { readonly field: string; readonly from: Element }): boolean {
  return use.field === '$defs' || use.field === 'definitions' || use.from.kind === 'components';
}

function isSchemaType(name: unknown): name is SchemaType {
  return typeof name === 'string' && schemaTypes.has(name);
}
