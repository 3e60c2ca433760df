import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { neededParameters } from './needed-parameters.ts';

/** Without a real id a scanner sees nothing but 404. */
export const parameterExampleDefined = defineRule({
  id: 'parameter-example-defined',
  summary: 'Path parameters and required parameters have an example.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  commonRemedy: 'Write the parameter once under `components/parameters` (2.0: `parameters`), with an example, and refer to it.',
  on: {
    parameter: {
      when: (parameter, { model }) => neededParameters(model).has(parameter),
      check(parameter, report, { model }) {
        if (neededParameters(model).get(parameter) === true) return;
        report({
          at: parameter.node,
          message: `${kindOf(parameter)} parameter ${quote(parameter.text('name'))} has no example, default or enum.`,
        });
      },
    },
  },
});

function kindOf(parameter: Element): string {
  return parameter.text('in') === 'path' ? 'Path' : 'Required';
}
