import type { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { type ObjectProblem, validateObject } from '../../src/openapi/object-validity.ts';
import { hasOwnDialect } from '../../src/openapi/validity/dialect.ts';
import { checkFilePlace } from '../../src/openapi/validity/file-schema.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

export const documentValid = defineRule({
  id: 'document-valid',
  summary: 'The definition conforms to its OpenAPI version.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  on: {
    element: {
      when: (element) => element.writtenAs !== undefined,
      check(element, report, { model }) {
        for (const { path, message } of problemsOf(element, model)) report({ at: placeOf(element.node, path), message });
      },
    },
  },
});

function problemsOf(element: Element, model: Model): readonly ObjectProblem[] {
  const { writtenAs, node } = element;
  if (writtenAs === undefined) return [];
  const problems = validateObject(writtenAs, model.format, node.value);
  if (problems.length > 0 && isOfExtension(node)) return [];
  if (writtenAs !== 'schema') return problems;
  if (model.format === 'oas2') return [...problems, ...checkFilePlace(element)];
  return problems.length > 0 && hasOwnDialect(element, model.root) ? [] : problems;
}

/** The value a path leads to, or the closest there is. */
function placeOf(node: Node, path: readonly (string | number)[]): Node {
  return path.length === 0 ? node : node.closest(...path);
}

/** What stands in an extension of the definition (`x-webhooks`) is its author's business, even where other rules read it. */
function isOfExtension(node: Node): boolean {
  return String(node.path[0]).startsWith('x-');
}
