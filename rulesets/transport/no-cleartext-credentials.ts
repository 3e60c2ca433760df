import { append } from '../../src/append.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { SecurityScheme } from '../../src/openapi/security.ts';
import { isLocalHost, type Server, type ServerUrl } from '../../src/openapi/servers.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { clearTextUrls } from './clear-text.ts';

/** Servers that operations with credentials are called on. */
export const noCleartextCredentials = defineRule({
  id: 'no-cleartext-credentials',
  summary: 'Credentials are not accepted over clear text.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API2', 'API8'], cwe: [319, 523, 522], asvs: ['12.2.1'] },
  securitySeverity: 8.6,
  on: {
    server: {
      when: (server, { model }) => credentialsByServer(model).has(server.element),
      check(server, report, { model }) {
        const urls = clearTextUrls(server).filter((url) => !isLocalHost(url.host));
        for (const [scheme, operations] of together(credentialsByServer(model).get(server.element) ?? [])) {
          for (const url of urls) report({ at: url.node, message: describe(scheme, url), related: placesOf(operations) });
        }
      },
    },
  },
});

type Credentials = ReadonlyMap<SecurityScheme, readonly Operation[]>;

/**
 * By server element, the schemes whose credentials it gets, with the operations that ask for them: once for all servers of a list, which
 * all have the same ones. A YAML alias may have a server in several lists.
 */
const credentialsByServer = perModel((model): ReadonlyMap<Element, readonly Credentials[]> => {
  const servers = new Map<Element, Credentials[]>();
  for (const [list, credentials] of credentialsByList(model)) {
    for (const { element } of list) append(servers, element, credentials);
  }
  return servers;
});

function credentialsByList(model: Model): ReadonlyMap<readonly Server[], Credentials> {
  const lists = new Map<readonly Server[], Map<SecurityScheme, Operation[]>>();
  for (const operation of model.operations) {
    if (operation.role !== 'path') continue;
    const { servers } = operation;
    const schemes = credentialSchemes(operation);
    if (servers === undefined || schemes.size === 0) continue;
    const byScheme = lists.get(servers) ?? new Map<SecurityScheme, Operation[]>();
    lists.set(servers, byScheme);
    for (const scheme of schemes) append(byScheme, scheme, operation);
  }
  return lists;
}

/** Every scheme of every alternative that puts a secret into the request; `mutualTLS` does not, and needs TLS anyway. */
function credentialSchemes(operation: Operation): ReadonlySet<SecurityScheme> {
  const schemes = new Set<SecurityScheme>();
  for (const requirement of operation.security?.requirements ?? []) {
    for (const { scheme } of requirement.schemes) {
      if (scheme !== undefined && scheme.type !== 'mutualTLS' && scheme.type !== 'unknown') schemes.add(scheme);
    }
  }
  return schemes;
}

function together(all: readonly Credentials[]): ReadonlyMap<SecurityScheme, readonly (readonly Operation[])[]> {
  const schemes = new Map<SecurityScheme, (readonly Operation[])[]>();
  for (const credentials of all) {
    for (const [scheme, operations] of credentials) append(schemes, scheme, operations);
  }
  return schemes;
}

function describe(scheme: SecurityScheme, url: ServerUrl): string {
  const place = url.text === url.scheme ? 'scheme' : 'server';
  return `${credentialName(scheme)} credentials (${quote(scheme.name)}) are accepted over clear-text ${place} ${quote(url.text)}.`;
}

function credentialName(scheme: SecurityScheme): string {
  if (scheme.type === 'apiKey') return 'API key';
  if (scheme.type === 'oauth2') return 'OAuth 2.0';
  if (scheme.type === 'openIdConnect') return 'OpenID Connect';
  if (scheme.httpScheme === 'basic') return 'HTTP Basic';
  return scheme.httpScheme === 'bearer' ? 'Bearer' : 'HTTP';
}

const maxPlaces = 5;

function placesOf(lists: readonly (readonly Operation[])[]): readonly { readonly at: Operation['node']; readonly message: string }[] {
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  const more = count > maxPlaces ? ` (one of ${count} operations)` : '';
  const first = lists.flatMap((operations) => operations.slice(0, maxPlaces)).slice(0, maxPlaces);
  return first.map(({ node, label }) => ({ at: node, message: `${label} asks for them${more}.` }));
}
