import { allFormats } from '../../src/openapi/format.ts';
import { Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { credentialKindOf, credentialProperties, isMarked } from './credential-property.ts';

/** Properties that callers send, and in 2.0 the parameters of forms; what the API sends is for `no-credentials-in-response`. */
export const credentialPropertyProtected = defineRule({
  id: 'credential-property-protected',
  summary: 'Properties for credentials are marked as such.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API3'], cwe: [522, 549] },
  securitySeverity: 4.5,
  commonRemedy:
    'Define such credentials once under `components/schemas` (2.0: `definitions`), with "format: password", and refer to them from the properties.',
  yieldsTo: ['no-credentials-in-response', 'cardholder-data-restricted'],
  on: {
    schema: {
      when: (schema, { model }) => (schema.isRequest || !schema.isUsed) && isSentCredential(credentialProperties(model).get(schema)?.kind),
      check(schema, report, { model }) {
        const property = credentialProperties(model).get(schema);
        if (property === undefined || isMarked(schema)) return;
        const remedy = schema.format === 'oas2' ? 'not "format: password"' : 'neither "writeOnly" nor "format: password"';
        report({
          at: schema.node,
          message: `Credential property ${quote(property.name)} is ${remedy}.`,
          severity: schema.isRequest ? undefined : 'info',
        });
      },
    },
    parameter: {
      when: (parameter) => parameter.text('in') === 'formData',
      check(parameter, report) {
        const name = parameter.text('name') ?? '';
        const schema = parameter.one('schema');
        if (!(schema instanceof Schema) || isMarked(schema) || !isSentCredential(credentialKindOf(name, schema))) return;
        const message = `Credential parameter ${quote(name)} is not "format: password".`;
        report({ at: parameter.node, message, severity: schema.isRequest ? undefined : 'info' });
      },
    },
  },
});

/** Tokens are for the moment, and senders have them from a response; the others are kept by people and programs. */
function isSentCredential(kind: string | undefined): boolean {
  return kind !== undefined && kind !== 'token' && kind !== 'derived';
}
