import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { casingOption, chosenCasing, isWritten, majorityCasing } from './casing.ts';
import { firstPathsBy, hasVariable, isVersion, pathsOf, segmentsOf } from './paths.ts';

/** Proxies differ in how they treat capitals: one style for all paths leaves no shadow routes. */
export const pathsKebabCase = defineRule({
  id: 'paths-kebab-case',
  summary: 'Path segments are kebab-case.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'] },
  options: {
    casing: casingOption('How path segments are written; "majority" is what most segments of the definition have.', 'kebab-case'),
  },
  on: {
    element: {
      among: { kinds: ['pathItem'] },
      when: (element) => pathsOf(element).length > 0,
      check(element, report, { model, options }) {
        const casing = chosenCasing(options['casing'], () => majorityCasing([...firstPaths(model).keys()]));
        if (casing === undefined) return;
        for (const { path, at } of pathsOf(element)) {
          for (const word of new Set(wordsOf(path))) {
            if (firstPaths(model).get(word) === path && !isWritten(word, casing))
              report({ at, message: `Path segment ${quote(word)} is not ${casing}.` });
          }
        }
      },
    },
  },
});

/** Each different segment with the first path, by code unit, that has it: to rename it is one decision. */
const firstPaths = firstPathsBy(wordsOf);

/** The segments that are words: no variables, versions, registered ones (RFC 8615), `@me`, `$metadata`, functions; without `:verb` and extension. */
function wordsOf(path: string): readonly string[] {
  const segments = segmentsOf(path);
  if (segments.includes('.well-known')) return [];
  return segments
    .filter((segment) => !hasVariable(segment) && !isVersion(segment) && !/^[.@$~*]|[()=]/.test(segment))
    .map((segment) => segment.replace(/:.*$/s, '').replace(/\.(?:json|xml|php|html?|csv|ya?ml|txt|pdf)$/i, ''))
    .filter((word) => /\p{L}/u.test(word));
}
