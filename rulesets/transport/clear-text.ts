import type { Node } from '../../src/document/node.ts';
import { isLocalHost, type Server, type ServerUrl } from '../../src/openapi/servers.ts';

/**
 * The URLs of a server over which requests travel unencrypted, at most one for each place to report: a host that callers reach before
 * a local one. A URL without a scheme is unknown, not clear text; servers marked `x-sandbox: true` are left out.
 */
export function clearTextUrls(server: Server): readonly ServerUrl[] {
  if (server.element.get('x-sandbox') === true) return [];
  const byPlace = new Map<Node, ServerUrl>();
  for (const url of server.urls) {
    if (!isClearText(url.scheme)) continue;
    const known = byPlace.get(url.node);
    if (known === undefined || (isLocalHost(known.host) && !isLocalHost(url.host))) byPlace.set(url.node, url);
  }
  return [...byPlace.values()];
}

/** True for a URL scheme that is neither encrypted nor a socket of the same machine; without a scheme nothing is known. */
function isClearText(scheme: string | undefined): boolean {
  return scheme !== undefined && !protectedSchemes.has(scheme);
}

const protectedSchemes: ReadonlySet<string> = new Set([
  'amqps',
  'coaps',
  'ftps',
  'grpcs',
  'http+unix',
  'https',
  'https+unix',
  'mqtts',
  'sftp',
  'unix',
  'wss',
]);
