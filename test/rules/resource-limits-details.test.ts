import { describe, expect, test } from 'vitest';
import { inputValidation } from '../../rulesets/input-validation/pack.ts';
import { idempotencyKey } from '../../rulesets/resource-limits/idempotency-key.ts';
import { nestingDepthLimited } from '../../rulesets/resource-limits/nesting-depth-limited.ts';
import { optimisticConcurrency } from '../../rulesets/resource-limits/optimistic-concurrency.ts';
import { resourceLimits } from '../../rulesets/resource-limits/pack.ts';
import { paginationDefined } from '../../rulesets/resource-limits/pagination-defined.ts';
import { paginationLimitBounded } from '../../rulesets/resource-limits/pagination-limit-bounded.ts';
import { rateLimitDocumented } from '../../rulesets/resource-limits/rate-limit-documented.ts';
import { requestSizeLimited } from '../../rulesets/resource-limits/request-size-limited.ts';
import { uploadRestricted } from '../../rulesets/resource-limits/upload-restricted.ts';
import { ruleAndPlaceOf } from './rules-that-report.ts';
import { summariesOf } from './run-rule.ts';

const head = (version = '3.1.0', info = ''): string => `openapi: ${version}\ninfo: { title: Orders, version: 1.0.0${info} }\n`;

const severityOf = (summaries: readonly string[]): string | undefined => summaries[0]?.split(' ')[0];

describe('rate-limit-documented', () => {
  const text = (operation: string, info = ''): string => `${head('3.1.0', info)}paths: { /orders: { get: { ${operation} } } }\n`;

  test('is a warning for what is declared public, a note for what is not declared, and nothing for what is internal', async () => {
    const silent = 'responses: { 200: {} }';
    expect(severityOf(await summariesOf(rateLimitDocumented, text(silent)))).toBe('info');
    expect(severityOf(await summariesOf(rateLimitDocumented, text(silent, ', x-exposure: public')))).toBe('warn');
    expect(severityOf(await summariesOf(rateLimitDocumented, text(`x-exposure: public, ${silent}`)))).toBe('warn');
    expect(severityOf(await summariesOf(rateLimitDocumented, text(`x-exposure: partner, ${silent}`, ', x-exposure: public')))).toBe('info');
    expect(severityOf(await summariesOf(rateLimitDocumented, text(silent, ', x-exposure: partner')))).toBe('info');
    expect(await summariesOf(rateLimitDocumented, text(silent, ', x-exposure: internal'))).toEqual([]);
    const item = `${head()}paths: { /orders: { x-exposure: public, get: { ${silent} } } }\n`;
    expect(severityOf(await summariesOf(rateLimitDocumented, item))).toBe('warn');
  });

  test('one operation with a severity of its own where others document a limit', async () => {
    const two = `${head()}paths: { /a: { get: { x-quota: 5, responses: {} } }, /b: { get: { x-exposure: public, responses: {} } } }\n`;
    expect(await summariesOf(rateLimitDocumented, two)).toEqual([
      'warn /paths/~1b/get/responses Operation documents no rate limit: no header, no "Retry-After" with 429, no "x-rate-limit".',
    ]);
  });

  describe('headers', () => {
    const cases: readonly (readonly [string, string, number])[] = [
      ['200', 'RateLimit', 0],
      ['201', 'RateLimit-Limit', 0],
      ['429', 'X-RateLimit-Remaining', 0],
      ['4XX', 'x-rate-limit-reset', 0],
      ['429', 'Retry-After', 0],
      ['4XX', 'Retry-After', 0],
      ['200', 'X-Acme-RateLimit', 0],
      ['200', 'Retry-After', 1],
      ['200', 'X-Limit', 1],
      ['200', 'Corporate-Limit', 1],
      ['200', 'RateLimited', 1],
      ['404', 'RateLimit', 1],
      ['503', 'Retry-After', 1],
      ['default', 'RateLimit', 1],
    ];
    for (const [code, name, count] of cases) {
      test(`${code} ${name}`, async () => {
        const responses = `responses: { ${code}: { headers: { ${name}: { schema: { type: string } } } } }`;
        expect(await summariesOf(rateLimitDocumented, text(responses))).toHaveLength(count);
      });
    }
  });

  describe('descriptions', () => {
    const cases: readonly (readonly [string, number])[] = [
      ['This API may be called a maximum of 60 times per minute.', 0],
      ['At most 5 requests/s', 0],
      ['1 request a second', 0],
      ['100+ API calls every hour', 0],
      ['10 queries each day', 0],
      ['20 calls per h', 0],
      ['May be called once a minute.', 0],
      ['May be called once per hour.', 0],
      ['Rate Limit Label: Light', 0],
      ['Rate limits apply.', 0],
      ['It is rate-limited.', 0],
      ['See rate limiting.', 0],
      ['There is no rate limit.', 1],
      ['It is not rate-limited.', 1],
      ['Works without rate limits.', 1],
      ['The corporate limit of an account', 1],
      ['Many requests per minute', 1],
      ['5 orders per day', 1],
      ['5 requests per call', 1],
      ['Runs once a week.', 1],
    ];
    for (const [description, count] of cases) {
      const operation = `description: ${JSON.stringify(description)}, responses: { 200: {} }`;
      test(description, async () => expect(await summariesOf(rateLimitDocumented, text(operation))).toHaveLength(count));
    }
  });

  describe('descriptions of the whole', () => {
    const cases: readonly (readonly [string, number])[] = [
      ['Orders.\n\n## Rate limits\nFifty a minute.', 0],
      ['# Paging and rate limiting', 0],
      ['<h2 id="limits">Rate Limit</h2>', 0],
      ['The header X-RateLimit-Remaining says how many are left.', 0],
      ['Each key is rate limited to one request a second.', 0],
      ['# No rate limits', 1],
      ['Loaded once per day.', 1],
      ['429 means that the rate limit is reached.', 1],
      ['#rate limits', 1],
    ];
    for (const [description, count] of cases) {
      const info = `, description: ${JSON.stringify(description)}`;
      test(JSON.stringify(description), async () =>
        expect(await summariesOf(rateLimitDocumented, text('responses: {}', info))).toHaveLength(count),
      );
    }
  });

  test('what is about limits tells nothing of its own', async () => {
    const of = (path: string): string =>
      `${head()}paths: { ${path}: { get: { description: Shows your rate limits., responses: {} } }, /orders: { get: { responses: {} } } }\n`;
    for (const path of ['/rates/limits/', '/rate_limit', '/me/rateLimits', '/quota'])
      expect(await summariesOf(rateLimitDocumented, of(path)), path).toEqual([expect.stringContaining(' /paths No operation documents')]);
    expect(await summariesOf(rateLimitDocumented, of('/limits'))).toEqual([expect.stringContaining('~1orders/get/responses Operation')]);
  });

  describe('extensions', () => {
    const cases: readonly (readonly [string, number])[] = [
      ['x-rate-limit: 5', 0],
      ['x-rate-limits: 5', 0],
      ['x-rate-limiting: 5', 0],
      ['x-acme-ratelimit: 5', 0],
      ['x-ratelimits: 5', 0],
      ['x-ratelimiting: 5', 0],
      ['x-throttle: 5', 0],
      ['x-throttling: {}', 0],
      ['x-quota: [5]', 0],
      ['x-quotas: true', 0],
      ['x-rate-limit: { limit: 5 }', 0],
      ['x-rate-limit: none', 1],
      ['x-rate-limit: null', 1],
      ['x-rate-limit: false', 1],
      ['x-rate-limit: { limit: none }', 1],
      ["x-rate-limit: { limit: none, reason: ' ' }", 1],
      ['x-rate-limit: { limit: none, reason: Only the till }', 0],
      ['x-rate-limit-reason: Nobody asked', 1],
      ['x-rate: 5', 1],
      ['x-limit: 5', 1],
      ['rate-limit: 5', 1],
    ];
    for (const [extension, count] of cases) {
      test(extension, async () => expect(await summariesOf(rateLimitDocumented, text(`${extension}, responses: {}`))).toHaveLength(count));
    }
    test('at the root, in info and at the path', async () => {
      const of = (root: string, info: string, item: string): string =>
        `${head('3.1.0', info)}${root}\npaths: { /orders: { ${item} get: { responses: {} } } }\n`;
      expect(await summariesOf(rateLimitDocumented, of('x-quota: 5', '', ''))).toEqual([]);
      expect(await summariesOf(rateLimitDocumented, of('', ', x-quota: 5', ''))).toEqual([]);
      expect(await summariesOf(rateLimitDocumented, of('', '', 'x-quota: 5,'))).toEqual([]);
      expect(await summariesOf(rateLimitDocumented, of('', '', ''))).toHaveLength(1);
      expect(await summariesOf(rateLimitDocumented, of('x-rate-limit: none\nx-rate-limit-reason: For the till', '', ''))).toEqual([]);
    });
  });
});

