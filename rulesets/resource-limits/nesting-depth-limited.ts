import { allFormats } from '../../src/openapi/format.ts';
import { appliedSchemas } from '../../src/openapi/in-place.ts';
import { referredSchema } from '../../src/openapi/referred-schema.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { requestSchemas } from './request-bodies.ts';
import { schemaDepth } from './schema-depth.ts';

/** Parsers and validators pay for every level, and for some of them every level costs more than the one before. */
export const nestingDepthLimited = defineRule({
  id: 'nesting-depth-limited',
  summary: 'Request bodies nest no deeper than they must.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API4'], cwe: [674] },
  securitySeverity: 2.0,
  options: {
    maxDepth: {
      default: 8,
      description: 'How many objects and arrays a request body may have inside each other.',
      schema: { type: 'integer', minimum: 1 },
    },
    maxArrayDepth: {
      default: 2,
      description: 'How many arrays may be directly inside each other.',
      schema: { type: 'integer', minimum: 1 },
    },
  },
  on: {
    operation: {
      when: (operation) => operation.role === 'path' && requestSchemas(operation).length > 0,
      check(operation, report, { model, options }) {
        for (const schema of requestSchemas(operation)) {
          const depth = schemaDepth(schema, model);
          if (depth <= Number(options['maxDepth'])) continue;
          report({ at: referredSchema(schema).node, message: `Request body nests ${quote(depth)} levels deep.` });
        }
      },
    },
    schema: {
      among: { types: ['array'] },
      when: (schema) => schema.hasType('array') && schema.isRequest && schema.isData,
      check(schema, report, { options }) {
        if (schema.uses.some(({ field }) => field === 'items')) return;
        const depth = arrayDepth(schema);
        if (depth > Number(options['maxArrayDepth'])) report({ at: schema.node, message: `Array nests ${quote(depth)} arrays deep.` });
      },
    },
  },
});

/** Arrays directly inside each other, this one included; recursion ends it. */
function arrayDepth(outermost: Schema): number {
  const chain = new Map<Schema, number>();
  let array: Schema | undefined = outermost;
  for (; array !== undefined && !depths.has(array) && !chain.has(array); array = itemArray(array)) chain.set(array, chain.size);
  // The chain ends in no other array, in one whose depth is known, or in itself.
  const below = array === undefined ? 0 : (depths.get(array) ?? 0);
  const circle = array === undefined ? undefined : chain.get(array);
  for (const [passed, index] of chain) depths.set(passed, below + chain.size - (circle === undefined ? index : Math.min(index, circle)));
  return depths.get(outermost) ?? 0;
}

/** What was worked out: many arrays can lead into the same long chain. */
const depths = new WeakMap<Schema, number>();

function itemArray(array: Schema): Schema | undefined {
  return array
    .schemas('items')
    .flatMap(appliedSchemas)
    .find((item) => item.hasType('array'));
}
