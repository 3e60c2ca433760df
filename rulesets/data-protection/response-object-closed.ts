import { dataClassOf, isClassAtLeast } from '../../src/openapi/context.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { describesObject, isClosed } from '../input-validation/closed-objects.ts';
import { sharesObject } from '../input-validation/shared-objects.ts';
import { isConfidentialAnswer, isSuccessAnswer } from './answers.ts';

/**
 * Objects that only the API sends, where the data are declared confidential: closing them makes every added property a breaking change,
 * which is worth it only there. Errors are left out; RFC 9457 §3.2 lets them have members of their own.
 */
export const responseObjectClosed = defineRule({
  id: 'response-object-closed',
  summary: 'Objects in responses have declared properties only.',
  severity: 'info',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API3'], cwe: [213, 200], asvs: ['15.3.1'] },
  securitySeverity: 2,
  options: {
    everywhere: {
      default: false,
      description: 'Look at all responses, not only at those whose data are declared confidential or restricted.',
      schema: { type: 'boolean' },
    },
  },
  yieldsTo: ['object-properties-defined'],
  on: {
    schema: {
      when: (schema, { model, options }) =>
        schema.direction === 'response' &&
        describesObject(schema) &&
        (options['everywhere'] === true ? isSuccessAnswer(schema, model) : isConfidential(schema, model)) &&
        !sharesObject(schema),
      check(schema, report, { model }) {
        if (isClosed(schema)) return;
        report({
          at: schema.node,
          message: 'Response object allows undeclared properties.',
          severity: isConfidential(schema, model) ? 'warn' : undefined,
        });
      },
    },
  },
});

function isConfidential(schema: Schema, model: Model): boolean {
  return isConfidentialAnswer(schema, model) || (isClassAtLeast(dataClassOf(schema), 'confidential') && isSuccessAnswer(schema, model));
}
