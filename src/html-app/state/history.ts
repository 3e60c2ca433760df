import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { parseFragment, toFragment } from './fragment.ts';
import { showStart } from './show-start.ts';
import type { ViewState } from './view-state.ts';

/** Shows another state. `replace` leaves no step to go back to. */
export type Go = (next: ViewState, how?: 'push' | 'replace') => void;

/** The state of the page, kept in its address: back and forward move between states, and each has its scroll position. */
export function useHistory(): readonly [ViewState, Go] {
  const [state, setState] = useState(() => parseFragment(location.hash));
  const current = useRef(state);
  const scroll = useRef<number | undefined>(undefined);
  const go = useCallback<Go>((next, how = 'push') => {
    if (how === 'push') remember(undefined, 'replace');
    remember(`#${toFragment(next)}`, how);
    const isElsewhere = next.view !== current.current.view || next.finding !== current.current.finding;
    current.current = next;
    setState(next);
    if (isElsewhere) requestAnimationFrame(showStart);
  }, []);
  useEffect(() => {
    history.scrollRestoration = 'manual';
    const onMove = ({ state: entry }: PopStateEvent) => {
      scroll.current = scrollOf(entry);
      current.current = parseFragment(location.hash);
      setState(current.current);
    };
    addEventListener('popstate', onMove);
    return () => removeEventListener('popstate', onMove);
  }, []);
  useLayoutEffect(() => {
    if (scroll.current !== undefined) scrollTo(0, scroll.current);
    scroll.current = undefined;
  }, [state]);
  return [state, go];
}

/** Some viewers show the page where its address cannot be changed; everything else works there. */
function remember(address: string | undefined, how: 'push' | 'replace'): void {
  const entry = { scroll: scrollY };
  try {
    if (how === 'push') history.pushState(entry, '', address);
    else history.replaceState(entry, '', address);
  } catch {
    // The state is in memory alone then.
  }
}

function scrollOf(entry: unknown): number | undefined {
  return typeof entry === 'object' && entry !== null && 'scroll' in entry && typeof entry.scroll === 'number' ? entry.scroll : undefined;
}
