import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { appliedSchemas } from '../../src/openapi/in-place.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { hasText } from './described.ts';

/** What an input means decides how it must be validated, and how it can be abused. */
export const parameterDescription = defineRule({
  id: 'parameter-description',
  summary: 'Parameters are described.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1111] },
  commonRemedy: 'Describe the parameter once under `components/parameters` (2.0: `parameters`), and refer to it.',
  // A parameter that is to go needs no description.
  yieldsTo: ['auth-not-as-parameter', 'parameter-ignored-header'],
  options: {
    schemaDescription: {
      default: true,
      description: "Whether the description of the parameter's schema counts.",
      schema: { type: 'boolean' },
    },
  },
  on: {
    parameter: {
      check(parameter, report, { model, options }) {
        if (hasText(parameter, 'description')) return;
        if (options['schemaDescription'] === true && hasDescribedSchema(parameter)) return;
        // Before 3.1 what stands beside a reference does not count.
        if (model.format >= 'oas3_1' && isDescribedByReferences(parameter)) return;
        const name = parameter.text('name');
        report({ at: parameter.node, message: `Parameter${name === undefined ? '' : ` ${quote(name)}`} has no description.` });
      },
    },
  },
});

function hasDescribedSchema(parameter: Element): boolean {
  const holders = [parameter, ...parameter.below('content').map(({ element }) => element)];
  return holders.some((holder) => {
    const schema = holder.one('schema');
    return schema instanceof Schema && appliedSchemas(schema).some((part) => hasText(part, 'description'));
  });
}

function isDescribedByReferences(parameter: Element): boolean {
  const references = parameter.uses.flatMap(({ field, from }) => (field === '$ref' ? [from] : []));
  return references.length > 0 && references.every((reference) => hasText(reference, 'description'));
}
