import { allFormats } from '../../src/openapi/format.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** What is not declared has no contract: a catch-all gives it one. */
export const errorDefaultDefined = defineRule({
  id: 'error-default-defined',
  summary: 'Operations have a default response for codes that are not declared.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [756] },
  securitySeverity: 2.0,
  saysUndeclared: 'errorResponse',
  commonRemedy: 'Write one `default` response under `components/responses` (2.0: `responses`), and refer to it from the operations.',
  yieldsTo: ['error-5xx-defined', 'error-response-defined'],
  on: {
    operation: {
      when: (operation) => operation.role === 'path',
      check(operation, report, { model }) {
        const enough = model.format === 'oas2' ? /^default$/i : /^(?:[45]XX|default)$/i;
        if (operation.responseCodes.some((code) => enough.test(code))) return;
        report({ at: operation.responsesNode, message: 'Operation has no "default" response.' });
      },
    },
  },
});
