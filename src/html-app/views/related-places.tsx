import type { PageFinding } from '../../reporters/html/page-data.ts';
import { count } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { Text } from '../parts/text.tsx';

/** Where a shared component is used, and whatever else explains a finding. */
export function RelatedPlaces({ finding: { related = [], moreRelated = 0 } }: { readonly finding: PageFinding }) {
  const { files } = usePage().data;
  if (related.length === 0) return null;
  return (
    <ul class="related" aria-label="Related places">
      {related.map(({ message, file, at: [line, column] }, index) => (
        <li key={index}>
          <Text value={message} />{' '}
          <code class="place">
            <Text value={`${files[file] ?? ''}:${line}:${column}`} />
          </code>
        </li>
      ))}
      {moreRelated > 0 ? <li class="muted">and {count(moreRelated, 'more place')}</li> : null}
    </ul>
  );
}
