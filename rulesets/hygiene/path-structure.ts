import { allFormats } from '../../src/openapi/format.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { firstPathsBy, isVersionVariable, pathsOf, segmentsOf } from './paths.ts';

/** Deep and ambiguous hierarchies are hard to authorise. */
export const pathStructure = defineRule({
  id: 'path-structure',
  summary: 'Paths are shallow, alternate names and parameters, and have no file extension.',
  severity: 'hint',
  tier: 'optional',
  formats: allFormats,
  maps: {},
  options: {
    maxDepth: { default: 6, description: 'How many segments a path may have.', schema: { type: 'integer', minimum: 1 } },
  },
  on: {
    element: {
      among: { kinds: ['pathItem'] },
      when: (element) => pathsOf(element).length > 0,
      check(element, report, { model, options }) {
        for (const { path, at } of pathsOf(element)) {
          const segments = segmentsOf(path);
          const consecutive = consecutiveIn(path);
          if (consecutive !== undefined && firstPaths(model).get(consecutive) === path)
            report({ at, message: `Path ${quote(path)} has consecutive parameters.` });
          const maxDepth = Number(options['maxDepth']);
          if (segments.length > maxDepth) report({ at, message: `Path ${quote(path)} is deeper than ${maxDepth} segments.` });
          if (hasExtension(segments)) report({ at, message: `Path ${quote(path)} has a file extension.` });
        }
      },
    },
  },
});

/** By beginnings of paths that end with two parameters: what lies below has the same defect. */
const firstPaths = firstPathsBy((path) => {
  const consecutive = consecutiveIn(path);
  return consecutive === undefined ? [] : [consecutive];
});

/** The path up to its first two parameters in a row; a parameter that is a version is none. */
function consecutiveIn(path: string): string | undefined {
  const segments = segmentsOf(path);
  const index = segments.findIndex((segment, place) => isParameter(segment) && isParameter(segments[place - 1] ?? ''));
  return index < 0 ? undefined : segments.slice(0, index + 1).join('/');
}

function isParameter(segment: string): boolean {
  return /^\{[^{}]*\}$/.test(segment) && !isVersionVariable(segment);
}

/** On the last segment, also after a parameter (`{id}.json`); not for files that are meant as files. */
function hasExtension(segments: readonly string[]): boolean {
  const last = segments.at(-1) ?? '';
  if (segments.includes('.well-known') || /^(?:openapi|swagger|api-docs)\./i.test(last)) return false;
  return /.\.(?:json|xml|php|aspx?|jsp|html?)$/i.test(last);
}
