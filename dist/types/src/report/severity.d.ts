/** How grave a finding is, as in Spectral: `error` is the gravest. */
export type Severity = 'error' | 'warn' | 'info' | 'hint';
/** All severities, gravest first. */
export declare const severities: readonly Severity[];
/** True when `severity` is as grave as `threshold` or graver. */
export declare function isAtLeast(severity: Severity, threshold: Severity): boolean;
