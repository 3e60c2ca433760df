import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

type Field = 'consumes' | 'produces';

const fields: readonly Field[] = ['consumes', 'produces'];

/** Where no media type is declared, any is accepted. */
export const oas2ConsumesProducesDefined = defineRule({
  id: 'oas2-consumes-produces-defined',
  summary: 'Operations of OpenAPI 2.0 say which media types they take and give.',
  severity: 'warn',
  tier: 'core',
  formats: ['oas2'],
  maps: { owaspApi2023: ['API8'], cwe: [1111] },
  securitySeverity: 4.0,
  on: {
    operation: {
      when: (operation) => fields.some((field) => has[field](operation)),
      check(operation, report, { model }) {
        for (const field of fields) {
          if (!has[field](operation) || isDeclared(operation, field, model)) continue;
          const isEverywhere = silentFields(model).has(field);
          const message = isEverywhere
            ? `No operation declares "${field}", nor does the definition.`
            : `Operation does not declare "${field}".`;
          // What one line at the top mends is said once.
          report({ at: isEverywhere ? model.root.node : operation.node, message });
        }
      },
    },
  },
});

/** Whether an operation has something that needs a media type. */
const has: Readonly<Record<Field, (operation: Operation) => boolean>> = {
  consumes: (operation) => operation.parameters.some((parameter) => parameter.in === 'body' || parameter.in === 'formData'),
  produces: (operation) => operation.method !== 'head' && operation.responses.some(({ response }) => response.has('schema')),
};

/** An own list overrides the definition's, and an empty one declares nothing. */
function isDeclared({ element }: Operation, field: Field, { root }: Model): boolean {
  const holder = element.has(field) ? element : root;
  // What is no list is for `document-valid` to report.
  return holder.list(field).length > 0 || (holder.has(field) && !Array.isArray(holder.get(field)));
}

/** The fields that no operation declares that needs them; of several operations. */
const silentFields = perModel((model): ReadonlySet<Field> => {
  return new Set(
    fields.filter((field) => {
      const needing = model.operations.filter(has[field]);
      return needing.length > 1 && needing.every((operation) => !operation.element.has(field) && !model.root.has(field));
    }),
  );
});
