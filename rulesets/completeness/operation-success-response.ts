import { allFormats, type OasFormat } from '../../src/openapi/format.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

const usualCodes = new Map<string, readonly string[]>([
  ['get', ['200', '202']],
  ['head', ['200', '202']],
  ['post', ['200', '201', '202', '204']],
  ['put', ['200', '201', '202', '204']],
  ['patch', ['200', '201', '202', '204']],
  ['delete', ['200', '201', '202', '204']],
  ['options', ['200', '204']],
  ['trace', ['200']],
  ['query', ['200', '202']],
]);

/** Without a success response nothing about the normal output can be checked. */
export const operationSuccessResponse = defineRule({
  id: 'operation-success-response',
  summary: 'Operations define a success response.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1111] },
  securitySeverity: 4.0,
  saysUndeclared: 'response',
  yieldsTo: ['document-valid'],
  options: {
    defaultSatisfies: {
      default: false,
      description: 'Whether a "default" response counts as a success response.',
      schema: { type: 'boolean' },
    },
    perMethod: {
      default: false,
      description: 'Whether only the codes usual for the method count: 200 and 202 for GET, 200, 201, 202 and 204 for POST, and so on.',
      schema: { type: 'boolean' },
    },
  },
  on: {
    operation: {
      when: (operation, { model }) => hasResponses(operation, model.format),
      check(operation, report, { model, options }) {
        if (options['defaultSatisfies'] === true && operation.documents('default', true)) return;
        const isSuccess = options['perMethod'] === true ? usualFor(operation) : isSuccessCode;
        const codes = operation.responseCodes.map((code) => code.toUpperCase());
        if (codes.some((code) => isSuccess(code) && (model.format !== 'oas2' || !code.endsWith('XX')))) return;
        report({ at: operation.responsesNode, message: 'Operation defines no success response (2xx or 3xx).' });
      },
    },
  },
});

/** Until 3.0 `responses` must be there, which `document-valid` reports. */
function hasResponses(operation: Operation, format: OasFormat): boolean {
  return operation.element.has('responses') || (format !== 'oas2' && format !== 'oas3_0');
}

function isSuccessCode(code: string): boolean {
  return /^(?:[23](?:\d\d|XX)|101)$/.test(code);
}

function usualFor({ method }: Operation): (code: string) => boolean {
  const codes = usualCodes.get(method);
  return codes === undefined ? isSuccessCode : (code) => code === '2XX' || codes.includes(code);
}
