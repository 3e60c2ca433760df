import { formatNumber } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { StateLink } from '../parts/state-link.tsx';
import { Text } from '../parts/text.tsx';
import { narrowedTo } from '../state/narrow.ts';

/** How many findings are waived or in the baseline, and the day on which that was judged. */
export function Excused() {
  const { data, state } = usePage();
  const statuses = (['waived', 'baselined'] as const).filter((status) => (data.totals?.[status] ?? 0) > 0);
  if (statuses.length === 0 && data.today === undefined) return null;
  return (
    <p class="muted">
      {statuses.map((status, index) => (
        <span key={status}>
          {index > 0 ? ' and ' : 'Not counted: '}
          <StateLink to={narrowedTo(state, { status, definition: '' })}>
            {formatNumber(data.totals?.[status] ?? 0)} {status}
          </StateLink>
        </span>
      ))}
      {statuses.length > 0 ? '. ' : ''}
      {data.today === undefined ? null : <Text value={`Waivers as of ${data.today}.`} />}
    </p>
  );
}
