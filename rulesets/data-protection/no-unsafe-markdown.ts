import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { activeContentIn } from './active-content.ts';

const fields = ['description', 'title', 'summary'] as const;

/** Portals render these texts: what runs in them runs in the reader's session. */
export const noUnsafeMarkdown = defineRule({
  id: 'no-unsafe-markdown',
  summary: 'Descriptions hold no active content.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8'], cwe: [79, 95], asvs: ['1.3.5'] },
  securitySeverity: 6.1,
  on: {
    element: {
      among: { fields },
      // What a 2.0 parameter is besides has the same texts.
      when: (element) => element.writtenAs !== undefined && hasText(element),
      check(element, report) {
        for (const field of fields) {
          const text = element.text(field);
          if (text === undefined) continue;
          const contents = activeContentIn(text);
          const at = contents.length === 0 ? undefined : element.node.child(field);
          if (at !== undefined) report({ at, message: `${nameOf(field)} contains active content (${contents.join(', ')}).` });
        }
      },
    },
  },
});

function hasText(element: Element): boolean {
  for (const field of fields) if (element.text(field) !== undefined) return true;
  return false;
}

function nameOf(field: string): string {
  return field.charAt(0).toUpperCase() + field.slice(1);
}
