import { allFormats, type OasFormat } from '../../src/openapi/format.ts';
import { isIdempotencyHeader } from '../../src/openapi/idempotency.ts';
import { inputParameters, takesBody } from '../../src/openapi/inputs.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { defaultSatisfiesOption, documentsAny } from './error-codes.ts';

/** Lost updates and replays show at conflicts, so what a conflict looks like must be known. */
export const error409Defined = defineRule({
  id: 'error-409-defined',
  summary: 'Operations that can conflict document 409 or 412.',
  severity: 'info',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API6'], cwe: [362, 1111] },
  securitySeverity: 2.6,
  saysUndeclared: 'errorResponse',
  commonRemedy: 'Write one response `409` or `412` under `components/responses` (2.0: `responses`), and refer to it from the operations.',
  yieldsTo: ['error-response-defined'],
  options: defaultSatisfiesOption(true),
  on: {
    operation: {
      when: (operation, { model }) => conflictOf(operation, model.format) !== undefined,
      check(operation, report, context) {
        const conflict = conflictOf(operation, context.model.format);
        if (conflict === undefined || documentsAny(operation, conflict.codes, context)) return;
        report({
          at: operation.responsesNode,
          message: `Operation ${conflict.does} but does not document ${conflict.codes.join(' or ')}.`,
        });
      },
    },
  },
});

/** How an operation can conflict, and the codes that say so. */
interface Conflict {
  readonly does: string;
  readonly codes: readonly string[];
}

/** RFC 9110 §13.1.1: a precondition that does not hold is answered with 412. */
const precondition: Conflict = { does: 'takes "If-Match"', codes: ['412'] };
const replay: Conflict = { does: 'takes an idempotency key', codes: ['409', '422'] };
const replacement: Conflict = { does: 'replaces an identified resource', codes: ['409', '412'] };

const conditional: ReadonlySet<string> = new Set(['put', 'patch', 'delete']);

function conflictOf(operation: Operation, format: OasFormat): Conflict | undefined {
  const { method, path, role } = operation;
  if (role !== 'path') return undefined;
  if (conditional.has(method) && hasHeaderParameter(operation, (name) => name.toLowerCase() === 'if-match')) return precondition;
  if (method === 'post' && hasHeaderParameter(operation, isIdempotencyHeader)) return replay;
  return method === 'put' && /\}\/?$/.test(path) && sendsState(operation, format) ? replacement : undefined;
}

/** What says no more than its path (`PUT /teams/{id}/members/{name}`) can be said twice. */
function sendsState(operation: Operation, format: OasFormat): boolean {
  return takesBody(operation, format) || inputParameters(operation).some(({ in: place }) => place === 'query');
}

function hasHeaderParameter({ parameters }: Operation, isWanted: (name: string) => boolean): boolean {
  return parameters.some(({ in: place, name }) => place === 'header' && isWanted(name));
}
