import { effectively } from '../../src/openapi/effective-schema.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isDictionary } from './dictionaries.ts';
import { isEnumerated, isLimited } from './limits.ts';

const isBounded = effectively(
  (schema) =>
    typeof schema.keyword('maxProperties') === 'number' || isEnumerated(schema) || schema.schemas('propertyNames').some(isEnumerated),
);

/** A map without a bound is an array without a bound, with keys of the sender's choice. */
export const objectMaxProperties = defineRule({
  id: 'object-max-properties',
  summary: 'Maps have an upper bound on their properties.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API4', 'API3'], cwe: [770, 1321] },
  securitySeverity: 3.1,
  on: {
    schema: {
      among: { fields: ['additionalProperties', 'patternProperties', 'unevaluatedProperties'] },
      when: (schema) => isLimited(schema) && schema.direction !== 'response' && isDictionary(schema),
      check(schema, report) {
        if (!isBounded(schema)) report({ at: schema.node, message: 'Map has no "maxProperties".' });
      },
    },
  },
});
