import { severities } from '../../report/severity.ts';
import { groupings, initialState, statusFilters, themes, type ViewState, viewNames } from './view-state.ts';

/** The fragment that stands for a state, without `#`: only what differs from the initial one. */
export function toFragment(state: ViewState): string {
  const pairs = new URLSearchParams();
  const set = (name: string, value: string, initial: string) => {
    if (value !== initial) pairs.set(name, value);
  };
  set('view', state.view, initialState.view);
  set('definition', state.definition, '');
  set('finding', state.finding, '');
  set('severity', state.severities.join('.'), '');
  set('status', state.status, initialState.status);
  set('pack', state.pack, '');
  set('rule', state.rule, '');
  set('operation', state.operation, '');
  set('q', state.query, '');
  set('group', state.group, initialState.group);
  set('code', state.hasCode ? 'on' : 'off', 'on');
  set('order', state.order, initialState.order);
  set('strength', state.strength, '');
  set('theme', state.theme, initialState.theme);
  for (const key of state.open) pairs.append('open', key);
  if (state.view === initialState.view && isAboutFindings(pairs)) pairs.set('view', state.view);
  return pairs.toString();
}

/** The state that a fragment stands for, with or without `#`; what it says that means nothing is left out. */
export function parseFragment(fragment: string): ViewState {
  const pairs = new URLSearchParams(fragment.replace(/^#/, ''));
  const text = (name: string) => pairs.get(name) ?? '';
  const wanted = new Set(text('severity').split(/[.,]/));
  const finding = text('finding');
  return {
    view: oneOf(viewNames, text('view')) ?? (isAboutFindings(pairs) ? 'findings' : 'overview'),
    severities: severities.filter((severity) => wanted.has(severity)),
    status: oneOf(statusFilters, text('status')) ?? initialState.status,
    pack: text('pack'),
    rule: text('rule'),
    definition: text('definition'),
    operation: text('operation'),
    query: text('q'),
    finding,
    group: oneOf(groupings, text('group')) ?? initialState.group,
    open: pairs.getAll('open'),
    hasCode: text('code') !== 'off',
    order: text('order') || initialState.order,
    strength: text('strength'),
    theme: oneOf(themes, text('theme')) ?? initialState.theme,
  };
}

/** A link that somebody wrote by hand need not name the view. */
function isAboutFindings(pairs: URLSearchParams): boolean {
  return ['finding', 'severity', 'status', 'pack', 'rule', 'operation', 'q', 'group'].some((name) => pairs.has(name));
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text);
}
