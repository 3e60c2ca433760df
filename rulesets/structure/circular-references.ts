import type { Reference } from '../../src/openapi/element.ts';
import { perModel } from '../../src/openapi/once.ts';

/**
 * The `$ref`s that lead, by nothing but further ones, back to themselves: nobody ever says what is there. Those of schemas are left
 * out: recursion is for other rules to judge. Worked out once for a model; linear in the number of its references.
 */
export const circularReferences = perModel(({ references }) => findCircles(references));

function findCircles(references: readonly Reference[]): ReadonlySet<Reference> {
  const passed = new Set<Reference>();
  const found = new Set<Reference>();
  for (const start of references) {
    if (start.expected === 'schema' || start.target?.reference === undefined) continue;
    const way: Reference[] = [];
    let reference: Reference | undefined = start;
    while (reference?.via === '$ref' && !passed.has(reference)) {
      passed.add(reference);
      way.push(reference);
      reference = reference.target?.reference;
    }
    // The way ends where it met itself: from there on it is a circle.
    const first = reference === undefined ? -1 : way.indexOf(reference);
    if (first !== -1) for (const circular of way.slice(first)) found.add(circular);
  }
  return found;
}
