import { isObject } from '../element.ts';
import { Schema } from '../schema.ts';
import { canonicalText } from './equality.ts';
import { exactKeyword } from './exact-value.ts';
import { type NumberBounds, readNumberBounds } from './number-bounds.ts';

/** The types of JSON as bits: what a schema allows, and what a value is. An integer is a number too. */
export const typeBits = { null: 1, boolean: 2, string: 4, integer: 8, number: 16, array: 32, object: 64 } as const;

const bitByName: ReadonlyMap<unknown, number> = new Map(Object.entries(typeBits));

/** Values to compare with: scalars by identity, arrays and objects member by member. */
export interface Members {
  readonly scalars: ReadonlySet<unknown>;
  /** Objects and arrays, as `canonicalText`. */
  readonly containers: ReadonlySet<string>;
  /** Integers that are kept whole, as the numbers to which others like them are rounded. */
  readonly rounded: ReadonlySet<number>;
  readonly all: readonly unknown[];
}

/** What a schema says of strings. */
export interface StringKeywords {
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  readonly pattern: string | undefined;
}

/** What a schema says of arrays. */
export interface ArrayKeywords {
  readonly minItems: number | undefined;
  readonly maxItems: number | undefined;
  readonly uniqueItems: boolean;
  readonly prefix: readonly (SchemaPlan | undefined)[];
  readonly items: SchemaPlan | undefined;
  readonly contains: SchemaPlan | undefined;
  readonly minContains: number;
  readonly maxContains: number | undefined;
  readonly unevaluated: SchemaPlan | undefined;
}

/** What a schema says of objects. */
export interface ObjectKeywords {
  readonly minProperties: number | undefined;
  readonly maxProperties: number | undefined;
  readonly required: readonly string[];
  readonly properties: ReadonlyMap<string, SchemaPlan>;
  readonly patterns: readonly { readonly pattern: string; readonly plan: SchemaPlan }[];
  readonly additional: SchemaPlan | undefined;
  readonly names: SchemaPlan | undefined;
  readonly dependentRequired: readonly { readonly name: string; readonly required: readonly string[] }[];
  readonly unevaluated: SchemaPlan | undefined;
  /** `patternProperties` where the version has none: what its author takes them for cannot be told. */
  readonly hasForeignPatterns: boolean;
}

/** The schemas that judge the same value. */
export interface InPlaceKeywords {
  /** Behind `$ref`, and the `allOf` members. */
  readonly all: readonly SchemaPlan[];
  /** Behind `$dynamicRef`, and the name it has there when who refers here decides which schema of this name is meant. */
  readonly dynamic: { readonly plan: SchemaPlan; readonly anchor: string | undefined } | undefined;
  readonly anyOf: readonly SchemaPlan[];
  readonly oneOf: readonly SchemaPlan[];
  readonly not: SchemaPlan | undefined;
  readonly if: SchemaPlan | undefined;
  readonly then: SchemaPlan | undefined;
  readonly else: SchemaPlan | undefined;
  readonly dependent: readonly { readonly name: string; readonly plan: SchemaPlan }[];
  /** A branch or target cannot be looked at: it leads nowhere, is no schema, or depends on who refers to it. */
  readonly hasUnreadable: boolean;
  /** One of several alternatives may be unreadable, which leaves a match undecided. */
  readonly hasUnreadableAlternative: boolean;
}

/** The keywords of one schema object, read once; what is ill-typed or of another version asserts nothing. */
export interface Keywords {
  readonly schema: Schema;
  readonly boolean: boolean | undefined;
  /** Bits of the types allowed; zero when nothing is said. */
  readonly types: number;
  /** True for a type that JSON Schema does not know (`file`, `any`): whether a value has it cannot be told. */
  readonly hasUnknownType: boolean;
  /** True when some `nullable` is written on the object, in a version or place where it may not count. */
  readonly mentionsNull: boolean;
  readonly enum: Members | undefined;
  readonly const: Members | undefined;
  readonly format: string | undefined;
  readonly numbers: NumberBounds | undefined;
  readonly strings: StringKeywords | undefined;
  readonly arrays: ArrayKeywords | undefined;
  readonly objects: ObjectKeywords | undefined;
  readonly inPlace: InPlaceKeywords | undefined;
  /** True when one value, or one of its parts, may be judged by several schemas: what is found is worth remembering. */
  readonly isForked: boolean;
}

