import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { possibleSchemas } from '../../src/openapi/in-place.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { documentsRateLimit } from '../../src/openapi/rate-limits.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { hasPropertyNamed } from './property-names.ts';
import { requestSchemas } from './request-bodies.ts';
import { sensitiveFlow } from './sensitive-flows.ts';

/** Logins, payments and the like are abused at machine speed: something must slow the machine down. */
export const sensitiveFlowProtected = defineRule({
  id: 'sensitive-flow-protected',
  summary: 'Sensitive flows document a rate limit or protection from automation.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API6', 'API4', 'API2'], cwe: [799, 307, 837], asvs: ['2.4.1', '6.3.1'] },
  securitySeverity: 6.5,
  commonRemedy:
    'Write one response `429` with `Retry-After` under `components/responses` (2.0: `responses`), and refer to it from the operations.',
  on: {
    operation: {
      when: (operation) => sensitiveFlow(operation) !== undefined,
      check(operation, report, { model }) {
        if (operation.documents('429') || documentsRateLimit(operation, model) || resistsAutomation(operation)) return;
        const message = `Sensitive flow ${quote(sensitiveFlow(operation))} documents neither 429 or a rate limit nor protection from automation.`;
        report({ at: operation.responsesNode, message, severity: operation.exposure === 'internal' ? 'info' : undefined });
      },
    },
  },
});

/** True when an extension says so, or callers have to solve a challenge. */
function resistsAutomation(operation: Operation): boolean {
  if ([operation.element, operation.pathItem].some(hasExtension)) return true;
  if (operation.parameters.some(({ name }) => isChallenge(name))) return true;
  return requestSchemas(operation).some((schema) => possibleSchemas(schema).some(namesChallenge));
}

const extensions: ReadonlySet<string> = new Set(['x-anti-automation', 'x-bot-protection', 'x-captcha', 'x-recaptcha']);

function hasExtension({ value }: Element): boolean {
  return Object.entries(value).some(([name, held]) => extensions.has(name) && held !== false && held !== null && held !== 'none');
}

const namesChallenge = hasPropertyNamed(isChallenge);

function isChallenge(name: string): boolean {
  return challenges.test(nameTokens(name).join(''));
}

/** What the products call it; no other word contains these. */
const challenges = /captcha|turnstile|proofofwork/;
