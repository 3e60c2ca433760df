import { useId } from 'preact/hooks';
import { severities } from '../../report/severity.ts';
import type { FindingGroup } from '../model/groups.ts';
import { count, formatNumber, severityNames } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { Icon } from '../parts/icon.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Marked } from '../parts/prose.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { Text } from '../parts/text.tsx';
import { useShown } from '../parts/use-shown.ts';
import { FindingCard } from './finding-card.tsx';
import { RuleAdvice } from './rule-advice.tsx';

/** A group, and whether it is unfolded. */
interface GroupProps {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  /** Findings of a group that are printed. */
  readonly printLimit: number;
  readonly onToggle: () => void;
}

/** Findings of a group that are shown at first. */
const first = 20;

/** Findings that each request for more adds. */
const step = 100;

/** A group of findings: folded a line with its count, unfolded what is to be said of the rule and the findings. */
export function FindingGroupSection({ group, isOpen, printLimit, onToggle }: GroupProps) {
  const { title, detail, rule, findings } = group;
  const { state } = usePage();
  const id = useId();
  return (
    <section class={isOpen ? 'group open' : 'group'}>
      <h3>
        <button type="button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={onToggle}>
          <Icon name="fold" class="fold" />
          <SeverityMark severity={findings[0]?.severity ?? 'hint'} short />
          <span class={state.group === 'rule' ? 'group-title' : 'group-title code'}>
            <Text value={title} />
          </span>
          {rule === undefined && detail === undefined ? null : (
            <span class="summary">{rule === undefined ? <Text value={detail ?? ''} /> : <Marked text={rule.summary} />}</span>
          )}
          <Amounts group={group} />
        </button>
      </h3>
      {isOpen ? <GroupBody id={id} group={group} printLimit={printLimit} /> : null}
    </section>
  );
}

/** `12`, and where severities differ `3 errors, 9 warnings`. */
function Amounts({ group: { findings, rule } }: { readonly group: FindingGroup }) {
  const { leftOut } = rule ?? {};
  const counts = severities.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const);
  const present = counts.filter(([, amount]) => amount > 0);
  const more = leftOut === undefined ? '' : `, ${formatNumber(leftOut)} not in this page`;
  if (present.length === 1) {
    return (
      <span class="amount">
        {formatNumber(findings.length)}
        <span class="visually-hidden"> {findings.length === 1 ? 'finding' : 'findings'}</span>
        {more}
      </span>
    );
  }
  return (
    <span class="amount">
      {present.map(([severity, amount]) => count(amount, ...severityNames[severity])).join(', ')}
      {more}
    </span>
  );
}

function GroupBody({
  id,
  group: { findings, rule },
  printLimit,
}: {
  readonly id: string;
  readonly group: FindingGroup;
  readonly printLimit: number;
}) {
  const { isPrinted } = usePage();
  const [limit, showMore] = useShown(findings, first, step);
  const shown = isPrinted ? Math.min(findings.length, printLimit) : limit;
  return (
    <div class="group-body" id={id}>
      {rule === undefined ? null : <RuleAdvice rule={rule} />}
      <ul class="finding-list">
        {findings.slice(0, shown).map((finding, index) => (
          <FindingCard key={`${finding.fingerprint} ${index}`} finding={finding} isOfRuleGroup={rule !== undefined} />
        ))}
      </ul>
      {rule?.leftOut === undefined ? null : (
        <p class="notice">{count(rule.leftOut, 'further finding')} of this rule are not in this page.</p>
      )}
      <MoreButton shown={shown} total={findings.length} step={step} what="findings" onMore={showMore} />
    </div>
  );
}
