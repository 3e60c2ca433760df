import { useMemo, useState } from 'preact/hooks';
import { severities } from '../../report/severity.ts';
import { filterOptions } from '../model/filter-options.ts';
import type { Selection } from '../model/filters.ts';
import { formatNumber, severityNames, statusNames } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { Choice } from '../parts/choice.tsx';
import { Icon } from '../parts/icon.tsx';
import { Toggle } from '../parts/toggle.tsx';
import { groupings, initialState, statusFilters } from '../state/view-state.ts';

/** Everything that findings are chosen by, with how many each choice would show. */
export function FindingFilters({ selection }: { readonly selection: Selection }) {
  return (
    <div class="filters">
      <StatusFilters selection={selection} />
      <SeverityFilters selection={selection} />
      <OtherFilters />
    </div>
  );
}

function StatusFilters({ selection: { byStatus } }: { readonly selection: Selection }) {
  const { data, state, go } = usePage();
  const shown = statusFilters.filter(
    (status) => status === 'open' || status === 'all' || byStatus[status] > 0 || state.status === status || isKept(status, data.totals),
  );
  return (
    <fieldset>
      <legend>Status</legend>
      {shown.map((status) => (
        <Toggle key={status} isPressed={state.status === status} onPress={() => go({ ...state, status, finding: '' })}>
          {statusNames[status]} <span class="amount">{formatNumber(byStatus[status])}</span>
        </Toggle>
      ))}
    </fieldset>
  );
}

/** A status that some finding of the report has can be chosen whatever the other filters are. */
function isKept(status: string, totals: Readonly<Record<string, number>> | undefined): boolean {
  return (totals?.[status] ?? 0) > 0;
}

function SeverityFilters({ selection: { bySeverity } }: { readonly selection: Selection }) {
  const { state, go } = usePage();
  return (
    <fieldset>
      <legend>Severity</legend>
      {severities.map((severity) => {
        const isPressed = state.severities.includes(severity);
        const others = state.severities.filter((one) => one !== severity);
        return (
          <Toggle
            key={severity}
            class={severity}
            isPressed={isPressed}
            onPress={() => go({ ...state, severities: isPressed ? others : [...others, severity], finding: '' })}
          >
            <Icon name={severity} />
            {severityNames[severity][1]} <span class="amount">{formatNumber(bySeverity[severity])}</span>
          </Toggle>
        );
      })}
    </fieldset>
  );
}

function OtherFilters() {
  const { data, state, go } = usePage();
  const [isFolded, setFolded] = useState(true);
  const { packs, rules, operations } = useMemo(() => filterOptions(data, state), [data, state.definition, state.pack]);
  return (
    <div class={isFolded ? 'choices folded' : 'choices'}>
      <button type="button" class="more-filters" aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
        {isFolded ? 'More filters' : 'Fewer filters'}
      </button>
      <Choice label="Pack" value={state.pack} options={packs} onChoose={(pack) => go({ ...state, pack, rule: '', finding: '' })} />
      <Choice label="Rule" value={state.rule} options={rules} onChoose={(rule) => go({ ...state, rule, finding: '' })} />
      <Choice
        label="Operation"
        value={state.operation}
        options={operations}
        onChoose={(operation) => go({ ...state, operation, finding: '' })}
      />
      <Choice
        label="Group by"
        value={state.group}
        options={groupings.map((group) => [group, group])}
        onChoose={(group) => go({ ...state, group: groupings.find((one) => one === group) ?? 'rule', open: initialState.open })}
      />
      <label class="check">
        <input type="checkbox" checked={state.hasCode} onChange={() => go({ ...state, hasCode: !state.hasCode }, 'replace')} />
        Show code
      </label>
    </div>
  );
}
