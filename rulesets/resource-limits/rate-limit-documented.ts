import type { Node } from '../../src/document/node.ts';
import { exposureOf } from '../../src/openapi/context.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { documentsRateLimit, isUnlimitedOnPurpose } from '../../src/openapi/rate-limits.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** Without a limit a single caller can exhaust the API, guess passwords or run up its bill. */
export const rateLimitDocumented = defineRule({
  id: 'rate-limit-documented',
  summary: 'Operations document how often they may be called.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API4'], cwe: [770, 799], asvs: ['2.4.1'] },
  securitySeverity: 3.1,
  yieldsTo: ['error-response-defined', 'error-429-defined', 'sensitive-flow-protected'],
  on: {
    operation: {
      when: (operation, { model }) => isExamined(operation, model),
      check(operation, report, { model }) {
        const { isSilent, paths } = silence(model);
        if (!isSilent && documentsRateLimit(operation, model)) return;
        const severity = isDeclaredPublic(operation, model) ? 'warn' : undefined;
        if (paths === undefined) {
          const message = 'Operation documents no rate limit: no header, no "Retry-After" with 429, no "x-rate-limit".';
          report({ at: operation.responsesNode, message, severity });
        } else {
          const message = 'No operation documents a rate limit: no header, no "Retry-After" with 429, no "x-rate-limit".';
          report({ at: paths, message, severity });
        }
      },
    },
  },
});

function isExamined(operation: Operation, model: Model): boolean {
  const { exposure, method, role } = operation;
  if (role !== 'path' || exposure === 'internal' || method === 'head' || method === 'options') return false;
  return !isUnlimitedOnPurpose(operation, model);
}

function isDeclaredPublic({ element, pathItem }: Operation, { context }: Model): boolean {
  const declared = exposureOf(element) ?? exposureOf(pathItem) ?? (context.isExposureDeclared ? context.exposure : undefined);
  return declared === 'public';
}

/** Where nothing at all is documented, one extension mends it: `paths` is the place to say so, once. */
const silence = perModel((model): { readonly isSilent: boolean; readonly paths: Node | undefined } => {
  const isSilent = !model.operations.some((operation) => isExamined(operation, model) && documentsRateLimit(operation, model));
  return { isSilent, paths: isSilent ? model.root.node.child('paths') : undefined };
});
