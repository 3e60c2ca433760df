import type { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { appliedSchemas, possibleSchemas, propertiesAmong } from '../../src/openapi/in-place.ts';
import type { Model } from '../../src/openapi/model.ts';
import { isDefinitionField, Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';
import { branchesOf, type DiscriminatedValue, discriminatedValues, subtypesOf } from './discriminated-values.ts';

/** Schemas with a discriminator that names a property. */
export const discriminatorValid = defineRule({
  id: 'discriminator-valid',
  summary: 'A discriminator is a required string property of every schema that it tells apart.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API3'], cwe: [20, 843] },
  on: {
    schema: {
      among: { fields: ['discriminator'] },
      when: (schema) => readDiscriminator(schema) !== undefined,
      check(schema, report, { model }) {
        const discriminator = readDiscriminator(schema);
        if (discriminator === undefined) return;
        reportProperty(schema, discriminator, model, report);
        reportMapping(schema, discriminator, report);
        reportDefault(discriminator, model, report);
      },
    },
  },
});

interface Discriminator {
  /** The name of the property. */
  readonly name: string;
  /** Where it is named. */
  readonly at: Node;
  /** The Discriminator Object; 2.0 has none. */
  readonly element: Element | undefined;
}

function readDiscriminator(schema: Schema): Discriminator | undefined {
  const field = schema.keyword('discriminator');
  const node = schema.node.child('discriminator');
  if (schema.format === 'oas2')
    return typeof field === 'string' && node !== undefined ? { name: field, at: node, element: undefined } : undefined;
  const element = schema.one('discriminator');
  const name = element?.text('propertyName');
  return name === undefined || element === undefined
    ? undefined
    : { name, at: element.node.child('propertyName') ?? element.node, element };
}

type Problem = 'is not a defined property of' | 'is not a string in' | 'is not required in';

/** Most serious first: only the first that applies is reported, once, for all kinds of values that have it. */
const problems: readonly Problem[] = ['is not a defined property of', 'is not a string in', 'is not required in'];

function reportProperty(schema: Schema, discriminator: Discriminator, model: Model, report: Report): void {
  const values = valuesOf(schema, discriminator);
  for (const problem of problems) {
    const found = values.filter((value) => problemOf(value, discriminator) === problem).map((value) => standsFor(value.schema));
    const [first, ...more] = found;
    if (first === undefined) continue;
    const others = more.length === 0 ? '' : ` and ${more.length} other ${more.length === 1 ? 'schema' : 'schemas'}`;
    report({
      at: discriminator.at,
      message: `Discriminator ${quote(discriminator.name)} ${problem} ${nameOf(first)}${others}.`,
      severity: problem === 'is not required in' && !isPresenceDemanded(model) ? 'warn' : undefined,
      related: found.slice(0, maxRelated).map(({ node }) => ({ at: node, message: 'In this schema.' })),
    });
    return;
  }
}

const maxRelated = 5;

/** 2.0 and 3.2 demand that the property is there; in between "behavior when the property is absent is undefined" (OpenAPI 3.1.1 §4.8.25). */
function isPresenceDemanded({ format }: Model): boolean {
  return format === 'oas2' || format === 'oas3_2';
}

/** The kinds of values to look for the property in: where the holder of the discriminator lacks it, those that extend the holder may have it. */
function valuesOf(schema: Schema, discriminator: Discriminator): readonly DiscriminatedValue[] {
  const values = discriminatedValues(schema);
  if (schema.format === 'oas2' || branchesOf(schema).length > 0) return values;
  if (values.every((value) => problemOf(value, discriminator) === undefined)) return values;
  const subtypes = subtypesOf(schema, discriminator.element);
  return subtypes.length > 0 ? subtypes : values;
}

function problemOf({ judges }: DiscriminatedValue, { name, element }: Discriminator): Problem | undefined {
  const property = propertiesAmong(judges).get(name);
  if (property === undefined) return 'is not a defined property of';
  if (property.some((one) => appliedSchemas(one).some(isNeverText))) return 'is not a string in';
  const isRequired = judges.some((judge) => {
    const names = judge.keyword('required');
    return Array.isArray(names) && names.includes(name);
  });
  return isRequired || element?.has('defaultMapping') === true ? undefined : 'is not required in';
}

function isNeverText(schema: Schema): boolean {
  const { types } = schema;
  if (types.length > 0 && !types.includes('string')) return true;
  const values = schema.keyword('enum');
  if (Array.isArray(values) && values.length > 0 && !values.some((value) => typeof value === 'string')) return true;
  return Object.hasOwn(schema.keywords, 'const') && typeof schema.keyword('const') !== 'string';
}

/** A value whose mapping leads outside of the choice fits none of its branches. What leads nowhere at all is another rule's. */
function reportMapping(schema: Schema, { element }: Discriminator, report: Report): void {
  if (element === undefined || branchesOf(schema).length === 0) return;
  const choice = choiceOf(schema);
  for (const { key, to } of element.edges) {
    if (!(to instanceof Schema) || appliedSchemas(to).some((one) => choice.has(one))) continue;
    report({
      at: element.node.closest('mapping', String(key)),
      message: `Discriminator mapping ${quote(String(key))} leads to ${nameOf(standsFor(to))}, which is none of the schemas to choose from.`,
    });
  }
}

/** All schemas that a value may be judged by besides this one. What extends one of them, a subtype, applies it. */
function choiceOf(schema: Schema): ReadonlySet<Schema> {
  const choice = new Set(possibleSchemas(schema));
  choice.delete(schema);
  return choice;
}

/** OpenAPI 3.2.0 §4.25.1: the name of a schema, or a URI reference to one. */
function reportDefault({ element }: Discriminator, { format, graph, root }: Model, report: Report): void {
  const text = element?.text('defaultMapping');
  const at = element?.node.child('defaultMapping');
  if (format !== 'oas3_2' || text === undefined || at === undefined || root.node.at('components', 'schemas', text) !== undefined) return;
  // What is in another file was not read for this: nobody can tell.
  const isDead = /^[\w-]+$/.test(text) || (text.startsWith('#') && 'failure' in graph.resolve(at, text));
  if (isDead) report({ at, message: `Discriminator defaultMapping ${quote(text)} leads to no schema.` });
}

/** What a schema that is only a reference leads to. */
function standsFor(schema: Schema): Schema {
  const passed = new Set<Schema>();
  let end = schema;
  while (end.referenced !== undefined && Object.keys(end.value).length === 1 && !passed.has(end)) {
    passed.add(end);
    end = end.referenced;
  }
  return end;
}

/** A schema as messages name it: a component by its name, others by where they are in what holds them. */
function nameOf({ node, uses }: Schema): string {
  return quote(uses.some(isDefinitionField) ? String(node.key) : node.path.slice(-2).join('/'));
}
