import { allFormats } from '../../src/openapi/format.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** Servers fail; only a declared body lets a test notice a stack trace in it. */
export const error5xxDefined = defineRule({
  id: 'error-5xx-defined',
  summary: 'Operations document a server error.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [755, 209], asvs: ['16.5.1'] },
  securitySeverity: 3.1,
  saysUndeclared: 'errorResponse',
  commonRemedy: 'Write one response `500` under `components/responses` (2.0: `responses`), and refer to it from the operations.',
  yieldsTo: ['error-response-defined'],
  on: {
    operation: {
      when: (operation) => operation.role === 'path',
      check(operation, report, { model }) {
        const expected = model.format === 'oas2' ? exactCode : codeOrRange;
        if (operation.responseCodes.some((code) => expected.test(code))) return;
        report({ at: operation.responsesNode, message: 'Operation does not document a server error (500, 5XX or default).' });
      },
    },
  },
});

const exactCode = /^(?:5\d\d|default)$/i;

const codeOrRange = /^(?:5(?:\d\d|XX)|default)$/i;
