import { allFormats } from '../../src/openapi/format.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { infoOf } from './declared-fact.ts';

/** Every definition. What the link lacks is `document-valid`'s and `metadata-url-valid`'s business. */
export const externalDocsDefined = defineRule({
  id: 'external-docs-defined',
  summary: 'The definition links to further documentation.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  on: {
    definition: {
      when: (model) => infoOf(model) !== undefined,
      check({ root }, report) {
        if (!root.has('externalDocs')) report({ at: root.node, message: 'The definition has no externalDocs link.' });
      },
    },
  },
});
