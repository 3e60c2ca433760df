import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { type ErrorCode, ToolError } from '../errors.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { Reader } from './reader.ts';
import { urlFrom } from './uri.ts';

/** Which hosts may be asked, and how. */
export interface HttpReaderOptions {
  /**
   * `api.example.com`, with `:port` when it is not the default one; `*.example.com` for all hosts below. A host that only a
   * wildcard allows must have a public address.
   */
  readonly allowedHosts: readonly string[];
  readonly limits?: Pick<Limits, 'maxFileBytes'>;
  readonly timeoutMilliseconds?: number;
  readonly fetch?: typeof globalThis.fetch;
  /** IP addresses of a host name. */
  readonly addressesOf?: (hostname: string) => Promise<readonly string[]>;
}

/** Reads documents over HTTP from allowed hosts. A redirect is followed only on the same host and never from https to http. */
export function createHttpReader(options: HttpReaderOptions): Reader {
  const { allowedHosts, limits = defaultLimits, timeoutMilliseconds = 30_000 } = options;
  const { fetch = globalThis.fetch, addressesOf = lookUpAddresses } = options;
  return {
    async read(uri) {
      let url = new URL(uri);
      for (let redirects = 0; redirects <= maxRedirects; redirects++) {
        await checkAllowed(url, allowedHosts, addressesOf);
        const response = await request(url, timeoutMilliseconds, fetch);
        const target = redirectOf(response, url);
        if (target === undefined) return readBody(response, url, limits.maxFileBytes);
        await response.body?.cancel();
        url = target;
      }
      throw failure('file-unreadable', `"${url.href}" redirects more than ${maxRedirects} times.`, url);
    },
  };
}

const maxRedirects = 5;

async function checkAllowed(
  url: URL,
  allowedHosts: readonly string[],
  addressesOf: (hostname: string) => Promise<readonly string[]>,
): Promise<void> {
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw failure('file-refused', `"${url.href}" is neither a file nor HTTP.`, url);
  if (url.username !== '' || url.password !== '') throw failure('file-refused', `The URL of host "${url.host}" has credentials.`, url);
  if (allowedHosts.includes(url.host)) return;
  const isBelow = allowedHosts.some((allowed) => allowed.startsWith('*.') && url.host.endsWith(allowed.slice(1)));
  if (!isBelow) throw failure('file-refused', `Host "${url.host}" is not allowed, "${url.href}" was not read.`, url);
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(hostname) === 0 ? await addressesOf(hostname).catch(() => []) : [hostname];
  if (addresses.some(isPrivate)) throw failure('file-refused', `Host "${url.host}" has a private address.`, url);
}

async function lookUpAddresses(hostname: string): Promise<readonly string[]> {
  return (await lookup(hostname, { all: true })).map(({ address }) => address);
}

async function request(url: URL, timeoutMilliseconds: number, fetch: typeof globalThis.fetch): Promise<Response> {
  try {
    return await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(timeoutMilliseconds) });
  } catch (cause) {
    const isTimeout = cause instanceof Error && cause.name === 'TimeoutError';
    const what = isTimeout ? `did not answer within ${timeoutMilliseconds / 1000} seconds` : 'cannot be reached';
    throw failure('file-unreadable', `Host "${url.host}" ${what}.`, url, cause);
  }
}

function redirectOf(response: Response, url: URL): URL | undefined {
  const location = response.headers.get('location');
  if (response.status < 300 || response.status > 399 || location === null) return undefined;
  const target = urlFrom(location, url.href);
  const isSafe = target?.host === url.host && (target.protocol === url.protocol || target.protocol === 'https:');
  if (target === undefined || !isSafe) throw failure('file-refused', `"${url.href}" redirects to another host or protocol.`, url);
  return target;
}

async function readBody(response: Response, url: URL, maxBytes: number): Promise<Uint8Array> {
  if (response.status === 404 || response.status === 410) {
    await response.body?.cancel();
    throw failure('file-not-found', `"${url.href}" does not exist (HTTP ${response.status}).`, url);
  }
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw failure('file-unreadable', `"${url.href}" cannot be read (HTTP ${response.status}).`, url);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body) {
      length += chunk.length;
      if (length > maxBytes) throw failure('file-too-large', `"${url.href}" has more than ${maxBytes} bytes.`, url);
      chunks.push(chunk);
    }
  } catch (cause) {
    throw cause instanceof ToolError ? cause : failure('file-unreadable', `Reading "${url.href}" broke off.`, url, cause);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** IANA special-purpose addresses: this machine, private and link-local networks, shared address space. */
const privateAddresses = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  privateAddresses.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['64:ff9b::', 96],
] as const) {
  privateAddresses.addSubnet(network, prefix, 'ipv6');
}

function isPrivate(address: string): boolean {
  return privateAddresses.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

const help = {
  'file-refused': 'Allow the host, or keep a copy of the document in the repository and refer to that.',
  'file-not-found': 'Check the URL.',
  'file-unreadable': 'Try again, or keep a copy of the document in the repository and refer to that.',
  'file-too-large': 'Check that the URL leads to an OpenAPI document.',
} satisfies Partial<Record<ErrorCode, string>>;

function failure(code: keyof typeof help, message: string, url: URL, cause?: unknown): ToolError {
  return new ToolError(code, message, { help: help[code], location: { uri: url.href }, cause });
}
