import { useMemo } from 'preact/hooks';
import { selectFindings } from '../model/filters.ts';
import { groupFindings } from '../model/groups.ts';
import { formatNumber } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { Marked } from '../parts/prose.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { StateLink } from '../parts/state-link.tsx';
import { Text } from '../parts/text.tsx';
import { narrowedTo } from '../state/narrow.ts';
import { initialState } from '../state/view-state.ts';

/** Rules that are listed. */
const listed = 10;

/** The rules with the gravest and most open findings; each leads to them. */
export function FrequentRules() {
  const { data, index, state } = usePage();
  const { definition } = state;
  const groups = useMemo(
    () => groupFindings(selectFindings(data, { ...initialState, definition }, index.search).findings, 'rule', data),
    [data, index, definition],
  );
  return (
    <section aria-labelledby="frequent-title">
      <h3 id="frequent-title">What to look at first</h3>
      {groups.length === 0 ? <p class="muted">There is no open finding.</p> : null}
      <ol class="frequent">
        {groups.slice(0, listed).map(({ key, rule, findings }) => (
          <li key={key}>
            <SeverityMark severity={findings[0]?.severity ?? 'hint'} short />
            <span>
              <StateLink to={narrowedTo(state, { rule: key })}>
                <Text value={key} />
              </StateLink>
              <span class="muted">
                <Marked text={rule?.summary ?? ''} />
              </span>
            </span>
            <span class="figure">{formatNumber(findings.length + (rule?.leftOut ?? 0))}</span>
          </li>
        ))}
      </ol>
      {groups.length > listed ? (
        <p>
          <StateLink to={narrowedTo(state, {})}>All {formatNumber(groups.length)} rules with findings</StateLink>
        </p>
      ) : null}
    </section>
  );
}
