import type { Node } from '../../src/document/node.ts';
import { allFormats, type OasFormat } from '../../src/openapi/format.ts';
import { appliedSchemas } from '../../src/openapi/in-place.ts';
import type { Schema, SchemaType } from '../../src/openapi/schema.ts';
import { quote as quoteValue } from '../../src/openapi/validity/wording.ts';
import { canonicalText } from '../../src/openapi/values/equality.ts';
import { exactValue } from '../../src/openapi/values/exact-value.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';
import { ownTypes } from './value-types.ts';

/** A listed value that no request can have is a typing error somewhere: in the list or in the type. */
export const enumValid = defineRule({
  id: 'enum-valid',
  summary: 'Values of an enum are different and of the declared type.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { cwe: [1286] },
  securitySeverity: 4,
  on: {
    schema: {
      among: { fields: ['enum'] },
      when: (schema) => Array.isArray(schema.keyword('enum')),
      check(schema, report) {
        const values = schema.node.child('enum');
        const listed = values === undefined ? undefined : exactValue(values);
        if (values === undefined || !Array.isArray(listed)) return;
        if (listed.length === 0)
          report({
            at: values,
            message: 'Enum is empty: no value can satisfy the schema.',
            severity: schema.format < 'oas3_1' ? 'error' : undefined,
          });
        const areTexts = listed.every((value) => typeof value === 'string');
        if (!areTexts || new Set(listed).size < listed.length) reportDuplicates(values, listed, schema.format, report);
        if (!areTexts || !schema.hasType('string')) reportMistyped(schema, values, listed, report);
      },
    },
  },
});

/** Says it of each value once, where it comes again. In 2.0 they are an error of the whole list (`uniqueItems`). */
function reportDuplicates(at: Node, values: readonly unknown[], format: OasFormat, report: Report): void {
  const indexes = new Map<string, number[]>();
  for (const [index, value] of values.entries()) {
    const text = canonicalText(value);
    const known = indexes.get(text);
    if (known === undefined) indexes.set(text, [index]);
    else known.push(index);
  }
  for (const { 1: again, length: count } of indexes.values()) {
    if (again === undefined) continue;
    const message = `Enum contains ${shown(values[again], at.child(again))} ${count === 2 ? 'twice' : `${count} times`}.`;
    if (format === 'oas2') report({ at, message, severity: 'error' });
    else report({ at: at.child(again) ?? at, message });
  }
}

/** Says it of each value, or once when the whole list is of another type: then the type is what is wrong. */
function reportMistyped(schema: Schema, at: Node, values: readonly unknown[], report: Report): void {
  const types = typesOf(schema);
  if (types.size === 0) return;
  const wrong = [...values.keys()].filter((index) => !isOfType(values[index], types) && !isNullElsewhere(values[index], values, schema));
  if (wrong.length === 0) return;
  const [first = 0] = wrong;
  const names = [...types].filter((type) => type !== 'null').join(' or ') || 'null';
  if (wrong.length > 1 && wrong.length === values.filter((value) => value !== null).length)
    report({
      at,
      message: `No value of the enum is of type ${names}: the first is ${shown(values[first], at.child(first))}.`,
    });
  else
    for (const index of wrong)
      report({ at: at.child(index) ?? at, message: `Enum value ${shown(values[index], at.child(index))} is not of type ${names}.` });
}

/**
 * What a null among other values is about is for `nullable-valid` to say. Only what 2.0 makes of `nullable`, which it does not know, is
 * said here.
 */
function isNullElsewhere(value: unknown, values: readonly unknown[], schema: Schema): boolean {
  return value === null && values.length > 1 && !(schema.format === 'oas2' && schema.keyword('nullable') === true);
}

/** The types that the schema declares, or else what it refers to or is composed of. Empty when that is unclear. */
function typesOf(schema: Schema): ReadonlySet<SchemaType> {
  const one = appliedSchemas(schema).find((part) => part.keyword('type') !== undefined);
  const types = (one === undefined ? undefined : ownTypes(one)) ?? none;
  const isNullForeign = schema.format === 'oas2' && schema.keyword('x-nullable') !== true;
  return isNullForeign ? new Set([...types].filter((type) => type !== 'null')) : types;
}

const none: ReadonlySet<SchemaType> = new Set();

function isOfType(value: unknown, types: ReadonlySet<SchemaType>): boolean {
  if (typeof value === 'number') return types.has('number') || (types.has('integer') && Number.isInteger(value));
  if (typeof value === 'bigint') return types.has('number') || types.has('integer');
  if (Array.isArray(value)) return types.has('array');
  if (value === null) return types.has('null');
  if (typeof value === 'object') return types.has('object');
  return (typeof value === 'string' && types.has('string')) || (typeof value === 'boolean' && types.has('boolean'));
}

/** Text in quotes, other values as they are written; in lists and objects, numbers as doubles. */
function shown(value: unknown, at: Node | undefined): string {
  if (typeof value === 'object' && value !== null) return quote(at?.value);
  if (typeof value === 'string') return quote(value);
  return typeof value === 'bigint' ? quoteValue(value) : String(value);
}
