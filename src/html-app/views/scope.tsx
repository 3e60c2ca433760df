import { useMemo } from 'preact/hooks';
import type { UnrunRule } from '../../report/report.ts';
import type { PageRule } from '../../reporters/html/page-data.ts';
import { matchesQuery } from '../model/search.ts';
import { count, formatNumber } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { ExternalLink } from '../parts/external-link.tsx';
import { Marked } from '../parts/prose.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { StateLink } from '../parts/state-link.tsx';
import { Text } from '../parts/text.tsx';
import { narrowedTo } from '../state/narrow.ts';

/** The rules that ran, and those that did not. */
export function Scope() {
  const { data, state } = usePage();
  const ran = data.rules.filter(({ id, pack, summary }) => matchesQuery(`${id} ${pack} ${summary}`, state.query));
  const notRun = data.notRun.filter(({ ruleId }) => matchesQuery(ruleId, state.query));
  return (
    <section class="view" aria-labelledby="scope-title">
      <h2 id="scope-title" tabIndex={-1}>
        Rules
      </h2>
      <NotRun rules={notRun} />
      <h3>Rules that ran</h3>
      <p class="result" role="status">
        {count(ran.length, 'rule')}
      </p>
      <RanRules rules={ran} />
    </section>
  );
}

function NotRun({ rules }: { readonly rules: readonly UnrunRule[] }) {
  const { data } = usePage();
  if (rules.length === 0) return null;
  const several = data.definitions.length > 1;
  return (
    <>
      <h3>Rules that did not run</h3>
      {reasons.map(([reason, text]) => {
        const those = rules.filter((rule) => rule.reason === reason);
        if (those.length === 0) return null;
        return (
          <div key={reason}>
            <h4>
              {text} <span class="amount">{formatNumber(those.length)}</span>
            </h4>
            <ul class="rule-names">
              {those.map(({ ruleId, definitions }) => (
                <li key={ruleId}>
                  <Text value={ruleId} />
                  {several ? <span class="muted"> {count(definitions, 'definition')}</span> : null}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

const reasons = [
  ['off', 'Left out by ruleset, policy or command line'],
  ['version', 'Not for this version of OpenAPI'],
] as const;

function RanRules({ rules }: { readonly rules: readonly PageRule[] }) {
  const { data } = usePage();
  const counts = useMemo(() => {
    const byRule = new Map<PageRule | undefined, number>();
    for (const { rule, status } of data.findings) {
      if (status === 'open') byRule.set(data.rules[rule], (byRule.get(data.rules[rule]) ?? 0) + 1);
    }
    return byRule;
  }, [data]);
  return (
    <table class="stacking rules">
      <thead>
        <tr>
          <th scope="col">Rule</th>
          <th scope="col">Pack</th>
          <th scope="col">Severity</th>
          <th scope="col">What it requires</th>
          <th scope="col" class="figure">
            Open
          </th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <RanRule key={rule.id} rule={rule} open={counts.get(rule) ?? 0} />
        ))}
      </tbody>
    </table>
  );
}

/** `open` is how many open findings of it are in the page. */
function RanRule({
  rule: { id, pack, severity, summary, helpUri, leftOut = 0 },
  open,
}: {
  readonly rule: PageRule;
  readonly open: number;
}) {
  const { state } = usePage();
  return (
    <tr>
      <th scope="row">
        <ExternalLink url={helpUri}>
          <Text value={id} />
        </ExternalLink>
      </th>
      <td data-label="Pack">
        <Text value={pack} />
      </td>
      <td data-label="Severity">
        <SeverityMark severity={severity} />
      </td>
      <td data-label="Requires">
        <Marked text={summary} />
      </td>
      <td data-label="Open" class="figure">
        {open === 0 ? (
          <span class="muted">0</span>
        ) : (
          <StateLink to={narrowedTo(state, { rule: id })}>{formatNumber(open + leftOut)}</StateLink>
        )}
      </td>
    </tr>
  );
}
