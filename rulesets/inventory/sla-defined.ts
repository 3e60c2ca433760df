import { declarationOf } from '../../src/openapi/context.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { declaredFact, everyOperation, infoOf } from './declared-fact.ts';

/** Every definition. */
export const slaDefined = defineRule({
  id: 'sla-defined',
  summary: 'The definition says how available the API has to be.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  on: {
    definition: {
      when: (model) => infoOf(model) !== undefined,
      check(model, report) {
        const level = declaredFact(model, 'serviceLevel');
        if (level !== undefined) {
          if (isEmpty(level.value)) report({ at: level.node, message: `Field ${quote(level.name)} is empty.` });
        } else if (!everyOperation(model, (element) => !isEmpty(declarationOf(element, 'serviceLevel')?.value))) {
          report({ at: infoOf(model)?.node ?? model.root.node, message: 'No service level is declared (info.x-sla).' });
        }
      },
    },
  },
});

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && value !== null ? Object.keys(value).length === 0 : value === undefined || value === null;
}
