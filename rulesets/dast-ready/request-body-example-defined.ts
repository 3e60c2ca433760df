import { bits } from '../../src/openapi/direction.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';
import { hasBodyExample, hasBodyToShow } from './body-examples.ts';

/** A request that is refused for its data tests nothing but the validation. */
export const requestBodyExampleDefined = defineRule({
  id: 'request-body-example-defined',
  summary: 'Request bodies have an example.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  // A body that is to go needs none.
  yieldsTo: ['request-body-not-allowed'],
  commonRemedy: 'Write an example into the schemas under `components` (2.0: `definitions`): every body that refers to one has it.',
  on: {
    requestBody: { when: isExamined, check },
    parameter: { when: (parameter) => parameter.text('in') === 'body' && isExamined(parameter), check },
  },
});

/** A body that callers send: what nothing uses, and what a webhook sends, no scanner has to fill. */
function isExamined(holder: Element): boolean {
  return (holder.reachBits & bits.request) !== 0 && hasBodyToShow(holder);
}

function check(holder: Element, report: Report): void {
  if (!hasBodyExample(holder)) report({ at: holder.node, message: 'Request body has no example.' });
}
