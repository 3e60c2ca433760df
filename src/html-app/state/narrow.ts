import { initialState, type ViewState } from './view-state.ts';

/** A state that shows these findings and no others: filters that are not named are cleared, what is no filter stays. */
export function narrowedTo(state: ViewState, filters: Partial<ViewState>): ViewState {
  const { severities, status, pack, rule, operation, query, finding, open, strength } = initialState;
  return { ...state, severities, status, pack, rule, operation, query, finding, open, strength, view: 'findings', ...filters };
}
