import { useMemo } from 'preact/hooks';
import { type AccessRow, accessRows, countStrengths } from '../model/access-rows.ts';
import { count, formatNumber, wayNames } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { MoreButton } from '../parts/more-button.tsx';
import { StrengthMark } from '../parts/strength-mark.tsx';
import { Toggle } from '../parts/toggle.tsx';
import { useShown } from '../parts/use-shown.ts';
import { AccessTable } from './access-table.tsx';
import { ActiveScope } from './active-scope.tsx';

/** Operations that are shown at first, and at each request for more. */
const step = 100;

/** Operations that are printed. */
const printed = 300;

/** How callers get into each operation, the weakest ways first. */
export function Access() {
  const { data, state, isPrinted } = usePage();
  const { definition, operation, query, strength } = state;
  const all = useMemo(() => accessRows(data, state), [data, definition, operation, query]);
  const rows = useMemo(() => (strength === '' ? all : all.filter(({ weakest }) => weakest === strength)), [all, strength]);
  const [limit, showMore] = useShown(rows, step, step);
  const shown = isPrinted ? Math.min(rows.length, printed) : limit;
  return (
    <section class="view" aria-labelledby="access-title">
      <h2 id="access-title" tabIndex={-1}>
        Access
      </h2>
      <p class="muted">
        How callers get in. Any of the alternatives suffices, so an attacker takes the weakest; operations with the weakest come first.
      </p>
      <Strengths rows={all} />
      <p class="result" role="status">
        {count(rows.length, 'operation')}
      </p>
      <ActiveScope />
      {rows.length === 0 ? null : <AccessTable rows={rows.slice(0, shown)} />}
      <MoreButton shown={shown} total={rows.length} step={step} what="operations" onMore={showMore} />
    </section>
  );
}

function Strengths({ rows }: { readonly rows: readonly AccessRow[] }) {
  const { state, go } = usePage();
  const counts = countStrengths(rows);
  if (counts.length === 0) return null;
  return (
    <fieldset class="strengths">
      <legend>Weakest way in</legend>
      {counts.map(([strength, amount]) => {
        const isPressed = state.strength === strength;
        return (
          <Toggle key={strength} isPressed={isPressed} onPress={() => go({ ...state, strength: isPressed ? '' : strength })}>
            <StrengthMark strength={strength} /> {wayNames[strength]} <span class="amount">{formatNumber(amount)}</span>
          </Toggle>
        );
      })}
    </fieldset>
  );
}
