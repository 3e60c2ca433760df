import { percentOf, type Tally, tallyAll, tallyBy } from '../../policy/coverage.ts';
import type { Score } from '../../report/report.ts';
import { displayPath } from '../../reporters/uri.ts';
import type { Grouping } from './coverage-options.ts';
import type { MeasuredCoverage } from './measure.ts';

/** One row of coverage. */
export interface CoverageRow extends Tally {
  readonly name: string;
  /** Whose operation or component it is. */
  readonly definition?: string;
  readonly percent: number;
  /** Of a definition. */
  readonly operations?: number;
  readonly score?: Score;
}

/** The rows that were asked for, the lowest coverage first. Names are not escaped for any sink. */
export function coverageRows(definitions: readonly MeasuredCoverage[], by: Grouping): readonly CoverageRow[] {
  switch (by) {
    case 'rule':
      return rowsBy(definitions, ({ ruleId }) => ruleId);
    case 'pack':
      return rowsBy(definitions, ({ pack }) => pack);
    case 'operation':
      return inOrder(definitions.flatMap(ownerRows));
    case 'api':
      return inOrder(definitions.map(definitionRow));
    default:
      return by satisfies never;
  }
}

/** The row of everything. */
export function totalRow(definitions: readonly MeasuredCoverage[]): CoverageRow {
  return toRow('All', tallyAll(definitions.flatMap(({ coverage }) => coverage)));
}

function rowsBy(
  definitions: readonly MeasuredCoverage[],
  nameOf: (row: MeasuredCoverage['coverage'][number]) => string,
): readonly CoverageRow[] {
  const coverage = definitions.flatMap((definition) => definition.coverage);
  return [...tallyBy(coverage, nameOf)].map(([name, tally]) => toRow(name, tally));
}

function ownerRows({ uri, owners }: MeasuredCoverage): readonly CoverageRow[] {
  const definition = displayPath(uri);
  return [...tallyBy(owners, ({ owner }) => owner)].map(([owner, tally]) => ({ ...toRow(owner, tally), definition }));
}

function definitionRow({ uri, coverage, operations, score }: MeasuredCoverage): CoverageRow {
  return { ...toRow(displayPath(uri), tallyAll(coverage)), operations, score };
}

function toRow(name: string, { examined, satisfied }: Tally): CoverageRow {
  return { name, examined, satisfied, percent: percentOf({ examined, satisfied }) };
}

/** As `tallyBy` orders: names are those of rows, made different by their numbers. */
function inOrder(rows: readonly CoverageRow[]): readonly CoverageRow[] {
  const numbered = rows.map((row, index) => ({ ...row, key: `${row.name}\n${row.definition ?? ''}\n${index}` }));
  const byKey = new Map(numbered.map(({ key, ...row }) => [key, row]));
  return [...tallyBy(numbered, ({ key }) => key).keys()].flatMap((key) => byKey.get(key) ?? []);
}
