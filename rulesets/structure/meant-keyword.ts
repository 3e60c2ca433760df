import { editDistance } from '../../src/suggestion.ts';

/**
 * The keyword of JSON Schema 2020-12 or of OpenAPI that a key of a schema is a slip of; `undefined` for keywords, extensions, and
 * whatever is not near enough to one to be sure. Each key is judged once in the life of the program.
 */
export function meantKeyword(key: string): string | undefined {
  if (keywords.has(key) || key.startsWith('x-')) return undefined;
  const known = judged.get(key);
  if (known !== undefined || judged.has(key)) return known;
  const meant = judge(key);
  // Keys are the definition's: what is remembered of them stays small.
  if (judged.size < maxJudged) judged.set(key, meant);
  return meant;
}

const maxJudged = 10_000;

const judged = new Map<string, string | undefined>();

/** Keywords that say something about values. No keyword of any draft, or of OpenAPI, is near one of them but itself. */
const assertions: readonly string[] = [
  'additionalProperties',
  'contains',
  'contentEncoding',
  'contentMediaType',
  'default',
  'dependentRequired',
  'dependentSchemas',
  'deprecated',
  'description',
  'discriminator',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'items',
  'maxContains',
  'maxItems',
  'maxLength',
  'maxProperties',
  'maximum',
  'minContains',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'multipleOf',
  'pattern',
  'patternProperties',
  'prefixItems',
  'properties',
  'propertyNames',
  'readOnly',
  'required',
  'unevaluatedItems',
  'unevaluatedProperties',
  'uniqueItems',
  'writeOnly',
  'allOf',
  'anyOf',
  'const',
  'enum',
  'oneOf',
  'type',
];

const keywords: ReadonlySet<string> = new Set(assertions);

/** Shorter keys are too near to too many words. */
const shortest = 5;

/** One letter more, less, other or swapped in a short key, two in a long one; upper and lower case count as the same letter. */
function judge(key: string): string | undefined {
  if (key.length < shortest) return undefined;
  const typed = key.toLowerCase();
  const limit = key.length < 8 ? 1 : 2;
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const keyword of assertions) {
    const found = editDistance(typed, keyword.toLowerCase(), limit);
    if (found < bestDistance) {
      best = keyword;
      bestDistance = found;
    }
  }
  return best;
}