describe('pagination-defined', () => {
  const list = '{ type: array, items: { type: object } }';
  const text = (path: string, schema: string, operation = '', info = ''): string => `${head('3.1.0', info)}paths:
  '${path}':
    get: { ${operation} responses: { 200: { description: All, content: { application/json: { schema: ${schema} } } } } }
`;

  test('is only noted for what is internal', async () => {
    expect(severityOf(await summariesOf(paginationDefined, text('/orders', list)))).toBe('warn');
    expect(severityOf(await summariesOf(paginationDefined, text('/orders', list, '', ', x-exposure: internal')))).toBe('info');
  });

  describe('paging parameters', () => {
    const names = ['limit', 'limits', 'page', 'pages', 'page_size', 'pagesize', 'per_page', 'perpage', 'pageno', 'pagenumber', 'pagetoken'];
    const more = ['paging', 'pagination', 'offset', 'cursor', 'marker', 'skip', '$top', 'first', 'last', 'take', 'size', 'count', 'max'];
    const others = ['maximum', 'maxresults', 'rows', 'start', 'startindex', 'after', 'before', 'since_id', 'from', 'next', 'continuation'];
    const rest = ['continue', 'scroll', 'range', 'chunk', 'batch', 'window', 'n', 'num', 'rpp', 'number', 'numberOfOrders', 'page[size]'];
    for (const name of [...names, ...more, ...others, ...rest]) {
      test(name, async () => {
        expect(await summariesOf(paginationDefined, text('/orders', list, `parameters: [{ name: '${name}', in: query }],`))).toEqual([]);
      });
    }
    for (const name of ['last_id', 'firstRow', 'maxCount', 'getTotalCount', 'max_orders', 'startRecordName']) {
      test(name, async () => {
        expect(await summariesOf(paginationDefined, text('/orders', list, `parameters: [{ name: ${name}, in: query }],`))).toEqual([]);
      });
    }
    const filters = [
      'first_name',
      'customerLastName',
      'maxPrice',
      'maximum_age',
      'includeTotalCount',
      'include_last_used',
      'calculateCount',
    ];
    for (const name of ['status', 'homepage', 'limited', 'orderNumber', 'sort', 'fields', 'id', 'key', 'idle', ...filters]) {
      test(`not ${name}`, async () => {
        const found = await summariesOf(paginationDefined, text('/orders', list, `parameters: [{ name: ${name}, in: query }],`));
        expect(found).toHaveLength(1);
      });
    }
    test('in a header, not in a cookie', async () => {
      const of = (place: string): string => text('/orders', list, `parameters: [{ name: page, in: ${place} }],`);
      expect(await summariesOf(paginationDefined, of('header'))).toEqual([]);
      expect(await summariesOf(paginationDefined, of('cookie'))).toHaveLength(1);
    });
  });

  test('what is wanted may be named in the query or the path, not in a header', async () => {
    for (const name of ['ids', 'orderIds', 'identifiers', 'uuids', 'guids', 'keys']) {
      expect(await summariesOf(paginationDefined, text('/orders', list, `parameters: [{ name: ${name}, in: query }],`)), name).toEqual([]);
    }
    expect(await summariesOf(paginationDefined, text('/orders/{ids}/x', list, 'parameters: [{ name: ids, in: path }],'))).toEqual([]);
    expect(await summariesOf(paginationDefined, text('/orders', list, 'parameters: [{ name: ids, in: header }],'))).toHaveLength(1);
    expect(await summariesOf(paginationDefined, text('/orders', list, 'parameters: [{ name: idsOnly, in: query }],'))).toHaveLength(1);
  });

  test('a required identifier asks for one', async () => {
    const of = (name: string, more: string): string => text('/orders', list, `parameters: [{ name: ${name}, ${more} }],`);
    for (const name of ['id', 'ID', 'uuid', 'guid', 'ean', 'gtin', 'isbn'])
      expect(await summariesOf(paginationDefined, of(name, 'in: query, required: true')), name).toEqual([]);
    expect(await summariesOf(paginationDefined, of('id', 'in: query'))).toHaveLength(1);
    expect(await summariesOf(paginationDefined, of('id', 'in: header, required: true'))).toHaveLength(1);
    expect(await summariesOf(paginationDefined, of('userId', 'in: query, required: true'))).toHaveLength(1);
    const below = text('/shops/{id}/orders', list, 'parameters: [{ name: id, in: path, required: true }],');
    expect(await summariesOf(paginationDefined, below)).toHaveLength(1);
  });

  describe('what leads on', () => {
    const names = [
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
    ];
    const more = ['nextpage', 'nextpagetoken', 'hasMore', 'offset', 'continuation', 'continue', 'marker', 'isTruncated'];
    for (const name of [...names, ...more]) {
      test(name, async () => {
        const schema = `{ type: object, properties: { data: ${list}, ${name}: { type: string } } }`;
        expect(await summariesOf(paginationDefined, text('/orders', schema))).toEqual([]);
      });
    }
    test('in one of the schemas of what is beside the list', async () => {
      const meta = '{ properties: { meta: { properties: { next: {} } } } }';
      const schema = `{ type: object, properties: { data: ${list}, meta: { type: object } }, allOf: [${meta}] }`;
      expect(await summariesOf(paginationDefined, text('/orders', schema))).toEqual([]);
    });
    test('in a header, by its whole name, and nowhere else in the response', async () => {
      const of = (more: string): string => text('/orders', list).replace('description: All,', `description: All, ${more},`);
      for (const name of ['Link', 'Content-Range', 'X-Next-Page'])
        expect(await summariesOf(paginationDefined, of(`headers: { ${name}: {} }`)), name).toEqual([]);
      for (const name of ['Deeplink', 'Linked', 'X-Content-Range'])
        expect(await summariesOf(paginationDefined, of(`headers: { ${name}: {} }`)), name).toHaveLength(1);
      expect(await summariesOf(paginationDefined, text('/orders', list).replace('application/json', 'application/page+json'))).toHaveLength(
        1,
      );
    });
    test('one level down, not two', async () => {
      const schema = (inner: string): string =>
        `{ type: object, properties: { data: ${list}, meta: { type: object, properties: ${inner} } } }`;
      expect(await summariesOf(paginationDefined, text('/orders', schema('{ next: {} }')))).toEqual([]);
      expect(await summariesOf(paginationDefined, text('/orders', schema('{ a: { properties: { next: {} } } }')))).toHaveLength(1);
      expect(await summariesOf(paginationDefined, text('/orders', schema('{ total: {} }')))).toHaveLength(1);
    });
  });

  describe('extensions', () => {
    for (const [extension, count] of [
      ['x-pagination: true', 0],
      ['x-pagination: {}', 0],
      ['x-acme-paging: {}', 0],
      ['x-ms-pageable: {}', 0],
      ['x-paginated: true', 0],
      ['x-pagination: false', 1],
      ['x-pagination: none', 1],
      ['x-page: true', 1],
      ['pagination: true', 1],
    ] as const)
      test(extension, async () => expect(await summariesOf(paginationDefined, text('/orders', list, `${extension},`))).toHaveLength(count));
  });

  test('who says that there are no pages has to bound the list, however high', async () => {
    const bounded = '{ type: array, maxItems: 5000, items: { type: object } }';
    expect(await summariesOf(paginationDefined, text('/orders', bounded))).toEqual([
      'warn /paths/~1orders/get Operation returns a whole collection of up to "5000" items: nothing pages it.',
    ]);
    expect(await summariesOf(paginationDefined, text('/orders', list, 'x-pagination: none,'))).toHaveLength(1);
    expect(await summariesOf(paginationDefined, text('/orders', bounded, 'x-pagination: none,'))).toEqual([]);
    expect(await summariesOf(paginationDefined, text('/orders', bounded, 'x-pagination: off,'))).toHaveLength(1);
  });

  describe('which lists are collections', () => {
    const names = [
      'items',
      'data',
      'value',
      'values',
      'results',
      'result',
      'records',
      'entries',
      'list',
      'content',
      'elements',
      'rows',
      'hits',
    ];
    const more = ['collection', 'resources', 'objects', 'documents', 'entities', 'members', 'orders', 'Orders'];
    for (const name of [...names, ...more]) {
      test(name, async () =>
        expect(await summariesOf(paginationDefined, text('/orders', `{ properties: { ${name}: ${list} } }`))).toHaveLength(1),
      );
    }
    const cases: readonly (readonly [string, string, number])[] = [
      ['/orders', '{ properties: { checks: { type: array, items: { type: object } } } }', 0],
      ['/order-lines', '{ properties: { orderLines: { type: array, items: { type: object } } } }', 1],
      ['/orders.json', '{ properties: { orders: { type: array, items: { type: object } } } }', 1],
      ['/orders/', list, 1],
      ['/{id}', list, 0],
      ['/{id}/', list, 0],
      ['/{id}.json', list, 0],
      ['/orders.{ext}', list, 1],
      ['/orders.{format}/', list, 1],
      ['/orders/{format}/', list, 1],
      ['/phones/{extension}.json', list, 0],
      ['/orders{extension}', list, 1],
      ['/orders/{format}', list, 1],
      ['/{id}/orders', list, 1],
      ['/v2', '{ properties: { items: { type: array, items: { type: object } } } }', 0],
      ['/v2', list, 1],
      ...['/types', '/route_types', '/sitetypes', '/a/{id}/kinds', '/countries/', '/currencies.json', '/languages.{format}'].map(
        (path) => [path, list, 0] as const,
      ),
      ...['/locales', '/time-zones', '/timezones', '/genders', '/states', '/order-states'].map((path) => [path, list, 0] as const),
      ...['/estates', '/types/{id}/orders', '/states/all', '/typesetters', '/country'].map((path) => [path, list, 1] as const),
      ['/v1beta1/', '{ properties: { items: { type: array, items: { type: object } } } }', 0],
      ['/vouchers', '{ properties: { items: { type: array, items: { type: object } } } }', 1],
      ['/{a}.x/', '{ properties: { items: { type: array, items: { type: object } } } }', 0],
      ['/orders', '{ properties: { items: { type: array, items: { type: string } } } }', 0],
      ['/orders', '{ properties: { items: { type: array, items: { properties: {} } } } }', 0],
      ['/orders', '{ properties: { items: { type: array, items: { properties: { a: {} } } } } }', 1],
      ['/orders', '{ properties: { items: { type: array, items: { anyOf: [{}] } } } }', 1],
      ['/orders', '{ properties: { items: { type: array, items: { type: array, items: { type: string } } } } }', 0],
      ['/orders', `{ properties: { returns: ${list}, orders: ${list} } }`, 0],
      ['/orders', `{ allOf: [{ properties: { orders: ${list} } }, { properties: { orders: ${list} } }] }`, 1],
      ['/orders', `{ $defs: { returns: ${list} }, properties: { orders: ${list} } }`, 1],
      ['/orders', '{ allOf: [{ type: array, items: { type: object } }] }', 1],
      ['/orders', '{ allOf: [{ type: array, items: { enum: [a] } }] }', 0],
      ['/orders', '{ properties: { items: { allOf: [{ type: array, items: { type: object } }] } } }', 1],
      ['/orders', '{ type: array, allOf: [{ maxItems: 5 }] }', 0],
      ['/', '{ properties: { items: { type: array, items: { type: object } } } }', 0],
      ['/rev2', '{ properties: { items: { type: array, items: { type: object } } } }', 1],
      ['/v2-orders', '{ properties: { items: { type: array, items: { type: object } } } }', 1],
      ['/shop.orders.json', '{ properties: { shopOrders: { type: array, items: { type: object } } } }', 1],
      ['/orders', '{ type: array }', 1],
      ['/orders', '{ type: array, items: { type: string } }', 1],
      ['/orders', '{ type: array, items: { enum: [a, b] } }', 0],
      ['/orders', '{ type: array, items: { type: boolean } }', 0],
      ['/orders', '{ type: array, maxItems: 1000 }', 0],
      ['/orders', '{ type: array, maxItems: 1001 }', 1],
      ['/orders', "{ type: array, maxItems: '5' }", 1],
      ['/orders', '{ type: object }', 0],
      ['/orders', '{}', 0],
      ['/orders', '5', 0],
    ];
    for (const [path, schema, count] of cases) {
      test(`${path} ${schema}`, async () => expect(await summariesOf(paginationDefined, text(path, schema))).toHaveLength(count));
    }
    for (const type of [
      'application/x-ndjson',
      'application/ndjson',
      'application/jsonl',
      'application/x-jsonlines',
      'application/json-seq',
      'application/stream+json',
      'text/event-stream',
    ]) {
      test(type, async () => {
        expect(await summariesOf(paginationDefined, text('/orders', list).replace('application/json', type))).toEqual([]);
      });
    }
  });

  test('one unbounded list is enough', async () => {
    const two = text('/orders', `${list} }, text/json: { schema: { type: array, maxItems: 5 }`);
    expect(await summariesOf(paginationDefined, two)).toHaveLength(1);
  });

  test('a maximum of its own', async () => {
    const of = (most: number): string => text('/orders', `{ type: array, maxItems: ${most} }`);
    expect(await summariesOf(paginationDefined, of(50), { options: { maxPageSize: 50 } })).toEqual([]);
    expect(await summariesOf(paginationDefined, of(51), { options: { maxPageSize: 50 } })).toHaveLength(1);
  });
});

