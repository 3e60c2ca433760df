import type { Severity } from '../../report/severity.ts';

/** What the page shows and how: all of it is in the fragment of its address. */
export interface ViewState {
  readonly view: ViewName;
  /** Empty: all. */
  readonly severities: readonly Severity[];
  readonly status: StatusFilter;
  /** `''`: all, here and below. */
  readonly pack: string;
  readonly rule: string;
  /** The path of a definition's entry document, as the page shows it. */
  readonly definition: string;
  /** `POST /orders` */
  readonly operation: string;
  /** Free text. */
  readonly query: string;
  /** A fingerprint: that finding alone, whatever its status. */
  readonly finding: string;
  readonly group: Grouping;
  /** Keys of the groups that are unfolded, or `*` for all of them. */
  readonly open: readonly string[];
  readonly hasCode: boolean;
  /** How operations are ordered: `worst`, `most`, `document`, or the name of a pack, whose lowest come first. */
  readonly order: string;
  /** The strength of the weakest way in, or `''`. */
  readonly strength: string;
  readonly theme: Theme;
}

/** The parts of the page, in the order of its navigation. */
export const viewNames = ['overview', 'findings', 'operations', 'access', 'exceptions', 'scope'] as const;

/** One of `viewNames`. */
export type ViewName = (typeof viewNames)[number];

/** What findings are shown for their status; `new` are the open ones that the base does not have. */
export const statusFilters = ['open', 'new', 'waived', 'baselined', 'fixed', 'all'] as const;

/** One of `statusFilters`. */
export type StatusFilter = (typeof statusFilters)[number];

/** What findings can be put together by. */
export const groupings = ['rule', 'operation', 'file'] as const;

/** One of `groupings`. */
export type Grouping = (typeof groupings)[number];

/** `auto` is what the system says. */
export const themes = ['auto', 'light', 'dark'] as const;

/** One of `themes`. */
type Theme = (typeof themes)[number];

/** What a page without a fragment shows. */
export const initialState: ViewState = {
  view: 'overview',
  severities: [],
  status: 'open',
  pack: '',
  rule: '',
  definition: '',
  operation: '',
  query: '',
  finding: '',
  group: 'rule',
  open: [],
  hasCode: true,
  order: 'worst',
  strength: '',
  theme: 'auto',
};
