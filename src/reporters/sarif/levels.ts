import type { Severity } from '../../report/severity.ts';

/** SARIF's level of a severity (SARIF 2.1.0 §3.27.10); it has none below `note`. */
export const sarifLevels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warn: 'warning',
  info: 'note',
  hint: 'note',
};
