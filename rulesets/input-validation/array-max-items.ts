import { effectively } from '../../src/openapi/effective-schema.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import type { Severity } from '../../src/report/severity.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isAsked, isEnumerated, isLimited } from './limits.ts';
import { placeOfMissingLimit } from './misplaced-limits.ts';
import { isWholeRequestBody } from './whole-bodies.ts';

const isFiniteSet = effectively((schema) => isEnumerated(schema) || schema.hasType('boolean'));

const isBounded = effectively((schema) => {
  if (typeof schema.keyword('maxItems') === 'number' || isEnumerated(schema) || isClosedTuple(schema)) return true;
  return schema.keyword('uniqueItems') === true && schema.schemas('items').some(isFiniteSet);
});

/** Arrays of any size cost memory and time, and multiply what one request may do. */
export const arrayMaxItems = defineRule({
  id: 'array-max-items',
  summary: 'Arrays have an upper bound on their items.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API4'], cwe: [770, 1284], asvs: ['2.1.3', '2.2.1'] },
  securitySeverity: 5.3,
  commonRemedy: 'Give the lists that occur often one bounded schema each under `components/schemas` (2.0: `definitions`), and refer to it.',
  options: {
    responses: {
      default: true,
      description: 'Whether arrays that only responses carry are examined too.',
      schema: { type: 'boolean' },
    },
  },
  recommendedOptions: { responses: false },
  on: {
    schema: {
      among: { types: ['array'] },
      when: (schema, { options }) => schema.hasType('array') && isLimited(schema) && isAsked(schema, options),
      check(schema, report, { model }) {
        if (isBounded(schema)) return;
        const { at, yieldsTo } = placeOfMissingLimit(schema);
        report({ at, message: 'Array has no "maxItems".', severity: severityOf(schema, model), yieldsTo });
      },
    },
  },
});

/** 3.1 and later: nothing is allowed after the listed items. */
function isClosedTuple(schema: Schema): boolean {
  if (schema.format < 'oas3_1') return false;
  const isListed = Array.isArray(schema.keyword('prefixItems')) && !schema.has('items');
  return schema.keyword('items') === false || (isListed && schema.keyword('unevaluatedItems') === false);
}

function severityOf(schema: Schema, model: Model): Severity | undefined {
  if (!schema.isRequest) return 'info';
  return isWholeRequestBody(schema, model) ? 'error' : undefined;
}
