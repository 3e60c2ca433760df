import { type Strength, strengths } from '../../report/auth.ts';

/** How strong a way in is, as bars: none for anyone, all for mutual TLS. The words stand beside it. */
export function StrengthMark({ strength }: { readonly strength: Strength }) {
  const filled = Math.ceil((strengths.indexOf(strength) / (strengths.length - 1)) * 4);
  return (
    <svg class={`strength level-${filled}`} viewBox="0 0 16 12" width="16" height="12" aria-hidden="true" focusable="false">
      {[0, 1, 2, 3].map((bar) => (
        <rect key={bar} class={bar < filled ? 'fill' : 'track'} x={bar * 4} y={9 - bar * 3} width="3" height={3 + bar * 3} />
      ))}
    </svg>
  );
}
