import { dataClassOf, isClassAtLeast } from '../../src/openapi/context.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { anonymousAccess, isMeantForAnyone } from './anonymous-access.ts';

/** Operations with a declared requirement, their own or the default. */
export const anonymousOperation = defineRule({
  id: 'anonymous-operation',
  summary: 'Anonymous access is explained where it is allowed.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API2'], cwe: [306], asvs: ['8.2.1'] },
  securitySeverity: 5,
  saysUndeclared: 'whole',
  commonRemedy: 'Say why with `x-anonymous-reason`, on the operation or, for a public API as a whole, in `info`.',
  yieldsTo: ['write-operation-secured'],
  on: {
    operation: {
      when: (operation) => operation.security !== undefined,
      check(operation, report, { model }) {
        const violation = isMeantForAnyone(operation) ? undefined : judge(operation, model);
        if (violation !== undefined) report(violation);
      },
    },
  },
});

function judge(operation: Operation, model: Model): Violation | undefined {
  const access = anonymousAccess(operation);
  if (access?.by !== 'empty' && access?.by !== 'optional') return undefined;
  const what = access.by === 'empty' ? 'explicitly allows anonymous access' : 'makes authentication optional';
  // A default is one decision: one finding for all that only read. Writing operations are named, as in write-operation-secured.
  if (access.isInherited && !operation.isWrite) {
    const severity = isClassAtLeast(model.context.dataClass, 'internal') ? 'error' : 'info';
    return { at: access.at, message: `The default security ${what} without a justification.`, severity };
  }
  const at = access.isInherited ? operation.node : access.at;
  return { at, message: `${operation.label} ${what} without a justification.`, severity: severityOf(operation) };
}

function severityOf(operation: Operation): Violation['severity'] {
  if (operation.role === 'path' && returnsMoreThanPublic(operation)) return 'error';
  return operation.isWrite && operation.role === 'path' ? undefined : 'info';
}

/** True when the operation, a response or a response's schema is classified above `public`. */
function returnsMoreThanPublic(operation: Operation): boolean {
  if (operation.dataClass !== undefined) return isClassAtLeast(operation.dataClass, 'internal');
  return operation.responses.some(({ response }) => {
    const schemas = [response.one('schema'), ...response.below('content').map(({ element }) => element.one('schema'))];
    return [response, ...schemas].some((element) => element !== undefined && isClassAtLeast(dataClassOf(element), 'internal'));
  });
}
