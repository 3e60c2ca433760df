import { isObject } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { appliedSchemas, propertiesAmong } from '../../src/openapi/in-place.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { type Collection, collectionsOf, namesKinds } from './collections.ts';
import { maxPageSizeOf, maxPageSizeOption } from './page-size.ts';
import { isContinuationName, isOwnIdentifier, isPagingName, isSelectionName } from './paging-names.ts';

/** A list without an end is a whole table in one answer: denial of service, and scraping made easy. */
export const paginationDefined = defineRule({
  id: 'pagination-defined',
  summary: 'Collections are returned in pages.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API4'], cwe: [770, 1284], asvs: ['15.2.2'] },
  securitySeverity: 5.3,
  commonRemedy:
    'Write the parameters that page a list once, under `components/parameters` (2.0: `parameters`), and refer to them from the operations.',
  options: maxPageSizeOption,
  on: {
    operation: {
      when: (operation, { model }) => collectionsOf(operation, model).length > 0,
      check(operation, report, { model, options }) {
        if (isPagedByCaller(operation) || isPagedByExtension(operation) || isSelection(operation) || namesKinds(operation.path)) return;
        const isExempt = operation.extension('x-pagination') === 'none';
        const most = isExempt ? Number.MAX_VALUE : maxPageSizeOf(options);
        const open = collectionsOf(operation, model).filter((list) => !isPagedByServer(list));
        const worst = Math.max(...open.map(boundOf), 0);
        if (worst <= most) return;
        const severity = operation.exposure === 'internal' ? 'info' : undefined;
        const what = Number.isFinite(worst) ? ` of up to ${quote(worst)} items: nothing pages it.` : ': nothing pages it or bounds it.';
        report({ at: operation.node, message: `Operation returns a whole collection${what}`, severity });
      },
    },
  },
});

function isPagedByCaller({ parameters }: Operation): boolean {
  return parameters.some(({ in: place, name }) => (place === 'query' || place === 'header') && isPagingName(name));
}

/** Who names what is wanted bounds the answer: `?ids=`, or as in `/orders/{id}` a required `?id=`. */
function isSelection({ parameters }: Operation): boolean {
  return parameters.some(({ in: place, name, element }) => {
    if (place !== 'query' && place !== 'path') return false;
    return isSelectionName(name) || (place === 'query' && element.flag('required') === true && isOwnIdentifier(name));
  });
}

/** `x-pagination`, `x-ms-pageable` and the like, unless they say that there are no pages. */
function isPagedByExtension({ element }: Operation): boolean {
  return Object.entries(element.value).some(([name, value]) => {
    return name.startsWith('x-') && nameTokens(name).some((token) => extensionWords.has(token)) && (value === true || isObject(value));
  });
}

const extensionWords: ReadonlySet<string> = new Set(['pagination', 'paging', 'pageable', 'paginated']);

/** How many items the list has at most. */
function boundOf({ list }: Collection): number {
  const bounds = list.map((schema) => schema.keyword('maxItems')).filter((maxItems) => typeof maxItems === 'number');
  return Math.min(...bounds, Number.POSITIVE_INFINITY);
}

/** True when the answer leads on to the next one: by a header, or by a property beside the list or in an object there. */
function isPagedByServer({ response, body }: Collection): boolean {
  return response.edges.some(({ field, key }) => field === 'headers' && isPagingHeader(String(key))) || hasContinuation(body, 1);
}

function isPagingHeader(name: string): boolean {
  return /^(?:link|content-range)$/i.test(name) || isContinuationName(name);
}

function hasContinuation(schema: Schema, levels: number): boolean {
  for (const [name, property] of propertiesAmong(appliedSchemas(schema))) {
    if (isContinuationName(name)) return true;
    if (levels > 0 && property.some((one) => hasContinuation(one, levels - 1))) return true;
  }
  return false;
}
