import type { AssessedFinding, WaiverRecord } from '../../report/finding.ts';
import { forSarifMessage } from '../escape.ts';
import { waiverPhrase } from '../waiver-phrases.ts';
import { physicalLocation } from './locations.ts';
import type { ResultSettings, SelectedResult } from './results.ts';

/**
 * What policy decided, as SARIF knows it. Once one result of a run has suppressions, all have: an empty list says "not suppressed"
 * (SARIF 2.1.0 §3.27.23). Once one has a baseline state, all have (§3.27.24).
 */
export function decisionOf(result: SelectedResult, settings: ResultSettings): object {
  const { hasWaived, hasStates } = settings.selection;
  return {
    suppressions: hasWaived ? (result.finding.status === 'waived' ? [suppression(result.finding.waiver, settings)] : []) : undefined,
    baselineState: hasStates ? stateOf(result) : undefined,
  };
}

/** What a result says about its waiver, whether that holds or has expired. */
export function waiverProperties({ waiver }: AssessedFinding): object | undefined {
  if (waiver === undefined) return undefined;
  const { location: _location, ...properties } = waiver;
  return properties;
}

/** SARIF 2.1.0 §3.35. A waiver in a waiver file lies outside of the definition. */
function suppression(waiver: WaiverRecord | undefined, settings: ResultSettings): object {
  if (waiver === undefined) return { kind: 'external', status: 'accepted' };
  return {
    kind: waiver.source === 'definition' ? 'inSource' : 'external',
    status: 'accepted',
    justification: forSarifMessage(waiverPhrase(waiver, undefined)),
    location: { physicalLocation: physicalLocation(waiver.location, settings) },
    properties: { id: waiver.id },
  };
}

/** What was waived or entered into a baseline was there before. */
function stateOf({ finding, isFixed }: SelectedResult): 'absent' | 'new' | 'unchanged' {
  if (isFixed) return 'absent';
  return finding.change ?? (finding.status === 'open' ? 'new' : 'unchanged');
}