describe('pagination-limit-bounded', () => {
  const text = (parameters: string, version?: string, info?: string): string =>
    `${head(version, info)}paths: { /x: { get: { parameters: [${parameters}], responses: {} } } }\n`;
  const one = (name: string, schema: string, version?: string): string =>
    text(`{ name: '${name}', in: query, schema: ${schema} }`, version);

  test('names that leave no doubt, and whole names only', async () => {
    const certain = [
      'limit',
      'pageSize',
      'per_page',
      'page_limit',
      'maxPageSize',
      'max_results',
      'maxItems',
      'results-per-page',
      'itemsPerPage',
    ];
    for (const name of [...certain, 'limitPerPage', '$limit', 'page[size]', 'page[limit]', 'pagination.limit', 'paging[page_size]'])
      expect(severityOf(await summariesOf(paginationLimitBounded, one(name, '{ type: integer }'))), name).toBe('error');
    for (const name of ['page', 'pageNumber', 'page_no', 'pageIndex'])
      expect(severityOf(await summariesOf(paginationLimitBounded, one(name, '{ type: integer }'))), name).toBe('warn');
    for (const name of [
      'rateLimit',
      'limited',
      'size',
      'count',
      'top',
      'first',
      'take',
      'rows',
      'max',
      'num',
      'offset',
      'skip',
      'pageOffset',
      'startIndex',
      'homepage',
      'pagination',
      'pagination.offset',
      'filter[limit]',
      'user.limit',
    ])
      expect(await summariesOf(paginationLimitBounded, one(name, '{ type: integer }')), name).toEqual([]);
  });

  test('other names in company', async () => {
    const bounded = '{ name: page, in: query, schema: { type: integer, minimum: 0, maximum: 9 } }';
    for (const name of ['size', 'count', 'top', 'first', 'take', 'rows', 'max', 'num', 'offset', 'skip', 'pageOffset', 'startIndex'])
      expect(
        await summariesOf(paginationLimitBounded, text(`${bounded}, { name: ${name}, in: query, schema: { type: integer } }`)),
        name,
      ).toHaveLength(1);
    const inHeader = text('{ name: page, in: header }, { name: size, in: query, schema: { type: integer } }');
    expect(await summariesOf(paginationLimitBounded, inHeader)).toEqual([]);
    const withFilter = text('{ name: color, in: query }, { name: size, in: query, schema: { type: integer } }');
    expect(await summariesOf(paginationLimitBounded, withFilter)).toEqual([]);
    const answers = 'responses: { 200: { description: All, content: { a/b: { schema: { type: array, items: { type: object } } } } } }';
    const ofList = `${head()}paths: { /x: { get: { parameters: [{ name: size, in: query, schema: { type: integer } }], ${answers} } } }\n`;
    expect(await summariesOf(paginationLimitBounded, ofList)).toHaveLength(1);
  });

  test('severities, by what is missing and by exposure', async () => {
    const cases: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
      ['limit', '{ type: integer, minimum: 0, default: 1 }', 'error', 'warn'],
      ['limit', '{ type: integer, minimum: 0, maximum: 9 }', 'warn', 'info'],
      ['limit', '{ type: integer, maximum: 9, default: 1 }', 'warn', 'info'],
      ['limit', '{ type: integer, minimum: 0, maximum: 9999, default: 1 }', 'warn', 'info'],
      ['limit', '{ type: integer, minimum: 0, maximum: 9, default: 1 }', undefined, undefined],
      ['limit', '{ type: string }', 'warn', 'info'],
      ['page', '{ type: integer }', 'warn', 'info'],
      ['page', '{ type: integer, maximum: 9 }', 'warn', 'info'],
      ['page', '{ type: integer, minimum: 1 }', 'info', 'info'],
    ];
    for (const [name, schema, severity, internal] of cases) {
      const parameter = `{ name: ${name}, in: query, schema: ${schema} }`;
      expect(severityOf(await summariesOf(paginationLimitBounded, text(parameter))), schema).toBe(severity);
      expect(severityOf(await summariesOf(paginationLimitBounded, text(parameter, '3.1.0', ', x-exposure: internal'))), schema).toBe(
        internal,
      );
    }
  });

  test('bounds may be exclusive, from 3.1 on as numbers', async () => {
    const open = '{ type: integer, exclusiveMinimum: -1, exclusiveMaximum: 1001, default: 1 }';
    expect(await summariesOf(paginationLimitBounded, one('limit', open))).toEqual([]);
    expect(await summariesOf(paginationLimitBounded, one('limit', open, '3.0.4'))).toHaveLength(1);
    expect(await summariesOf(paginationLimitBounded, one('limit', open.replace('1001', '1002')))).toHaveLength(1);
    expect(await summariesOf(paginationLimitBounded, one('limit', open.replace('-1', '-2')))).toHaveLength(1);
    const flags = '{ type: integer, minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true, default: 1 }';
    expect(await summariesOf(paginationLimitBounded, one('limit', flags, '3.0.4'))).toEqual([]);
  });

  test('listed values are bounds', async () => {
    expect(await summariesOf(paginationLimitBounded, one('limit', '{ type: integer, enum: [5, 10], default: 5 }'))).toEqual([]);
    expect(await summariesOf(paginationLimitBounded, one('limit', '{ type: integer, const: 10, default: 10 }'))).toEqual([]);
    expect(await summariesOf(paginationLimitBounded, one('limit', '{ type: integer, enum: [-1, 10], default: 10 }'))).toHaveLength(1);
    expect(await summariesOf(paginationLimitBounded, one('limit', '{ type: integer, const: 5000, default: 5000 }'))).toHaveLength(1);
    expect(await summariesOf(paginationLimitBounded, one('page', '{ type: integer, enum: [1, 2] }'))).toEqual([]);
    const mixed = '{ type: [integer, string], enum: [all, 5000], default: all }';
    expect(await summariesOf(paginationLimitBounded, one('limit', mixed))).toHaveLength(1);
  });

  test('types that are no number', async () => {
    for (const schema of [
      '{}',
      '{ type: boolean }',
      '{ type: string, const: all }',
      '{ type: array }',
      '{ type: string, allOf: [{ pattern: a }] }',
    ])
      expect(await summariesOf(paginationLimitBounded, one('limit', schema)), schema).toEqual([]);
    expect(await summariesOf(paginationLimitBounded, one('page', '{ type: string }'))).toEqual([]);
    expect(
      await summariesOf(paginationLimitBounded, text('{ name: limit, in: query, content: { a/b: { schema: { type: integer } } } }')),
    ).toEqual([]);
  });

  test('a page size that is a string is one finding', async () => {
    const definition = {
      paths: { '/x': { get: { parameters: [{ name: 'limit', in: 'query', schema: { type: 'string' } }], responses: {} } } },
    };
    const text = JSON.stringify({ openapi: '3.1.0', info: { title: 'Orders', version: '1' }, ...definition });
    const found = await ruleAndPlaceOf([inputValidation, resourceLimits], text);
    expect(found).toEqual(['pagination-limit-bounded /paths/~1x/get/parameters/0/schema']);
  });

  test('operations that change something are not looked at', async () => {
    for (const [method, count] of [
      ['get', 1],
      ['head', 1],
      ['post', 1],
      ['put', 0],
      ['delete', 0],
      ['patch', 0],
    ] as const)
      expect(await summariesOf(paginationLimitBounded, one('limit', '{ type: integer }').replace('get', method)), method).toHaveLength(
        count,
      );
  });

  test('a shared parameter is internal only when all its operations are', async () => {
    const shared = (second: string): string => `${head()}paths:
  /a: { x-exposure: internal, get: { parameters: [{ $ref: '#/components/parameters/L' }], responses: {} } }
  /b: { ${second} get: { parameters: [{ $ref: '#/components/parameters/L' }], responses: {} } }
components: { parameters: { L: { name: limit, in: query, schema: { type: integer } } } }
`;
    expect(severityOf(await summariesOf(paginationLimitBounded, shared('')))).toBe('error');
    const publicFirst = shared('x-exposure: internal,').replace('/a: { x-exposure: internal,', '/a: {');
    expect(severityOf(await summariesOf(paginationLimitBounded, publicFirst))).toBe('error');
    expect(severityOf(await summariesOf(paginationLimitBounded, shared('x-exposure: internal,')))).toBe('warn');
  });
});

