import { allFormats } from '../../src/openapi/format.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { hasTypedKeyword, ignoredKeywords, knownTypes } from './ignored-keywords.ts';
import { listTypes } from './value-types.ts';

/** A limit of another type than the value's is a control that does not exist. */
export const schemaKeywordApplicable = defineRule({
  id: 'schema-keyword-applicable',
  summary: 'Keywords of a schema apply to its type.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [1286] },
  securitySeverity: 4.3,
  on: {
    schema: {
      when: hasTypedKeyword,
      check(schema, report) {
        const types = knownTypes(schema);
        const ignored = ignoredKeywords(schema, types);
        const [first] = ignored;
        if (first === undefined || types === undefined) return;
        const names = ignored.map((keyword) => `"${keyword}"`).join(', ');
        const message = `${ignored.length === 1 ? 'Keyword' : 'Keywords'} ${names} ${ignored.length === 1 ? 'has' : 'have'} no effect on type ${listTypes(types)}.`;
        // It limits nothing with a single value either, and generators write it beside every type.
        const severity = ignored.every((keyword) => keyword === 'uniqueItems') ? 'info' : undefined;
        report({ at: schema.node.child(first) ?? schema.node, message, severity });
      },
    },
  },
});
