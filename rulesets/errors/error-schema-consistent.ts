import { allFormats } from '../../src/openapi/format.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { describeShape, errorShapes } from './error-shapes.ts';

/** Errors of one shape can be read, and checked, by everything that does not know the operation. */
export const errorSchemaConsistent = defineRule({
  id: 'error-schema-consistent',
  summary: 'Error responses have the same schema throughout the API.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [756] },
  securitySeverity: 2.0,
  commonRemedy: 'Refer to the common error schema from shared error responses, and extend it with `allOf` where there is more to say.',
  on: {
    response: {
      when: (response, { model }) => errorShapes(model).has(response),
      check(response, report, { model }) {
        // The same body in several media types is one defect.
        const said = new Set<string>();
        for (const { shape, common } of errorShapes(model).get(response) ?? []) {
          if (common === undefined) continue;
          const message = `Error body is ${describeShape(shape)} where most of the API has ${describeShape(common)}.`;
          if (said.has(message)) continue;
          said.add(message);
          report({ at: shape.schema.node, message });
        }
      },
    },
  },
});
