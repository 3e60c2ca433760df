import { useMemo } from 'preact/hooks';
import type { PageData, Ratio } from '../../reporters/html/page-data.ts';
import type { OperationRow } from '../model/operation-rows.ts';
import { levelOf, percent } from '../model/ratios.ts';
import { count } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { StateLink } from '../parts/state-link.tsx';
import { Text } from '../parts/text.tsx';
import { narrowedTo } from '../state/narrow.ts';

/** Operations and packs as a table: each cell has its share as text and as colour, and leads to the findings behind it. */
export function HeatMap({ rows }: { readonly rows: readonly OperationRow[] }) {
  const { data } = usePage();
  const packs = useMemo(() => examinedPacks(data), [data]);
  return (
    <section class="scroller" aria-label="Operations and packs">
      <table class="heat-map">
        <thead>
          <tr>
            <th scope="col" class="operation">
              Operation
            </th>
            <th scope="col" class="pack">
              <span>all packs</span>
            </th>
            {packs.map(([pack]) => (
              <th key={pack} scope="col" class="pack">
                <span>
                  <Text value={pack} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.definition} ${row.label}`} row={row} packs={packs} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Names and indexes of packs that examined something in an operation. */
type ShownPacks = readonly (readonly [name: string, index: number])[];

/** Columns that would be empty are left out. */
function examinedPacks({ packs, definitions }: PageData): ShownPacks {
  const indexed = packs.map((pack, index) => [pack, index] as const);
  return indexed.filter(([, index]) =>
    definitions.some(({ operations }) => operations.some((operation) => (operation.packs[index]?.[0] ?? 0) > 0)),
  );
}

function Row({ row, packs }: { readonly row: OperationRow; readonly packs: ShownPacks }) {
  const { data, state } = usePage();
  const { label, definition, total } = row;
  const path = data.files[data.definitions[definition]?.file ?? -1] ?? '';
  const only = data.definitions.length > 1 ? { definition: path } : {};
  return (
    <tr>
      <th scope="row" class="operation">
        <StateLink to={narrowedTo(state, { ...only, operation: label, status: 'all' })} class="code">
          <Text value={label} />
        </StateLink>
        {data.definitions.length > 1 && state.definition === '' ? (
          <span class="muted path">
            <Text value={path} />
          </span>
        ) : null}
      </th>
      <td class={`cell ${levelOf(total)} total`}>{percent(total)}</td>
      {packs.map(([pack, index]) => (
        <Cell key={pack} ratio={row.packs[index] ?? [0, 0]} pack={pack} row={row} only={only} />
      ))}
    </tr>
  );
}

function NothingExamined() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">nothing examined</span>
    </>
  );
}

/** A cell, and what names its definition where there are several. */
interface CellProps {
  readonly ratio: Ratio;
  readonly pack: string;
  readonly row: OperationRow;
  readonly only: { readonly definition?: string };
}

function Cell({ ratio, pack, row, only }: CellProps) {
  const { state } = usePage();
  const [examined, satisfied] = ratio;
  const target = useCellTarget(pack, row);
  const share = examined === 0 ? <NothingExamined /> : percent(ratio);
  if ((examined === satisfied && target?.operation === undefined) || target === undefined) {
    return <td class={`cell ${levelOf(ratio)}`}>{share}</td>;
  }
  const { amount, ...filters } = target;
  const scope = target.operation === undefined ? ' in the definition' : '';
  return (
    <td class={`cell ${levelOf(ratio)}`} title={`${satisfied} of ${examined}; ${count(amount, 'finding')}${scope}`}>
      <StateLink to={narrowedTo(state, { ...only, ...filters, pack })}>
        {share}
        <span class="visually-hidden">
          {' '}
          ({count(amount, 'finding')}
          {scope})
        </span>
      </StateLink>
    </td>
  );
}

/** The findings behind a cell. What an operation lacks can be said once for all: then they are the pack's findings in the definition. */
function useCellTarget(pack: string, { definition, label }: OperationRow) {
  const counts = usePage().index.cells();
  const own = counts(definition, pack, label);
  if (own.all > 0) return { operation: label, status: own.open > 0 ? ('open' as const) : ('all' as const), amount: own.open || own.all };
  const others = counts(definition, pack);
  if (others.all > 0) return { status: others.open > 0 ? ('open' as const) : ('all' as const), amount: others.open || others.all };
  return undefined;
}
