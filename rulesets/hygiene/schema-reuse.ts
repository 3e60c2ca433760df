import { componentName } from '../../src/openapi/component-name.ts';
import { isObject } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { firstByPointer } from './first-by-pointer.ts';
import { repeatedObjects } from './repeated-objects.ts';

const combinators = ['allOf', 'oneOf', 'anyOf'] as const;

const maxPlaces = 5;

/** Copies drift apart: one of them loses its bounds. */
export const schemaReuse = defineRule({
  id: 'schema-reuse',
  summary: 'Object schemas are written once and referred to.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { cwe: [1041] },
  options: {
    minProperties: {
      default: 3,
      description: 'How many properties an object has at least to be worth a component.',
      schema: { type: 'integer', minimum: 1 },
    },
  },
  on: {
    definition: {
      check(model, report, { options }) {
        for (const copies of repeatedObjects(candidates(model, Number(options['minProperties'])))) {
          const inline = copies.filter((schema) => componentName(schema) === undefined);
          const first = firstByPointer(inline);
          if (first === undefined) continue;
          const others = inline.filter((schema) => schema !== first);
          const related = others.slice(0, maxPlaces).map((schema) => ({ at: schema.node, message: 'Another copy.' }));
          report({ at: first.node, message: `Inline object schema repeated ${copies.length} times.`, related });
        }
      },
    },
    schema: {
      among: { fields: combinators },
      when: (schema) => schema.edges.length > 0,
      check(schema, report) {
        const field = combinators.find((name) => schema.list(name).length === 1);
        if (field !== undefined && Object.keys(schema.value).length === 1)
          report({ at: schema.node, message: `Schema has a single-item ${quote(field)}.` });
      },
    },
  },
});

function candidates(model: Model, minProperties: number): readonly Schema[] {
  return model.schemas.filter(
    ({ writtenAs, value: { properties } }) =>
      writtenAs !== undefined && isObject(properties) && Object.keys(properties).length >= minProperties,
  );
}
