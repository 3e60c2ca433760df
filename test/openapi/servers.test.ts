import { describe, expect, test } from 'vitest';
import { isLocalHost, parseUrl } from '../../src/openapi/servers.ts';
import { modelOf } from '../support/memory-graph.ts';

const head = 'info: { title: Orders, version: 1.0.0 }';

async function urlsOf(server: string): Promise<readonly string[]> {
  const model = await modelOf(`openapi: 3.1.0\n${head}\nservers: [${server}]\npaths: {}\n`);
  return model.servers.flatMap(({ urls }) => urls.map(({ text }) => text));
}

describe('scheme and host of a URL', () => {
  const table: readonly [text: string, scheme: string | undefined, host: string | undefined][] = [
    ['https://api.example.com/v1', 'https', 'api.example.com'],
    ['HTTP://API.Example.COM', 'http', 'api.example.com'],
    ['wss://stream.example.com?x=1', 'wss', 'stream.example.com'],
    ['ftp://files.example.com#top', 'ftp', 'files.example.com'],
    ['http://api.example.com:8080/v1', 'http', 'api.example.com'],
    ['https://user:secret@api.example.com/', 'https', 'api.example.com'],
    ['http://[2001:DB8::1]:8443/v1', 'http', '[2001:db8::1]'],
    ['  http://api.example.com ', 'http', 'api.example.com'],
    ['https://{region}.example.com', 'https', '{region}.example.com'],
    ['{scheme}://api.example.com', undefined, undefined],
    ['/v1', undefined, undefined],
    ['v1', undefined, undefined],
    ['./v1', undefined, undefined],
    ['', undefined, undefined],
    ['//api.example.com/v1', undefined, undefined],
    ['localhost:8080', undefined, undefined],
    ['api.example.com:443/v1', undefined, undefined],
    ['http:', 'http', undefined],
    ['unix:/var/run/api.sock', 'unix', undefined],
    ['mailto:someone@example.com', 'mailto', undefined],
  ];

  test.each(table)('%j', (text, scheme, host) => {
    expect(parseUrl(text)).toEqual({ scheme, host });
  });
});

describe('local hosts', () => {
  test.each([
    'localhost',
    'localhost.',
    'printer.local.',
    '127.0.0.1',
    '127.1.2.3',
    '[::1]',
    '0.0.0.0',
    'api.localhost',
    'printer.local',
    'api.test',
    'no.invalid',
  ])('%s is one', (host) => {
    expect(isLocalHost(host)).toBe(true);
  });

  test.each([undefined, 'localhost..', 'localhost.com', 'mylocalhost', '10.0.0.1', '128.0.0.1', 'api.example.com', 'latest', 'test'])(
    '%s is none',
    (host) => {
      expect(isLocalHost(host)).toBe(false);
    },
  );
});

describe('variables of a server', () => {
  const table: readonly [server: string, urls: readonly string[]][] = [
    ['{ url: https://a.example.com }', ['https://a.example.com']],
    ["{ url: 'https://{x}.example.com', variables: { x: { default: a } } }", ['https://a.example.com']],
    ["{ url: '{s}://e.com', variables: { s: { default: https, enum: [http, https] } } }", ['https://e.com', 'http://e.com']],
    ["{ url: '{s}://e.com', variables: { s: { default: https, enum: [] } } }", ['https://e.com']],
    ["{ url: '{s}://e.com', variables: { s: { enum: [http] } } }", ['http://e.com']],
    ["{ url: '{a}-{b}', variables: { a: { default: '1', enum: [1, 2] }, b: { default: x, enum: [x, y] } } }", ['1-x', '1-y', '2-x', '2-y']],
    ["{ url: '{a}/{a}', variables: { a: { default: $& } } }", ['$&/$&']],
    ["{ url: '{a}/{b}', variables: { a: { default: x } } }", ['x/{b}']],
    ["{ url: '{a}/{}', variables: { a: {}, unused: { default: x } } }", ['{a}/{}']],
    ["{ url: '{port}', variables: { port: { default: 8443 } } }", ['8443']],
    ["{ url: '{a}', variables: { a: { default: [x], enum: { y: z } } } }", ['{a}']],
    ['{ url: 5 }', []],
    ['{ description: nothing }', []],
  ];

  test.each(table)('%s', async (server, urls) => {
    expect(await urlsOf(server)).toEqual(urls);
  });

  test('too many combinations still show every value of every variable', async () => {
    const regions = Array.from({ length: 400 }, (_, index) => `r${index}`);
    const variables = `{ s: { default: https, enum: [https, http] }, r: { default: r0, enum: [${regions.join()}] } }`;
    const urls = await urlsOf(`{ url: '{s}://{r}.example.com', variables: ${variables} }`);
    expect(urls).toContain('http://r0.example.com');
    expect(urls).toContain('https://r399.example.com');
    expect(urls.length).toBeLessThan(410);
  });

  test('braces that are left over are named', async () => {
    const model = await modelOf(`openapi: 3.1.0\n${head}\nservers: [{ url: 'https://{a}.{b}.{a}.{}' }]\npaths: {}\n`);
    expect(model.servers[0]?.templateNames).toEqual(['a', 'b', '']);
  });
});