describe('request-size-limited', () => {
  const found = async (schema: string, version = '3.1.0', components = '{}'): Promise<number> => {
    const text = `${head(version)}paths: { /x: { post: { requestBody: { content: { application/json: { schema: ${schema} } } }, responses: {} } } }
components: { schemas: ${components} }
`;
    return (await summariesOf(requestSizeLimited, text)).length;
  };
  const sized = [
    '{ type: integer }',
    '{ type: [boolean, "null"] }',
    '{ enum: [a] }',
    '{ const: a }',
    '{ type: string, maxLength: 5 }',
    '{ type: string, format: date }',
    '{ type: string, format: date-time }',
    '{ type: string, format: time }',
    '{ type: string, format: uuid }',
    '{ type: string, format: ipv4 }',
    '{ type: string, format: ipv6 }',
    '{ type: string, format: hostname }',
    '{ type: string, format: email }',
    '{ type: string, format: binary }',
    "{ type: string, pattern: '^a{1,5}$' }",
    '{ type: array, maxItems: 5, items: { type: integer } }',
    '{ type: object, additionalProperties: false }',
    '{ type: object, properties: { a: { type: integer } } }',
    '{ type: object, properties: { a: { readOnly: true, type: string }, b: { type: integer } } }',
    '{ type: object, maxProperties: 5, additionalProperties: { type: integer } }',
    '{ properties: { a: { type: integer } }, additionalProperties: false }',
    '{ allOf: [{ type: string }, { maxLength: 5 }] }',
    '{ allOf: [{ type: string }, { enum: [a] }] }',
    '{ allOf: [{ properties: { a: { type: string } } }, { properties: { a: { type: string, maxLength: 5 } } }] }',
    '{ oneOf: [{ type: integer }, { type: string, maxLength: 5 }] }',
    '{ type: array, maxItems: 1, prefixItems: [{ type: integer }] }',
    '{ type: array, items: { type: integer }, allOf: [{ maxItems: 5 }] }',
    '{ type: object, allOf: [{ additionalProperties: false }] }',
    '{ type: object, additionalProperties: { type: integer }, allOf: [{ maxProperties: 5 }] }',
    '{ allOf: [{ properties: { a: { type: string } } }, { properties: { a: { readOnly: true }, b: { type: integer } } }] }',
    '{ anyOf: [{ type: integer }, { type: "null" }] }',
    '{ type: object, maxProperties: 5, patternProperties: { a: { type: integer } } , additionalProperties: false }',
  ];
  const open = [
    '{}',
    '{ type: string }',
    '{ type: string, format: uri }',
    "{ type: string, pattern: '^a+$' }",
    '{ type: array, items: { type: integer } }',
    '{ type: array, maxItems: 5 }',
    '{ type: array, maxItems: 5, items: { type: string } }',
    '{ type: array, maxItems: 5, prefixItems: [{ type: string }] }',
    '{ type: array, maxItems: 5, prefixItems: [{ type: integer }, { type: string }] }',
    '{ type: object }',
    '{ type: object, properties: { a: { type: string } } }',
    '{ type: array, maxItems: 2, items: { type: integer }, prefixItems: [{ type: string }] }',
    '{ allOf: [{ properties: { a: { type: integer } } }, { additionalProperties: true }] }',
    '{ type: object, maxProperties: 5, additionalProperties: { type: integer }, patternProperties: { a: { type: string } } }',
    '{ type: object, additionalProperties: true }',
    '{ type: object, maxProperties: 5, additionalProperties: true }',
    '{ type: object, additionalProperties: { type: integer } }',
    '{ type: object, maxProperties: 5, additionalProperties: { type: string } }',
    '{ type: object, properties: { a: { type: integer } }, patternProperties: { b: { type: integer } } }',
    '{ allOf: [{ properties: { a: { type: integer } } }, { properties: { b: { type: string } } }] }',
    '{ oneOf: [{ type: integer }, { type: string }] }',
    '{ anyOf: [{ type: string }, { type: "null" }] }',
    '{ type: object, properties: { a: { type: integer } }, anyOf: [{ properties: { b: { type: string } } }] }',
  ];
  for (const schema of sized) test(`bounded: ${schema}`, async () => expect(await found(schema)).toBe(0));
  for (const schema of open) test(`open: ${schema}`, async () => expect(await found(schema)).toBe(1));

  test('in 3.0 more properties of any size are open too', async () => {
    for (const more of ['', 'properties: { a: { type: integer } }, ', 'maxProperties: 5, '])
      expect(await found(`{ type: object, ${more}additionalProperties: true }`, '3.0.4'), more).toBe(1);
  });

  test('what repeats itself is open', async () => {
    const tree = "{ T: { type: object, properties: { a: { $ref: '#/components/schemas/T' } } } }";
    expect(await found("{ $ref: '#/components/schemas/T' }", '3.1.0', tree)).toBe(1);
    expect(await found("{ $ref: '#/components/schemas/T' }", '3.0.4', '{ T: { type: integer } }')).toBe(0);
  });

  test('parameters beside the body neither bound it nor open it', async () => {
    const text = (parameter: string, schema: string): string =>
      `${head()}paths: { /x: { post: { parameters: [${parameter}], requestBody: { content: { a/b: { schema: ${schema} } } }, responses: {} } } }\n`;
    const query = '{ name: q, in: query, schema: { type: string } }';
    expect(await summariesOf(requestSizeLimited, text(query, '{ type: integer }'))).toEqual([]);
    expect(await summariesOf(requestSizeLimited, text(query.replace('in:', 'x-max-size: 5, in:'), '{ type: string }'))).toHaveLength(1);
  });

  test('one body that is open is enough', async () => {
    const text = `${head()}paths: { /x: { post: { requestBody: { content: { a/b: { schema: { type: integer } }, c/d: {} } }, responses: {} } } }\n`;
    expect(await summariesOf(requestSizeLimited, text)).toHaveLength(1);
  });
});

