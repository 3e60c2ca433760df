import type { PageData } from '../../reporters/html/page-data.ts';
import type { ViewState } from '../state/view-state.ts';
import { definitionIndex } from './filters.ts';

/** What the lists of filters offer: value and text. */
export interface FilterOptions {
  readonly packs: readonly FilterOption[];
  readonly rules: readonly FilterOption[];
  readonly operations: readonly FilterOption[];
}

type FilterOption = readonly [value: string, text: string];

/** Longer lists of operations help nobody; a definition has to be chosen first. */
const operationLimit = 3000;

/** What there is to choose from: packs and rules that have findings, operations of the chosen definition. */
export function filterOptions(data: PageData, state: ViewState): FilterOptions {
  const used = new Set(data.findings.map(({ rule }) => rule));
  const rules = data.rules.filter((_, index) => used.has(index));
  const packs = data.packs.filter((pack) => rules.some((rule) => rule.pack === pack));
  const ids = rules.filter(({ pack }) => state.pack === '' || pack === state.pack).map(({ id }) => id);
  return {
    packs: [['', 'all'], ...packs.map(same)],
    rules: [['', 'all'], ...ids.toSorted().map(same)],
    operations: operationOptions(data, state),
  };
}

function operationOptions(data: PageData, state: ViewState): readonly FilterOption[] {
  const wanted = definitionIndex(data, state.definition);
  const definitions = wanted === undefined ? data.definitions : data.definitions.filter((_, index) => index === wanted);
  const labels = new Set(definitions.flatMap(({ operations }) => operations.map(({ label }) => label)));
  if (labels.size > operationLimit) return [['', 'all; choose a definition first']];
  return [['', 'all'], ...[...labels].map(same)];
}

function same(text: string): FilterOption {
  return [text, text];
}
