import { allFormats, type OasFormat } from '../../src/openapi/format.ts';
import { possibleSchemas } from '../../src/openapi/in-place.ts';
import { hasInputParameter, inputParameters, takesBody } from '../../src/openapi/inputs.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { EffectiveParameter } from '../../src/openapi/parameters.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { defaultSatisfiesOption, documentsAny } from './error-codes.ts';

/** Input that is not valid must be refused, and how is part of the contract that tests assert. */
export const error400Defined = defineRule({
  id: 'error-400-defined',
  summary: 'Operations that take input document how invalid input is rejected.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [755, 1111] },
  securitySeverity: 4.3,
  saysUndeclared: 'errorResponse',
  commonRemedy:
    'Write one response for invalid input under `components/responses` (2.0: `responses`), and refer to it from the operations.',
  yieldsTo: ['error-response-defined'],
  options: defaultSatisfiesOption(true),
  on: {
    operation: {
      when: (operation, { model }) =>
        operation.role === 'path' && operation.method !== 'options' && (takesBody(operation, model.format) || hasInputParameter(operation)),
      check(operation, report, context) {
        if (documentsAny(operation, ['400', '422'], context) || isForNotFoundAlone(operation, context.model.format)) return;
        report({ at: operation.responsesNode, message: 'Operation takes input but does not document a validation error (400 or 422).' });
      },
    },
  },
});

/** A text in the path is either known or not, unless its form is restricted: 404 is the answer, and `error-404-defined` asks for it. */
function isForNotFoundAlone(operation: Operation, format: OasFormat): boolean {
  if (takesBody(operation, format) || !inputParameters(operation).every(isPathText)) return false;
  return ['404', '410'].some((code) => operation.documents(code)) || operation.method !== 'post';
}

function isPathText({ in: place, element }: EffectiveParameter): boolean {
  const schema = element.one('schema');
  return place === 'path' && schema instanceof Schema && possibleSchemas(schema).every(isOfAnyForm);
}

const restrictions = ['pattern', 'format', 'minLength', 'maxLength'] as const;

function isOfAnyForm(schema: Schema): boolean {
  return schema.types.every((type) => type === 'string') && !restrictions.some((name) => schema.has(name));
}
