import { useMemo } from 'preact/hooks';
import { operationRows } from '../model/operation-rows.ts';
import { count } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { Choice } from '../parts/choice.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { useShown } from '../parts/use-shown.ts';
import { ActiveScope } from './active-scope.tsx';
import { HeatMap } from './heat-map.tsx';

/** Operations that are shown at first, and at each request for more. */
const step = 100;

/** Operations that are printed. */
const printed = 300;

/** The heat map of operations and packs. */
export function Operations() {
  const { data, state, go, isPrinted } = usePage();
  const { definition, operation, query, order } = state;
  const rows = useMemo(() => operationRows(data, state), [data, definition, operation, query, order]);
  const [limit, showMore] = useShown(rows, step, step);
  const shown = isPrinted ? Math.min(rows.length, printed) : limit;
  return (
    <section class="view" aria-labelledby="operations-title">
      <h2 id="operations-title" tabIndex={-1}>
        Operations
      </h2>
      <p class="muted">
        How much of what each pack examined in an operation satisfies its rules. A share with something missing leads to the findings. What
        an operation shares with others, such as schemas, is not in its row.
      </p>
      <div class="heading-row">
        <p class="result" role="status">
          {count(rows.length, 'operation')}
        </p>
        <Choice
          label="Order"
          value={order}
          options={[...orders, ...data.packs.map((pack) => [pack, `lowest ${pack} first`] as const)]}
          onChoose={(next) => go({ ...state, order: next })}
        />
      </div>
      <ActiveScope />
      {rows.length === 0 ? null : <HeatMap rows={rows.slice(0, shown)} />}
      <MoreButton shown={shown} total={rows.length} step={step} what="operations" onMore={showMore} />
    </section>
  );
}

const orders = [
  ['worst', 'lowest share first'],
  ['most', 'most missing first'],
  ['document', 'as in the definition'],
] as const;
