import { allFormats } from '../../src/openapi/format.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { identifiesObject } from './access-control.ts';
import { defaultSatisfiesOption, documentsAny } from './error-codes.ts';

const methods: ReadonlySet<string> = new Set(['get', 'put', 'patch', 'delete', 'head']);

/** Tests of object level authorization and of enumeration need the answer for an object that is not there. */
export const error404Defined = defineRule({
  id: 'error-404-defined',
  summary: 'Operations on one resource document 404.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API1'], cwe: [1111] },
  securitySeverity: 2.6,
  saysUndeclared: 'errorResponse',
  commonRemedy: 'Write one response `404` under `components/responses` (2.0: `responses`), and refer to it from the operations.',
  yieldsTo: ['error-response-defined'],
  options: defaultSatisfiesOption(true),
  on: {
    operation: {
      when: (operation) => operation.role === 'path' && methods.has(operation.method) && identifiesObject(operation),
      check(operation, report, context) {
        if (documentsAny(operation, ['404', '410'], context)) return;
        report({ at: operation.responsesNode, message: 'Operation addresses a resource by path parameter but does not document 404.' });
      },
    },
  },
});
