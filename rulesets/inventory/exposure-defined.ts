import { exposureOf } from '../../src/openapi/context.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { declaredFact, everyOperation, infoOf } from './declared-fact.ts';

/** Every definition. */
export const exposureDefined = defineRule({
  id: 'exposure-defined',
  summary: 'The definition says who can reach the API.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  on: {
    definition: {
      when: (model) => infoOf(model) !== undefined,
      check(model, report) {
        if (model.context.isExposureDeclared) return;
        const exposure = declaredFact(model, 'exposure');
        const info = infoOf(model);
        if (exposure !== undefined) report({ at: exposure.node, message: `Exposure ${quote(exposure.value)} is not known.` });
        else if (info !== undefined && !isSaidOtherwise(info) && !everyOperation(model, isSaidOtherwise)) {
          report({ at: info.node, message: 'No exposure is declared (info.x-exposure: public, partner or internal).' });
        }
      },
    },
  },
});

/** `x-internal: false` says who cannot be kept out: it is an answer, if not an exposure. */
function isSaidOtherwise(element: Element): boolean {
  return exposureOf(element) !== undefined || element.flag('x-internal') !== undefined;
}
