import { allFormats } from '../../src/openapi/format.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { hasUnreadableSecurity, isEnforcedElsewhere } from './anonymous-access.ts';

/** Every operation; those the API calls itself, webhooks and callbacks, as info: there `security` is what the receiver asks for. */
export const securityDefined = defineRule({
  id: 'security-defined',
  summary: 'Every operation has a security requirement.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API2', 'API5'], cwe: [306, 862], asvs: ['8.2.1'] },
  securitySeverity: 8,
  saysUndeclared: 'whole',
  commonRemedy: 'Put `security` at the root, where operations inherit it, and `security: []` on those that are public on purpose.',
  options: {
    ignoreMethods: {
      default: ['options'],
      description: 'Methods that need no requirement, in lower case. Browsers send CORS preflight requests (OPTIONS) without credentials.',
      schema: { type: 'array', items: { type: 'string' }, uniqueItems: true },
    },
  },
  yieldsTo: ['write-operation-secured'],
  on: {
    operation: {
      when: (operation, { model, options }) => !isIgnored(operation, options['ignoreMethods']) && !hasUnreadableSecurity(operation, model),
      check(operation, report) {
        if (operation.security !== undefined || isEnforcedElsewhere(operation)) return;
        report({ at: operation.node, message: describe(operation), severity: operation.role === 'path' ? undefined : 'info' });
      },
    },
  },
});

function isIgnored({ method }: Operation, methods: unknown): boolean {
  return Array.isArray(methods) && methods.includes(method);
}

function describe({ role, label }: Operation): string {
  if (role === 'webhook') return `Webhook ${label} has no security requirement.`;
  if (role === 'callback') return `Callback ${label} has no security requirement.`;
  return `Operation ${label} has no security requirement, neither its own nor a default.`;
}