describe('upload-restricted', () => {
  const found = async (content: string, operation = '', info = ''): Promise<readonly string[]> => {
    const text = `${head('3.1.0', info)}paths: { /x: { post: { ${operation} requestBody: { content: { ${content} } }, responses: {} } } }\n`;
    return summariesOf(uploadRestricted, text);
  };
  const at = '/paths/~1x/post/requestBody/content';

  test('is only noted for what is internal, and in 2.0', async () => {
    expect(severityOf(await found('image/png: {}'))).toBe('warn');
    expect(severityOf(await found('image/png: {}', '', ', x-exposure: internal'))).toBe('info');
    const old =
      "swagger: '2.0'\ninfo: {}\npaths: { /x: { post: { parameters: [{ name: f, in: formData, type: file }, { name: g, in: query, type: file }], responses: {} } } }\n";
    expect(await summariesOf(uploadRestricted, old)).toEqual([
      'info /paths/~1x/post/parameters/0 File upload "f" does not restrict its content type and size.',
    ]);
  });

  describe('bodies of 2.0', () => {
    const of = (consumes: string, schema: string, root = ''): string =>
      `swagger: '2.0'\ninfo: {}\n${root}\npaths: { /x: { post: { ${consumes} parameters: [{ name: f, in: body, schema: ${schema} }], responses: {} } } }\n`;
    const binary = '{ type: string, format: binary }';
    const cases: readonly (readonly [string, string, string | undefined])[] = [
      ['consumes: [application/octet-stream],', binary, 'content type and size'],
      ['consumes: [application/x-tar],', binary, 'size'],
      ['consumes: [application/x-tar, application/octet-stream],', binary, 'content type and size'],
      ['consumes: [application/x-tar],', '{ type: string, format: binary, maxLength: 5 }', undefined],
      ['', binary, 'content type and size'],
      ['consumes: [],', binary, 'content type and size'],
      ['', '{ type: string }', undefined],
      ['consumes: [5, application/x-tar],', binary, 'size'],
      ['consumes: [application/x-tar],', '{ type: string, format: binary, allOf: [{ maxLength: 5 }] }', undefined],
      ['', '{ type: string, format: binary, x-mime-types: [a/b], x-max-size: 5 }', undefined],
      ['', `${binary}, x-mime-types: [a/b], x-max-size: 5`, undefined],
      ['consumes: [image/png],', '{ type: string }', 'size'],
      ['consumes: [image/png, text/plain],', '{ type: string }', undefined],
      ['consumes: [application/octet-stream],', '{ type: object }', undefined],
      ['consumes: [application/octet-stream],', '{ properties: { a: { type: string } } }', undefined],
      ['consumes: [application/json],', '{ type: string }', undefined],
    ];
    for (const [consumes, schema, open] of cases) {
      test(`${consumes} ${schema}`, async () => {
        const [first] = await summariesOf(uploadRestricted, of(consumes, schema));
        expect(first?.replace(/^warn \S+ /, '')).toBe(open && `File upload "f" does not restrict its ${open}.`);
      });
    }
    test('what is beside a body is no file', async () => {
      const beside = of('consumes: [image/png],', '{ type: string }').replace(
        '[{ name: f',
        '[{ name: q, in: query, type: string }, { name: f',
      );
      expect(await summariesOf(uploadRestricted, beside)).toEqual([
        'warn /paths/~1x/post/parameters/1 File upload "f" does not restrict its size.',
      ]);
    });
    test('are reported at the binary schema, or at the parameter', async () => {
      const at = '/paths/~1x/post/parameters/0';
      expect(await summariesOf(uploadRestricted, of('', binary, 'consumes: [image/png]'))).toEqual([
        `warn ${at}/schema File upload "f" does not restrict its size.`,
      ]);
      expect(await summariesOf(uploadRestricted, of('', '{}', 'consumes: [image/png]'))).toEqual([
        `warn ${at} File upload "f" does not restrict its size.`,
      ]);
    });
  });

  test('an object is no file, whatever the media type says', async () => {
    expect(await found('application/octet-stream: { schema: { type: object } }')).toEqual([]);
    expect(await found('application/octet-stream: { schema: { properties: { a: {} } } }')).toEqual([]);
    expect(await found('application/octet-stream: { schema: { type: string } }')).toHaveLength(1);
  });

  test('is reported where string-max-length would be', async () => {
    expect(await found('a/b: { schema: { type: string, format: binary } }')).toEqual([
      `warn ${at}/a~1b/schema File upload "a/b" does not restrict its size.`,
    ]);
    expect(
      await found('multipart/form-data: { schema: { properties: { f: { type: array, items: { type: string, format: binary } } } } }'),
    ).toEqual([`warn ${at}/multipart~1form-data/schema/properties/f/items File upload "f" does not restrict its content type and size.`]);
    expect(await found('multipart/mixed: { schema: { properties: { f: { allOf: [{ type: string, format: binary }] } } } }')).toEqual([
      `warn ${at}/multipart~1mixed/schema/properties/f File upload "f" does not restrict its content type and size.`,
    ]);
  });

  test('what is a file', async () => {
    for (const type of [
      'image/png',
      'audio/ogg',
      'video/mp4',
      'font/woff',
      'application/pdf',
      'application/zip',
      'application/gzip',
      'application/x-tar',
    ])
      expect(await found(`${type}: {}`), type).toHaveLength(1);
    for (const type of [
      'application/json',
      'application/vnd.a+json',
      'text/plain',
      'application/xml',
      'image/svg+xml',
      'application/cbor',
      'x-image/png',
    ])
      expect(await found(`${type}: {}`), type).toEqual([]);
    expect(await found('application/cbor: { schema: { format: binary } }')).toHaveLength(1);
    expect(await found('application/cbor: { schema: { type: string, format: byte } }')).toEqual([]);
  });

  test('extensions for size and type', async () => {
    const part = (extension: string): string =>
      `multipart/form-data: { schema: { properties: { f: { type: string, format: binary, ${extension} } } } }`;
    for (const name of [
      'x-max-size',
      'x-maxFileSize',
      'x-max-upload-size',
      'x-max-body-size',
      'x-max-content-size',
      'x-size-limit',
      'x-max-bytes',
      'x-max-length',
      'x-size-max',
      'x-max-request-size',
      'x-request-limit',
    ])
      expect((await found(part(`${name}: 5`)))[0], name).toContain('restrict its content type.');
    for (const name of [
      'x-mime-types',
      'x-mimeType',
      'x-content-types',
      'x-media-type',
      'x-file-types',
      'x-allowed-types',
      'x-accepted-types',
      'x-accept',
    ])
      expect((await found(part(`${name}: [a/b]`)))[0], name).toContain('restrict its size.');
    for (const name of ['x-size', 'x-type', 'x-note', 'x-maximum', 'max-size', 'mime-types', 'x-accept-terms'])
      expect((await found(part(`${name}: 5`)))[0], name).toContain('restrict its content type and size.');
    expect((await found(part('x-max-size: null')))[0]).toContain('content type and size.');
  });

  test('what is said of the type or size anywhere in a body or part counts', async () => {
    const binary = 'type: string, format: binary';
    expect((await found(`application/octet-stream: { x-mime-types: [a/b], schema: { ${binary} } }`))[0]).toContain('restrict its size.');
    expect((await found(`application/octet-stream: { x-max-size: 5, schema: { ${binary} } }`))[0]).toContain('restrict its content type.');
    expect((await found(`application/octet-stream: { schema: { ${binary}, allOf: [{ contentMediaType: a/b }] } }`))[0]).toContain(
      'restrict its size.',
    );
    const items = (more: string): string =>
      `multipart/form-data: { schema: { properties: { f: { type: array, items: { ${binary}, ${more} } } } } }`;
    expect((await found(items('x-mime-types: [a/b]')))[0]).toContain('restrict its size.');
    expect((await found(items('contentMediaType: a/b')))[0]).toContain('restrict its size.');
    expect((await found(items('x-max-size: 5')))[0]).toContain('restrict its content type.');
  });

  test('413 counts when every operation that takes the upload documents it, in any order', async () => {
    const text = (first: string, second: string): string => `${head()}paths:
  /a: { post: { requestBody: { $ref: '#/components/requestBodies/P' }, responses: { ${first}: {} } } }
  /b: { post: { requestBody: { $ref: '#/components/requestBodies/P' }, responses: { ${second}: {} } } }
components: { requestBodies: { P: { content: { image/png: {} } } } }
`;
    expect(await summariesOf(uploadRestricted, text('413', '413'))).toEqual([]);
    expect(await summariesOf(uploadRestricted, text('413', '200'))).toHaveLength(1);
    expect(await summariesOf(uploadRestricted, text('200', '413'))).toHaveLength(1);
  });

  test('every listed content type must be specific', async () => {
    const part = (type: string): string =>
      `multipart/form-data: { schema: { properties: { f: { type: string, format: binary, maxLength: 5 } } }, encoding: { f: { contentType: ${type} } } }`;
    expect(await found(part('"image/png, image/gif"'))).toEqual([]);
    expect(await found(part('"image/*"'))).toEqual([]);
    expect(await found(part('"image/png, */*"'))).toHaveLength(1);
    expect(await found(part('application/octet-stream'))).toHaveLength(1);
    expect(await found(part('5'))).toHaveLength(1);
    const other = part('image/png').replace('encoding: { f:', 'encoding: { g:');
    expect(await found(other)).toHaveLength(1);
  });
});

