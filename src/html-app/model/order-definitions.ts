import { severities } from '../../report/severity.ts';
import type { PageData, PageDefinition } from '../../reporters/html/page-data.ts';

/** Orders of the table of definitions. */
export const definitionOrders = ['errors', 'score', 'file'] as const;

/** One of `definitionOrders`. */
export type DefinitionOrder = (typeof definitionOrders)[number];

/** The definitions in an order; equals stay as in the report. */
export function orderDefinitions({ definitions }: PageData, order: DefinitionOrder): readonly PageDefinition[] {
  switch (order) {
    case 'errors':
      return definitions.toSorted(mostFirst);
    case 'score':
      return definitions.toSorted((left, right) => (left.score?.value ?? 101) - (right.score?.value ?? 101));
    case 'file':
      return definitions;
    default:
      return order satisfies never;
  }
}

function mostFirst(left: PageDefinition, right: PageDefinition): number {
  for (const severity of severities) {
    const difference = right.counts[severity] - left.counts[severity];
    if (difference !== 0) return difference;
  }
  return 0;
}
