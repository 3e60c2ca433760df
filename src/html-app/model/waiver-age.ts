import type { PageWaiver } from '../../reporters/html/page-data.ts';

/** What is to be said about a waiver's end. */
export type WaiverAge = 'expired' | 'soon' | 'holds';

/** Days before its end from which a waiver is said to end soon. */
const soon = 30;

/** Whether a waiver has ended, ends within 30 days of `today`, or holds for longer. */
export function waiverAge({ hasExpired, expires }: PageWaiver, today: string | undefined): WaiverAge {
  if (hasExpired) return 'expired';
  const days = today === undefined ? Number.NaN : (Date.parse(expires) - Date.parse(today)) / 86_400_000;
  return days <= soon ? 'soon' : 'holds';
}
