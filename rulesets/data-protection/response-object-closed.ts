import { dataClassOf, isClassAtLeast } from '../../src/openapi/context.ts';
import { effectively } from '../../src/openapi/effective-schema.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isDictionary } from '../input-validation/dictionaries.ts';
import { isEnumerated } from '../input-validation/limits.ts';
import { closingKeyword } from '../input-validation/rejected-names.ts';
import { partsOf } from '../input-validation/schema-parts.ts';
import { isMixture, isWrapper, sharesObject } from '../input-validation/shared-objects.ts';
import { isConfidentialAnswer, isSuccessAnswer } from './answers.ts';

const isClosed = effectively((schema) => {
  if (closingKeyword(schema) !== undefined || schema.keyword('maxProperties') === 0 || schema.get('x-free-form') === true) return true;
  return isEnumerated(schema) || isDictionary(schema) || schema.schemas('propertyNames').some(isEnumerated);
});

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

/** True for the schema that can say which properties there are; a mixture can since 3.1, with `unevaluatedProperties`. */
function describesObject(schema: Schema): boolean {
  if (!isMixture(schema)) return schema.hasType('object') && !isWrapper(schema);
  return schema.format >= 'oas3_1' && (partsOf(schema) ?? []).some((part) => part.hasType('object'));
}
