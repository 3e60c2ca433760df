import { useState } from 'preact/hooks';
import type { PageFinding, PageRule } from '../../reporters/html/page-data.ts';
import { usePage } from '../page-context.ts';
import { CodeFrame } from '../parts/code-frame.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { StateLink } from '../parts/state-link.tsx';
import { Text } from '../parts/text.tsx';
import { narrowedTo } from '../state/narrow.ts';
import { FindingStatus } from './finding-status.tsx';
import { RelatedPlaces } from './related-places.tsx';
import { RuleAdvice } from './rule-advice.tsx';

/** A finding, and whether what there is to say of its rule stands above it. */
interface CardProps {
  readonly finding: PageFinding;
  readonly isOfRuleGroup: boolean;
}

/** A finding: what is wrong, where, the lines there, what policy says, and its identity. */
export function FindingCard({ finding, isOfRuleGroup }: CardProps) {
  const { data, state } = usePage();
  const rule = data.rules[finding.rule];
  return (
    <li class={`finding ${finding.severity} ${finding.status}`}>
      <p class="message">
        <SeverityMark severity={finding.severity} />
        <Text value={finding.message} />
      </p>
      <Place finding={finding} rule={isOfRuleGroup ? undefined : rule} />
      {state.hasCode ? <CodeFrame finding={finding} /> : null}
      <FindingStatus finding={finding} />
      <RelatedPlaces finding={finding} />
      <p class="identity muted">
        <span>
          Fingerprint <code>{finding.fingerprint}</code>
        </span>
        <CopyButton text={finding.fingerprint} label={`fingerprint ${finding.fingerprint}`} />
        <StateLink
          to={narrowedTo(state, { finding: finding.fingerprint, definition: '' })}
          label={`Link to the finding ${finding.fingerprint}`}
        >
          Link
        </StateLink>
      </p>
      {isOfRuleGroup || rule === undefined ? null : <Advice rule={rule} />}
    </li>
  );
}

function Place({ finding, rule }: { readonly finding: PageFinding; readonly rule: PageRule | undefined }) {
  const { data, state } = usePage();
  const { file, at, operation, pointer } = finding;
  return (
    <p class="where">
      <code class="place">
        <Text value={`${data.files[file] ?? ''}:${at[0]}:${at[1]}`} />
      </code>
      {operation === undefined ? null : (
        <StateLink to={narrowedTo(state, { operation, status: state.status })} class="code">
          <Text value={operation} />
        </StateLink>
      )}
      {rule === undefined ? null : (
        <StateLink to={narrowedTo(state, { rule: rule.id, status: state.status })}>
          <Text value={rule.id} />
        </StateLink>
      )}
      <code class="pointer muted">
        <Text value={pointer === '' ? '/' : pointer} />
      </code>
    </p>
  );
}

function Advice({ rule }: { readonly rule: PageRule }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Why, and how to fix it
      </button>
      {isOpen ? <RuleAdvice rule={rule} /> : null}
    </>
  );
}
