import { effectively } from '../../src/openapi/effective-schema.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { isFinitePattern } from '../../src/openapi/pattern-length.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import type { Severity } from '../../src/report/severity.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isDiscriminatorProperty } from './discriminator-property.ts';
import { formatMeant } from './known-formats.ts';
import { isAsked, isEnumerated, isLimited } from './limits.ts';
import { placeOfMissingLimit } from './misplaced-limits.ts';

/** Formats whose texts cannot be long: RFC 3339, RFC 9110 (under two names), RFC 9562, RFC 4291, RFC 1123 (253), RFC 5321 (254). */
const boundedFormats: ReadonlySet<unknown> = new Set([
  ...['date', 'date-time', 'date-time-local', 'time', 'time-local', 'http-date', 'date-time-rfc1123'],
  ...['uuid', 'ipv4', 'ipv6', 'hostname', 'email', 'char'],
]);

const isBounded = effectively((schema) => {
  if (typeof schema.keyword('maxLength') === 'number' || isEnumerated(schema) || hasBoundedFormat(schema)) return true;
  const pattern = schema.keyword('pattern');
  return typeof pattern === 'string' && isFinitePattern(pattern);
});

/** Strings of any length exhaust resources, overflow logs and give injected payloads room. */
export const stringMaxLength = defineRule({
  id: 'string-max-length',
  summary: 'Strings have an upper length bound.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API4'], cwe: [770, 1284, 400], asvs: ['2.1.1', '2.2.1'] },
  securitySeverity: 5.3,
  commonRemedy:
    'Give the texts that occur often (identifiers, names, notes) one bounded schema each under `components/schemas` (2.0: `definitions`), and refer to it.',
  options: {
    responses: {
      default: true,
      description: 'Whether strings that only responses carry are examined too.',
      schema: { type: 'boolean' },
    },
  },
  recommendedOptions: { responses: false },
  yieldsTo: ['upload-restricted', 'pagination-limit-bounded'],
  on: {
    schema: {
      among: { types: ['string'] },
      when: (schema, { options }) => schema.hasType('string') && isLimited(schema) && isAsked(schema, options),
      check(schema, report, { model }) {
        if (isBounded(schema) || isDiscriminatorProperty(schema, model)) return;
        const { at, yieldsTo } = placeOfMissingLimit(schema);
        const message = 'String has no "maxLength", and nothing else bounds its length.';
        report({ at, message, severity: severityOf(schema), yieldsTo });
      },
    },
  },
});

/** Of a misspelt format (`guid`), `format-valid` says what is wrong; what is meant by it counts here. */
function hasBoundedFormat(schema: Schema): boolean {
  const format = schema.keyword('format');
  return typeof format === 'string' && boundedFormats.has(formatMeant(format) ?? format);
}

function severityOf(schema: Schema): Severity | undefined {
  if (!schema.isRequest) return 'info';
  return schema.isIn('path') || schema.isIn('header') ? 'error' : undefined;
}
