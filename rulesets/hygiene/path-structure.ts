import { allFormats } from '../../src/openapi/format.ts';
import { perModel } from '../../src/openapi/once.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { isOfPath, isVersionVariable, noteFirst, pathsOf } from './paths.ts';

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
      when: (element, { model }) => isOfPath(element, model),
      check(element, report, { model, options }) {
        for (const { path, segments, at } of pathsOf(element, model)) {
          const consecutive = consecutiveIn(segments);
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
const firstPaths = perModel((model): ReadonlyMap<string, string> => {
  const first = new Map<string, string>();
  for (const element of model.elementsOf('pathItem')) {
    for (const { path, segments } of pathsOf(element, model)) {
      const consecutive = consecutiveIn(segments);
      if (consecutive !== undefined) noteFirst(first, consecutive, path);
    }
  }
  return first;
});

/** The path up to its first two parameters in a row; a parameter that is a version is none. */
function consecutiveIn(segments: readonly string[]): string | undefined {
  const index = segments.findIndex((segment, place) => isParameter(segment) && isParameter(segments[place - 1] ?? ''));
  return index < 0 ? undefined : segments.slice(0, index + 1).join('/');
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{') && /^\{[^{}]*\}$/.test(segment) && !isVersionVariable(segment);
}

/** On the last segment, also after a parameter (`{id}.json`); not for files that are meant as files. */
function hasExtension(segments: readonly string[]): boolean {
  const last = segments.at(-1) ?? '';
  if (!last.includes('.')) return false;
  if (segments.includes('.well-known') || /^(?:openapi|swagger|api-docs)\./i.test(last)) return false;
  return /.\.(?:json|xml|php|aspx?|jsp|html?)$/i.test(last);
}
