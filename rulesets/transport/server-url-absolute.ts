import { urlFrom } from '../../src/document/uri.ts';
import { oas3Formats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { Server, ServerUrl } from '../../src/openapi/servers.ts';
import type { Severity } from '../../src/report/severity.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { hasUrlCharacters, namesNothing } from './url-text.ts';

/** Servers whose URL is known: all variables have a value. */
export const serverUrlAbsolute = defineRule({
  id: 'server-url-absolute',
  summary: 'Server URLs are absolute, and nothing but a base for paths.',
  severity: 'info',
  tier: 'core',
  formats: oas3Formats,
  maps: { owaspApi2023: ['API9'], cwe: [1059] },
  securitySeverity: 2,
  yieldsTo: ['server-variables-valid'],
  on: {
    server: {
      when: ({ urls }) => urls.some(({ text }) => !namesNothing(text) && !/[{}]/.test(text)),
      check(server, report, { model }) {
        for (const url of server.urls) {
          if (namesNothing(url.text) || /[{}]/.test(url.text)) continue;
          const fault = faultOf(url, model);
          if (fault === undefined) continue;
          report({ at: url.node, message: `${describe(server, url)} ${fault.text}.`, severity: fault.severity });
          return;
        }
      },
    },
  },
});

interface Fault {
  readonly text: string;
  readonly severity?: Severity | undefined;
}

function faultOf({ text, scheme }: ServerUrl, { context }: Model): Fault | undefined {
  const url = text.trim();
  if (scheme === undefined) {
    if (looksLikeHost(url)) return { text: 'has no scheme, so it is a path below the document', severity: 'warn' };
    const isPublic = context.isExposureDeclared && context.exposure === 'public';
    return { text: 'is not an absolute URL', severity: isPublic ? 'warn' : undefined };
  }
  // Of other schemes server-https has its say.
  if (!['http', 'https', 'ws', 'wss'].includes(scheme)) return undefined;
  const parsed = /^[a-z]+:\/\/[^/?#]/i.test(url) && hasUrlCharacters(url) ? urlFrom(url) : undefined;
  if (parsed === undefined) return { text: 'is not a valid URL', severity: 'warn' };
  if (/[?#]/.test(url))
    return { text: `has a ${url.includes('?') ? 'query' : 'fragment'}, which ends up in the middle of every path`, severity: 'warn' };
  if (parsed.port === '80') return { text: 'has the port of http', severity: 'warn' };
  return undefined;
}

/** `api.example.com/v1`, `localhost:8080`, `//api.example.com` apart: it keeps the scheme of the document. */
function looksLikeHost(url: string): boolean {
  return /^(?:[\w-]+(?:\.[\w-]+)*:\d+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})(?:[/?#]|$)/i.test(url);
}

function describe(server: Server, url: ServerUrl): string {
  if (server.url === url.text) return `Server URL ${quote(url.text)}`;
  return `Server URL ${quote(server.url)} can become ${quote(url.text)}, which`;
}
