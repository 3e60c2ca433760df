import { describe, expect, test } from 'vitest';
import { errorNoInternals } from '../../rulesets/errors/error-no-internals.ts';
import { internalNames } from '../../rulesets/errors/internal-names.ts';
import { internalIn } from '../../rulesets/errors/internal-texts.ts';
import { summariesOf } from './run-rule.ts';

test.each([
  ['at com.shop.orders.OrderService.find(OrderService.java:42)', 'a Java stack frame'],
  ['at java.base/jdk.internal.reflect.Method.invoke(Native Method)', 'a Java stack frame'],
  ['at shop.Main.main(Unknown Source)', 'a Java stack frame'],
  ['at shop.orders.Find.apply(Find.kt)', 'a Java stack frame'],
  ['org.hibernate.exception.ConstraintViolationException: x', 'a Java exception class'],
  ['javax.persistence.PersistenceException', 'a Java exception class'],
  ['java.lang.OutOfMemoryError', 'a Java exception class'],
  ['at Shop.Orders.Find(Int32 id) in D:\\src\\Orders.cs:line 12', 'a .NET stack frame'],
  ['System.NullReferenceException: x', 'a .NET exception class'],
  ['Microsoft.Data.SqlClient.SqlException', 'a .NET exception class'],
  ['Traceback (most recent call last):', 'a Python traceback'],
  ['  File "/app/orders.py", line 3, in find', 'a Python traceback'],
  ['at find (/app/orders.js:10:5)', 'a JavaScript stack frame'],
  ['at node:internal/main.mjs:10:5', 'a JavaScript stack frame'],
  ['at async C:\\app\\orders.ts:10:5', 'a JavaScript stack frame'],
  ['goroutine 1 [running]:', 'a Go stack trace'],
  ['orders.go:12 +0x1f', 'a Go stack trace'],
  ['#0 /app/orders.php(12): find()', 'a PHP stack frame'],
  ['in orders.php on line 12', 'a PHP stack frame'],
  ['ORA-00942: x', 'a database error'],
  ['SQLSTATE[42S02]', 'a database error'],
  ['SQLSTATE', 'a database error'],
  ['You have an error in your SQL syntax', 'a database error'],
  ['SELECT id FROM orders', 'an SQL statement'],
  ['INSERT INTO orders (id)', 'an SQL statement'],
  ['UPDATE orders SET id = 1', 'an SQL statement'],
  ['DELETE FROM orders', 'an SQL statement'],
  ['cannot read /home/orders/app.yaml', 'a path of a server'],
  ['/var/www/html/index', 'a path of a server'],
  ['/usr/src/app/main', 'a path of a server'],
  ['C:\\Users\\orders', 'a path of a server'],
  ['C:\\\\inetpub\\wwwroot', 'a path of a server'],
  ['C:\\src\\', 'a path of a server'],
  ['Order 12 was not found.', undefined],
  ['https://shop.io/home/orders/12', undefined],
  ['/orders/home/x/y', undefined],
  ['/home/orders', undefined],
  ['ORA-942, ORACLE', undefined],
  ['Please select an order from the list.', undefined],
  ['at com.shop', undefined],
  ['com.shop.orders.OrderNotFoundException', undefined],
  ['com.amazonaws.dynamodb.v20120810#ResourceNotFoundException', undefined],
  ['The line:12', undefined],
  ['ORA-009', undefined],
])('%s shows %s', (text, internal) => {
  expect(internalIn(text)).toBe(internal);
});

describe('names', () => {
  test.each([
    'stackTrace',
    'stack_trace',
    'STACKTRACE',
    'stack',
    'backtrace',
    'call-stack',
    'traceback',
    'exception',
    'exceptionClass',
    'exceptionClassName',
    'exceptionType',
    'exceptionName',
    'exceptionMessage',
    'exceptionDetail',
    'exceptionDetails',
    'exceptionStack',
    'exceptionStackTrace',
    'InnerException',
    'sql',
    'sqlQuery',
    'sqlStatement',
    'sqlState',
    'debug',
    'debugInfo',
    'debugInformation',
    'debugMessage',
  ])('%s is internal', (name) => {
    expect(internalNames([{ name, isObject: false }])).toEqual([name]);
  });

  test.each([
    'trace',
    'cause',
    'query',
    'file',
    'fileName',
    'line',
    'lineNumber',
    'class',
    'className',
    'method',
    'methodName',
    'function',
    'hostname',
    'host',
    'server',
    'serverName',
  ])('%s is internal beside another', (name) => {
    expect(internalNames([{ name, isObject: false }])).toEqual([]);
    expect(
      internalNames([
        { name, isObject: false },
        { name: 'sql', isObject: false },
      ]),
    ).toEqual([name, 'sql']);
    expect(
      internalNames([
        { name, isObject: true },
        { name: 'sql', isObject: true },
      ]),
    ).toEqual(['sql']);
  });

  test.each(['traceId', 'trace_id', 'correlationId', 'requestId', 'errorCode', 'instance', 'message', 'debug_id', 'orderLine', 'stackId'])(
    '%s is not',
    (name) => {
      expect(
        internalNames([
          { name, isObject: false },
          { name: 'sql', isObject: false },
        ]),
      ).toEqual(['sql']);
    },
  );

  test('an object called exception is looked into instead', () => {
    expect(internalNames([{ name: 'exception', isObject: true }])).toEqual([]);
  });
});

