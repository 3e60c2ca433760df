import type { PageData, Ratio } from '../../reporters/html/page-data.ts';
import type { ViewState } from '../state/view-state.ts';
import { definitionIndex } from './filters.ts';
import { share, sumRatios } from './ratios.ts';
import { matchesQuery } from './search.ts';

/** An operation as a row of the heat map. */
export interface OperationRow {
  readonly label: string;
  /** Index of its definition. */
  readonly definition: number;
  readonly packs: readonly Ratio[];
  readonly total: Ratio;
}

/** The operations that definition, operation and free text ask for, in the order that is wanted. */
export function operationRows(data: PageData, state: ViewState): readonly OperationRow[] {
  const wanted = definitionIndex(data, state.definition);
  const rows = data.definitions.flatMap(({ operations }, definition) => {
    if (wanted !== undefined && wanted !== definition) return [];
    return operations
      .filter(({ label }) => (state.operation || label) === label && matchesQuery(label, state.query))
      .map(({ label, packs }) => ({ label, definition, packs, total: sumRatios(packs) }));
  });
  return inOrder(rows, state.order, data.packs);
}

function inOrder(rows: readonly OperationRow[], order: string, packs: readonly string[]): readonly OperationRow[] {
  const pack = packs.indexOf(order);
  if (pack !== -1) return rows.toSorted((left, right) => lowestFirst(left.packs[pack], right.packs[pack]));
  if (order === 'document') return rows;
  if (order === 'most') return rows.toSorted((left, right) => missed(right.total) - missed(left.total));
  return rows.toSorted((left, right) => lowestFirst(left.total, right.total));
}

/** What was not examined comes last. */
function lowestFirst(left: Ratio = [0, 0], right: Ratio = [0, 0]): number {
  return (share(left) ?? 2) - (share(right) ?? 2) || missed(right) - missed(left);
}

function missed([examined, satisfied]: Ratio): number {
  return examined - satisfied;
}
