import { allFormats } from '../../src/openapi/format.ts';
import { isLocalHost, type Server, type ServerUrl } from '../../src/openapi/servers.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Violation } from '../../src/ruleset/rule.ts';
import { clearTextUrls } from './clear-text.ts';

/** Every server that is declared anywhere, with all values of its variables. */
export const serverHttps = defineRule({
  id: 'server-https',
  summary: 'Server URLs use https.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API8', 'API2'], cwe: [319], asvs: ['12.2.1', '12.3.1', '4.4.1'] },
  securitySeverity: 7.5,
  options: {
    allowLocalhost: {
      default: false,
      description: 'Say nothing about hosts that only the developer reaches, which are otherwise reported as info.',
      schema: { type: 'boolean' },
    },
  },
  yieldsTo: ['no-cleartext-credentials'],
  on: {
    server: {
      when: (server) => server.urls.some((url) => url.scheme !== undefined),
      check(server, report, { options }) {
        for (const url of clearTextUrls(server)) {
          if (!isLocalHost(url.host)) report({ at: url.node, message: describe(server, url) });
          else if (options['allowLocalhost'] !== true) report(localViolation(server, url));
        }
      },
    },
  },
});

/** A host that nobody else reaches is the mistake then, not its scheme; in 2.0 it stands beside the schemes. */
function localViolation(server: Server, url: ServerUrl): Violation {
  const at = server.element.kind === 'definition' ? server.element.node.child('host') : undefined;
  return { at: at ?? url.node, message: describe(server, url), severity: 'info', yieldsTo: ['server-public-host'] };
}

function describe(server: Server, url: ServerUrl): string {
  const wanted = url.scheme === 'ws' ? 'wss' : 'https';
  if (server.element.kind !== 'server') return `Scheme ${quote(url.scheme)} is not ${wanted}.`;
  if (server.url === url.text) return `Server URL ${quote(url.text)} is not ${wanted}.`;
  return `Server URL ${quote(server.url)} can become ${quote(url.text)}, which is not ${wanted}.`;
}
