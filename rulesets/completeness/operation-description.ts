import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { hasText } from './described.ts';

/** What an operation is for, what it changes and who may call it cannot be judged from its path. */
export const operationDescription = defineRule({
  id: 'operation-description',
  summary: 'Operations are described.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059, 1110] },
  options: {
    summarySuffices: {
      default: false,
      description: 'Say nothing about operations that have a summary.',
      schema: { type: 'boolean' },
    },
    requireSummary: {
      default: false,
      description: 'Whether every operation needs a summary, of at most 120 characters, besides its description.',
      schema: { type: 'boolean' },
    },
  },
  recommendedOptions: { summarySuffices: true },
  on: {
    operation: {
      check(operation, report, { model, options }) {
        const { element, role, node } = operation;
        const severity = role === 'path' ? undefined : 'info';
        const hasSummary = hasText(element, 'summary');
        const suffices = options['summarySuffices'] === true || isDescribedElsewhere(operation, model);
        if (!hasText(element, 'description') && !(hasSummary && suffices)) {
          const message = hasSummary ? 'Operation has no description.' : 'Operation has no summary and no description.';
          // A summary alone says something.
          report({ at: node, message, severity: hasSummary ? 'info' : severity });
        } else if (options['requireSummary'] === true && !hasSummary) {
          report({ at: node, message: 'Operation has no summary.', severity });
        }
        const summary = element.text('summary') ?? '';
        if (options['requireSummary'] === true && summary.length > maxSummaryLength)
          report({ at: node.child('summary') ?? node, message: `Summary is longer than ${maxSummaryLength} characters.`, severity });
      },
    },
  },
});

const maxSummaryLength = 120;

/** By other documentation, or by the path item: since 3.0 its description applies to all its operations (OpenAPI 3.0.4 §4.7.9). */
function isDescribedElsewhere({ element, pathItems }: Operation, { format }: Model): boolean {
  return element.has('externalDocs') || (format !== 'oas2' && pathItems.some((pathItem) => hasText(pathItem, 'description')));
}
