import { counterpartsOf } from '../../src/openapi/counterparts.ts';
import { effectively } from '../../src/openapi/effective-schema.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import type { Severity } from '../../src/report/severity.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isDescribedAgain } from './described-again.ts';

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
  saysUndeclared: 'some',
  on: {
    schema: {
      among: { types: ['array'] },
      when: (schema) => schema.isData && schema.hasType('array'),
      check(schema, report) {
        if (hasItems(schema) || counterpartsOf(schema).some(hasItems) || isDescribedAgain(schema, hasItems)) return;
        report({ at: schema.node, message: 'Array schema has no "items".', severity: severityOf(schema) });
      },
    },
  },
});

/** 2.0 and 3.0 demand `items`. Since 3.1 an array without them is one of `items: {}`, and as open as that. */
function severityOf({ format, direction }: Schema): Severity | undefined {
  if (format === 'oas2' || format === 'oas3_0' || direction === 'request') return undefined;
  return direction === 'unused' ? 'info' : 'warn';
}
