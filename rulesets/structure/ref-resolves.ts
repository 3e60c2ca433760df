import type { ResolutionFailure } from '../../src/document/graph.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { circularReferences } from './circular-references.ts';
import { referenceName } from './reference-name.ts';
import { untypedReferences } from './untyped-references.ts';

export const refResolves = defineRule({
  id: 'ref-resolves',
  summary: 'Every reference leads somewhere.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  saysUndeclared: 'whole',
  yieldsTo: ['ref-target-valid'],
  on: {
    reference: {
      check(reference, report, { model }) {
        const { node, via, text, failure } = reference;
        const defect = circularReferences(model).has(reference) ? 'it leads back to itself' : defectOf(failure);
        if (defect !== undefined) report({ at: node, message: `${referenceName(via)} ${quote(text)} cannot be resolved: ${defect}.` });
      },
    },
    element: {
      when: (element, { model }) => untypedReferences(element, model.format, false).length > 0,
      check(element, report, { model }) {
        for (const { node, text } of untypedReferences(element, model.format, false)) {
          const resolution = model.graph.resolve(node, text);
          const defect = 'failure' in resolution ? defectOf(resolution.failure) : undefined;
          if (defect !== undefined) report({ at: node, message: `$ref ${quote(text)} cannot be resolved: ${defect}.` });
        }
      },
    },
  },
});

/** What is wrong with a reference; nothing where its target was refused or could not be read, since nobody has looked. */
function defectOf(failure: ResolutionFailure | undefined): string | undefined {
  switch (failure?.reason) {
    case 'missing-file':
      return 'there is no such file';
    case 'missing-target':
      return 'nothing is there';
    case 'invalid':
      return 'it is no valid reference';
    default:
      return undefined;
  }
}
