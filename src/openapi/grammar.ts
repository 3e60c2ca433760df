import type { OasFormat } from './format.ts';

/**
 * A kind of object in the OpenAPI Specification. `definition` is the root (OpenAPI Object, Swagger Object); `items` is the Items
 * Object of 2.0, which is not a Schema Object.
 */
export type Kind =
  | 'callback'
  | 'components'
  | 'contact'
  | 'definition'
  | 'discriminator'
  | 'encoding'
  | 'example'
  | 'externalDocs'
  | 'header'
  | 'info'
  | 'items'
  | 'license'
  | 'link'
  | 'mediaType'
  | 'oauthFlow'
  | 'oauthFlows'
  | 'operation'
  | 'parameter'
  | 'pathItem'
  | 'paths'
  | 'requestBody'
  | 'response'
  | 'responses'
  | 'schema'
  | 'securityRequirement'
  | 'securityScheme'
  | 'server'
  | 'serverVariable'
  | 'tag'
  | 'xml';

/** How a field holds its children: itself, in an array, by name in an object, or (Schema Object `items` of 2.0) itself or in an array. */
type Shape = 'one' | 'list' | 'map' | 'one-or-list';

/** What a field holds. */
export interface ChildRule {
  readonly kind: Kind;
  readonly shape: Shape;
}

/** Called for every child: the value, its kind, the field it is under, and its index or name there when the field holds several. */
export type VisitChild = (child: object | boolean, kind: Kind, field: string, key: string | number | undefined) => void;

/** Called for every object or array that is no child: an unknown field, data, or of another shape than the field (or its `key`) wants. */
export type PassBy = (held: object, field: string, key: string | number | undefined) => void;

/** What the field `field` of an object of this kind holds; `undefined` for data, text, unknown fields and `x-` extensions. */
export function childRule(kind: Kind, format: OasFormat, field: string): ChildRule | undefined {
  const entry = tables[format][kind];
  return entry?.fields.get(field) ?? (entry?.others === undefined ? undefined : otherChild(entry.others, field));
}

/**
 * Calls `visit` for every typed position directly below an object of this kind, in the order of its keys. A child is an object, or
 * from 3.1 on a boolean where a schema is expected; whatever else stands there is a defect of the parent and is skipped.
 * References are children like any other: see `isReference`. What is no child is shown to `passBy`.
 */
export function visitChildren(kind: Kind, format: OasFormat, value: object, visit: VisitChild, passBy: PassBy = ignore): void {
  visitChildrenBy({ format, visit, passBy }, kind, value);
}

/** What `visitChildren` calls, for who visits the children of many: nothing is made for each. */
export interface ChildVisitor {
  readonly format: OasFormat;
  readonly visit: VisitChild;
  readonly passBy: PassBy;
}

/** The same as `visitChildren`. */
export function visitChildrenBy(visitor: ChildVisitor, kind: Kind, value: object): void {
  const { fields, others } = tables[visitor.format][kind] ?? noFields;
  for (const field in value) {
    const rule = fields.get(field) ?? (others === undefined ? undefined : otherChild(others, field));
    const held = (value as Record<string, unknown>)[field];
    if (rule === undefined) {
      if (typeof held === 'object' && held !== null) visitor.passBy(held, field, undefined);
    } else if (Object.hasOwn(value, field)) {
      visitField(rule, field, held, visitor);
    }
  }
}

function ignore(): void {}

/** True when an object of this kind may be replaced by a Reference Object in this version. */
export function mayBeReference(kind: Kind, format: OasFormat): boolean {
  return referenceable[format].has(kind);
}

/**
 * True when `value`, found where `kind` is expected, is a Reference Object: it has a `$ref`, so nothing else in it counts. A Path
 * Item's `$ref` (every version) and a Schema Object's (from 3.1 on) is a field beside others instead, and not a reference here.
 */
export function isReference(kind: Kind, format: OasFormat, value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, '$ref') && referenceable[format].has(kind);
}

/** The fields of a kind that hold other objects, for tables and tests. Keyed by field; `*` and `/*` stand for patterns of keys. */
export function childFields(kind: Kind, format: OasFormat): ReadonlyMap<string, ChildRule> {
  const entry = tables[format][kind];
  if (entry === undefined) return new Map();
  if (entry.others === undefined) return entry.fields;
  return new Map([...entry.fields, [entry.others.pattern, entry.others.rule]]);
}

