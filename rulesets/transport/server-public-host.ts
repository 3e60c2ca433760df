import type { Node } from '../../src/document/node.ts';
import { declarationOf } from '../../src/openapi/context.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { parseUrl } from '../../src/openapi/servers.ts';
import type { Severity } from '../../src/report/severity.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report } from '../../src/ruleset/rule.ts';
import { isCallersChoice } from './callers-choice.ts';
import { type HostKind, hostKind, isBareExample } from './host-kind.ts';

/** Servers with a host, in 2.0 the host of the definition. */
export const serverPublicHost = defineRule({
  id: 'server-public-host',
  summary: 'Servers are hosts that callers can and should reach.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API9'], cwe: [497, 200] },
  securitySeverity: 4.3,
  commonRemedy: 'Correct the host where servers are declared: at the root, once for all operations.',
  on: {
    definition: {
      when: (model) => model.format === 'oas2' && isJudged(model) && model.root.text('host') !== undefined,
      check(model, report) {
        const text = model.root.text('host') ?? '';
        const host = parseUrl(text).host ?? text.replace(/:\d*$/, '').toLowerCase();
        reportHost({ host, text, at: model.root.node.child('host') ?? model.root.node, isEnvironmentSaid: false }, model, report);
      },
    },
    server: {
      when: (server, { model }) =>
        model.format !== 'oas2' && isJudged(model) && server.urls.some(({ host }) => host !== undefined && !/[{}]/.test(host)),
      check(server, report, { model }) {
        if (isCallersChoice(server)) return;
        const isEnvironmentSaid = declarationOf(server.element, 'environment') !== undefined || server.element.get('x-sandbox') === true;
        for (const { host, text, node } of server.urls) {
          if (host === undefined || /[{}]/.test(host)) continue;
          if (reportHost({ host, text, at: node, isEnvironmentSaid }, model, report)) return;
        }
      },
    },
  },
});

/** An internal API may have an internal host. */
function isJudged({ context }: Model): boolean {
  return context.exposure !== 'internal';
}

interface NamedHost {
  readonly host: string;
  readonly text: string;
  readonly at: Node;
  readonly isEnvironmentSaid: boolean;
}

function reportHost({ host, text, at, isEnvironmentSaid }: NamedHost, model: Model, report: Report): boolean {
  const kind = hostKind(host);
  if (kind === undefined || !isReported(kind, host, isEnvironmentSaid, model)) return false;
  report({ at, message: `Server ${quote(text)} is a ${kind} host.`, severity: severityOf(kind, model) });
  return true;
}

function isReported(kind: HostKind, host: string, isEnvironmentSaid: boolean, { context }: Model): boolean {
  if (kind === 'non-production') return isDeclaredPublic(context) && !isEnvironmentSaid;
  if (!isInExampleDomain(host) || isBareExample(host)) return true;
  // Documentation uses hosts such as api.example.com on purpose, until there is something to call.
  return context.lifecycle !== undefined && context.lifecycle !== 'experimental';
}

/** True for hosts below the domains that nobody can register, not for those themselves. */
function isInExampleDomain(host: string): boolean {
  return /\.(?:example|invalid|test|example\.(?:com|org|net))\.?$/.test(host);
}

function isDeclaredPublic({ exposure, isExposureDeclared }: Model['context']): boolean {
  return isExposureDeclared && exposure === 'public';
}

function severityOf(kind: HostKind, { context }: Model): Severity | undefined {
  return (kind === 'loopback' || kind === 'private') && isDeclaredPublic(context) ? 'error' : undefined;
}
