import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import type { Severity } from '../../src/report/severity.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { describesObject, isClosed } from './closed-objects.ts';
import { isLimited } from './limits.ts';
import { sharesObject } from './shared-objects.ts';

/** What a request may carry undeclared reaches binding and storage layers: that is how mass assignment begins. */
export const objectClosed = defineRule({
  id: 'object-closed',
  summary: 'Objects in requests accept declared properties only.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API3'], cwe: [915], asvs: ['15.3.3'] },
  securitySeverity: 5.3,
  commonRemedy:
    'Where the definition is generated, have the server reject unknown properties and the generator write that for every request model.',
  // Where nothing is declared at all, that is what is wrong.
  yieldsTo: ['object-properties-defined'],
  on: {
    schema: {
      when: (schema) => schema.direction !== 'response' && describesObject(schema) && isLimited(schema) && !sharesObject(schema),
      check(schema, report, { model }) {
        if (isClosed(schema)) return;
        report({ at: schema.node, message: 'Object accepts undeclared properties.', severity: severityOf(schema, model) });
      },
    },
  },
});

function severityOf(schema: Schema, { context }: Model): Severity | undefined {
  if (!schema.isRequest || (context.isExposureDeclared && context.exposure === 'internal')) return 'info';
  return context.isExposureDeclared ? 'error' : undefined;
}
