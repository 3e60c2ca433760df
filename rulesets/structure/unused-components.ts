import type { Component } from '../../src/openapi/components.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { mentionedElements } from './mentioned-elements.ts';

export const unusedComponents = defineRule({
  id: 'unused-components',
  summary: 'Every component is used by an operation, directly or through others.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [561], asvs: ['15.2.3'] },
  on: {
    component: {
      // A definition without operations is a library: others use it.
      when: (component, { model }) => model.operations.length > 0 && !isSecurityScheme(component),
      check({ element }, report, { model }) {
        if (element.isUsed || mentionedElements(model).has(element)) return;
        report({ at: element.node, message: `Component ${quote(element.node.pointer)} is never used.` });
      },
    },
  },
});

/** Security schemes are used by name, not by reference. */
function isSecurityScheme({ section }: Component): boolean {
  return section === 'securitySchemes' || section === 'securityDefinitions';
}
