import { describe, expect, test } from 'vitest';
import { hostKind, isBareExample } from '../../rulesets/transport/host-kind.ts';
import { transport } from '../../rulesets/transport/pack.ts';
import { serverPublicHost } from '../../rulesets/transport/server-public-host.ts';
import { serverUrlAbsolute } from '../../rulesets/transport/server-url-absolute.ts';
import { serverVariableConstrained } from '../../rulesets/transport/server-variable-constrained.ts';
import { ruleAndPlaceOf } from './rules-that-report.ts';
import { summariesOf } from './run-rule.ts';

describe('kinds of hosts', () => {
  test.each(['localhost', 'api.localhost', 'localhost.', '127.0.0.1', '127.255.0.9', '[::1]', '[0:0:0:0:0:0:0:1]'])(
    '%s is loopback',
    (host) => {
      expect(hostKind(host)).toBe('loopback');
    },
  );

  test.each([
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.127.0.1',
    '0.0.0.0',
    '[fc00::1]',
    '[fd12:3456::1]',
    '[fe80::1]',
    '[febf::1]',
    '[::]',
    'orders',
    'orders.local',
    'orders.internal',
    'orders.intranet',
    'orders.corp',
    'nas.lan',
    'nas.home.arpa',
    'orders.shop.svc',
    'orders.svc.cluster.local',
    'orders.internal.',
  ])('%s is private', (host) => {
    expect(hostKind(host)).toBe('private');
  });

  test.each([
    'example.com',
    'www.example.org',
    'api.example.net',
    'orders.example',
    'orders.invalid',
    'orders.test',
    'todo',
    'changeme',
    'example',
    'hostname',
    'yourhost',
    'your-domain',
    'petstore.swagger.io',
  ])('%s is a placeholder', (host) => {
    expect(hostKind(host)).toBe('placeholder');
  });

  test.each(
    [
      'dev',
      'develop',
      'development',
      'test',
      'testing',
      'stg',
      'stage',
      'staging',
      'uat',
      'qa',
      'preprod',
      'dev2',
      'api-test',
      'test-api',
    ].map((label) => `${label}.acme.io`),
  )('%s is no production', (host) => {
    expect(hostKind(host)).toBe('non-production');
    expect(hostKind(`api.${host}`)).toBe('non-production');
  });

  test.each([
    'acme.io',
    'api.acme.io',
    'myexample.com',
    'example.com.evil.io',
    'example.io',
    'localhost.acme.io',
    'test.com',
    'staging.io',
    'latest.acme.io',
    'contest.acme.io',
    'devices.acme.io',
    'corp.acme.io',
    'internal.acme.io',
    'todo.acme.io',
    'swagger.io',
    '172.15.0.1',
    '172.32.0.1',
    '192.169.0.1',
    '169.253.0.1',
    '100.63.0.1',
    '100.128.0.1',
    '11.0.0.1',
    '8.8.8.8',
    '[2001:db8::1]',
    '[::ffff:1]',
    '[fec0::1]',
  ])('%s is for callers', (host) => {
    expect(hostKind(host)).toBeUndefined();
  });

  test('only the reserved domains themselves are bare', () => {
    for (const host of ['example.com', 'example.org', 'example.net', 'www.example.com', 'example.com.'])
      expect(isBareExample(host)).toBe(true);
    for (const host of ['api.example.com', 'example.io', 'myexample.com', 'example.com.io']) expect(isBareExample(host)).toBe(false);
  });
});

type Fields = Readonly<Record<string, unknown>>;

function definition(server: Fields, more: Fields = {}, openapi = '3.1.0'): string {
  return JSON.stringify({ openapi, info: { title: 'Orders', version: '1.0.0', ...more }, servers: [server], paths: {} });
}