describe('nesting-depth-limited', () => {
  const found = (schema: string, options: Readonly<Record<string, unknown>> = {}): Promise<readonly string[]> => {
    const text = `${head()}paths: { /x: { post: { requestBody: { content: { application/json: { schema: ${schema} } } }, responses: {} } } }\n`;
    return summariesOf(nestingDepthLimited, text, { options });
  };

  test('every way to nest counts', async () => {
    const inner = '{ type: object, properties: { a: { type: string } } }';
    for (const schema of [
      `{ properties: { a: ${inner} } }`,
      `{ patternProperties: { a: ${inner} } }`,
      `{ additionalProperties: ${inner} }`,
      `{ unevaluatedProperties: ${inner} }`,
      `{ items: ${inner} }`,
      `{ prefixItems: [{ type: string }, ${inner}] }`,
      `{ unevaluatedItems: ${inner} }`,
      `{ oneOf: [{ type: string }, { items: ${inner} }] }`,
      `{ then: { items: ${inner} } }`,
    ])
      expect(await found(schema, { maxDepth: 1 }), schema).toEqual([
        'hint /paths/~1x/post/requestBody/content/application~1json/schema Request body nests "2" levels deep.',
      ]);
    const scalar = '{ properties: { a: { contains: { const: b } } } }';
    for (const schema of [scalar, `{ not: { items: ${inner} } }`, `{ contains: ${inner} }`, `{ $defs: { a: ${inner} } }`, inner])
      expect(await found(schema, { maxDepth: 1 }), schema).toEqual([]);
  });

  test('arrays of arrays, where they begin', async () => {
    const nested = (depth: number): string => (depth === 0 ? '{ type: integer }' : `{ type: array, items: ${nested(depth - 1)} }`);
    expect(await found(nested(2))).toEqual([]);
    expect(await found(nested(3))).toEqual([
      'hint /paths/~1x/post/requestBody/content/application~1json/schema Array nests "3" arrays deep.',
    ]);
    expect(await found(nested(4))).toEqual([
      'hint /paths/~1x/post/requestBody/content/application~1json/schema Array nests "4" arrays deep.',
    ]);
    expect(await found(nested(3), { maxArrayDepth: 3 })).toEqual([]);
    expect(await found(`{ type: object, properties: { a: ${nested(3)} } }`)).toHaveLength(1);
    expect(await found(`{ type: object, not: { properties: { a: ${nested(3)} } } }`)).toEqual([]);
  });

  test('what repeats itself adds no level', async () => {
    const own = '#/paths/~1x/post/requestBody/content/application~1json/schema';
    expect(await found(`{ properties: { a: { $ref: '${own}' }, b: { type: string } } }`, { maxDepth: 1 })).toEqual([]);
  });

  test('arrays in a circle, and what leads into one', async () => {
    const schemas = {
      A: arrayOf('B'),
      B: arrayOf('C'),
      C: arrayOf('B'),
      D: arrayOf('A'),
      E: arrayOf('C'),
      F: arrayOf('G'),
      G: { type: 'array' },
    };
    const names = [...Object.keys(schemas)];
    const text = JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Arrays', version: '1' },
      paths: {
        '/x': {
          post: {
            requestBody: { content: { 'a/b': { schema: { properties: Object.fromEntries(names.map((name) => [name, referTo(name)])) } } } },
            responses: {},
          },
        },
      },
      components: { schemas },
    });
    const found = await summariesOf(nestingDepthLimited, text, { name: 'openapi.json', options: { maxDepth: 99, maxArrayDepth: 1 } });
    const depths = { D: 4, E: 3, A: 3, F: 2, B: 2, C: 2 };
    expect(found.toSorted()).toEqual(
      Object.entries(depths)
        .map(([name, depth]) => `hint /components/schemas/${name} Array nests "${depth}" arrays deep.`)
        .toSorted(),
    );
  });

  test('what leads into a long chain of arrays is measured once', async () => {
    const schemas = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`S${index}`, arrayOf(`S${index + 1}`)]));
    const properties = Object.fromEntries(Object.keys(schemas).map((name) => [name, referTo(name)]));
    const text = JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Arrays', version: '1' },
      paths: { '/x': { post: { requestBody: { content: { 'a/b': { schema: { properties } } } }, responses: {} } } },
      components: { schemas },
    });
    const found = await summariesOf(nestingDepthLimited, text, { name: 'openapi.json', options: { maxDepth: 99_999 } });
    expect(found[0]).toBe('hint /components/schemas/S0 Array nests "20000" arrays deep.');
    expect(found).toHaveLength(19_998);
  });

  test('a very deep schema is measured', async () => {
    const schemas = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`S${index}`, { properties: { a: { $ref: `#/components/schemas/S${index + 1}` } } }]),
    );
    const text = JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Deep', version: '1' },
      paths: { '/x': { post: { requestBody: { content: { 'a/b': { schema: { $ref: '#/components/schemas/S0' } } } }, responses: {} } } },
      components: { schemas: { ...schemas, S20000: { type: 'string' } } },
    });
    const [summary] = await summariesOf(nestingDepthLimited, text, { name: 'openapi.json' });
    expect(summary).toBe('hint /components/schemas/S0 Request body nests "20000" levels deep.');
  });
});

