import { oas3Formats } from '../../src/openapi/format.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { SecurityScheme } from '../../src/openapi/security.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { type SchemeUse, usesOf } from './scheme-uses.ts';

/** Cookies that sign in; those that only reading operations accept are harmless. */
export const noApiKeyInCookie = defineRule({
  id: 'no-api-key-in-cookie',
  summary: 'Operations that accept cookies and change something are defended against forged requests.',
  severity: 'warn',
  tier: 'optional',
  formats: oas3Formats,
  maps: { owaspApi2023: ['API2'], cwe: [352, 522] },
  securitySeverity: 5,
  on: {
    securityScheme: {
      when: (scheme) => scheme.in === 'cookie',
      check(scheme, report, { model }) {
        if (mentionsDefence(scheme.element.text('description')) || isDeclared(scheme.element.get('x-csrf'))) return;
        const open = usesOf(scheme, model).filter((use) => isForgeable(use));
        const [first] = open;
        if (first === undefined) return;
        const more = open.length === 1 ? '' : ` and ${open.length - 1} more`;
        report({
          at: scheme.element.node.child('in') ?? scheme.element.node,
          message: `Cookie authentication ${quote(scheme.name)} has no documented CSRF defence for ${first.operation.label}${more}.`,
          related: [{ at: first.required.node, message: `Suffices for ${first.operation.label}.` }],
        });
      },
    },
  },
});

function isForgeable({ operation, requirement }: SchemeUse): boolean {
  if (operation.role !== 'path' || !operation.isWrite || isDefended(operation)) return false;
  return requirement.schemes.every(({ scheme }) => scheme === undefined || isAmbient(scheme));
}

/** What browsers send by themselves, whichever page asks. */
function isAmbient(scheme: SecurityScheme): boolean {
  return scheme.in === 'cookie' || scheme.httpScheme === 'basic' || scheme.type === 'mutualTLS';
}

function isDefended(operation: Operation): boolean {
  if (isDeclared(operation.extension('x-csrf'))) return true;
  if (mentionsDefence(operation.element.text('description'))) return true;
  return operation.parameters.some((parameter) => parameter.in === 'header' && /csrf|xsrf/i.test(parameter.name));
}

function isDeclared(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '';
}

function mentionsDefence(text: string | undefined): boolean {
  return text !== undefined && /csrf|xsrf|same-?site/i.test(text);
}
