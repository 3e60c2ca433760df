import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { casingOption, chosenCasing, isWritten, majorityCasing } from './casing.ts';
import { firstPathsBy, hasVariable, isOfPath, isVersion, pathsOf } from './paths.ts';

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
      when: (element, { model }) => isOfPath(element, model),
      check(element, report, { model, options }) {
        const first = firstPaths(model);
        const casing = chosenCasing(options['casing'], () => majorityCasing([...first.of.keys()]));
        if (casing === undefined) return;
        for (const { path, segments, at } of pathsOf(element, model)) {
          if (!first.all.has(path)) continue;
          for (const word of new Set(segments.map(wordOf))) {
            if (word !== undefined && first.of.get(word) === path && !isWritten(word, casing))
              report({ at, message: `Path segment ${quote(word)} is not ${casing}.` });
          }
        }
      },
    },
  },
});

/** By the different words: to rename one is one decision. */
const firstPaths = firstPathsBy(wordOf, isOfWords);

/** False for registered paths (RFC 8615). */
function isOfWords(segments: readonly string[]): boolean {
  return !segments.includes('.well-known');
}

/** A segment that is a word, without `:verb` and extension; `undefined` for variables, versions, `@me`, `$metadata`, functions. */
function wordOf(segment: string): string | undefined {
  if (hasVariable(segment) || isVersion(segment) || /^[.@$~*]|[()=]/.test(segment)) return undefined;
  const word = segment.replace(/:.*/s, '').replace(/\.(?:json|xml|php|html?|csv|ya?ml|txt|pdf)$/i, '');
  return /\p{L}/u.test(word) ? word : undefined;
}