/** A schema with its keywords at hand; they are read when a value first gets here. */
export class SchemaPlan {
  readonly schema: Schema;
  readonly #plans: SchemaPlans;
  #keywords: Keywords | undefined;

  constructor(schema: Schema, plans: SchemaPlans) {
    this.schema = schema;
    this.#plans = plans;
  }

  get keywords(): Keywords {
    this.#keywords ??= readKeywords(this.schema, this.#plans);
    return this.#keywords;
  }
}

/** The plans of a definition's schemas. */
export class SchemaPlans {
  readonly #known = new Map<Schema, SchemaPlan>();

  /** The plan of a schema, the same one each time; what only refers to another has that one's. */
  of(schema: Schema): SchemaPlan {
    let plan = this.#known.get(schema);
    if (plan === undefined) {
      const meant = schema.edges.length === 1 ? endOfReferences(schema) : schema;
      plan = meant === schema ? new SchemaPlan(schema, this) : this.of(meant);
      this.#known.set(schema, plan);
    }
    return plan;
  }
}

/** What a schema that asserts nothing but its reference leads to; itself for any other, and for a circle. */
function endOfReferences(schema: Schema): Schema {
  let end = schema;
  for (let steps = 0; steps < maxReferences; steps += 1) {
    const next = soleReference(end);
    if (next === undefined) return end;
    end = next;
  }
  return schema;
}

/** Longer chains are circles, or are left to be followed one by one. */
const maxReferences = 20;

function soleReference({ edges, value }: Schema): Schema | undefined {
  const [edge] = edges;
  if (edges.length !== 1 || edge?.field !== '$ref' || !(edge.to instanceof Schema)) return undefined;
  for (const name in value) if (name !== '$ref' && groupOf.has(name)) return undefined;
  return edge.to;
}

/** Groups of keywords, as bits: most schemas have keywords of one group, and the others need not be looked for. */
const groups = { numbers: 1, strings: 2, arrays: 4, objects: 8, inPlace: 16, values: 32, types: 64 } as const;

const groupOf: ReadonlyMap<string, number> = new Map([
  ['type', groups.types] as const,
  ...['enum', 'const', 'format', 'nullable', 'x-nullable'].map((name) => [name, groups.values] as const),
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'].map((name) => [name, groups.numbers] as const),
  ...['minLength', 'maxLength', 'pattern'].map((name) => [name, groups.strings] as const),
  ...['minItems', 'maxItems', 'uniqueItems', 'items', 'prefixItems'].map((name) => [name, groups.arrays] as const),
  ...['contains', 'minContains', 'maxContains', 'unevaluatedItems'].map((name) => [name, groups.arrays] as const),
  ...['minProperties', 'maxProperties', 'required', 'properties'].map((name) => [name, groups.objects] as const),
  ...['patternProperties', 'additionalProperties', 'propertyNames'].map((name) => [name, groups.objects] as const),
  ...['dependentRequired', 'unevaluatedProperties'].map((name) => [name, groups.objects] as const),
  ...['$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas'].map(
    (name) => [name, groups.inPlace] as const,
  ),
]);

function readKeywords(schema: Schema, plans: SchemaPlans): Keywords {
  let present = 0;
  for (const name in schema.value) present |= groupOf.get(name) ?? 0;
  const parts = schema.edges.length === 0 ? noParts : readParts(schema, plans);
  const arrays = (present & groups.arrays) === 0 ? undefined : readArrays(schema, parts);
  const objects = (present & groups.objects) === 0 ? undefined : readObjects(schema, parts, plans);
  const inPlace = (present & groups.inPlace) === 0 ? undefined : readInPlace(schema, parts);
  const values = (present & groups.values) === 0 ? anyValue : readValues(schema);
  const types = (present & groups.types) === 0 ? 0 : readTypes(schema);
  return {
    schema,
    boolean: schema.boolean,
    types: types & ~unknownType,
    hasUnknownType: (types & unknownType) !== 0,
    mentionsNull: values.mentionsNull,
    enum: values.enum,
    const: values.const,
    format: values.format,
    numbers: (present & groups.numbers) === 0 ? undefined : readNumberBounds(schema),
    strings: (present & groups.strings) === 0 ? undefined : readStrings(schema),
    arrays,
    objects,
    inPlace,
    isForked: arrays?.contains !== undefined || (objects?.patterns.length ?? 0) > 0 || (inPlace !== undefined && hasSeveral(schema)),
  };
}