function referTo(name: string): Readonly<Record<string, unknown>> {
  return { $ref: `#/components/schemas/${name}` };
}

function arrayOf(name: string): Readonly<Record<string, unknown>> {
  return { type: 'array', items: referTo(name) };
}

describe('idempotency-key', () => {
  const found = async (
    path: string,
    operation: string,
    method = 'post',
    options: Readonly<Record<string, unknown>> = {},
  ): Promise<number> => {
    const text = `${head()}paths: { '${path}': { ${method}: { ${operation} } } }\n`;
    return (await summariesOf(idempotencyKey, text, { options })).length;
  };
  const created = 'responses: { 201: {} }';

  test('words of what may be repeated', async () => {
    const words = [
      'search',
      'query',
      'find',
      'filter',
      'lookup',
      'count',
      'list',
      'check',
      'validate',
      'verify',
      'preview',
      'calculate',
      'estimate',
    ];
    for (const word of [...words, 'login', 'logout', 'signin', 'token', 'authenticate', 'refresh']) {
      expect(await found(`/orders/${word}`, created), word).toBe(0);
      expect(await found(`/orders/${word}/`, created), word).toBe(0);
      expect(await found(`/${word}/orders`, created), word).toBe(1);
    }
    expect(await found('/research', created)).toBe(1);
  });

  test('what only reads, by its id', async () => {
    for (const verb of ['get', 'find', 'fetch', 'lookup'])
      expect(await found('/orders', `operationId: ${verb}Orders, ${created}`), verb).toBe(0);
    for (const id of ['getOrCreateOrder', 'targetOrders', 'ordersGet', 'listOrders'])
      expect(await found('/orders', `operationId: ${id}, ${created}`), id).toBe(1);
  });

  test('what creates, by code', async () => {
    for (const [code, count] of [
      ['201', 1],
      ['202', 1],
      ['200', 0],
      ['204', 0],
    ] as const)
      expect(await found('/orders', `responses: { ${code}: {} }`), code).toBe(count);
    expect(await found('/orders', 'responses: { 201: {}, 400: {} }')).toBe(1);
    expect(await found('/orders', `requestBody: { content: { a/b: {} } }, ${created}`)).toBe(1);
    expect(await found('/orders', created, 'put')).toBe(0);
    expect(await found('/orders', created, 'patch')).toBe(0);
  });

  test('what creates, by what is below it', async () => {
    const text = (below: string): string =>
      `${head()}paths: { /orders: { post: { responses: { 200: {} } } }, '${below}': { get: { responses: { 200: {} } } } }\n`;
    expect(await summariesOf(idempotencyKey, text('/orders/{id}'))).toHaveLength(1);
    expect(await summariesOf(idempotencyKey, text('/orders/{id}/'))).toHaveLength(1);
    expect(await summariesOf(idempotencyKey, text('/orders/{id}/lines'))).toEqual([]);
  });

  test('what is critical, by tag or extension', async () => {
    for (const tag of [
      'payment',
      'Payments',
      'billing',
      'charge',
      'charges',
      'checkout',
      'transfer',
      'transfers',
      'payout',
      'payouts',
      'refund',
      'Card refunds',
    ])
      expect(await found('/x', `tags: [${tag}], responses: { 200: {} }`, 'patch'), tag).toBe(1);
    expect(await found('/x', 'tags: [orders, 5], responses: { 200: {} }', 'patch')).toBe(0);
    expect(await found('/x', 'x-critical: true, responses: { 200: {} }')).toBe(1);
    expect(await found('/x', 'x-critical: high, responses: { 200: {} }')).toBe(0);
    expect(await found('/x', `x-idempotent: true, ${created}`)).toBe(0);
    expect(await found('/x', `x-idempotent: false, ${created}`)).toBe(1);
  });

  test('a request id is a key on request', async () => {
    const operation = `parameters: [{ name: X-Request-Id, in: header }], ${created}`;
    expect(await found('/orders', operation)).toBe(1);
    expect(await found('/orders', operation, 'post', { requestIdSatisfies: true })).toBe(0);
    expect(await found('/orders', created, 'post', { requestIdSatisfies: true })).toBe(1);
    expect(await found('/orders', operation.replace('Request', 'Trace'), 'post', { requestIdSatisfies: true })).toBe(1);
  });
});