function visitField(rule: ChildRule, field: string, held: unknown, visitor: ChildVisitor): void {
  const { kind, shape } = rule;
  if (shape === 'one' || (shape === 'one-or-list' && !Array.isArray(held))) {
    visitOne(held, kind, field, undefined, visitor);
  } else if (typeof held !== 'object' || held === null) {
    return;
  } else if (Array.isArray(held) === (shape === 'map')) {
    visitor.passBy(held, field, undefined);
  } else if (Array.isArray(held)) {
    for (let index = 0; index < held.length; index += 1) visitOne(held[index], kind, field, index, visitor);
  } else {
    for (const key of Object.keys(held)) visitOne((held as Record<string, unknown>)[key], kind, field, key, visitor);
  }
}

function visitOne(child: unknown, kind: Kind, field: string, key: string | number | undefined, visitor: ChildVisitor): void {
  if (isChild(child, kind, visitor.format)) visitor.visit(child, kind, field, key);
  else if (Array.isArray(child)) visitor.passBy(child, field, key);
}

function isChild(value: unknown, kind: Kind, format: OasFormat): value is object | boolean {
  if (typeof value === 'object') return value !== null && !Array.isArray(value);
  return typeof value === 'boolean' && kind === 'schema' && (format === 'oas3_1' || format === 'oas3_2');
}

function otherChild(others: OtherFields, field: string): ChildRule | undefined {
  if (others.pattern === '/*') return field.startsWith('/') ? others.rule : undefined;
  return field.startsWith('x-') ? undefined : others.rule;
}

interface OtherFields {
  readonly pattern: '*' | '/*';
  readonly rule: ChildRule;
}

interface KindTable {
  readonly fields: ReadonlyMap<string, ChildRule>;
  readonly others: OtherFields | undefined;
}

const noFields: KindTable = { fields: new Map(), others: undefined };

/** `server` one Server Object, `server[]` a list of them, `server{}` a map of them by name, `schema|[]` one or a list. */
type ChildNotation = Kind | `${Kind}[]` | `${Kind}{}` | `${Kind}|[]`;

/** By kind, what the fields hold. `*` stands for every key that is not an extension, `/*` for those that start with a slash. */
type Grammar = { readonly [kind in Kind]?: Readonly<Record<string, ChildNotation>> };

const shapes: Readonly<Record<string, Shape>> = { '': 'one', '[]': 'list', '{}': 'map', '|[]': 'one-or-list' };

// `trace` is no field of a 2.0 path item, which document-valid says; but who writes one means an operation, and rules must see it.
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
const operations = Object.fromEntries(methods.map((method) => [method, 'operation' as const]));

// OpenAPI 2.0 §5.2. Response `examples` are data, `scopes` and `host` text.
const oas2: Grammar = {
  definition: {
    info: 'info',
    paths: 'paths',
    definitions: 'schema{}',
    parameters: 'parameter{}',
    responses: 'response{}',
    securityDefinitions: 'securityScheme{}',
    security: 'securityRequirement[]',
    tags: 'tag[]',
    externalDocs: 'externalDocs',
  },
  info: { contact: 'contact', license: 'license' },
  paths: { '/*': 'pathItem' },
  pathItem: { ...operations, parameters: 'parameter[]' },
  operation: {
    externalDocs: 'externalDocs',
    parameters: 'parameter[]',
    responses: 'responses',
    security: 'securityRequirement[]',
  },
  parameter: { schema: 'schema', items: 'items' },
  items: { items: 'items' },
  responses: { '*': 'response' },
  response: { schema: 'schema', headers: 'header{}' },
  header: { items: 'items' },
  tag: { externalDocs: 'externalDocs' },
  schema: {
    items: 'schema|[]',
    allOf: 'schema[]',
    properties: 'schema{}',
    additionalProperties: 'schema',
    xml: 'xml',
    externalDocs: 'externalDocs',
  },
};

