import type { Node } from '../../src/document/node.ts';
import { allFormats, type OasFormat } from '../../src/openapi/format.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { Severity } from '../../src/report/severity.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** Operations whose method gives a body no meaning. */
export const requestBodyNotAllowed = defineRule({
  id: 'request-body-not-allowed',
  summary: 'GET, HEAD, DELETE and TRACE have no request body.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [444] },
  securitySeverity: 4,
  on: {
    operation: {
      when: ({ method }) => bodilessMethods.has(method.toLowerCase()),
      check(operation, report, { model }) {
        const at = bodyOf(operation, model.format);
        if (at === undefined) return;
        const severity = severityOf(operation.method, model.format);
        const method = operation.method.toUpperCase();
        report({ at, message: `${method} ${severity === 'info' ? 'should' : 'must'} not declare a request body.`, severity });
      },
    },
  },
});

const bodilessMethods: ReadonlySet<string> = new Set(['get', 'head', 'delete', 'trace']);

/** 3.0 has consumers ignore it (3.0.4 §4.7.10.1); 2.0 says nothing, and since 3.1 a body of DELETE is only to be avoided. */
function severityOf(method: string, format: OasFormat): Severity | undefined {
  return method.toLowerCase() === 'delete' && format !== 'oas3_0' ? 'info' : undefined;
}

function bodyOf(operation: Operation, format: OasFormat): Node | undefined {
  if (format !== 'oas2') return operation.node.child('requestBody');
  const parameter = operation.parameters.find((one) => one.in === 'body' || one.in === 'formData');
  // What stands at the path is for its other methods too: the mistake is this operation's.
  return parameter?.isPathLevel === true ? operation.node : parameter?.at.node;
}
