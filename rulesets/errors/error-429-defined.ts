import type { Node } from '../../src/document/node.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { isUnlimitedOnPurpose } from '../../src/openapi/rate-limits.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { defaultSatisfiesOption, documentsAny, isErrorCode } from './error-codes.ts';

/** A rate limit that is not in the contract is usually not there at all. */
export const error429Defined = defineRule({
  id: 'error-429-defined',
  summary: 'Operations document 429.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API4'], cwe: [770, 799], asvs: ['2.4.1'] },
  securitySeverity: 5.3,
  saysUndeclared: 'errorResponse',
  commonRemedy: 'Write one response `429` under `components/responses` (2.0: `responses`), and refer to it from the operations.',
  yieldsTo: ['error-response-defined', 'sensitive-flow-protected'],
  options: defaultSatisfiesOption(false),
  on: {
    operation: {
      when: (operation, { model }) => isExamined(operation, model),
      check(operation, report, context) {
        if (documentsAny(operation, ['429'], context)) return;
        const { paths, isInternal } = silence(context.model);
        // What documents no error at all is reported for that, where it is.
        if (paths !== undefined && operation.responseCodes.some(isErrorCode)) {
          report({ at: paths, message: 'No operation documents 429 (Too Many Requests).', severity: isInternal ? 'info' : undefined });
          return;
        }
        const severity = operation.exposure === 'internal' ? 'info' : undefined;
        report({ at: operation.responsesNode, message: 'Operation does not document 429 (Too Many Requests).', severity });
      },
    },
  },
});

function isExamined(operation: Operation, model: Model): boolean {
  if (operation.role !== 'path' || operation.method === 'head' || operation.method === 'options') return false;
  return !isUnlimitedOnPurpose(operation, model);
}

interface Silence {
  readonly paths: Node | undefined;
  readonly isInternal: boolean;
}

/** Where several operations could and none does, it was left out as a whole: `paths` is the place to say so, once. */
const silence = perModel((model): Silence => {
  const examined = model.operations.filter((operation) => isExamined(operation, model));
  const isSilent = examined.length > 1 && !examined.some((operation) => operation.documents('429'));
  return {
    paths: isSilent ? model.root.node.child('paths') : undefined,
    isInternal: examined.every(({ exposure }) => exposure === 'internal'),
  };
});
