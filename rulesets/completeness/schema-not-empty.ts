import { counterpartsOf } from '../../src/openapi/counterparts.ts';
import { effectively } from '../../src/openapi/effective-schema.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import type { Severity } from '../../src/report/severity.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { describesNoBody } from './bodiless-media-type.ts';
import { isDescribedAgain } from './described-again.ts';
import { acceptsAnything, isNarrowing } from './empty-schema.ts';
import { isOpaqueBytes } from './opaque-bytes.ts';
import { isPatchValue } from './patch-value.ts';

/** Fields where "anything" is an idiom for the rest of an object or array; `object-closed` judges it. */
const restFields: ReadonlySet<string> = new Set([
  'additionalProperties',
  'patternProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'additionalItems',
]);

/** Fields whose schemas are conditions, or refine what the schema around them has said. */
const refiningFields: ReadonlySet<string> = new Set(['allOf', 'if', 'then', 'else', 'dependentSchemas']);

const isNarrowed = effectively((schema) => isNarrowing(schema) || schema.isDeadReference);

/** `{}` in a request is an input that nobody validates, in a response an output that nobody documents. */
export const schemaNotEmpty = defineRule({
  id: 'schema-not-empty',
  summary: 'Schemas say something about their values.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8', 'API3'], cwe: [20, 1287], asvs: ['2.2.1'] },
  securitySeverity: 6.5,
  saysUndeclared: 'some',
  on: {
    schema: {
      when: (schema) => schema.isData && schema.writtenAs !== undefined && schema.direction !== 'none',
      check(schema, report, { model }) {
        if (!acceptsAnything(schema) || isOnPurpose(schema) || isNarrowed(schema) || describesNoBody(schema, model)) return;
        if (isOpaqueBytes(schema) || counterpartsOf(schema).some(isNarrowed) || isDescribedAgain(schema, isNarrowed)) return;
        report({ at: schema.node, message: 'Empty schema accepts any value.', severity: severityOf(schema) });
      },
    },
  },
});

function severityOf(schema: Schema): Severity | undefined {
  if (schema.isRequest) return 'error';
  return schema.direction === 'unused' ? 'info' : undefined;
}

/** Said plainly, the items of an array (`schema-type-defined` reports those), the rest of an object, a part of something that says more, or the value of a JSON Patch operation (RFC 6902). */
function isOnPurpose(schema: Schema): boolean {
  if (schema.get('x-free-form') === true) return true;
  return schema.uses.every((use) => {
    if (use.field === 'items') return schema.boolean === undefined;
    return restFields.has(use.field) || refiningFields.has(use.field) || isPatchValue(use);
  });
}
