import { Node } from '../../src/document/node.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

export const noDuplicateKeys = defineRule({
  id: 'no-duplicate-keys',
  summary: 'No mapping defines a key twice.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { cwe: [436, 694] },
  on: {
    definition: {
      check({ graph }, report) {
        for (const document of graph.documents.values()) {
          for (const { kind, path, range } of document.problems) {
            if (kind !== 'duplicate-key') continue;
            const message = `Key ${quote(String(path.at(-1) ?? ''))} is defined more than once; only the last value is used.`;
            report({ at: Node.root(document).closest(...path), message, range });
          }
        }
      },
    },
  },
});
