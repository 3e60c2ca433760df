import { allFormats } from '../../src/openapi/format.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { infoOf, isText } from './declared-fact.ts';

/** The `info` of definitions. That there is no title at all is `document-valid`'s business. */
export const infoDescription = defineRule({
  id: 'info-description',
  summary: 'The definition says what the API is: a telling title and a description.',
  severity: 'info',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  options: {
    minLength: {
      default: 10,
      description: 'Least number of characters of a description, without space around it.',
      schema: { type: 'integer', minimum: 1 },
    },
  },
  on: {
    definition: {
      when: (model) => infoOf(model) !== undefined,
      check(model, report, { options }) {
        const info = infoOf(model);
        if (info === undefined) return;
        const title = info.text('title');
        if (title !== undefined && isGeneric(title)) {
          report({ at: info.node.child('title') ?? info.node, message: `Title ${quote(title)} does not name the API.` });
        }
        const description = info.text('description');
        if (!isText(description)) {
          // Since 3.1 a summary may stand in for it.
          const severity = isText(info.get('summary')) ? 'hint' : undefined;
          report({ at: info.node.child('description') ?? info.node, message: 'The API has no description (info.description).', severity });
        } else if (description.trim().length < Number(options['minLength']) || (title !== undefined && repeats(description, title))) {
          report({ at: info.node.child('description') ?? info.node, message: `Description ${quote(description)} says too little.` });
        }
      },
    },
  },
});

/** What generators write where nobody has chosen a title. */
const genericTitles: ReadonlySet<string> = new Set([
  '',
  'api',
  'api definition',
  'api docs',
  'api documentation',
  'api specification',
  'api title',
  'fastapi',
  'my api',
  'openapi',
  'openapi definition',
  'openapi specification',
  'rest api',
  'swagger',
  'swagger api',
  'title',
  'untitled',
  'untitled api',
]);

/** Generators for gRPC name a definition by the file it was made from. */
function isGeneric(title: string): boolean {
  return genericTitles.has(title.trim().toLowerCase()) || /^\S+\.proto$/.test(title.trim());
}

/** True when a description has no other words than the title. */
function repeats(description: string, title: string): boolean {
  // What is much longer has more words.
  if (description.length > 2 * title.length + 10) return false;
  const words = wordsOf(title);
  return words !== '' && wordsOf(description) === words;
}

function wordsOf(text: string): string {
  return nameTokens(text)
    .filter((word) => !fillers.has(word))
    .join(' ');
}

const fillers: ReadonlySet<string> = new Set(['a', 'an', 'the', 'api']);
