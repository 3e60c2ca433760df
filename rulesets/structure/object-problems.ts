import type { Node } from '../../src/document/node.ts';
import type { Element } from '../../src/openapi/element.ts';
import { isFragment } from '../../src/openapi/fragment.ts';
import type { Model } from '../../src/openapi/model.ts';
import { type ObjectProblem, validateObject } from '../../src/openapi/object-validity.ts';
import { perModel } from '../../src/openapi/once.ts';
import { hasOwnDialect } from '../../src/openapi/validity/dialect.ts';
import { checkFilePlace } from '../../src/openapi/validity/file-schema.ts';

/** What is wrong with the objects of a definition by the schema of its version; elements without a problem are left out. Worked out once. */
export const objectProblems = perModel((model): ReadonlyMap<Element, readonly ObjectProblem[]> => {
  const found = new Map<Element, readonly ObjectProblem[]>();
  for (const element of model.elements) {
    const problems = problemsOf(element, model);
    if (problems.length > 0) found.set(element, problems);
  }
  return found;
});

function problemsOf(element: Element, model: Model): readonly ObjectProblem[] {
  const { writtenAs, node } = element;
  if (writtenAs === undefined) return [];
  const problems = validateObject(writtenAs, model.format, node.value);
  if (problems.length === 0) return model.format === 'oas2' && writtenAs === 'schema' ? checkFilePlace(element) : problems;
  if (isOfExtension(node)) return [];
  if (writtenAs === 'definition' && isFragment(element)) return problems.filter(({ missing }) => missing === undefined);
  if (writtenAs !== 'schema') return withoutMistakenSchema(problems);
  if (model.format === 'oas2') return [...problems, ...checkFilePlace(element)];
  return hasOwnDialect(element, model.root) ? [] : problems;
}

/** A `schema` where 2.0 wants a `type` is one mistake: what is missing is said, and not that the other is too much. */
function withoutMistakenSchema(problems: readonly ObjectProblem[]): readonly ObjectProblem[] {
  const lacksType = problems.some(({ missing }) => missing?.includes('type') === true);
  return lacksType ? problems.filter(({ path }) => path[0] !== 'schema') : problems;
}

/** What `x-webhooks` holds is its author's business, even where other rules read it. Other extensions are met only behind a `$ref`. */
function isOfExtension(node: Node): boolean {
  return node.path[0] === 'x-webhooks';
}
