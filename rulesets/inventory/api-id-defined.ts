import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { declaredFact, infoOf } from './declared-fact.ts';

/** Every definition; whether another one has the same identifier cannot be seen from one. */
export const apiIdDefined = defineRule({
  id: 'api-id-defined',
  summary: 'The definition has a stable identifier.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  on: {
    definition: {
      when: (model) => infoOf(model) !== undefined,
      check(model, report) {
        const id = declaredFact(model, 'apiId');
        if (id === undefined) report({ at: infoOf(model)?.node ?? model.root.node, message: 'No API id is declared (info.x-api-id).' });
        else if (!isId(id.value)) report({ at: id.node, message: `API id ${quote(id.value)} is neither a UUID nor a slug.` });
      },
    },
  },
});

/** A slug: at least three letters, digits, `-`, `.`, `:` or `_`, which includes UUIDs. */
function isId(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z\d][a-z\d.:_-]+[a-z\d]$/i.test(value);
}
