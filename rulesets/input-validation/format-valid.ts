import { allFormats } from '../../src/openapi/format.ts';
import type { Schema, SchemaType } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { formatMeant, knownFormats } from './known-formats.ts';

const fractional: ReadonlySet<string> = new Set(['double', 'float']);

/** A format that is misspelt or does not belong to the type checks nothing. */
export const formatValid = defineRule({
  id: 'format-valid',
  summary: 'Formats are spelt right and apply to the type.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [1287] },
  securitySeverity: 3.1,
  commonRemedy: "Correct the format where it is written once: in the shared schema, or in the generator's table of types.",
  on: {
    schema: {
      among: { fields: ['format'] },
      when: (schema) => typeof schema.keyword('format') === 'string',
      check(schema, report) {
        const format = String(schema.keyword('format'));
        const at = schema.node.child('format') ?? schema.node;
        const types = schema.types.filter((type) => type !== 'null');
        const allowed = knownFormats.get(format);
        if (allowed === undefined) {
          const meant = formatMeant(format);
          if (meant !== undefined && fits(types, knownFormats.get(meant)))
            report({ at, message: `Format ${quote(format)} is unknown and checks nothing; ${quote(meant)} is probably meant.` });
        } else if (!fits(types, allowed)) {
          const severity = isWholeNumber(schema) && fractional.has(format) ? 'warn' : undefined;
          report({ at, message: `Format ${quote(format)} does not apply to type ${types.map(quote).join(' or ')}.`, severity });
        }
      },
    },
  },
});

function fits(types: readonly SchemaType[], allowed: readonly SchemaType[] = []): boolean {
  return types.length === 0 || types.some((type) => allowed.includes(type));
}

function isWholeNumber(schema: Schema): boolean {
  return schema.hasType('integer');
}
