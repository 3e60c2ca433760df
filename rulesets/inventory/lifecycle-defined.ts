import { declarationOf, lifecycleOf } from '../../src/openapi/context.ts';
import { isObject } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { declaredFact, everyOperation, infoOf } from './declared-fact.ts';

/** Every definition. */
export const lifecycleDefined = defineRule({
  id: 'lifecycle-defined',
  summary: 'The definition says where the API is in its life.',
  severity: 'info',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  options: {
    states: {
      default: [],
      description: 'Further states that your organization knows, beside those that the page lists.',
      schema: { type: 'array', items: { type: 'string' }, uniqueItems: true },
    },
  },
  on: {
    definition: {
      when: (model) => infoOf(model) !== undefined,
      check(model, report, { options }) {
        const further = Array.isArray(options['states']) ? options['states'] : [];
        if (model.context.lifecycle !== undefined) return;
        const lifecycle = declaredFact(model, 'lifecycle');
        if (lifecycle !== undefined) {
          const state = isObject(lifecycle.value) ? lifecycle.value['state'] : lifecycle.value;
          if (!further.includes(state)) report({ at: lifecycle.node, message: `Lifecycle state ${quote(state)} is not known.` });
        } else if (
          !everyOperation(
            model,
            (element) => lifecycleOf(element) !== undefined || further.includes(declarationOf(element, 'lifecycle')?.value),
          )
        ) {
          report({ at: infoOf(model)?.node ?? model.root.node, message: 'No lifecycle state is declared (info.x-lifecycle).' });
        }
      },
    },
  },
});
