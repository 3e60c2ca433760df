/** How grave a finding is, as in Spectral: `error` is the gravest. */
export type Severity = 'error' | 'warn' | 'info' | 'hint';

/** All severities, gravest first. */
export const severities: readonly Severity[] = ['error', 'warn', 'info', 'hint'];

/** True when `severity` is as grave as `threshold` or graver. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
