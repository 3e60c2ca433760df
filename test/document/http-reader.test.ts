import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { createHttpReader } from '../../src/document/http-reader.ts';

const servers: Server[] = [];

/** Starts a server on this machine and says which host it is. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('an HTTP reader', () => {
  test('reads from a host that is allowed by name and port', async () => {
    const host = await serve((request, response) => response.end(`path ${request.url}`));
    expect(text(await createHttpReader({ allowedHosts: [host] }).read(`http://${host}/openapi.yaml?v=1`))).toBe('path /openapi.yaml?v=1');
  });

  test.each([
    [[], 'https://api.example.com/x'],
    [['example.com'], 'https://api.example.com/x'],
    [['api.example.com'], 'https://api.example.com:8443/x'],
    [['*.example.com'], 'https://example.com/x'],
    [['*.example.com'], 'https://evilexample.com/x'],
    [['api.example.com'], 'https://api.example.com.evil.test/x'],
    [['api.example.com'], 'https://user:secret@api.example.com/x'],
    [['api.example.com'], 'ftp://api.example.com/x'],
    [['*.example.com'], 'https://internal.example.com/x'],
    [['*.0.0.1'], 'http://127.0.0.1/x'],
  ])('with %j allowed refuses %s and asks nobody', async (allowedHosts, uri) => {
    const reader = createHttpReader({
      allowedHosts,
      fetch: () => Promise.reject(new Error('asked')),
      addressesOf: async () => ['93.184.216.34', '10.0.0.1'],
    });
    const error = await reader.read(uri).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'file-refused' });
    expect(String(error)).not.toContain('secret');
  });

  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
  ])('a wildcard does not reach %s', async (address) => {
    const reader = createHttpReader({
      allowedHosts: ['*.example.com'],
      fetch: async () => new Response('x'),
      addressesOf: async () => [address],
    });
    await expect(reader.read('https://a.example.com/')).rejects.toMatchObject({ code: 'file-refused' });
  });

  test('a wildcard reaches a public address', async () => {
    const reader = createHttpReader({
      allowedHosts: ['*.example.com'],
      fetch: async () => new Response('x'),
      addressesOf: async () => ['93.184.216.34'],
    });
    expect(text(await reader.read('https://a.example.com/'))).toBe('x');
  });

  test('follows a redirect on the same host', async () => {
    const host = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
      else response.end(`path ${request.url}`);
    });
    expect(text(await createHttpReader({ allowedHosts: [host] }).read(`http://${host}/old`))).toBe('path /new');
  });

  test.each(['http://example.com/new', 'file:///etc/passwd', 'http://127.0.0.1:1/new'])('refuses a redirect to %s', async (location) => {
    const host = await serve((_, response) => response.writeHead(301, { location }).end());
    await expect(createHttpReader({ allowedHosts: [host] }).read(`http://${host}/old`)).rejects.toMatchObject({ code: 'file-refused' });
  });

  test('does not follow a redirect to another host, allowed or not', async () => {
    const other = await serve((_, response) => response.end('x'));
    const host = await serve((_, response) => response.writeHead(301, { location: `http://${other}/` }).end());
    await expect(createHttpReader({ allowedHosts: [host, other] }).read(`http://${host}/`)).rejects.toMatchObject({ code: 'file-refused' });
  });

  test('does not go from https to http', async () => {
    const fetch = async () => new Response(null, { status: 302, headers: { location: 'http://api.example.com/' } });
    await expect(createHttpReader({ allowedHosts: ['api.example.com'], fetch }).read('https://api.example.com/')).rejects.toMatchObject({
      code: 'file-refused',
    });
  });

  test('gives up on redirects without end', async () => {
    const host = await serve((_, response) => response.writeHead(302, { location: '/again' }).end());
    await expect(createHttpReader({ allowedHosts: [host] }).read(`http://${host}/`)).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  test.each([
    [404, 'file-not-found'],
    [410, 'file-not-found'],
    [401, 'file-unreadable'],
    [500, 'file-unreadable'],
    [304, 'file-unreadable'],
  ])('status %i is %s', async (status, code) => {
    const host = await serve((_, response) => response.writeHead(status).end());
    await expect(createHttpReader({ allowedHosts: [host] }).read(`http://${host}/`)).rejects.toMatchObject({ code });
  });

  test('stops reading when the answer gets too large', async () => {
    let isClosed = false;
    const host = await serve((_, response) => {
      const timer = setInterval(() => response.write('x'.repeat(1000)), 1);
      response.on('close', () => {
        clearInterval(timer);
        isClosed = true;
      });
    });
    const reader = createHttpReader({ allowedHosts: [host], limits: { maxFileBytes: 5000 } });
    await expect(reader.read(`http://${host}/`)).rejects.toMatchObject({ code: 'file-too-large' });
    await expect.poll(() => isClosed).toBe(true);
  });

  test.each([
    ['before the answer', () => {}],
    ['within the answer', (response: { write(text: string): unknown }) => response.write('x')],
  ])('does not wait for ever %s', async (_, answer) => {
    const host = await serve((_request, response) => void answer(response));
    const reader = createHttpReader({ allowedHosts: [host], timeoutMilliseconds: 100 });
    await expect(reader.read(`http://${host}/`)).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  test('a host that does not answer is unreadable', async () => {
    await expect(createHttpReader({ allowedHosts: ['127.0.0.1:1'] }).read('http://127.0.0.1:1/')).rejects.toMatchObject({
      code: 'file-unreadable',
      message: 'Host "127.0.0.1:1" cannot be reached.',
    });
  });
});
