import { hasTokenRun, nameTokens } from '../../src/openapi/names.ts';

/** True for a name of a parameter that says which part of a list is wanted, or how much of it: a whole word of the name decides. */
export function isPagingName(name: string): boolean {
  const tokens = nameTokens(name);
  if (otherActs.has(tokens[0] ?? '') || isMeasure(tokens)) return false;
  return tokens.some((token) => pagingWords.has(token)) || hasTokenRun(tokens, ['number', 'of']) || tokens.join('') === 'number';
}

/** What begins the name of a switch for more in the answer: `includeTotalCount`, `includeLastUsedTime`. */
const otherActs: ReadonlySet<string> = new Set(['include', 'includes', 'including', 'calculate']);

/** True for `first_name`, and for a limit of something else than the list: `maxPrice`. */
function isMeasure(tokens: readonly string[]): boolean {
  return tokens.some((token, index) => {
    const next = tokens[index + 1] ?? '';
    return ((token === 'first' || token === 'last') && names.has(next)) || (limits.has(token) && measures.has(next));
  });
}

const names: ReadonlySet<string> = new Set(['name', 'names']);

const limits: ReadonlySet<string> = new Set(['max', 'maximum']);

const measures: ReadonlySet<string> = new Set(['price', 'amount', 'cost', 'rating', 'level', 'age', 'year', 'width', 'height', 'weight']);

const pagingWords: ReadonlySet<string> = new Set([
  'limit',
  'limits',
  'page',
  'pages',
  'pagesize',
  'perpage',
  'pageno',
  'pagenumber',
  'pagetoken',
  'paging',
  'pagination',
  'offset',
  'cursor',
  'marker',
  'skip',
  'top',
  'first',
  'last',
  'take',
  'size',
  'count',
  'max',
  'maximum',
  'maxresults',
  'rows',
  'start',
  'startindex',
  'after',
  'before',
  'since',
  'from',
  'next',
  'continuation',
  'continue',
  'scroll',
  'range',
  'chunk',
  'batch',
  'window',
  'n',
  'num',
  'rpp',
]);

/** True for a name of a response header or property that leads to the rest of a list, or says that there is one. */
export function isContinuationName(name: string): boolean {
  return nameTokens(name).some((token) => continuationWords.has(token));
}

const continuationWords: ReadonlySet<string> = new Set([
  'next',
  'limit',
  'cursor',
  'cursors',
  'page',
  'pages',
  'paging',
  'pager',
  'paginator',
  'pagination',
  'pageinfo',
  'nextlink',
  'nextpage',
  'nextpagetoken',
  'more',
  'offset',
  'continuation',
  'continue',
  'marker',
  'truncated',
]);

/** True for a name of a parameter that lists what is wanted: `userIds`, `orderIdentifiers`. */
export function isSelectionName(name: string): boolean {
  return selectionWords.has(nameTokens(name).at(-1) ?? '');
}

const selectionWords: ReadonlySet<string> = new Set(['ids', 'identifiers', 'uuids', 'guids', 'keys']);

/** True for the name of what identifies the one thing that is asked for; not `userId`, by which many may be asked for. */
export function isOwnIdentifier(name: string): boolean {
  return ownIdentifiers.has(name.toLowerCase());
}

const ownIdentifiers: ReadonlySet<string> = new Set(['id', 'uuid', 'guid', 'ean', 'gtin', 'isbn']);

/** What a parameter of this name does to a list, and whether the name leaves no doubt. */
export interface PagingRole {
  readonly is: 'size' | 'position';
  readonly isCertain: boolean;
}

/** Reads the whole name, not a word of it: `limit`, `page[size]` and `pagination.limit`, but not `rateLimit` or `shirtSize`. */
export function pagingRole(name: string): PagingRole | undefined {
  const [first = '', ...others] = nameTokens(name);
  return roles.get((wrappings.has(first) ? '' : first) + others.join(''));
}

/** Objects whose members are written as parameters: `pagination.limit`, `paging[page]`. */
const wrappings: ReadonlySet<string> = new Set(['pagination', 'paging', 'pager']);

const certainSizes: readonly string[] = [
  'limit',
  'pagesize',
  'perpage',
  'pagelimit',
  'maxpagesize',
  'maxresults',
  'maxitems',
  'resultsperpage',
  'itemsperpage',
  'limitperpage',
];

const roles: ReadonlyMap<string, PagingRole> = new Map([
  ...namesWith(certainSizes, { is: 'size', isCertain: true }),
  ...namesWith(['size', 'count', 'top', 'first', 'take', 'rows', 'max', 'num'], { is: 'size', isCertain: false }),
  ...namesWith(['page', 'pagenumber', 'pageno', 'pageindex'], { is: 'position', isCertain: true }),
  ...namesWith(['offset', 'skip', 'pageoffset', 'startindex'], { is: 'position', isCertain: false }),
]);

function namesWith(names: readonly string[], role: PagingRole): readonly (readonly [string, PagingRole])[] {
  return names.map((name) => [name, role]);
}