describe('server-public-host', () => {
  async function judge(server: Fields, more?: Fields): Promise<readonly string[]> {
    const found = await summariesOf(serverPublicHost, definition(server, more));
    return found.map((one) => one.replace('/servers/0/url Server ', ''));
  }
  const inner = 'https://10.0.0.1';
  const shown = 'https://api.example.com';
  const staging = 'https://staging.acme.io';

  test.each<readonly [string, Fields, readonly string[]]>([
    [inner, {}, [`warn "${inner}" is a private host.`]],
    [inner, { 'x-exposure': 'public' }, [`error "${inner}" is a private host.`]],
    [inner, { 'x-exposure': 'partner' }, [`warn "${inner}" is a private host.`]],
    [inner, { 'x-exposure': 'internal' }, []],
    ['http://localhost', { 'x-exposure': 'public' }, ['error "http://localhost" is a loopback host.']],
    [shown, {}, []],
    [shown, { 'x-lifecycle': 'experimental' }, []],
    [shown, { 'x-lifecycle': 'production' }, [`warn "${shown}" is a placeholder host.`]],
    [shown, { 'x-lifecycle': 'deprecated' }, [`warn "${shown}" is a placeholder host.`]],
    ['https://orders.example', {}, []],
    ['https://orders.test', { 'x-lifecycle': 'production' }, ['warn "https://orders.test" is a placeholder host.']],
    ['https://orders.invalid', {}, []],
    ['https://example.com', { 'x-exposure': 'public' }, ['warn "https://example.com" is a placeholder host.']],
    ['https://example.com./v1', {}, ['warn "https://example.com./v1" is a placeholder host.']],
    ['https://api.example.com.', {}, []],
    ['https://orders.test.internal', {}, ['warn "https://orders.test.internal" is a private host.']],
    ['https://api.example.com.internal', {}, ['warn "https://api.example.com.internal" is a private host.']],
    ['https://petstore.swagger.io/v2', {}, ['warn "https://petstore.swagger.io/v2" is a placeholder host.']],
    ['https://todo/v1', {}, ['warn "https://todo/v1" is a placeholder host.']],
    [staging, {}, []],
    [staging, { 'x-exposure': 'partner' }, []],
    [staging, { 'x-exposure': 'public' }, [`warn "${staging}" is a non-production host.`]],
    ['/v1', {}, []],
    ['https://{host}', {}, []],
    ['https://api.acme.io', {}, []],
  ])('%s, %j', async (url, more, expected) => {
    expect(await judge({ url }, more)).toEqual(expected);
  });

  test('the lifecycle may stand at the root', async () => {
    const text = JSON.stringify({ ...JSON.parse(definition({ url: shown })), 'x-lifecycle': 'production' });
    expect(await summariesOf(serverPublicHost, text)).toHaveLength(1);
  });

  test('a server may say that it is no production', async () => {
    expect(await judge({ url: staging, 'x-environment': 'staging' }, { 'x-exposure': 'public' })).toEqual([]);
    expect(await judge({ url: staging, 'x-sandbox': true }, { 'x-exposure': 'public' })).toEqual([]);
    expect(await judge({ url: staging, 'x-sandbox': false }, { 'x-exposure': 'public' })).toHaveLength(1);
    expect(await judge({ url: inner, 'x-environment': 'staging' })).toHaveLength(1);
  });

  test.each<readonly [string, Fields, number]>([
    ['https://{host}', { default: 'localhost' }, 0],
    ['https://{host}:8080/v1', { default: 'localhost' }, 0],
    ['{host}/v1', { default: 'http://localhost' }, 0],
    ['https://{host}', { default: 'localhost', enum: ['localhost'] }, 1],
    ['https://{host}.internal', { default: 'orders' }, 1],
    ['https://{host}', { default: 'api.acme.io', enum: ['api.acme.io', 'orders', 'shop'] }, 1],
    ['https://{host}', { default: 'api.acme.io', enum: ['api.acme.io'] }, 0],
  ])('%s with %j gives %d findings', async (url, host, count) => {
    expect(await judge({ url, variables: { host } })).toHaveLength(count);
  });

  test.each([
    ['localhost:8080', 'loopback'],
    ['https://example.com', 'placeholder'],
    ['10.0.0.1', 'private'],
    ['LOCALHOST', 'loopback'],
    ['[::1]:8080', 'loopback'],
    ['api.acme.io:8443', undefined],
  ])('in 2.0 the host %s is %s, with or without schemes', async (host, kind) => {
    const expected = kind === undefined ? [] : [`warn /host Server "${host}" is a ${kind} host.`];
    for (const schemes of [undefined, ['http', 'https']]) {
      const text = JSON.stringify({ swagger: '2.0', info: { title: 'Orders', version: '1.0.0' }, host, schemes, paths: {} });
      expect(await summariesOf(serverPublicHost, text)).toEqual(expected);
    }
  });

  test('in 2.0 an internal API may have an internal host', async () => {
    const text = JSON.stringify({
      swagger: '2.0',
      info: { title: 'Orders', version: '1.0.0', 'x-exposure': 'internal' },
      host: 'orders',
      paths: {},
    });
    expect(await summariesOf(serverPublicHost, text)).toEqual([]);
  });

  test('a host of a variable without a value is not known', async () => {
    expect(await judge({ url: 'https://{region}.internal' })).toEqual([]);
    expect(await judge({ url: 'https://{region}.internal', variables: { region: {} } })).toEqual([]);
  });

  test('an environment of a test host in 2.0 cannot be said', async () => {
    const info = { title: 'Orders', version: '1.0.0', 'x-exposure': 'public' };
    const text = JSON.stringify({ swagger: '2.0', info, host: 'test.acme.io', paths: {} });
    expect(await summariesOf(serverPublicHost, text)).toEqual(['warn /host Server "test.acme.io" is a non-production host.']);
  });

  test('a local http server is one finding', async () => {
    expect(await ruleAndPlaceOf(transport, definition({ url: 'http://localhost:8080' }))).toEqual(['server-public-host /servers/0/url']);
  });
});

