import { isObject } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { defaultSatisfiesOption, documentsAny } from './error-codes.ts';

/** A rate limit that is not in the contract is usually not there at all. */
export const error429Defined = defineRule({
  id: 'error-429-defined',
  summary: 'Operations document 429.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API4'], cwe: [770, 799], asvs: ['2.4.1'] },
  securitySeverity: 5.3,
  yieldsTo: ['error-response-defined'],
  options: defaultSatisfiesOption(false),
  on: {
    operation: {
      when: (operation, { model }) =>
        operation.role === 'path' &&
        operation.method !== 'head' &&
        operation.method !== 'options' &&
        !isUnlimitedOnPurpose(operation, model),
      check(operation, report, context) {
        if (documentsAny(operation, ['429'], context)) return;
        const severity = operation.exposure === 'internal' ? 'info' : undefined;
        report({ at: operation.responsesNode, message: 'Operation does not document 429 (Too Many Requests).', severity });
      },
    },
  },
});

/** `x-rate-limit: { limit: none, reason: … }`, or `x-rate-limit: none` with `x-rate-limit-reason`, nearest first. */
function isUnlimitedOnPurpose(operation: Operation, { root }: Model): boolean {
  const nearest = operation.extension('x-rate-limit') ?? root.get('x-rate-limit');
  if (isObject(nearest)) return nearest['limit'] === 'none' && isReason(nearest['reason']);
  return nearest === 'none' && isReason(operation.extension('x-rate-limit-reason') ?? root.get('x-rate-limit-reason'));
}

function isReason(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
