import { strengths } from '../../report/auth.ts';
import { visibleText } from '../model/visible.ts';
import { wayNames } from '../model/words.ts';
import { usePage } from '../page-context.ts';

/** What a list of operations is filtered by, each to be taken away. */
export function ActiveScope() {
  const { state, go } = usePage();
  const { definition, operation, query, view } = state;
  const strength = strengths.find((one) => one === state.strength);
  const filters = [
    ['definition', definition, { definition: '' }],
    ['operation', operation, { operation: '' }],
    ['text', query, { query: '' }],
    ['weakest', view === 'access' && strength !== undefined ? wayNames[strength] : '', { strength: '' }],
  ] as const;
  const active = filters.filter(([, value]) => value !== '');
  if (active.length === 0) return null;
  return (
    <ul class="active-filters" aria-label="Filters">
      {active.map(([name, value, without]) => {
        const text = `${name}: ${visibleText(value, 80)}`;
        return (
          <li key={name}>
            <button type="button" onClick={() => go({ ...state, ...without })} aria-label={`Remove the filter ${text}`}>
              {text} <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
