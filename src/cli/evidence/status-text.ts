import type { RuleEvidence } from '../../policy/evidence/control-evidence.ts';

/** What a rule found, by status: `2 open (1 with an expired waiver), 1 waived`, `none`, `not examined`, `did not run` and why. */
export function statusText({ hasRun, notRun = [], examined, findings }: RuleEvidence): string {
  const { open, expired, waived, baselined } = findings;
  const parts = [
    ...(open > 0 ? [`${open} open${expired > 0 ? ` (${expired} with an expired waiver)` : ''}`] : []),
    ...(waived > 0 ? [`${waived} waived`] : []),
    ...(baselined > 0 ? [`${baselined} baselined`] : []),
  ];
  if (parts.length > 0) return parts.join(', ');
  if (hasRun) return examined === 0 ? 'not examined' : 'none';
  const reasons = new Set(notRun.map(({ reason }) => unrunReasons[reason]));
  return reasons.size === 0 ? 'did not run' : `did not run: ${[...reasons].join(', or ')}`;
}

const unrunReasons = { off: 'not among the rules that were chosen', version: 'not for these versions of OpenAPI' } as const;
