import { type Element, isObject } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { addPossible } from '../../src/openapi/in-place.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import type { Host } from '../../src/ruleset/host.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Gap } from '../../src/ruleset/rule.ts';
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
      check(schema, report, { host, model, leaveUnjudged }) {
        const required = schema.node.child('required');
        const names = schema.list('required');
        if (required === undefined || names.every((name) => isOwnProperty(schema, name))) return;
        const search = searches(model);
        const related = schemasAround(schema, search);
        if (related === undefined) {
          // Of the first, for all that are left.
          if (!search.isGivenUp) leaveUnjudged({ at: required, ...tooEntangled(schema) });
          search.isGivenUp = true;
          return;
        }
        const known = new Set<string>();
        for (const [index, name] of names.entries()) {
          if (typeof name !== 'string' || known.has(name)) continue;
          known.add(name);
          if (related.some((other) => defines(other, name, host))) continue;
          const severity = related.some(isTypedMap) ? 'info' : undefined;
          report({ at: required.child(index) ?? required, message: `Property ${quote(name)} is required but not defined.`, severity });
        }
      },
    },
  },
});

/** What looking for properties may still cost in one definition, in schemas looked at; published ones take up to 2,300. */
const searches = perModel(() => ({ left: 1_000_000, isGivenUp: false }));

type Search = ReturnType<typeof searches>;

/**
 * Every schema that judges the same object, or may: parts, branches, what the schema is a part or branch of (not the other branches of its
 * `oneOf`, which judge another one), and the schemas that extend one of them by its discriminator. `undefined` where schemas are entangled
 * so much that looking for them would not end.
 */
function schemasAround(schema: Schema, search: Search): readonly Schema[] | undefined {
  if (search.left <= 0) return undefined;
  const around = new Set([schema]);
  const choices = new Set<Element>();
  for (const one of around) {
    for (const parent of one.inPlaceParents) around.add(parent);
    for (const { field, from } of one.uses) if (field === 'oneOf') choices.add(from);
  }
  addPossible(around, ({ field, from }) => field === 'oneOf' && choices.has(from));
  const subtypes = new Set<Schema>();
  for (const one of around) for (const subtype of one.schemas('subtype')) subtypes.add(subtype);
  for (const one of addPossible(subtypes)) around.add(one);
  search.left -= around.size;
  return [...around];
}

function tooEntangled(schema: Schema): Omit<Gap, 'at'> {
  return {
    message: `Properties required by ${quote(schema.node.pointer)} and others were not looked for: too many schemas extend one another.`,
    help: 'Shorten the chains of schemas, or check the definition in parts.',
  };
}

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
