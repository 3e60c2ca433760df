import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { Security } from '../../src/openapi/security.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { isEnforcedElsewhere, isMeantForAnyone } from './anonymous-access.ts';
import { requiredScopes } from './scheme-application.ts';
import { servedOperations } from './served-operations.ts';

/** Definitions that serve operations and have schemes to protect them with; without schemes `security-schemes-defined` speaks. */
export const securityGlobalDefault = defineRule({
  id: 'security-global-default',
  summary: 'The definition has a default security requirement.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API2', 'API8'], cwe: [1188, 306], asvs: ['8.2.1'] },
  securitySeverity: 3,
  yieldsTo: ['anonymous-operation'],
  on: {
    definition: {
      when: (model) => model.securitySchemes.size > 0 && servedOperations(model).length > 0 && isReadable(model),
      check(model, report) {
        const operations = servedOperations(model);
        if (operations.every((operation) => isMeantForAnyone(operation) || isEnforcedElsewhere(operation))) return;
        const { rootSecurity } = model;
        const violation = rootSecurity === undefined ? withoutDefault(model, operations) : withOpenDefault(rootSecurity);
        if (violation !== undefined) report(violation);
      },
    },
  },
});

/** What is no list is `security-requirement-valid`'s business. */
function isReadable({ root, rootSecurity }: Model): boolean {
  return rootSecurity !== undefined || !root.has('security');
}

function withoutDefault(model: Model, operations: readonly Operation[]): Violation | undefined {
  const message = 'No default security is declared: operations that declare none are open to anyone.';
  if (operations.every((operation) => operation.security !== undefined)) return { at: model.root.node, message };
  // A single operation without security is one defect, which is reported there; that no scheme is required at all is another one.
  return operations.length === 1 || requiredScopes(model).size === 0 ? undefined : { at: model.root.node, message, severity: 'warn' };
}

function withOpenDefault({ allowsAnonymous, requirements, node }: Security): Violation | undefined {
  if (!allowsAnonymous) return undefined;
  const open = requirements.find(({ schemes }) => schemes.length === 0);
  const message = 'The default security lets anyone in: operations that declare none are open to anyone.';
  return { at: open?.node ?? node, message, severity: 'warn' };
}
