import { visibleText } from '../model/visible.ts';
import { statusNames } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { narrowedTo } from '../state/narrow.ts';
import type { ViewState } from '../state/view-state.ts';

/** What is filtered by, each to be taken away. */
export function ActiveFilters() {
  const { state, go } = usePage();
  const filters = activeFilters(state);
  if (filters.length === 0) return null;
  return (
    <ul class="active-filters" aria-label="Filters">
      {filters.map(([text, without]) => (
        <li key={text}>
          <button type="button" onClick={() => go({ ...state, ...without })} aria-label={`Remove the filter ${text}`}>
            {text} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {filters.length > 1 ? (
        <li>
          <button type="button" class="quiet" onClick={() => go({ ...narrowedTo(state, {}), definition: '' })}>
            Clear all
          </button>
        </li>
      ) : null}
    </ul>
  );
}

function activeFilters(state: ViewState): readonly (readonly [string, Partial<ViewState>])[] {
  const { finding, severities, status, pack, rule, definition, operation, query } = state;
  if (finding !== '') return [[`finding: ${shown(finding)}`, { finding: '' }]];
  const filters: (readonly [string, Partial<ViewState>])[] = [];
  if (status !== 'open') filters.push([`status: ${statusNames[status].toLowerCase()}`, { status: 'open' }]);
  if (severities.length > 0) filters.push([`severity: ${severities.join(', ')}`, { severities: [] }]);
  if (pack !== '') filters.push([`pack: ${shown(pack)}`, { pack: '' }]);
  if (rule !== '') filters.push([`rule: ${shown(rule)}`, { rule: '' }]);
  if (definition !== '') filters.push([`definition: ${shown(definition)}`, { definition: '' }]);
  if (operation !== '') filters.push([`operation: ${shown(operation)}`, { operation: '' }]);
  if (query !== '') filters.push([`text: ${shown(query)}`, { query: '' }]);
  return filters;
}

function shown(text: string): string {
  return visibleText(text, 80);
}
