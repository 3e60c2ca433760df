import { formatNumber } from '../model/words.ts';
import { usePage } from '../page-context.ts';

/** How much of a long list is shown, and what shows more of it. */
interface MoreButtonProps {
  readonly shown: number;
  readonly total: number;
  readonly step: number;
  readonly what: string;
  readonly onMore: () => void;
}

/** Shows the next stretch of a long list; on paper it says how much of the list is not there. */
export function MoreButton({ shown, total, step, what, onMore }: MoreButtonProps) {
  const { isPrinted } = usePage();
  if (shown >= total) return null;
  if (isPrinted) return <p class="notice">… {formatNumber(total - shown)} more on screen, and in the JSON report.</p>;
  return (
    <p class="more">
      <button type="button" onClick={onMore}>
        Show {formatNumber(Math.min(step, total - shown))} more
      </button>
      <span class="muted">
        {formatNumber(shown)} of {formatNumber(total)} {what} shown
      </span>
    </p>
  );
}