const body = (properties: object, more: object = {}) => ({
  description: 'It failed.',
  content: { 'application/json': { schema: { type: 'object', properties }, ...more } },
});

function definition(responses: object, more: object = {}, operation: object = {}): string {
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Orders', version: '1' },
    paths: { '/a': { get: { responses, ...operation } } },
    ...more,
  });
}

const run = (text: string) => summariesOf(errorNoInternals, text, { name: 'openapi.json' });

test('internal operations are warned of; what a public one shows as well is an error', async () => {
  const $ref = '#/components/responses/Failure';
  const responses = { 200: { description: 'a' }, 500: { $ref } };
  const components = { responses: { Failure: body({ sql: { type: 'string' } }) } };
  const internal = { get: { 'x-exposure': 'internal', responses } };
  const message = 'Error schema exposes "sql" (internal implementation detail).';
  const pointer = '/components/responses/Failure/content/application~1json/schema/properties/sql';
  expect(await run(definition(responses, { components }, { 'x-exposure': 'internal' }))).toEqual([`warn ${pointer} ${message}`]);
  expect(await run(definition(responses, { components, paths: { '/a': internal, '/b': { get: { responses } } } }))).toEqual([
    `error ${pointer} ${message}`,
  ]);
});

test.each([
  ['a range', { '5XX': body({ sql: {} }) }, 1],
  ['a default beside a success', { 201: { description: 'a' }, default: body({ sql: {} }) }, 1],
  ['a default beside a redirect', { 302: { description: 'a' }, default: body({ sql: {} }) }, 1],
  ['a default alone', { default: body({ sql: {} }) }, 0],
  ['a default beside errors only', { 404: { description: 'a' }, default: body({ sql: {} }) }, 0],
  ['a default beside a code with a 1', { 401: { description: 'a' }, default: body({ sql: {} }) }, 0],
  ['an example of a header', { 400: { ...body({}), headers: { 'X-Error': { schema: { type: 'string', example: 'ORA-00942' } } } } }, 0],
  ['a summary of an example', { 400: body({}, { examples: { a: { summary: 'Not ORA-00942', value: {} } } }) }, 0],
  ['a named example', { 400: body({}, { examples: { a: { value: 'ORA-00942' } } }) }, 1],
  ['an object called exception', { 400: body({ exception: { type: 'object' } }) }, 0],
  ['properties called exception', { 400: body({ exception: { properties: { message: {} } } }) }, 0],
  ['an example that is not there', { 400: body({}, { examples: { a: { $ref: '#/components/examples/Gone' } } }) }, 0],
  ['an example of nothing', { 400: body({}, { example: { a: null, b: [null] } }) }, 0],
  ['a success', { 200: body({ sql: {} }) }, 0],
  ['a redirect', { 302: body({ sql: {} }) }, 0],
  ['a member that is null', { 400: body({}, { example: { sql: null } }) }, 0],
  ['a name that its schema has already', { 400: body({ sql: {} }, { example: { sql: 'SELECT a FROM b' } }) }, 1],
  ['what is only tested', { 400: body({ a: { not: { properties: { sql: {} } } } }) }, 0],
  ['a default value', { 400: body({ a: { default: 'ORA-00942' } }) }, 1],
  ['examples of a schema', { 400: body({ a: { examples: ['ORA-00942'] } }) }, 1],
  ['an array in an example', { 400: body({}, { example: [{ a: ['ORA-00942'] }] }) }, 1],
  ['a link', { 400: { ...body({}), links: { next: { description: 'ORA-00942' } } } }, 0],
])('%s', async (_, responses, count) => {
  expect(await run(definition(responses))).toHaveLength(count);
});

test('a schema that several errors share is searched once, and one that refers to itself ends', async () => {
  const Failure = { type: 'object', properties: { sql: { type: 'string' }, inner: { $ref: '#/components/schemas/Failure' } } };
  const failure = { description: 'It failed.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } } };
  expect(await run(definition({ 400: failure, 500: failure }, { components: { schemas: { Failure } } }))).toHaveLength(1);
});

test('what extends a base is not what an error has', async () => {
  const schemas = {
    Failure: { type: 'object', discriminator: { propertyName: 'kind' }, properties: { kind: { type: 'string' } } },
    Dump: { allOf: [{ $ref: '#/components/schemas/Failure' }, { type: 'object', properties: { sql: { type: 'string' } } }] },
  };
  const failure = { description: 'It failed.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } } };
  expect(await run(definition({ 400: failure }, { components: { schemas } }))).toEqual([]);
});

test('webhooks are the answers of others', async () => {
  const webhooks = { a: { post: { responses: { 500: body({ sql: {} }) } } } };
  expect(await run(definition({ 200: { description: 'a' } }, { webhooks }))).toEqual([]);
});
