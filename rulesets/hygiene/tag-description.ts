import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** What a group of operations is for. */
export const tagDescription = defineRule({
  id: 'tag-description',
  summary: 'Tags have a description.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: {},
  on: {
    element: {
      among: { kinds: ['tag'] },
      when: (element) => element.text('name') !== undefined,
      check(tag, report, { model }) {
        const fields = model.format === 'oas3_2' ? ['description', 'summary'] : ['description'];
        if (fields.some((field) => tag.text(field)?.trim())) return;
        report({ at: tag.node, message: `Tag ${quote(tag.text('name'))} has no description.` });
      },
    },
  },
});
