import { allFormats } from '../../src/openapi/format.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';
import { type Property, propertyOf } from './property.ts';

/** Schemas that are marked; of properties also whether the mark leaves them any way to travel. */
export const readWriteOnlyValid = defineRule({
  id: 'read-write-only-valid',
  summary: 'Direction markers leave every property a direction.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API3'], cwe: [1286] },
  securitySeverity: 4,
  commonRemedy: 'Give requests and responses schemas that list only what travels their way, and leave the marker to shared ones.',
  on: {
    schema: {
      among: { fields: ['readOnly', 'writeOnly'] },
      when: (schema) => schema.keyword('readOnly') === true || schema.keyword('writeOnly') === true,
      check(schema, report) {
        const property = propertyOf(schema);
        const isBoth = schema.keyword('readOnly') === true && schema.keyword('writeOnly') === true;
        if (isBoth) {
          const name = property === undefined ? 'Schema' : `Property ${quote(property.name)}`;
          report({ at: schema.node, message: `${name} is both "readOnly" and "writeOnly".`, severity: 'error' });
        } else if (property !== undefined && !isLostWithOwner(property)) checkDirection(schema, property, report);
      },
    },
  },
});

function checkDirection(schema: Schema, { name, owner }: Property, report: Report): void {
  const at = schema.node;
  const isRequired = owner.list('required').includes(name);
  if (schema.keyword('writeOnly') === true) {
    if (!owner.isRequest) report({ at, message: `Write-only property ${quote(name)} is only used in responses.` });
  } else if (!owner.isResponse) {
    // What nobody requires is a leftover; what is required cannot be sent without being wrong.
    report({ at, message: `Read-only property ${quote(name)} is only used in requests.`, severity: isRequired ? undefined : 'info' });
  } else if (schema.format === 'oas2' && owner.isRequest && isRequired) {
    // OpenAPI 2.0, Schema Object: read-only properties SHOULD NOT be in the list of required ones.
    report({ at, message: `Read-only property ${quote(name)} is required in requests.`, severity: 'info' });
  }
}

/** True where the object that has the property travels in no direction itself. */
function isLostWithOwner({ owner }: Property): boolean {
  return !owner.isRequest && !owner.isResponse;
}
