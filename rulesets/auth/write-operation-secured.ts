import { allFormats } from '../../src/openapi/format.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import {
  type AnonymousAccess,
  anonymousAccess,
  hasUnreadableSecurity,
  isEnforcedElsewhere,
  isJustifiedForAnyone,
} from './anonymous-access.ts';
import { isQuery } from './query-operation.ts';
import { isSignIn } from './sign-in.ts';

/** Operations of the API itself by methods that change something; of a POST that may only ask, it is not said that it writes. */
export const writeOperationSecured = defineRule({
  id: 'write-operation-secured',
  summary: 'Operations that change something require authentication.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API2', 'API5', 'API6'], cwe: [306, 862], asvs: ['8.2.1'] },
  securitySeverity: 9,
  saysUndeclared: 'whole',
  commonRemedy: 'Put `security` at the root, where operations inherit it, and remove what lets callers in without credentials.',
  yieldsTo: ['security-requirement-valid'],
  on: {
    operation: {
      when: (operation, { model }) => operation.role === 'path' && operation.isWrite && !hasUnreadableSecurity(operation, model),
      check(operation, report) {
        const access = anonymousAccess(operation);
        if (access === undefined || isJustifiedForAnyone(operation)) return;
        if (access.by === 'undeclared' && isEnforcedElsewhere(operation)) return;
        report(describe(access, operation));
      },
    },
  },
});

function describe(access: AnonymousAccess, operation: Operation): Violation {
  const { node, label } = operation;
  const subject = `${isQuery(operation) ? 'Operation' : 'Write operation'} ${label}`;
  if (access.by === 'undeclared') return { at: node, message: `${subject} has no security requirement, neither its own nor a default.` };
  const message = `${subject} is reachable without authentication`;
  if (access.by !== 'undefined-scheme') {
    // An explicit choice for what cannot ask for credentials: what is missing is only the reason.
    const severity = access.by === 'empty' && !access.isInherited && isSignIn(operation) ? 'warn' : undefined;
    return { at: access.isInherited ? node : access.at, message: `${message}.`, severity };
  }
  return { at: access.at, message: `${message}: ${quote(access.schemeName)} is not a defined scheme.` };
}
