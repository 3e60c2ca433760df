import { allFormats } from '../../src/openapi/format.ts';
import { type ResponseUse, responseUses } from '../../src/openapi/response-uses.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { hasBodyExample, hasBodyToShow } from './body-examples.ts';

/** What an answer looks like when all is well is what tests compare with. */
export const responseExampleDefined = defineRule({
  id: 'response-example-defined',
  summary: 'Success responses have an example.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { cwe: [1059] },
  commonRemedy: 'Write an example into the schemas under `components` (2.0: `definitions`): every response that refers to one has it.',
  on: {
    response: {
      when: (response, { model }) => responseUses(model, response).some(isSuccess) && hasBodyToShow(response),
      check(response, report) {
        if (!hasBodyExample(response)) report({ at: response.node, message: 'Success response has no example.' });
      },
    },
  },
});

/** Answers to HEAD are empty, whatever they are said to hold. */
function isSuccess({ operation, code }: ResponseUse): boolean {
  return operation.role === 'path' && operation.method !== 'head' && /^2(?!0[45])(?:\d\d|XX)$/i.test(code);
}
