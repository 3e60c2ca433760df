import { type AuthRow, type Strength, strengths, type Transport } from '../../report/auth.ts';
import { exposures } from '../../report/classification.ts';
import type { PageData } from '../../reporters/html/page-data.ts';
import type { ViewState } from '../state/view-state.ts';
import { definitionIndex } from './filters.ts';
import { matchesQuery } from './search.ts';

/** An operation and how callers get in. */
export interface AccessRow extends AuthRow {
  /** `POST /orders` */
  readonly label: string;
  /** Index of its definition. */
  readonly definition: number;
}

/** The operations that definition, operation and free text ask for: the weakest way in first, then paths before what the API calls itself, then clear text, then the most exposed. */
export function accessRows(data: PageData, state: ViewState): readonly AccessRow[] {
  const wanted = definitionIndex(data, state.definition);
  return data.definitions
    .flatMap(({ auth }, definition) => (wanted === undefined || wanted === definition ? auth.map((row) => accessRow(row, definition)) : []))
    .filter((row) => (state.operation || row.label) === row.label && matchesQuery(searchedText(row), state.query))
    .sort(weakestFirst);
}

/** How many operations have each weakest way in, the weakest first; ways that none has are left out. */
export function countStrengths(rows: readonly AccessRow[]): readonly (readonly [Strength, number])[] {
  const counts = new Map<Strength, number>();
  for (const { weakest } of rows) counts.set(weakest, (counts.get(weakest) ?? 0) + 1);
  return strengths.flatMap((strength) => {
    const count = counts.get(strength);
    return count === undefined ? [] : [[strength, count] as const];
  });
}

function accessRow(row: AuthRow, definition: number): AccessRow {
  return { ...row, label: `${row.method} ${row.path}`, definition };
}

function searchedText({ label, alternatives }: AccessRow): string {
  return `${label} ${alternatives.flatMap(({ schemes }) => schemes.map(({ name, scopes }) => `${name} ${scopes.join(' ')}`)).join(' ')}`;
}

const roles: readonly AuthRow['role'][] = ['path', 'webhook', 'callback'];
const transports: readonly Transport[] = ['http', 'unknown', 'https'];

function weakestFirst(left: AccessRow, right: AccessRow): number {
  return (
    strengths.indexOf(left.weakest) - strengths.indexOf(right.weakest) ||
    roles.indexOf(left.role) - roles.indexOf(right.role) ||
    transports.indexOf(left.transport) - transports.indexOf(right.transport) ||
    exposures.indexOf(left.exposure) - exposures.indexOf(right.exposure)
  );
}
