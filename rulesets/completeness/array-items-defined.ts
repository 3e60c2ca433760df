import { effectively } from '../../src/openapi/effective-schema.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

const hasItems = effectively((schema) => {
  const { keywords, format } = schema;
  const isTuple = (format === 'oas3_1' || format === 'oas3_2') && Object.hasOwn(keywords, 'prefixItems');
  return isTuple || ['items', 'enum', 'const'].some((keyword) => Object.hasOwn(keywords, keyword));
});

/** What an array without `items` holds is validated by nobody. */
export const arrayItemsDefined = defineRule({
  id: 'array-items-defined',
  summary: 'Array schemas say what their items are.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [20] },
  securitySeverity: 7.0,
  on: {
    schema: {
      when: (schema) => schema.isData && schema.hasType('array'),
      check(schema, report) {
        if (!hasItems(schema)) report({ at: schema.node, message: 'Array schema has no "items".' });
      },
    },
  },
});
