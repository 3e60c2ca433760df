import { counterpartsOf } from '../../src/openapi/counterparts.ts';
import { effectively } from '../../src/openapi/effective-schema.ts';
import { isObject } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { appliedSchemas } from '../../src/openapi/in-place.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import type { Severity } from '../../src/report/severity.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { describesNoBody } from './bodiless-media-type.ts';
import { isDescribedAgain } from './described-again.ts';
import { acceptsAnything } from './empty-schema.ts';

/** Fields under which other schemas say what an object holds; each of them is judged itself. */
const branchFields: ReadonlySet<string> = new Set(['oneOf', 'anyOf', 'then', 'else', 'dependentSchemas']);

const saysWhatItHolds = effectively((schema) => {
  const { keywords } = schema;
  if (Object.hasOwn(keywords, 'enum') || Object.hasOwn(keywords, 'const') || schema.keyword('maxProperties') === 0) return true;
  if (schema.get('x-free-form') === true || schema.has('discriminator') || schema.isDeadReference) return true;
  if (hasMembers(schema.keyword('properties')) || hasMembers(schema.keyword('patternProperties'))) return true;
  return isDictionary(schema);
});

/** An object of which nothing is said accepts, or leaks, whatever it is given. */
export const objectPropertiesDefined = defineRule({
  id: 'object-properties-defined',
  summary: 'Object schemas say what they hold.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API3', 'API8'], cwe: [915, 20] },
  securitySeverity: 6.1,
  saysUndeclared: 'some',
  on: {
    schema: {
      among: { types: ['object'] },
      when: (schema) => schema.isData && schema.hasType('object') && schema.direction !== 'none',
      check(schema, report, { model }) {
        if (saysWhatItHolds(schema) || hasBranches(schema) || describesNoBody(schema, model)) return;
        // It is an array that was given the wrong type, as `schema-keyword-applicable` says.
        if (schema.keyword('items') !== undefined) return;
        const isSaid = (other: Schema): boolean => saysWhatItHolds(other) || hasBranches(other);
        if (counterpartsOf(schema).some(isSaid) || isDescribedAgain(schema, isSaid)) return;
        const message = isNullBranch(schema) ? 'Branch accepts any object, not only null.' : 'Object schema defines no properties.';
        report({ at: schema.node, message, severity: severityOf(schema) });
      },
    },
  },
});

/** True when branches say what the object holds; whether they do is asked of each of them. */
function hasBranches(schema: Schema): boolean {
  return appliedSchemas(schema).some((part) => part.edges.some(({ field }) => branchFields.has(field)));
}

/** `anyOf: [{ $ref: … }, { type: object, nullable: true }]`: what is to allow null makes the other branches idle. */
function isNullBranch({ types, uses }: Schema): boolean {
  return types.includes('null') && uses.every(({ field }) => field === 'anyOf' || field === 'oneOf');
}

/** An object that is open in so many words is less likely to be a mistake than one of which nothing is said. */
function severityOf(schema: Schema): Severity | undefined {
  if (schema.direction === 'unused') return 'info';
  if (isDeclaredOpen(schema)) return schema.isRequest ? 'warn' : 'info';
  return schema.isRequest ? 'error' : undefined;
}

function isDeclaredOpen(schema: Schema): boolean {
  return openFields.some((field) => schema.keyword(field) !== undefined);
}

const openFields = ['additionalProperties', 'unevaluatedProperties'];

/** True when the members an object may have are described, or there are none: `additionalProperties` with a schema, or `false`. */
function isDictionary(schema: Schema): boolean {
  return ['additionalProperties', 'unevaluatedProperties'].some((field) => {
    if (schema.keyword(field) === false) return true;
    return schema.schemas(field).some((values) => !acceptsAnything(values));
  });
}

function hasMembers(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const _member in value) return true;
  return false;
}
