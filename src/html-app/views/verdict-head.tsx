import { severities } from '../../report/severity.ts';
import { count, formatNumber, outcomeNames, severityNames } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';
import { StateLink } from '../parts/state-link.tsx';
import { Text } from '../parts/text.tsx';
import { narrowedTo } from '../state/narrow.ts';
import { Excused } from './excused.tsx';

/** The verdict with its reasons, the open findings by severity, and what they are compared with. */
export function VerdictHead() {
  const { data, state } = usePage();
  const { outcome, reasons, counts } = data.verdict;
  return (
    <div class={`verdict ${outcome}`}>
      <h2 id="overview-title" tabIndex={-1}>
        <Icon name={outcome} />
        {outcomeNames[outcome]}
      </h2>
      <Reasons reasons={reasons} outcome={outcome} />
      <ul class="counts" aria-label="Open findings by severity">
        {severities.map((severity) => (
          <li key={severity} class={counts[severity] === 0 ? 'zero' : ''}>
            <StateLink to={narrowedTo(state, { severities: [severity], definition: '' })} class={`count ${severity}`}>
              <Icon name={severity} />
              <strong>{formatNumber(counts[severity])}</strong> {severityNames[severity][counts[severity] === 1 ? 0 : 1]}
            </StateLink>
          </li>
        ))}
      </ul>
      <Excused />
      <Below />
      <Base />
    </div>
  );
}

function Reasons({ reasons, outcome }: { readonly reasons: readonly string[]; readonly outcome: string }) {
  if (reasons.length === 0) return <p>{outcome === 'pass' ? 'Nothing stands against it.' : 'No reason is given.'}</p>;
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason}>
          <Text value={reason} />
        </li>
      ))}
    </ul>
  );
}

function Below() {
  const { below } = usePage().data;
  if (below === undefined || below.findings === 0) return null;
  return (
    <p class="muted">
      {count(below.findings, 'open finding')} below {severityNames[below.threshold][0]} {below.findings === 1 ? 'is' : 'are'} not in this
      page.
    </p>
  );
}

function Base() {
  const { data, state } = usePage();
  const { base } = data;
  if (base === undefined) return null;
  return (
    <p class="base">
      Compared with commit{' '}
      <code>
        <Text value={base.commit.slice(0, 12)} />
      </code>
      : <StateLink to={narrowedTo(state, { status: 'new', definition: '' })}>{formatNumber(base.new)} new</StateLink>,{' '}
      {formatNumber(base.unchanged)} unchanged,{' '}
      <StateLink to={narrowedTo(state, { status: 'fixed', definition: '' })}>{formatNumber(base.fixed)} fixed</StateLink>.
    </p>
  );
}
