import { effectively } from '../../src/openapi/effective-schema.ts';
import { createFixpoint } from '../../src/openapi/fixpoint.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { appliedSchemas } from '../../src/openapi/in-place.ts';
import { once } from '../../src/openapi/once.ts';
import { isInPlace, Schema } from '../../src/openapi/schema.ts';
import { defineRule, type RuleContext } from '../../src/ruleset/rule.ts';
import { isDiscriminatorProperty } from './discriminator-property.ts';
import { formatMeant } from './known-formats.ts';
import { isLimited, takesListedValues } from './limits.ts';

/** Formats that the empty string does not have. */
const filledFormats: ReadonlySet<unknown> = new Set([
  ...['date', 'date-time', 'date-time-local', 'time', 'time-local', 'http-date', 'date-time-rfc1123', 'duration'],
  ...['email', 'idn-email', 'hostname', 'idn-hostname', 'ipv4', 'ipv6', 'uri', 'iri', 'uuid', 'relative-json-pointer'],
  ...['char', 'decimal', 'decimal128', 'int32', 'int64', 'uint64', 'binary'],
]);

const hasMinimum = effectively((schema) => {
  const minLength = schema.keyword('minLength');
  return (typeof minLength === 'number' && minLength > 0) || hasFilledFormat(schema);
});

/** `required` without `minLength` is satisfied by `""`. */
export const stringMinLength = defineRule({
  id: 'string-min-length',
  summary: 'Required strings cannot be empty.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [20] },
  securitySeverity: 2.0,
  commonRemedy:
    'Give texts that must not be empty one schema with "minLength" under `components/schemas` (2.0: `definitions`), and refer to it.',
  on: {
    schema: {
      among: { types: ['string'] },
      when: (schema) => schema.hasType('string') && isLimited(schema) && schema.direction !== 'response' && isRequired(schema),
      check(schema, report, context) {
        if (hasMinimum(schema) || takesListedValues(schema) || rejectsEmpty(schema, context)) return;
        if (isDiscriminatorProperty(schema, context.model)) return;
        const reason = schema.keyword('minLength') === 0 ? 'its "minLength" is 0' : 'it has no "minLength"';
        report({ at: schema.node, message: `Required string may be empty: ${reason}.` });
      },
    },
  },
});

/** Of a misspelt format (`guid`), `format-valid` says what is wrong; what is meant by it counts here. */
function hasFilledFormat(schema: Schema): boolean {
  const format = schema.keyword('format');
  return typeof format === 'string' && filledFormats.has(formatMeant(format) ?? format);
}

/** Whether some place that cannot be left out takes its value by the schema, directly or as a part of what does. */
function isRequired(schema: Schema): boolean {
  // Nearly always nothing is above: then there is nothing to remember.
  return isRequiredItself(schema) || (schema.inPlaceParents.length > 0 && isPartOfRequired(schema));
}

const isPartOfRequired = createFixpoint<Schema>(partsAbove, (schema, isKnownPart) => {
  return partsAbove(schema).some((part) => isRequiredItself(part) || isKnownPart(part));
});

function isRequiredItself({ uses }: Schema): boolean {
  return uses.some(({ field, key, from }) => {
    // A segment of a path is never empty, whatever its schema says.
    if (from.kind === 'parameter') return from.get('required') === true && from.text('in') !== 'path';
    return field === 'properties' && from instanceof Schema && requires(from, String(key));
  });
}

function partsAbove(schema: Schema): readonly Schema[] {
  return schema.uses.flatMap(({ field, from }) =>
    from instanceof Schema && isInPlace(field) && field !== 'not' && field !== 'if' ? [from] : [],
  );
}

/** Whether objects of the schema need the property; other members of an `allOf` may say so. */
function requires(holder: Schema, name: string): boolean {
  if (requiredBy(holder).has(name)) return true;
  return holder.uses.some(({ field, from }) => field === 'allOf' && from instanceof Schema && requiredByParts(from).has(name));
}

/** The names that a schema lists itself. Many properties of one schema ask. */
const requiredBy = once((schema: Schema): ReadonlySet<unknown> => new Set(schema.list('required')));

/** The names that a schema and all that it is put together of list. */
const requiredByParts = once((schema: Schema): ReadonlySet<unknown> => {
  return new Set(appliedSchemas(schema).flatMap((part) => part.list('required')));
});

/** True when a pattern of the schema does not match `""`, or nobody can tell. */
function rejectsEmpty(schema: Schema, { host }: RuleContext): boolean {
  return appliedSchemas(schema).some((part) => {
    const pattern = part.keyword('pattern');
    return typeof pattern === 'string' && host.matchesPattern(pattern, '') !== true;
  });
}
