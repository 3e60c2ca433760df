import { allFormats, type OasFormat } from '../../src/openapi/format.ts';
import type { Operation } from '../../src/openapi/operations.ts';
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
  securitySeverity: 4.3,
  saysUndeclared: 'errorResponse',
  commonRemedy:
    'Describe one `default` error response under `components/responses` (2.0: `responses`), and refer to it from the operations.',
  on: {
    operation: {
      when: (operation) => operation.role === 'path',
      check(operation, report, { model }) {
        if (areMissing(operation, model.format)) {
          const message = `Operation documents no response at all, which OpenAPI ${model.version} requires.`;
          const isEmpty = Object.keys(operation.element.value).length === 0;
          report({ at: operation.node, message, severity: 'error', ...(isEmpty ? { yieldsTo: ['document-valid'] } : {}) });
          return;
        }
        const isDocumented = operation.responseCodes.some((code) => isErrorCode(code) && (model.format !== 'oas2' || !/xx$/i.test(code)));
        if (isDocumented) return;
        const message = 'Operation documents no error response (4xx, 5xx or default).';
        report({ at: operation.responsesNode, message, yieldsTo: ['document-valid'] });
      },
    },
  },
});

/** From 3.1 on an operation may do without `responses`. */
function areMissing(operation: Operation, format: OasFormat): boolean {
  return (format === 'oas2' || format === 'oas3_0') && !operation.element.has('responses');
}
