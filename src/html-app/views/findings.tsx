import { useMemo } from 'preact/hooks';
import { selectFindings } from '../model/filters.ts';
import { groupFindings } from '../model/groups.ts';
import { count } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { ActiveFilters } from './active-filters.tsx';
import { FindingFilters } from './finding-filters.tsx';
import { FindingGroups } from './finding-groups.tsx';
import { LeftOut } from './left-out.tsx';

/** The findings that pass the filters, in groups. */
export function Findings() {
  const { data, index, state } = usePage();
  const { severities, status, pack, rule, definition, operation, query, finding, group } = state;
  const selection = useMemo(
    () => selectFindings(data, state, index.search),
    [data, index, severities, status, pack, rule, definition, operation, query, finding],
  );
  const groups = useMemo(() => groupFindings(selection.findings, group, data), [selection, group, data]);
  const amount = selection.findings.length;
  return (
    <section class="view" aria-labelledby="findings-title">
      <h2 id="findings-title" tabIndex={-1}>
        Findings
      </h2>
      <FindingFilters selection={selection} />
      <ActiveFilters />
      <div class="heading-row">
        <p class="result" role="status">
          {amount === 0
            ? 'No finding is like that.'
            : `${count(amount, 'finding')} in ${count(groups.length, group === 'operation' ? 'group' : group)}`}
        </p>
        {groups.length > 1 ? <FoldAll /> : null}
      </div>
      <LeftOut />
      <FindingGroups groups={groups} />
    </section>
  );
}

function FoldAll() {
  const { state, go } = usePage();
  return (
    <p class="fold-all">
      <button type="button" class="quiet" onClick={() => go({ ...state, open: ['*'] }, 'replace')}>
        Unfold all
      </button>
      <button type="button" class="quiet" onClick={() => go({ ...state, open: [] }, 'replace')}>
        Fold all
      </button>
    </p>
  );
}
