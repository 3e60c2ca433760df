import type { PageFinding, PageWaiver } from '../../reporters/html/page-data.ts';
import { waiverAge } from '../model/waiver-age.ts';
import { usePage } from '../page-context.ts';
import { ExternalLink } from '../parts/external-link.tsx';
import { Text } from '../parts/text.tsx';

/** What policy says of a finding, where it says something: new, baselined, fixed, waived and why. */
export function FindingStatus({ finding: { status, change, waiver } }: { readonly finding: PageFinding }) {
  const { data } = usePage();
  const record = waiver === undefined ? undefined : data.waivers[waiver];
  if (status === 'open' && change !== 'new' && record === undefined) return null;
  return (
    <div class="finding-status">
      {status === 'open' && change === 'new' ? <span class="badge new">new</span> : null}
      {status === 'baselined' ? <span class="badge">baselined</span> : null}
      {status === 'fixed' ? <span class="badge fixed">fixed</span> : null}
      {record === undefined ? null : <Waiver waiver={record} today={data.today} />}
    </div>
  );
}

function Waiver({ waiver, today }: { readonly waiver: PageWaiver; readonly today: string | undefined }) {
  const { id, reason, owner, ticket, approver, expires } = waiver;
  const age = waiverAge(waiver, today);
  const people = [owner === undefined ? '' : `owner ${owner}`, approver === undefined ? '' : `approved by ${approver}`].filter(Boolean);
  return (
    <p>
      <span class={`badge ${age}`}>{age === 'expired' ? 'waiver expired' : 'waived'}</span> <Text value={id} />: <Text value={reason} />
      <span class="muted">
        {' '}
        {age === 'expired' ? 'Held' : 'Holds'} until <Text value={expires} />
        {people.length === 0 ? null : <Text value={`; ${people.join(', ')}`} />}
        {ticket === undefined ? null : (
          <>
            ; <ExternalLink url={ticket}>{<Text value={ticket} />}</ExternalLink>
          </>
        )}
        .
      </span>
    </p>
  );
}
