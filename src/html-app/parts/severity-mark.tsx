import type { Severity } from '../../report/severity.ts';
import { severityNames } from '../model/words.ts';
import { Icon } from './icon.tsx';

/** A severity: drawing, colour and word; `short` leaves the word to those who listen. */
export function SeverityMark({ severity, short = false }: { readonly severity: Severity; readonly short?: boolean }) {
  return (
    <span class={`severity ${severity}`}>
      <Icon name={severity} />
      <span class={short ? 'visually-hidden' : undefined}>{severityNames[severity][0]}</span>
    </span>
  );
}
