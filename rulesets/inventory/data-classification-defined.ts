import { dataClassOf, dataTagsOf, declarationOf, isClassAtLeast } from '../../src/openapi/context.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';
import { declaredFact, everyOperation, infoOf } from './declared-fact.ts';

/** Every definition, and where the API has a class, every schema that has one too. */
export const dataClassificationDefined = defineRule({
  id: 'data-classification-defined',
  summary: 'The definition says how sensitive the data are, and no schema is more so.',
  severity: 'info',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API9', 'API3'], cwe: [1059], asvs: ['14.1.1'] },
  on: {
    definition: {
      when: (model) => infoOf(model) !== undefined,
      check: checkDefinition,
    },
    schema: {
      when: (schema, { model }) => schema.isUsed && model.context.dataClass !== undefined && dataClassOf(schema) !== undefined,
      check(schema, report, { model }) {
        const declared = model.context.dataClass;
        const own = dataClassOf(schema);
        if (declared === undefined || own === undefined || isClassAtLeast(declared, own)) return;
        const at = declarationOf(schema, 'dataClass')?.node ?? schema.node;
        report({ at, message: `The schema is classified ${quote(own)}, the API only ${quote(declared)}.`, severity: 'warn' });
      },
    },
  },
});

function checkDefinition(model: Model, report: Report): void {
  const { dataClass, dataTags } = model.context;
  if (dataClass !== undefined || dataTags.size > 0) return;
  const declared = declaredFact(model, 'dataClass');
  if (declared !== undefined) report({ at: declared.node, message: `Data class ${quote(declared.value)} is not known.` });
  else if (!everyOperation(model, isClassified)) {
    report({ at: infoOf(model)?.node ?? model.root.node, message: 'No data classification is declared (info.x-data-classification).' });
  }
}

function isClassified(element: Element): boolean {
  return dataClassOf(element) !== undefined || dataTagsOf(element).size > 0;
}