describe('servers that count', () => {
  test('the nearest of operation, path item and root; those of links are known, too', async () => {
    const model = await modelOf(`openapi: 3.1.0
${head}
servers: [{ url: https://root.example.com }]
paths:
  /a:
    servers: [{ url: https://path.example.com }]
    get: { servers: [{ url: https://operation.example.com }], responses: {} }
    put: { responses: {} }
  /b:
    get:
      responses:
        '200': { description: ok, links: { next: { operationId: x, server: { url: https://link.example.com } } } }
`);
    const hostsOf = (servers: (typeof model)['servers'] | undefined): readonly (string | undefined)[] =>
      (servers ?? []).flatMap(({ urls }) => urls.map(({ host }) => host));
    expect(model.operations.map(({ servers }) => hostsOf(servers))).toEqual([
      ['operation.example.com'],
      ['path.example.com'],
      ['root.example.com'],
    ]);
    expect(hostsOf(model.servers)).toEqual(['root.example.com', 'path.example.com', 'operation.example.com', 'link.example.com']);
    expect(model.servers.map(({ urls: [url] }) => url?.node.pointer)).toEqual([
      '/servers/0/url',
      '/paths/~1a/servers/0/url',
      '/paths/~1a/get/servers/0/url',
      '/paths/~1b/get/responses/200/links/next/server/url',
    ]);
  });

  test('not declared is unknown, not "/"; an empty list is declared', async () => {
    const text = (servers: string): string => `openapi: 3.1.0\n${head}\n${servers}\npaths: { /a: { get: { responses: {} } } }\n`;
    expect((await modelOf(text(''))).operations[0]?.servers).toBeUndefined();
    expect((await modelOf(text('servers: 5'))).operations[0]?.servers).toBeUndefined();
    expect((await modelOf(text('servers: []'))).operations[0]?.servers).toEqual([]);
  });
});

describe('servers of 2.0', () => {
  async function lines(fields: string, own = ''): Promise<readonly string[] | undefined> {
    const model = await modelOf(`swagger: '2.0'\n${head}\n${fields}\npaths:\n  /a:\n    get:\n      responses: {}\n      ${own}\n`);
    return model.operations[0]?.servers?.flatMap(({ urls }) =>
      urls.map(({ text, scheme, host, node }) => `${text} ${scheme} ${host} ${node.pointer}`),
    );
  }

  test('schemes × host × base path', async () => {
    expect(await lines("schemes: [https, WS]\nhost: 'API.example.com:8080'\nbasePath: /v1")).toEqual([
      'https://API.example.com:8080/v1 https api.example.com /schemes/0',
      'ws://API.example.com:8080/v1 ws api.example.com /schemes/1',
    ]);
  });

  test("an operation's schemes replace those of the root", async () => {
    expect(await lines('schemes: [http]\nhost: e.com', 'schemes: [https]')).toEqual(['https://e.com https e.com /paths/~1a/get/schemes/0']);
  });

  test('IPv6 with a port; no host; not a list', async () => {
    expect(await lines("schemes: [http]\nhost: '[::1]:80'")).toEqual(['http://[::1]:80 http [::1] /schemes/0']);
    expect(await lines('schemes: [http, 5]')).toEqual(['http http undefined /schemes/0']);
    expect(await lines('schemes: http\nhost: e.com')).toBeUndefined();
    expect(await lines('host: e.com')).toBeUndefined();
  });
});

describe('servers that few bytes make large', () => {
  const repeated = (text: string, count: number): string => JSON.stringify(text.repeat(count));

  test('what variables with long values multiply is refused', async () => {
    const server = `{ url: ${repeated('{a}', 30_000)}, variables: { a: { default: ${repeated('b', 30_000)} } } }`;
    await expect(urlsOf(server)).rejects.toMatchObject({
      code: 'composition-limit',
      message: 'The server URL comes to more than 10000000 characters with its values.',
      location: { pointer: '/servers/0/url' },
    });
  });

  test('many variables with one value each are one URL', async () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `v${index}`);
    const variables = Object.fromEntries(names.map((name) => [name, { default: 'x' }]));
    const server = JSON.stringify({ url: names.map((name) => `{${name}}`).join(''), variables });
    expect(await urlsOf(server)).toEqual(['x'.repeat(20_000)]);
  });

  test('schemes of 2.0 that repeat a long host are refused', async () => {
    const schemes = `[${Array(2000).fill('http').join(', ')}]`;
    const definition = `swagger: '2.0'\n${head}\nhost: ${repeated('a', 6000)}\nschemes: ${schemes}\npaths: {}\n`;
    await expect(modelOf(definition).then((model) => model.servers)).rejects.toMatchObject({ code: 'composition-limit' });
  });
});
