import type { WaiverRecord } from '../report/finding.ts';
import type { Severity } from '../report/severity.ts';
import type { Waiver } from './settings.ts';
import { compareWaivers } from './waiver-register.ts';
import { type JudgeWaiver, type Standing, toRecord } from './waiver-standing.ts';

/** The waiver that counts, of those that are about a finding; worked out once for each list of them. */
export function createExcuses(
  standingOf: JudgeWaiver,
  today: string,
): (waivers: readonly Waiver[], severity: Severity) => WaiverRecord | undefined {
  const known = new Map<readonly Waiver[], Map<Severity, WaiverRecord | undefined>>();
  return (waivers, severity) => {
    const bySeverity = known.get(waivers) ?? new Map<Severity, WaiverRecord | undefined>();
    known.set(waivers, bySeverity);
    if (!bySeverity.has(severity)) {
      const of = (standing: Standing): Waiver | undefined => latest(waivers, (waiver) => standingOf(waiver, severity) === standing);
      const waiver = of('holds') ?? of('expired');
      bySeverity.set(severity, waiver && toRecord(waiver, today));
    }
    return bySeverity.get(severity);
  };
}

/** Of the waivers that pass, the one that holds longest. */
function latest(waivers: readonly Waiver[], passes: (waiver: Waiver) => boolean): Waiver | undefined {
  let found: Waiver | undefined;
  for (const waiver of waivers) {
    if (passes(waiver) && (found === undefined || isLater(waiver, found))) found = waiver;
  }
  return found;
}

function isLater(waiver: Waiver, other: Waiver): boolean {
  return waiver.expires === other.expires ? compareWaivers(waiver, other) < 0 : waiver.expires > other.expires;
}
