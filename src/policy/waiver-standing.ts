import type { WaiverRecord } from '../report/finding.ts';
import type { Notification } from '../report/report.ts';
import { isAtLeast, type Severity, severities } from '../report/severity.ts';
import { placeOf } from './objection.ts';
import { isPolicyRule } from './policy-rules.ts';
import type { Stated, Waiver, WaiverRules } from './settings.ts';
import { stricterOf } from './strictness.ts';

/** How a waiver stands to the findings that it is about. */
export type Standing = 'holds' | 'expired' | 'void';

/** Judges a waiver for findings of a severity. */
export type JudgeWaiver = (waiver: Waiver, severity: Severity) => Standing;

/**
 * Judges waivers that are about a finding of one definition, by the date and by what its policy demands of waivers. A waiver that has
 * expired has expired, whatever else may be wrong with it: nothing that is demanded of waivers makes its finding silent again. `notify`
 * is told what is wrong, and of waivers in definitions where policy wants that.
 */
export function createWaiverJudge(rules: WaiverRules, today: string, notify: (notification: Notification) => void): JudgeWaiver {
  const known = new Map<Waiver, Map<Severity, Standing>>();
  return (waiver, severity) => {
    const bySeverity = known.get(waiver) ?? new Map<Severity, Standing>();
    known.set(waiver, bySeverity);
    const before = bySeverity.get(severity);
    if (before !== undefined) return before;
    const objections = [
      ...faultsOf(waiver, today),
      ...missingFields(waiver, rules),
      ...denial(waiver, rules),
      ...excess(waiver, severity, rules),
    ];
    for (const objection of objections) notify(objection);
    const isVoid = objections.some(({ level }) => level !== 'note');
    const standing = hasExpired(waiver, today) ? 'expired' : isVoid ? 'void' : 'holds';
    bySeverity.set(severity, standing);
    return standing;
  };
}

/** What is wrong with a waiver by itself, whatever it is about. */
export function faultsOf(waiver: Waiver, today: string): readonly Notification[] {
  const { rule, created, expires } = waiver;
  if (isPolicyRule(rule))
    return [invalid(waiver, `is for "${rule}", which cannot be waived`, 'Remove it, and change what the finding says.')];
  if (created === undefined) return [];
  if (created > today)
    return [invalid(waiver, `was created on ${created}, which is still to come`, 'Write the day on which it was granted.')];
  if (expires < created) return [invalid(waiver, `expires on ${expires}, before it was created (${created})`, 'Correct the dates.')];
  return [];
}

/** True when a waiver's last day is over. */
function hasExpired({ expires }: Waiver, today: string): boolean {
  return expires < today;
}

/** A waiver as reports show it. */
export function toRecord(waiver: Waiver, today: string): WaiverRecord {
  const { id, reason, owner, ticket, approver, created, expires, source, origin } = waiver;
  return {
    id,
    reason,
    ...(owner === undefined ? {} : { owner }),
    ...(ticket === undefined ? {} : { ticket }),
    ...(approver === undefined ? {} : { approver }),
    ...(created === undefined ? {} : { created }),
    expires,
    source,
    hasExpired: hasExpired(waiver, today),
    location: origin,
  };
}

function missingFields(waiver: Waiver, { required, maxDays }: WaiverRules): readonly Notification[] {
  const fields = (required?.value ?? []).filter((field) => waiver[field] === undefined);
  const missing = fields.map((field) =>
    invalid(waiver, `has no ${field}, which ${required === undefined ? 'policy' : placeOf(required.origin)} requires`, `Add "${field}".`),
  );
  const [limit] = maxDays.values();
  if (limit === undefined || waiver.created !== undefined) return missing;
  return [
    ...missing,
    invalid(waiver, `has no date of creation, from which ${placeOf(limit.origin)} counts how long it holds`, 'Add "created".'),
  ];
}

function denial(waiver: Waiver, { inline }: WaiverRules): readonly Notification[] {
  if (waiver.source !== 'definition' || inline === undefined || inline.value === 'allow') return [];
  const place = placeOf(inline.origin);
  return inline.value === 'deny'
    ? [
        {
          code: 'waiver-denied',
          level: 'warning',
          message: `"x-lintel-ignore" does not count here, by ${place}: what it is about stays open.`,
          help: 'Repair the finding, or ask for an entry in the waiver file.',
          ruleId: waiver.rule,
          location: waiver.origin,
        },
      ]
    : [
        {
          code: 'waiver-inline',
          level: 'note',
          message: `The definition waives "${waiver.rule}" itself until ${waiver.expires} (reported by ${place}).`,
          ruleId: waiver.rule,
          location: waiver.origin,
        },
      ];
}

function excess(waiver: Waiver, severity: Severity, { maxDays }: WaiverRules): readonly Notification[] {
  const most = longest(maxDays, severity);
  const days = waiver.created === undefined ? undefined : daysBetween(waiver.created, waiver.expires);
  if (most === undefined || days === undefined || days <= most.value) return [];
  return [
    {
      code: 'waiver-too-long',
      level: 'warning',
      message: `The waiver "${waiver.id}" is for ${days} days; for findings of severity "${severity}" ${placeOf(most.origin)} allows ${most.value}. They stay open.`,
      help: 'Let it expire earlier, and renew it when that day comes.',
      ruleId: waiver.rule,
      location: waiver.origin,
    },
  ];
}

/** A graver finding never gets longer than what is allowed for a lighter one. */
function longest(maxDays: WaiverRules['maxDays'], severity: Severity): Stated<number> | undefined {
  const lighter = severities.filter((other) => isAtLeast(severity, other)).map((other) => maxDays.get(other));
  return lighter.reduce((one, other) => stricterOf('atMost', one, other), undefined);
}

/** From one `YYYY-MM-DD` to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function invalid(waiver: Waiver, fault: string, help: string): Notification {
  return {
    code: 'waiver-invalid',
    level: 'error',
    message: `The waiver "${waiver.id}" ${fault}.`,
    help,
    ruleId: waiver.rule,
    location: waiver.origin,
  };
}
