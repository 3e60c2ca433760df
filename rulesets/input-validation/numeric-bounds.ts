import { effectively } from '../../src/openapi/effective-schema.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isAsked, isEnumerated, isLimited } from './limits.ts';
import { placeOfMissingLimit } from './misplaced-limits.ts';

const smallFormats: ReadonlySet<unknown> = new Set(['int8', 'int16', 'uint8', 'uint16']);
const wideFormats: ReadonlySet<unknown> = new Set([...smallFormats, 'int32', 'uint32']);

const hasMinimum = boundTest('minimum', 'exclusiveMinimum');
const hasMaximum = boundTest('maximum', 'exclusiveMaximum');
const hasSmallFormat = effectively((schema) => smallFormats.has(schema.keyword('format')));
const hasWideFormat = effectively((schema) => wideFormats.has(schema.keyword('format')));

/** Numbers without bounds drive allocations and loops, and overflow. */
export const numericBounds = defineRule({
  id: 'numeric-bounds',
  summary: 'Numbers have a lower and an upper bound.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API4'], cwe: [770, 1284, 190], asvs: ['2.2.1'] },
  securitySeverity: 4.3,
  commonRemedy:
    'Give identifiers, amounts and counts one bounded schema each under `components/schemas` (2.0: `definitions`), and refer to it.',
  options: {
    formatBounds: {
      default: false,
      description: 'Whether the formats "int32" and "uint32" count as bounds.',
      schema: { type: 'boolean' },
    },
    responses: {
      default: false,
      description: 'Whether numbers that only responses carry are examined too.',
      schema: { type: 'boolean' },
    },
  },
  yieldsTo: ['pagination-limit-bounded'],
  on: {
    schema: {
      among: { types: ['integer', 'number'] },
      when: (schema, { options }) =>
        (schema.hasType('integer') || schema.hasType('number')) && isLimited(schema) && isAsked(schema, options),
      check(schema, report, { options }) {
        if (options['formatBounds'] === true ? hasWideFormat(schema) : hasSmallFormat(schema)) return;
        const missing = [...(hasMinimum(schema) ? [] : ['"minimum"']), ...(hasMaximum(schema) ? [] : ['"maximum"'])];
        if (missing.length === 0) return;
        const name = schema.hasType('number') ? 'Number' : 'Integer';
        report({
          ...placeOfMissingLimit(schema),
          message: `${name} has no ${missing.join(' and no ')}.`,
          severity: schema.isRequest ? undefined : 'info',
        });
      },
    },
  },
});

/** Until 3.0 `exclusiveMinimum` is a flag that says how to read `minimum`, and bounds nothing by itself. */
function boundTest(inclusive: string, exclusive: string): (schema: Schema) => boolean {
  return effectively(
    (schema) =>
      typeof schema.keyword(inclusive) === 'number' ||
      (schema.format >= 'oas3_1' && typeof schema.keyword(exclusive) === 'number') ||
      isEnumerated(schema),
  );
}
