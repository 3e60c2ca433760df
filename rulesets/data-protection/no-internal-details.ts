import { allFormats } from '../../src/openapi/format.ts';
import { distinctTexts, placesOf } from '../../src/openapi/texts.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { internalDetailIn } from './internal-details.ts';
import { isInExample, isInExtension, isProse } from './text-places.ts';

/** Hosts, paths and tickets in public documentation tell attackers where to go on. */
export const noInternalDetails = defineRule({
  id: 'no-internal-details',
  summary: 'Texts disclose no internal details.',
  severity: 'info',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API8', 'API9'], cwe: [497, 615] },
  securitySeverity: 2.6,
  on: {
    definition: {
      when: ({ context }) => context.exposure !== 'internal',
      check(model, report) {
        const found = new Map<string, string>();
        for (const text of distinctTexts(model)) {
          const detail = internalDetailIn(text);
          if (detail !== undefined) found.set(text, detail);
        }
        if (found.size === 0) return;
        for (const { text, at, isKey } of placesOf(model, found)) {
          if (!isKey && (isProse(at) || isInExample(at) || isInExtension(at)))
            report({ at, message: `Text discloses an internal detail (${found.get(text)}).` });
        }
      },
    },
  },
});