describe('server-url-absolute', () => {
  const relative = 'is not an absolute URL.';
  const hostOnly = 'has no scheme, so it is a path below the document.';
  const invalid = 'is not a valid URL.';
  const query = 'has a query, which ends up in the middle of every path.';
  const fragment = 'has a fragment, which ends up in the middle of every path.';

  test.each([
    ['/v1', 'info', relative],
    ['v1', 'info', relative],
    ['../v1', 'info', relative],
    ['//api.acme.io', 'info', relative],
    ['v1/api.acme.io', 'info', relative],
    ['api.acme.io', 'warn', hostOnly],
    ['api.acme.io/v1', 'warn', hostOnly],
    ['api.acme.io?x', 'warn', hostOnly],
    ['localhost:8080', 'warn', hostOnly],
    ['https:///v1', 'warn', invalid],
    ['https:api.acme.io', 'warn', invalid],
    ['https://api acme.io', 'warn', invalid],
    ['https://api.acme.io/<v1>', 'warn', invalid],
    ['https://api.acme.io:99999', 'warn', invalid],
    ['https://api.acme.io/v1?a=b', 'warn', query],
    ['https://api.acme.io/v1?', 'warn', query],
    ['https://api.acme.io/#v1', 'warn', fragment],
    ['https://api.acme.io/?a#v1', 'warn', query],
    ['wss://api.acme.io:80', 'warn', 'has the port of http.'],
  ])('%s is %s', async (url, severity, problem) => {
    expect(await summariesOf(serverUrlAbsolute, definition({ url }))).toEqual([
      `${severity} /servers/0/url Server URL "${url}" ${problem}`,
    ]);
  });

  test.each([
    'https://api.acme.io',
    'http://api.acme.io:80',
    'ws://api.acme.io',
    'https://api.acme.io:8080/v1',
    'https://übersicht.acme.io',
    'ftp://api.acme.io?x',
    'grpc:whatever',
    '',
    '/',
    ' / ',
    'https://{region}.acme.io',
  ])('%j is left alone', async (url) => {
    expect(await summariesOf(serverUrlAbsolute, definition({ url }))).toEqual([]);
  });

  test('a relative URL of an API that is declared public is a warning', async () => {
    for (const [exposure, severity] of [
      ['public', 'warn'],
      ['partner', 'info'],
      ['internal', 'info'],
    ]) {
      expect(await summariesOf(serverUrlAbsolute, definition({ url: '/v1' }, { 'x-exposure': exposure }))).toEqual([
        `${severity} /servers/0/url Server URL "/v1" ${relative}`,
      ]);
    }
  });

  test('one finding for each server, for its first URL that is wrong', async () => {
    const variables = { base: { default: 'https://api.acme.io', enum: ['https://api.acme.io', '/', '/a', '/b'] } };
    expect(await summariesOf(serverUrlAbsolute, definition({ url: '{base}', variables }))).toEqual([
      `info /servers/0/url Server URL "{base}" can become "/a", which ${relative}`,
    ]);
  });
});

