import { declarationOf } from '../../src/openapi/context.ts';
import { isObject } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { declaredFact, everyOperation, infoOf, isText } from './declared-fact.ts';

/** Every definition. */
export const ownerDefined = defineRule({
  id: 'owner-defined',
  summary: 'The definition says whose API it is.',
  severity: 'warn',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  on: {
    definition: {
      when: (model) => infoOf(model) !== undefined,
      check(model, report) {
        if (isText(model.context.said.owner)) return;
        if (everyOperation(model, (element) => namesOwner(declarationOf(element, 'owner')?.value))) return;
        const owner = declaredFact(model, 'owner');
        if (owner === undefined) report({ at: infoOf(model)?.node ?? model.root.node, message: 'No owner is declared (info.x-owner).' });
        else if (!namesOwner(owner.value)) report({ at: owner.node, message: `Field ${quote(owner.name)} names no owner.` });
      },
    },
  },
});

/** A name, a list with one, or an object that has it under `team` or a like word. */
function namesOwner(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(namesOwner);
  if (isObject(value)) return ['team', 'owner', 'name', 'group'].some((field) => isText(value[field]));
  return isText(value);
}