describe('optimistic-concurrency', () => {
  const found = async (parameters: string, path = '/x/{id}', body = '{}'): Promise<number> => {
    const text = `${head()}paths: { '${path}': { put: { parameters: [${parameters}], requestBody: { content: { a/b: { schema: ${body} } } }, responses: {} } } }\n`;
    return (await summariesOf(optimisticConcurrency, text)).length;
  };

  test('names of versions', async () => {
    for (const name of ['version', 'etag', 'eTag', '_etag', 'revision', 'rev', '_rev', 'resourceVersion', 'lock_version', 'resource-e-tag'])
      expect(await found(`{ name: ${name}, in: query }`), name).toBe(0);
    for (const name of [
      'apiVersion',
      'schema_version',
      'appVersion',
      'applicationVersion',
      'osVersion',
      'clientVersion',
      'protocolVersion',
      'softwareVersion',
      'firmware-version',
      'versionName',
      'tag',
      'review',
    ])
      expect(await found(`{ name: ${name}, in: query }`), name).toBe(1);
  });

  test('where they count', async () => {
    expect(await found('{ name: version, in: header }')).toBe(0);
    expect(await found('{ name: version, in: formData }')).toBe(0);
    expect(await found('{ name: version, in: path }')).toBe(1);
    expect(await found('{ name: IF-MATCH, in: header }')).toBe(0);
    expect(await found('{ name: If-None-Match, in: header }')).toBe(1);
    expect(await found('', '/x/{id}', '{ properties: { a: { properties: { version: {} } } } }')).toBe(0);
    expect(await found('', '/x/{id}', '{ properties: { a: { properties: { b: { properties: { version: {} } } } } } }')).toBe(1);
    expect(await found('', '/x/{id}', '{ properties: { a: { allOf: [{ properties: { version: {} } }] } } }')).toBe(0);
    expect(await found('', '/x/{id}', '{ $defs: { version: {} }, properties: { total: {} } }')).toBe(1);
    expect(await found('', '/x/{id}', '{ $defs: { a: { properties: { version: {} } } }, properties: { total: {} } }')).toBe(1);
    const twice = '{ allOf: [{ properties: { a: {} } }, { properties: { a: { properties: { version: {} } } } }] }';
    expect(await found('', '/x/{id}', twice)).toBe(0);
    expect(await found('{ name: q, in: query, schema: { properties: { version: {} } } }')).toBe(1);
    expect(await found('', '/x/{id}/y')).toBe(0);
    expect(await found('', '/x/{id}/')).toBe(1);
  });

  test('If-Match needs a tag in a success of the GET of the path itself', async () => {
    const text = (responses: string, key = 'paths'): string => {
      const get = `'/x/{id}': { get: { responses: ${responses} } }`;
      const put = 'put: { parameters: [{ name: If-Match, in: header }], responses: {} }';
      return key === 'paths'
        ? `${head()}paths: { ${get.replace('{ get:', `{ ${put}, get:`)} }\n`
        : `${head()}paths: { '/x/{id}': { ${put} } }\nwebhooks: { ${get} }\n`;
    };
    const tag = '{ description: One, headers: { ETag: {} } }';
    expect(await summariesOf(optimisticConcurrency, text(`{ 200: ${tag}, 404: { description: None } }`))).toEqual([]);
    expect(await summariesOf(optimisticConcurrency, text(`{ 200: { description: One }, 404: ${tag} }`))).toHaveLength(1);
    expect(await summariesOf(optimisticConcurrency, text('{ 200: { description: One } }', 'webhooks'))).toEqual([]);
  });
});
