import { allFormats } from '../../src/openapi/format.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isErrorCode } from './error-codes.ts';

/** Without any error response tests cannot tell a handled failure from a leak. */
export const errorResponseDefined = defineRule({
  id: 'error-response-defined',
  summary: 'Operations document at least one error response.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [1111, 755] },
  yieldsTo: ['document-valid'],
  securitySeverity: 4.3,
  on: {
    operation: {
      when: (operation) => operation.role === 'path',
      check(operation, report, { model }) {
        const isDocumented = operation.responseCodes.some((code) => isErrorCode(code) && (model.format !== 'oas2' || !/xx$/i.test(code)));
        if (!isDocumented) report({ at: operation.responsesNode, message: 'Operation documents no error response (4xx, 5xx or default).' });
      },
    },
  },
});
