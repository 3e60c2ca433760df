import { bits } from '../../src/openapi/direction.ts';
import type { Element } from '../../src/openapi/element.ts';
import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import { parameterUses } from '../../src/openapi/parameter-uses.ts';
import { sensitiveName } from '../../src/openapi/sensitive-names.ts';
import { isCredentialKind } from '../../src/openapi/sensitive-phrases.ts';
import type { Server } from '../../src/openapi/servers.ts';
import type { Severity } from '../../src/report/severity.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule, type Report, type RuleContext } from '../../src/ruleset/rule.ts';
import { suspectCredential } from './credential-parameter.ts';
import { isPresignedUrl } from './presigned-url.ts';
import { undeclaredNames } from './undeclared-names.ts';

/** Path and query parameters of the API's own operations, path templates, and server URLs. */
export const noCredentialsInUrl = defineRule({
  id: 'no-credentials-in-url',
  summary: 'No URL carries a credential.',
  severity: 'error',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API2', 'API8'], cwe: [598, 522], asvs: ['14.2.1'] },
  securitySeverity: 7.5,
  commonRemedy: 'Declare one security scheme that carries the credential in a header, and apply it to the whole definition.',
  on: {
    parameter: {
      when: isInUrl,
      check(parameter, report, { model }) {
        const severity = severityOf(parameter, model);
        if (severity === undefined) return;
        const name = parameter.text('name') ?? '';
        const place = parameter.text('in') ?? '';
        if (isSchemeParameter(name, place, model)) return;
        const at = parameter.node.child('name') ?? parameter.node;
        report({ at, message: `Credential ${quote(name)} is carried in the ${place}.`, severity });
      },
    },
    definition: {
      check(model, report) {
        for (const { name, at } of undeclaredNames(model, isCredential)) {
          report({ at, message: `Credential ${quote(name)} is carried in the path.`, severity: mildWithin(model) });
        }
      },
    },
    server: { when: (server) => server.url !== undefined, check: checkServer },
  },
});

function isInUrl(parameter: Element): boolean {
  return (parameter.reachBits & (bits.path | bits.query)) !== 0 || (!parameter.isUsed && places.has(parameter.text('in')));
}

const places: ReadonlySet<string | undefined> = new Set(['path', 'query']);

function isCredential(name: string): boolean {
  const sensitive = sensitiveName(name);
  return sensitive !== undefined && !sensitive.isAmbiguous && isCredentialKind(sensitive.kind);
}

/** True for the parameter that an API key is as well: there `no-api-key-in-query` speaks. */
function isSchemeParameter(name: string, place: string, { securitySchemes }: Model): boolean {
  for (const scheme of securitySchemes.values()) if (scheme.in === place && scheme.parameterName === name) return true;
  return false;
}

function severityOf(parameter: Element, model: Model): Severity | undefined {
  if (isPresignedUrl(parameter, model)) return 'info';
  const suspicion = suspectCredential(parameter, model);
  if (suspicion === undefined) return undefined;
  if (!parameter.isUsed) return 'info';
  const isInternal = parameterUses(model, parameter).every((operation) => operation.exposure === 'internal');
  return suspicion === 'likely' || isInternal ? 'warn' : 'error';
}

function mildWithin({ context }: Model): Severity | undefined {
  return context.exposure === 'internal' ? 'warn' : undefined;
}

function checkServer(server: Server, report: Report, { model }: RuleContext): void {
  const severity = mildWithin(model);
  const url = server.url ?? '';
  const at = server.element.node.child('url') ?? server.node;
  // A secret that is written out is the graver defect.
  const yieldsTo = ['no-secrets-in-document'];
  if (/^[a-z][a-z0-9+.-]*:\/\/[^/?#@:]*:[^/?#@]+@/i.test(url))
    report({ at, message: 'Server URL carries a user name and a password.', severity, yieldsTo });
  for (const name of queryNames(url)) {
    const sensitive = sensitiveName(name);
    if (sensitive === undefined || !isCredentialKind(sensitive.kind)) continue;
    report({ at, message: `Credential ${quote(name)} is carried in the server URL.`, severity, yieldsTo });
  }
}

function queryNames(url: string): readonly string[] {
  const query = /^[^#?]*\?([^#]*)/.exec(url)?.[1] ?? '';
  return query.split('&').map((pair) => pair.replace(/=.*/s, ''));
}
