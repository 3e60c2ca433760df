import { effectively } from '../../src/openapi/effective-schema.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import type { Severity } from '../../src/report/severity.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isEnumerated, isLimited } from './limits.ts';
import { isUnpagedList, isWholeRequestBody } from './whole-bodies.ts';

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
  on: {
    schema: {
      when: (schema) => schema.hasType('array') && isLimited(schema),
      check(schema, report, { model }) {
        if (!isBounded(schema)) report({ at: schema.node, message: 'Array has no "maxItems".', severity: severityOf(schema, model) });
      },
    },
  },
});

/** 3.1 and later: nothing is allowed after the listed items. */
function isClosedTuple(schema: Schema): boolean {
  if (schema.format < 'oas3_1' || !Array.isArray(schema.keyword('prefixItems'))) return false;
  return schema.keyword('items') === false || schema.keyword('unevaluatedItems') === false;
}

function severityOf(schema: Schema, model: Model): Severity | undefined {
  if (schema.isRequest) return isWholeRequestBody(schema, model) ? 'error' : undefined;
  return isUnpagedList(schema, model) ? undefined : 'info';
}
