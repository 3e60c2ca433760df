import type { PageData } from '../../reporters/html/page-data.ts';
import { formatNumber, viewTitles } from '../model/words.ts';
import { usePage } from '../page-context.ts';
import { StateLink } from '../parts/state-link.tsx';
import { type ViewName, viewNames } from '../state/view-state.ts';

/** The parts of the page, and how much is in each. */
export function Navigation() {
  const { data, state } = usePage();
  return (
    <nav aria-label="Parts of the report">
      <ul>
        {viewNames.map((view) => {
          const amount = amountOf(view, data);
          return (
            <li key={view}>
              <StateLink to={{ ...state, view, finding: '' }} current={view === state.view}>
                {viewTitles[view]}
                {amount === undefined ? null : <span class="amount">{formatNumber(amount)}</span>}
              </StateLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function amountOf(view: ViewName, { verdict, definitions, waivers, rules }: PageData): number | undefined {
  switch (view) {
    case 'overview':
      return undefined;
    case 'findings':
      return Object.values(verdict.counts).reduce((sum, amount) => sum + amount, 0);
    case 'operations':
      return definitions.reduce((sum, { operations, moreOperations = 0 }) => sum + operations.length + moreOperations, 0);
    case 'access':
      return definitions.reduce((sum, { auth, moreOperations = 0 }) => sum + auth.length + moreOperations, 0);
    case 'exceptions':
      return waivers.length;
    case 'scope':
      return rules.length;
    default:
      return view satisfies never;
  }
}
