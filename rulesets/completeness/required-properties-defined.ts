import { isObject } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { possibleSchemas } from '../../src/openapi/in-place.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import type { Host } from '../../src/ruleset/host.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { acceptsAnything } from './empty-schema.ts';

/** A property that is required and not defined must be sent, and may be anything; mostly it is a typo. */
export const requiredPropertiesDefined = defineRule({
  id: 'required-properties-defined',
  summary: 'Required properties are defined.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [20] },
  securitySeverity: 4.3,
  saysUndeclared: 'some',
  on: {
    schema: {
      among: { fields: ['required'] },
      when: (schema) => Array.isArray(schema.keyword('required')) && schema.isData,
      check(schema, report, { host }) {
        const required = schema.node.child('required');
        const names = schema.list('required');
        if (required === undefined || names.every((name) => isOwnProperty(schema, name))) return;
        const related = schemasAround(schema);
        for (const [index, name] of names.entries()) {
          if (typeof name !== 'string' || names.indexOf(name) < index || related.some((other) => defines(other, name, host))) continue;
          const severity = related.some(isTypedMap) ? 'info' : undefined;
          report({ at: required.child(index) ?? required, message: `Property ${quote(name)} is required but not defined.`, severity });
        }
      },
    },
  },
});

/**
 * Every schema that judges the same object, or may: parts, branches, what the schema is a part or branch of, and the schemas that
 * extend one of them by its discriminator.
 */
function schemasAround(schema: Schema): readonly Schema[] {
  const above = new Set([schema]);
  for (const one of above) for (const parent of one.inPlaceParents) above.add(parent);
  const around = new Set<Schema>();
  for (const one of above) {
    for (const part of possibleSchemas(one)) {
      around.add(part);
      for (const subtype of part.schemas('subtype')) for (const own of possibleSchemas(subtype)) around.add(own);
    }
    if (around.size > most) break;
  }
  return [...around];
}

/** A base of hundreds of types is not searched to the end. */
const most = 5000;

function isOwnProperty(schema: Schema, name: unknown): boolean {
  const properties = schema.keyword('properties');
  return typeof name === 'string' && isObject(properties) && Object.hasOwn(properties, name);
}

function defines(schema: Schema, name: string, host: Host): boolean {
  if (isOwnProperty(schema, name) || schema.isDeadReference || isDiscriminator(schema, name)) return true;
  const patterns = schema.keyword('patternProperties');
  return isObject(patterns) && Object.keys(patterns).some((pattern) => host.matchesPattern(pattern, name) !== false);
}

/** A discriminator that is not defined is what `discriminator-valid` reports. */
function isDiscriminator(schema: Schema, name: string): boolean {
  const discriminator = schema.keyword('discriminator');
  return discriminator === name || (isObject(discriminator) && discriminator['propertyName'] === name);
}

function isTypedMap(schema: Schema): boolean {
  return schema.schemas('additionalProperties').some((values) => values.boolean === undefined && !acceptsAnything(values));
}
