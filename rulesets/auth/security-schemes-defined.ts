import { allFormats } from '../../src/openapi/format.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { servedOperations } from './served-operations.ts';

/** Definitions with operations, unless all of them are declared to be for everybody. */
export const securitySchemesDefined = defineRule({
  id: 'security-schemes-defined',
  summary: 'The definition has a security scheme.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API2'], cwe: [306, 1059] },
  securitySeverity: 8,
  saysUndeclared: 'whole',
  on: {
    definition: {
      when: (model) => servedOperations(model).length > 0,
      check(model, report) {
        if (model.securitySchemes.size > 0 || servedOperations(model).every(isPublicByIntent)) return;
        const path = model.format === 'oas2' ? ['securityDefinitions'] : ['components', 'securitySchemes'];
        const { node } = model.root;
        report({ at: node.at(...path) ?? node, message: 'No security scheme is defined.' });
      },
    },
  },
});

function isPublicByIntent(operation: Operation): boolean {
  return operation.extension('x-public') === true && operation.security?.requirements.every(({ schemes }) => schemes.length === 0) === true;
}
