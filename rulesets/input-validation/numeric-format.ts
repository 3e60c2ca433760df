import { effectively } from '../../src/openapi/effective-schema.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isEnumerated, isLimited } from './limits.ts';
import { numberBounds } from './value-ranges.ts';

const leastInt32 = -(2 ** 31);
const greatestInt32 = 2 ** 31 - 1;

const hasFormat = effectively((schema) => typeof schema.keyword('format') === 'string' || isEnumerated(schema));
const isAtLeastInt32 = effectively((schema) => numberBounds(schema).some(({ keyword, value }) => isLower(keyword) && value >= leastInt32));
const isAtMostInt32 = effectively((schema) =>
  numberBounds(schema).some(({ keyword, value }) => !isLower(keyword) && value <= greatestInt32),
);

/** Width decides where numbers overflow and what they lose. */
export const numericFormat = defineRule({
  id: 'numeric-format',
  summary: 'Numbers have a format.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API4'], cwe: [190, 1284] },
  securitySeverity: 2.3,
  options: {
    responses: {
      default: false,
      description: 'Whether numbers that only responses carry are examined too.',
      schema: { type: 'boolean' },
    },
  },
  // A number without bounds needs those first; then it may need no format any more.
  yieldsTo: ['numeric-bounds'],
  on: {
    schema: {
      among: { types: ['integer', 'number'] },
      when: (schema, { options }) =>
        (schema.hasType('integer') || schema.hasType('number')) &&
        isLimited(schema) &&
        (options['responses'] === true || schema.direction !== 'response'),
      check(schema, report) {
        if (hasFormat(schema)) return;
        const isInteger = !schema.hasType('number');
        if (isInteger && isAtLeastInt32(schema) && isAtMostInt32(schema)) return;
        report({ at: schema.node, message: `${isInteger ? 'Integer' : 'Number'} has no "format".` });
      },
    },
  },
});

function isLower(keyword: string): boolean {
  return keyword === 'minimum' || keyword === 'exclusiveMinimum';
}