/** The plans of the schemas that one holds, by where they are. */
class Parts {
  readonly under = new Map<string, SchemaPlan>();
  readonly prefix: (SchemaPlan | undefined)[] = [];
  readonly properties = new Map<string, SchemaPlan>();
  readonly patterns: { readonly pattern: string; readonly plan: SchemaPlan }[] = [];
  readonly references: SchemaPlan[] = [];
  readonly allOf: SchemaPlan[] = [];
  readonly anyOf: SchemaPlan[] = [];
  readonly oneOf: SchemaPlan[] = [];
  readonly dependent: { readonly name: string; readonly plan: SchemaPlan }[] = [];

  /** Where the schema directly under a field that holds one is kept; the first counts. */
  add(field: string, key: string | number | undefined, plan: SchemaPlan): void {
    if (field === 'properties') this.properties.set(String(key), plan);
    else if (field === '$ref') this.references.push(plan);
    else if (field === 'allOf' || field === 'anyOf' || field === 'oneOf') this[field].push(plan);
    else if (field === 'patternProperties') this.patterns.push({ pattern: String(key), plan });
    else if (field === 'dependentSchemas') this.dependent.push({ name: String(key), plan });
    else if (typeof key === 'number') this.prefix[key] = plan;
    else if (key === undefined && !this.under.has(field)) this.under.set(field, plan);
  }
}

const noParts: Readonly<Parts> = new Parts();

function readParts(schema: Schema, plans: SchemaPlans): Parts {
  const parts = new Parts();
  for (const { field, key, to } of schema.edges) {
    if (to instanceof Schema && groupOf.has(field)) parts.add(field, key, plans.of(to));
  }
  return parts;
}

type ValueKeywords = Pick<Keywords, 'mentionsNull' | 'enum' | 'const' | 'format'>;

const anyValue: ValueKeywords = { mentionsNull: false, enum: undefined, const: undefined, format: undefined };

function readValues(schema: Schema): ValueKeywords {
  const values = exactKeyword(schema, 'enum');
  const hasConst = schema.format >= 'oas3_1' && Object.hasOwn(schema.keywords, 'const');
  return {
    mentionsNull: schema.value['nullable'] === true || schema.value['x-nullable'] === true,
    // An empty list lets nothing through, which nobody means.
    enum: Array.isArray(values) && values.length > 0 ? readMembers(values) : undefined,
    const: hasConst ? readMembers([exactKeyword(schema, 'const')]) : undefined,
    format: textOf(schema.keyword('format')),
  };
}

function hasSeveral(schema: Schema): boolean {
  let count = schema.has('properties') || schema.has('items') ? 1 : 0;
  for (const { field } of schema.edges) if (groupOf.get(field) === groups.inPlace) count += 1;
  return count > 1;
}

/** The types a schema allows, as bits; `unknownType` for one that JSON Schema does not know. */
function readTypes(schema: Schema): number {
  const declared = schema.keyword('type');
  if (declared === undefined) return 0;
  let types = 0;
  if (Array.isArray(declared)) for (const name of declared) types |= bitByName.get(name) ?? unknownType;
  else types = bitByName.get(declared) ?? unknownType;
  const nullable = schema.format === 'oas2' ? 'x-nullable' : schema.format === 'oas3_0' ? 'nullable' : undefined;
  return nullable !== undefined && schema.keyword(nullable) === true ? types | typeBits.null : types;
}

const unknownType = 128;

function readMembers(values: readonly unknown[]): Members {
  const scalars = new Set<unknown>();
  const containers = new Set<string>();
  const rounded = new Set<number>();
  for (const value of values) {
    if (typeof value === 'object' && value !== null) containers.add(canonicalText(value));
    else scalars.add(value);
    if (typeof value === 'bigint') rounded.add(Number(value));
  }
  return { scalars, containers, rounded, all: values };
}

function readStrings(schema: Schema): StringKeywords | undefined {
  const minLength = countOf(schema.keyword('minLength'));
  const maxLength = countOf(schema.keyword('maxLength'));
  const pattern = textOf(schema.keyword('pattern'));
  return minLength === undefined && maxLength === undefined && pattern === undefined ? undefined : { minLength, maxLength, pattern };
}

