import { count } from '../model/words.ts';
import { usePage } from '../page-context.ts';

/** Says that a page would have been too large with all findings in it. */
export function LeftOut() {
  const { leftOut } = usePage().data;
  if (leftOut === 0) return null;
  return (
    <p class="notice">
      {count(leftOut, 'finding')} {leftOut === 1 ? 'is' : 'are'} not in this page because it would be too large; the gravest of each rule
      are. The JSON report has all of them.
    </p>
  );
}
