import { useMemo } from 'preact/hooks';
import type { PageWaiver } from '../../reporters/html/page-data.ts';
import { waiverAge } from '../model/waiver-age.ts';
import { wantedWaivers } from '../model/waiver-order.ts';
import { formatNumber } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { ExternalLink } from '../parts/external-link.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { StateLink } from '../parts/state-link.tsx';
import { Text } from '../parts/text.tsx';
import { useShown } from '../parts/use-shown.ts';
import { narrowedTo } from '../state/narrow.ts';

/** Waivers that are shown at first, and at each request for more. */
const step = 100;

/** All waivers, those that want attention first. */
export function WaiversTable() {
  const { data, state, isPrinted } = usePage();
  const rows = useMemo(() => wantedWaivers(data, state.query), [data, state.query]);
  const [limit, showMore] = useShown(rows, step, step);
  const shown = isPrinted ? rows.length : limit;
  return (
    <>
      <table class="stacking waivers">
        <thead>
          <tr>
            <th scope="col">Waiver</th>
            <th scope="col">Rule</th>
            <th scope="col">Reason</th>
            <th scope="col">Owner</th>
            <th scope="col">Ends</th>
            <th scope="col" class="figure">
              Findings
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((waiver, index) => (
            <Row key={`${waiver.id} ${index}`} waiver={waiver} />
          ))}
        </tbody>
      </table>
      <MoreButton shown={shown} total={rows.length} step={step} what="waivers" onMore={showMore} />
    </>
  );
}

function Row({ waiver }: { readonly waiver: PageWaiver }) {
  const { data } = usePage();
  const { id, rule, reason, ticket, file, line, source } = waiver;
  return (
    <tr>
      <th scope="row">
        <Text value={id} />
        <span class="muted path">
          <Text value={`${data.files[file] ?? ''}:${line}`} />
          {source === 'definition' ? ', in the definition' : ''}
        </span>
      </th>
      <td data-label="Rule">
        <Text value={rule} />
      </td>
      <td data-label="Reason">
        <Text value={reason} />
        {ticket === undefined ? null : (
          <span class="path">
            <ExternalLink url={ticket}>
              <Text value={ticket} />
            </ExternalLink>
          </span>
        )}
      </td>
      <Responsibility waiver={waiver} />
      <End waiver={waiver} />
      <FindingsOf waiver={waiver} />
    </tr>
  );
}

function Responsibility({ waiver: { owner, approver } }: { readonly waiver: PageWaiver }) {
  return (
    <td data-label="Owner">
      <Text value={owner ?? '–'} />
      {approver === undefined ? null : (
        <span class="muted path">
          approved by <Text value={approver} />
        </span>
      )}
    </td>
  );
}

function End({ waiver }: { readonly waiver: PageWaiver }) {
  const { created, expires } = waiver;
  const age = waiverAge(waiver, usePage().data.today);
  return (
    <td data-label="Ends">
      <span class="date">
        <Text value={expires} />
      </span>
      {age === 'holds' ? null : <span class={`badge ${age}`}>{age === 'expired' ? 'expired' : 'ends soon'}</span>}
      {created === undefined ? null : (
        <span class="muted path">
          since <Text value={created} />
        </span>
      )}
    </td>
  );
}

function FindingsOf({ waiver: { id, findings, hasExpired } }: { readonly waiver: PageWaiver }) {
  const { state } = usePage();
  const to = narrowedTo(state, { query: id, status: hasExpired ? 'open' : 'waived', definition: '' });
  return (
    <td data-label="Findings" class="figure">
      {findings === 0 ? <span class="badge">no finding</span> : <StateLink to={to}>{formatNumber(findings)}</StateLink>}
    </td>
  );
}