function readArrays(schema: Schema, { under, prefix }: Readonly<Parts>): ArrayKeywords {
  const isModern = schema.format >= 'oas3_1';
  return {
    minItems: countOf(schema.keyword('minItems')),
    maxItems: countOf(schema.keyword('maxItems')),
    uniqueItems: schema.keyword('uniqueItems') === true,
    // `prefixItems`; in 2.0 an array under `items`.
    prefix,
    items: under.get('items'),
    contains: under.get('contains'),
    minContains: (isModern ? countOf(schema.keyword('minContains')) : undefined) ?? 1,
    maxContains: isModern ? countOf(schema.keyword('maxContains')) : undefined,
    unevaluated: under.get('unevaluatedItems'),
  };
}

function readObjects(schema: Schema, { under, properties, patterns }: Readonly<Parts>, plans: SchemaPlans): ObjectKeywords {
  const isModern = schema.format >= 'oas3_1';
  return {
    minProperties: countOf(schema.keyword('minProperties')),
    maxProperties: countOf(schema.keyword('maxProperties')),
    required: textsOf(schema.keyword('required')),
    properties,
    patterns,
    additional: under.get('additionalProperties') ?? readNoAdditional(schema, plans),
    names: under.get('propertyNames'),
    dependentRequired: isModern ? readDependentRequired(schema) : none,
    unevaluated: under.get('unevaluatedProperties'),
    hasForeignPatterns: !isModern && schema.keyword('patternProperties') !== undefined,
  };
}

const none: readonly never[] = [];

/** `additionalProperties: false` is no schema of its own until 3.1. */
function readNoAdditional(schema: Schema, plans: SchemaPlans): SchemaPlan | undefined {
  if (schema.keyword('additionalProperties') !== false) return undefined;
  const node = schema.node.child('additionalProperties');
  return node === undefined ? undefined : plans.of(new Schema(node, schema.format, undefined));
}

function readDependentRequired(schema: Schema): ObjectKeywords['dependentRequired'] {
  const dependent = schema.keyword('dependentRequired');
  if (!isObject(dependent)) return none;
  return Object.entries(dependent).map(([name, required]) => ({ name, required: textsOf(required) }));
}

function readInPlace(schema: Schema, parts: Readonly<Parts>): InPlaceKeywords {
  const { under, references, allOf, anyOf, oneOf, dependent } = parts;
  return {
    all: references.length === 0 ? allOf : allOf.length === 0 ? references : [...references, ...allOf],
    dynamic: readDynamic(schema, under.get('$dynamicRef')),
    anyOf,
    oneOf,
    not: under.get('not'),
    if: under.get('if'),
    then: under.get('then'),
    else: under.get('else'),
    dependent,
    hasUnreadable: isDead(schema, '$ref') || isDead(schema, '$dynamicRef') || lacksBranches(schema, 'allOf', allOf),
    hasUnreadableAlternative: lacksBranches(schema, 'anyOf', anyOf) || lacksBranches(schema, 'oneOf', oneOf),
  };
}

function readDynamic(schema: Schema, plan: SchemaPlan | undefined): InPlaceKeywords['dynamic'] {
  if (plan === undefined) return undefined;
  const anchor = schema.schemas('$dynamicRef')[0]?.keyword('$dynamicAnchor');
  const isDynamic = typeof anchor === 'string' && schema.keyword('$dynamicRef') !== undefined;
  return { plan, anchor: isDynamic ? anchor : undefined };
}

function isDead(schema: Schema, field: '$ref' | '$dynamicRef'): boolean {
  return typeof schema.value[field] === 'string' && schema.schemas(field).length === 0;
}

function lacksBranches(schema: Schema, field: string, readable: readonly SchemaPlan[]): boolean {
  const branches = schema.keyword(field);
  return Array.isArray(branches) && readable.length < branches.length && schema.edges.some((edge) => edge.field === field);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function textsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return none;
  return value.every((text) => typeof text === 'string') ? value : value.filter((text) => typeof text === 'string');
}

/** A limit of lengths and numbers of items; anything else limits nothing. */
function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 ? value : undefined;
}
