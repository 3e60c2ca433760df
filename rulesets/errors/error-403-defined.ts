import { isClassAtLeast } from '../../src/openapi/context.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isAccessControlled } from './access-control.ts';
import { defaultSatisfiesOption, documentsAny } from './error-codes.ts';

/** Tests of object and function level authorization assert the answer to a caller who may not. */
export const error403Defined = defineRule({
  id: 'error-403-defined',
  summary: 'Operations with access control document 403.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API1', 'API5'], cwe: [862, 1111], asvs: ['8.2.2'] },
  securitySeverity: 3.1,
  saysUndeclared: 'errorResponse',
  commonRemedy: 'Write one response `403` under `components/responses` (2.0: `responses`), and refer to it from the operations.',
  yieldsTo: ['error-response-defined'],
  options: defaultSatisfiesOption(true),
  on: {
    operation: {
      when: isAccessControlled,
      check(operation, report, context) {
        const codes = operation.extension('x-conceal-existence') === true ? ['403', '404'] : ['403'];
        if (documentsAny(operation, codes, context)) return;
        const severity = isClassAtLeast(operation.dataClass, 'confidential') ? 'warn' : undefined;
        report({ at: operation.responsesNode, message: 'Operation has access control but does not document 403.', severity });
      },
    },
  },
});