describe('server-variable-constrained', () => {
  const open = (part: string) => [`warn Server variable "v" in the ${part} has no enum.`];
  const fixed = (suffix: string) => [`info Server variable "v" in the host has no enum; only "${suffix}" is fixed.`];
  const port = ['info Server variable "v" in the port has no enum.'];

  test.each<readonly [string, readonly string[]]>([
    ['https://{v}', open('host')],
    ['https://{v}/v1', open('host')],
    ['//{v}/v1', open('host')],
    ['https://{v}.com', open('host')],
    ['https://{v}.co.uk', open('host')],
    ['https://{v}.com.br/v1', open('host')],
    ['https://{v}acme.io', open('host')],
    ['https://{v}.acme.io', fixed('.acme.io')],
    ['https://{v}.acme.io.', fixed('.acme.io')],
    ['https://{v}.acme.co.uk', fixed('.acme.co.uk')],
    ['https://api-{v}.acme.io:8443/', fixed('.acme.io')],
    ['https://{v}-api.acme.io', fixed('.acme.io')],
    ['https://user@{v}.acme.io', fixed('.acme.io')],
    ['https://api.{v}', open('host')],
    ['https://api.acme.io.{v}', open('host')],
    ['{v}://api.acme.io', open('scheme')],
    ['http{v}://api.acme.io', open('scheme')],
    ['https://api.acme.io:{v}', port],
    ['https://api.acme.io:{v}/v1', port],
    ['https://[::1]:{v}/v1', port],
    ['https://[2001:db8::{v}]/v1', open('host')],
    ['https://api.acme.io/{v}', []],
    ['https://api.acme.io?{v}', []],
    ['/{v}', []],
    ['/go//{v}', []],
    ['/go?to=https://{v}', []],
    ['api/{v}', []],
    ['{v}', []],
    ['{v}/v1', []],
  ])('%s', async (url, expected) => {
    const found = await summariesOf(serverVariableConstrained, definition({ url, variables: { v: { default: 'x' } } }));
    expect(found.map((one) => one.replace('/servers/0/variables/v ', ''))).toEqual(expected);
    expect(await summariesOf(serverVariableConstrained, definition({ url, variables: { v: { default: 'x', enum: ['x'] } } }))).toEqual([]);
    expect(await summariesOf(serverVariableConstrained, definition({ url, variables: { v: { default: 'x', 'x-pattern': 'x' } } }))).toEqual(
      [],
    );
  });

  test.each([
    ['https://api.acme.io', 1],
    ['HTTP://api.acme.io/v1', 1],
    ['/api', 0],
    ['api', 0],
    [5, 0],
  ])('a variable alone that defaults to %s gives %d findings', async (value, count) => {
    for (const url of ['{v}', ' {v}', '{v}/orders']) {
      expect(await summariesOf(serverVariableConstrained, definition({ url, variables: { v: { default: value } } }))).toHaveLength(count);
    }
  });

  const path = ['info Server variable "v" right behind the host has no enum; only its default begins with a slash.'];
  const own = ['info Server variable "v" in the host has no enum; callers fill in a host of their own.'];

  test.each<readonly [string, string | undefined, readonly string[]]>([
    ['https://{v}', 'localhost', own],
    ['https://{v}/v1', 'LOCALHOST:8443', own],
    ['https://{v}:8443', '127.0.0.1', own],
    ['https://{v}', '[::1]:8443', own],
    ['https://{v}', '1.orders.internal', open('host')],
    ['https://{v}', 'orders.example.com', own],
    ['{v}/v1', 'https://orders.example.com', own],
    ['https://{v}', 'api.acme.io', open('host')],
    ['https://{v}', 'orders.internal', open('host')],
    ['http://{v}:8990/', '192.168.1.5', own],
    ['https://{v}', '8.8.8.8', open('host')],
    ['https://api.acme.io{v}', '/v1', path],
    ['https://api.acme.io:8443{v}/orders', '/v1', path],
    ['https://{v}', '/v1', path],
    ['https://api.acme.io{v}', 'v1', open('host')],
    ['https://api.acme.io{v}', '', open('host')],
    ['https://{v}.acme.io', '/v1', fixed('.acme.io')],
    ['https://{v}', undefined, open('host')],
    ['https://{v}.com', 'localhost', open('host')],
    ['https://{v}.acme.io', 'localhost', fixed('.acme.io')],
    ['{v}://api.acme.io', 'localhost', open('scheme')],
    ['https://api.acme.io:{v}', 'localhost', port],
  ])('%s with the default %s', async (url, value, expected) => {
    const found = await summariesOf(serverVariableConstrained, definition({ url, variables: { v: { default: value } } }));
    expect(found.map((one) => one.replace('/servers/0/variables/v ', ''))).toEqual(expected);
  });

  test.each<readonly [string, Fields, readonly string[]]>([
    ['https://{v}.acme.{tld}', { default: 'io', enum: ['io', 'com'] }, fixed('.acme.{tld}')],
    ['https://{v}.{tld}', { default: 'acme.io', enum: ['acme.io', 'acme.com'] }, fixed('.{tld}')],
    ['https://{v}.{tld}', { default: 'io', enum: ['io', 'com'] }, open('host')],
    ['https://{v}.acme.{tld}', { default: 'io' }, open('host')],
    ['https://{tld}.{v}.acme.io', { default: 'io', enum: ['io', 'com'] }, fixed('.acme.io')],
  ])('%s with values %j for another variable', async (url, tld, expected) => {
    const found = await summariesOf(serverVariableConstrained, definition({ url, variables: { v: { default: 'x' }, tld } }));
    expect(found.filter((one) => one.includes('"v"')).map((one) => one.replace('/servers/0/variables/v ', ''))).toEqual(expected);
  });

  test('each variable is judged by its own part', async () => {
    const variables = { a: { default: 'x' }, b: { default: 'y' }, unused: { default: 'z' } };
    const found = await summariesOf(serverVariableConstrained, definition({ url: 'https://{a}.{b}.acme.io/{unused}', variables }));
    expect(found.map((one) => one.split(' ')[1])).toEqual(['/servers/0/variables/a', '/servers/0/variables/b']);
  });
});
