import { allFormats } from '../../src/openapi/format.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** Reports, waivers and scan configurations need a name for an operation that survives when its path changes. */
export const operationIdDefined = defineRule({
  id: 'operation-id-defined',
  summary: 'Operations have an operationId.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  commonRemedy: 'Where the definition is generated, have the generator name each operation, after the function that serves it.',
  on: {
    operation: {
      check({ element, node, label, role, operationId }, report) {
        if (element.has('operationId') && operationId?.trim() !== '') return;
        const severity = role === 'path' ? undefined : 'info';
        if (operationId === undefined) report({ at: node, message: `Operation ${label} has no operationId.`, severity });
        else report({ at: node.child('operationId') ?? node, message: `Operation ${label} has an empty operationId.`, severity });
      },
    },
  },
});
