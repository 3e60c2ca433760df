import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageData } from '../reporters/html/page-data.ts';
import type { PageIndex } from './model/page-index.ts';
import type { Go } from './state/history.ts';
import type { ViewState } from './state/view-state.ts';

/** What every part of the page works with. */
export interface PageContext {
  readonly data: PageData;
  readonly index: PageIndex;
  readonly state: ViewState;
  readonly go: Go;
  /** True while the page is printed: nothing is folded then, as far as that is sensible. */
  readonly isPrinted: boolean;
  /** Says something to people who listen to the page. */
  readonly announce: (text: string) => void;
}

/** Hands the page to its parts. */
export const PageProvider = createContext<PageContext | undefined>(undefined);

/** The page that a part is in. */
export function usePage(): PageContext {
  const page = useContext(PageProvider);
  if (page === undefined) throw new Error('This part is in no page.');
  return page;
}
