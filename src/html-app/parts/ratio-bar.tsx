import type { Ratio } from '../../reporters/html/page-data.ts';
import { levelOf, share } from '../model/ratios.ts';

/** How much of what was examined satisfies the rules, as a bar; the numbers stand beside it as text. */
export function RatioBar({ ratio }: { readonly ratio: Ratio }) {
  const width = (share(ratio) ?? 0) * 100;
  return (
    <svg class={`ratio-bar ${levelOf(ratio)}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width="100" height="8" />
      <rect class="fill" width={width.toFixed(2)} height="8" />
    </svg>
  );
}
