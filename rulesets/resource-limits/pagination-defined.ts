import { isObject } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import { appliedSchemas, propertiesAmong } from '../../src/openapi/in-place.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { type Collection, collectionsOf, namesKinds } from './collections.ts';
import { maxPageSizeOf, maxPageSizeOption } from './page-size.ts';
import { isContinuationName, isPagingName, isSelectionName } from './paging-names.ts';

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
        const most = isExempt ? Number.POSITIVE_INFINITY : maxPageSizeOf(options);
        const isUnbounded = collectionsOf(operation, model).some((list) => !isBounded(list, most) && !isPagedByServer(list));
        if (!isUnbounded) return;
        const severity = operation.exposure === 'internal' ? 'info' : undefined;
        report({ at: operation.node, message: 'Operation returns a whole collection: nothing pages it or bounds it.', severity });
      },
    },
  },
});

function isPagedByCaller({ parameters }: Operation): boolean {
  return parameters.some(({ in: place, name }) => (place === 'query' || place === 'header') && isPagingName(name));
}

/** Who names what is wanted bounds the answer. */
function isSelection({ parameters }: Operation): boolean {
  return parameters.some(({ in: place, name }) => (place === 'query' || place === 'path') && isSelectionName(name));
}

/** `x-pagination`, `x-ms-pageable` and the like, unless they say that there are no pages. */
function isPagedByExtension({ element }: Operation): boolean {
  return Object.entries(element.value).some(([name, value]) => {
    return name.startsWith('x-') && nameTokens(name).some((token) => extensionWords.has(token)) && (value === true || isObject(value));
  });
}

const extensionWords: ReadonlySet<string> = new Set(['pagination', 'paging', 'pageable', 'paginated']);

function isBounded({ list }: Collection, most: number): boolean {
  return list.some((schema) => {
    const maxItems = schema.keyword('maxItems');
    return typeof maxItems === 'number' && maxItems <= most;
  });
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