// OpenAPI 3.0.4 §4.7. `example`, `default`, `enum`, Link `parameters` and `requestBody`, Discriminator `mapping` are data.
const oas3_0: Grammar = {
  definition: {
    info: 'info',
    servers: 'server[]',
    paths: 'paths',
    // 3.0 has no webhooks; this extension is what tools agree on.
    'x-webhooks': 'pathItem{}',
    components: 'components',
    security: 'securityRequirement[]',
    tags: 'tag[]',
    externalDocs: 'externalDocs',
  },
  info: { contact: 'contact', license: 'license' },
  server: { variables: 'serverVariable{}' },
  components: {
    schemas: 'schema{}',
    responses: 'response{}',
    parameters: 'parameter{}',
    examples: 'example{}',
    requestBodies: 'requestBody{}',
    headers: 'header{}',
    securitySchemes: 'securityScheme{}',
    links: 'link{}',
    callbacks: 'callback{}',
  },
  paths: { '/*': 'pathItem' },
  pathItem: { ...operations, servers: 'server[]', parameters: 'parameter[]' },
  operation: {
    externalDocs: 'externalDocs',
    parameters: 'parameter[]',
    requestBody: 'requestBody',
    responses: 'responses',
    callbacks: 'callback{}',
    security: 'securityRequirement[]',
    servers: 'server[]',
  },
  parameter: { schema: 'schema', content: 'mediaType{}', examples: 'example{}' },
  requestBody: { content: 'mediaType{}' },
  mediaType: { schema: 'schema', examples: 'example{}', encoding: 'encoding{}' },
  encoding: { headers: 'header{}' },
  responses: { '*': 'response' },
  response: { headers: 'header{}', content: 'mediaType{}', links: 'link{}' },
  callback: { '*': 'pathItem' },
  link: { server: 'server' },
  header: { schema: 'schema', content: 'mediaType{}', examples: 'example{}' },
  tag: { externalDocs: 'externalDocs' },
  schema: {
    not: 'schema',
    allOf: 'schema[]',
    oneOf: 'schema[]',
    anyOf: 'schema[]',
    items: 'schema',
    properties: 'schema{}',
    additionalProperties: 'schema',
    discriminator: 'discriminator',
    xml: 'xml',
    externalDocs: 'externalDocs',
  },
  securityScheme: { flows: 'oauthFlows' },
  oauthFlows: {
    implicit: 'oauthFlow',
    password: 'oauthFlow',
    clientCredentials: 'oauthFlow',
    authorizationCode: 'oauthFlow',
  },
};

// OpenAPI 3.1.1 §4.8. Schema Objects follow JSON Schema 2020-12; `definitions` and `dependencies` are its predecessors' names, which
// its metaschema still knows. `examples`, `default`, `enum` and `const` of a schema are data.
const oas3_1: Grammar = {
  ...oas3_0,
  definition: { ...oas3_0.definition, webhooks: 'pathItem{}' },
  components: { ...oas3_0.components, pathItems: 'pathItem{}' },
  schema: {
    ...oas3_0.schema,
    $defs: 'schema{}',
    definitions: 'schema{}',
    if: 'schema',
    then: 'schema',
    else: 'schema',
    dependentSchemas: 'schema{}',
    dependencies: 'schema{}',
    prefixItems: 'schema[]',
    contains: 'schema',
    patternProperties: 'schema{}',
    propertyNames: 'schema',
    unevaluatedItems: 'schema',
    unevaluatedProperties: 'schema',
    contentSchema: 'schema',
  },
};

// OpenAPI 3.2.0 §4.
const oas3_2: Grammar = {
  ...oas3_1,
  components: { ...oas3_1.components, mediaTypes: 'mediaType{}' },
  pathItem: { ...oas3_1.pathItem, query: 'operation', additionalOperations: 'operation{}' },
  mediaType: {
    ...oas3_1.mediaType,
    itemSchema: 'schema',
    prefixEncoding: 'encoding[]',
    itemEncoding: 'encoding',
  },
  encoding: {
    ...oas3_1.encoding,
    encoding: 'encoding{}',
    prefixEncoding: 'encoding[]',
    itemEncoding: 'encoding',
  },
  oauthFlows: { ...oas3_1.oauthFlows, deviceAuthorization: 'oauthFlow' },
};

const referenceable3_1: readonly Kind[] = [
  'response',
  'parameter',
  'example',
  'requestBody',
  'header',
  'securityScheme',
  'link',
  'callback',
];

const referenceable: Readonly<Record<OasFormat, ReadonlySet<Kind>>> = {
  oas2: new Set<Kind>(['schema', 'parameter', 'response']),
  oas3_0: new Set<Kind>([...referenceable3_1, 'schema']),
  oas3_1: new Set<Kind>(referenceable3_1),
  oas3_2: new Set<Kind>([...referenceable3_1, 'mediaType']),
};

const tables: Readonly<Record<OasFormat, { readonly [kind in Kind]?: KindTable }>> = {
  oas2: compile(oas2),
  oas3_0: compile(oas3_0),
  oas3_1: compile(oas3_1),
  oas3_2: compile(oas3_2),
};

function compile(grammar: Grammar): { readonly [kind in Kind]?: KindTable } {
  return Object.fromEntries(Object.entries(grammar).map(([kind, fields]) => [kind, compileKind(fields)]));
}

function compileKind(notation: Readonly<Record<string, ChildNotation>>): KindTable {
  const fields = new Map<string, ChildRule>();
  let others: OtherFields | undefined;
  for (const [field, child] of Object.entries(notation)) {
    const rule = parseNotation(child);
    if (field === '*' || field === '/*') others = { pattern: field, rule };
    else fields.set(field, rule);
  }
  return { fields, others };
}

function parseNotation(notation: ChildNotation): ChildRule {
  const [kind = ''] = notation.split(/[[{|]/u, 1);
  return { kind: kind as Kind, shape: shapes[notation.slice(kind.length)] ?? 'one' };
}
