import type { Node } from '../../src/document/node.ts';
import { urlFrom } from '../../src/document/uri.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import { perModel } from '../../src/openapi/once.ts';
import type { SecurityScheme } from '../../src/openapi/security.ts';
import { isLocalHost, parseUrl } from '../../src/openapi/servers.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { clearTextUrls } from './clear-text.ts';
import { hasUrlCharacters } from './url-text.ts';

/** Every URL of OAuth flows and of OpenID Connect discovery. */
export const oauthUrlHttps = defineRule({
  id: 'oauth-url-https',
  summary: 'OAuth and OpenID Connect URLs are valid and use https.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API2', 'API8'], cwe: [319, 523], asvs: ['12.2.1'] },
  securitySeverity: 7.5,
  options: {
    allowLocalhost: {
      default: false,
      description: 'Say nothing about hosts that only the developer reaches, which are otherwise reported as info.',
      schema: { type: 'boolean' },
    },
  },
  on: {
    securityScheme: {
      when: (scheme) => urlsOf(scheme).length > 0,
      check(scheme, report, { model, options }) {
        for (const url of urlsOf(scheme)) {
          const problem = judge(url, model, options['allowLocalhost'] === true);
          if (problem !== undefined) report({ at: url.at, ...problem });
        }
      },
    },
  },
});

interface EndpointUrl {
  readonly field: string;
  readonly text: string;
  readonly at: Node;
}

const flowFields = ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'deviceAuthorizationUrl'];
const schemeFields = ['openIdConnectUrl', 'oauth2MetadataUrl'];

function urlsOf(scheme: SecurityScheme): readonly EndpointUrl[] {
  return [...scheme.flows.flatMap((flow) => readUrls(flow.element, flowFields)), ...readUrls(scheme.element, schemeFields)];
}

function readUrls(element: Element, fields: readonly string[]): readonly EndpointUrl[] {
  return fields.flatMap((field) => {
    const text = element.text(field);
    const at = element.node.child(field);
    return text === undefined || at === undefined ? [] : [{ field, text, at }];
  });
}

type Problem = Pick<Violation, 'message' | 'severity'>;

function judge({ field, text }: EndpointUrl, model: Model, allowLocalhost: boolean): Problem | undefined {
  const name = `${field} ${quote(text)}`;
  if (!hasUrlCharacters(text)) {
    // A template with https is useless to clients, but not in clear text.
    const isTemplate = hasUrlCharacters(text.replaceAll(/\{[^{}]*\}/g, 'x')) && /^https:/i.test(text);
    return { message: `${name} is not a valid URL.`, severity: isTemplate ? 'warn' : undefined };
  }
  const { scheme, host } = parseUrl(text);
  if (scheme === undefined) return judgeRelative(name, text, model);
  if (scheme !== 'https') {
    const isLocal = scheme === 'http' && isLocalHost(host);
    if (isLocal && allowLocalhost) return undefined;
    return { message: `${name} is not https.`, severity: isLocal ? 'info' : undefined };
  }
  const url = /^https:\/\/[^/?#]/i.test(text) ? urlFrom(text) : undefined;
  return url === undefined ? { message: `${name} is not a valid URL.` } : judgeParts(field, name, url);
}

/** Since 3.0, URLs may be relative to the servers (OpenAPI 3.1.1 §4.6.1). */
function judgeRelative(name: string, text: string, model: Model): Problem | undefined {
  if (model.format === 'oas2') return { message: `${name} is not an absolute URL.` };
  const [base] = clearTextBases(model);
  const resolved = base === undefined ? undefined : urlFrom(text, base.text);
  return resolved === undefined ? undefined : { message: `${name} resolves to ${quote(resolved.href)}, which is not https.` };
}

/** The URLs in clear text, of servers at the root, that complete a relative one. */
const clearTextBases = perModel(({ rootServers = [] }) =>
  rootServers.flatMap(clearTextUrls).filter(({ host, text }) => !isLocalHost(host) && urlFrom('/', text) !== undefined),
);

/** RFC 6749 §3.1 and §3.2: no fragments; secrets belong in the request body. */
function judgeParts(field: string, name: string, url: URL): Problem | undefined {
  if (url.username !== '' || url.password !== '') return { message: `The ${field} has credentials before its host.` };
  if (url.hash !== '' && flowFields.includes(field)) return { message: `${name} has a fragment.` };
  for (const [parameter, value] of url.searchParams) {
    if (value !== '' && namesSecret(parameter)) return { message: `The ${field} has a secret in its query parameter ${quote(parameter)}.` };
  }
  return undefined;
}

function namesSecret(parameter: string): boolean {
  const tokens = nameTokens(parameter);
  const last = tokens.at(-1) ?? '';
  return ['token', 'secret', 'password', 'apikey'].includes(last) || (last === 'key' && tokens.at(-2) === 'api');
}
