import { statusesOf } from '../model/filters.ts';
import { count, formatNumber, statusNames } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { StateLink } from '../parts/state-link.tsx';
import { narrowedTo } from '../state/narrow.ts';
import { statusFilters } from '../state/view-state.ts';
import { WaiversTable } from './waivers-table.tsx';

/** What does not count, and why: waived, baselined and fixed findings, and all waivers. */
export function Exceptions() {
  const { data, state } = usePage();
  const counts = new Map<string, number>();
  for (const finding of data.findings) for (const status of statusesOf(finding)) counts.set(status, (counts.get(status) ?? 0) + 1);
  return (
    <section class="view" aria-labelledby="exceptions-title">
      <h2 id="exceptions-title" tabIndex={-1}>
        Exceptions
      </h2>
      <ul class="counts" aria-label="Findings by status">
        {statusFilters
          .filter((status) => status !== 'all')
          .map((status) => (
            <li key={status} class={counts.has(status) ? '' : 'zero'}>
              <StateLink to={narrowedTo(state, { status })} class="count">
                <strong>{formatNumber(counts.get(status) ?? 0)}</strong> {statusNames[status].toLowerCase()}
              </StateLink>
            </li>
          ))}
      </ul>
      <h3>Waivers</h3>
      {data.waivers.length === 0 ? (
        <p class="muted">No waiver was read.</p>
      ) : (
        <>
          <p class="muted">
            {count(data.waivers.length, 'waiver')}
            {data.today === undefined ? '' : `, judged as of ${data.today}`}. Expired ones come first, then those that end soon; of each,
            those without a finding.
          </p>
          <WaiversTable />
        </>
      )}
    </section>
  );
}
