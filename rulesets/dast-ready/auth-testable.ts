import { allFormats } from '../../src/openapi/format.ts';
import type { Model } from '../../src/openapi/model.ts';
import type { SecurityScheme } from '../../src/openapi/security.ts';
import { parseUrl } from '../../src/openapi/servers.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';
import { hasUnclearRequirement, isApplied, requiredScopes } from '../auth/scheme-application.ts';
import { testServer } from './environments.ts';

/** A scanner that cannot log in sees nothing but 401. */
export const authTestable = defineRule({
  id: 'auth-testable',
  summary: 'Security schemes say how a scanner without a browser gets in.',
  severity: 'warn',
  tier: 'core',
  formats: allFormats,
  maps: { owaspApi2023: ['API2', 'API9'], cwe: [1059] },
  on: {
    securityScheme: {
      when: ({ type, httpScheme }) => type === 'oauth2' || type === 'apiKey' || type === 'openIdConnect' || httpScheme === 'bearer',
      check(scheme, report, { model }) {
        const missing = hasProcedure(scheme, model) || isIdle(scheme, model) ? [] : missingFrom(scheme);
        if (missing.length === 0) return;
        report({
          at: scheme.element.node,
          message: `Security scheme ${quote(scheme.name)} lacks what a scanner needs: ${missing.join('; ')}.`,
          severity: isProductionOnly(model) ? 'info' : undefined,
        });
      },
    },
  },
});

/** `x-dast-auth` of the scheme or the definition says how scanners log in. */
function hasProcedure({ element }: SecurityScheme, { root }: Model): boolean {
  return element.has('x-dast-auth') || root.has('x-dast-auth') || root.one('info')?.has('x-dast-auth') === true;
}

/** True where operations require other schemes only: a scanner gets everywhere without this one. */
function isIdle(scheme: SecurityScheme, model: Model): boolean {
  return requiredScopes(model).size > 0 && !isApplied(scheme, model) && !hasUnclearRequirement(model);
}

function missingFrom(scheme: SecurityScheme): readonly string[] {
  const isDescribed = (scheme.element.text('description') ?? '').trim() !== '';
  switch (scheme.type) {
    case 'oauth2':
      return missingFromFlows(scheme);
    case 'apiKey':
      return isDescribed ? [] : ['a description of how keys are issued'];
    case 'http':
      return isDescribed || (scheme.element.text('bearerFormat') ?? '').trim() !== '' ? [] : ['a "bearerFormat" or description'];
    case 'openIdConnect':
      return isAbsolute(scheme.element.text('openIdConnectUrl')) ? [] : ['an absolute "openIdConnectUrl"'];
    default:
      return [];
  }
}

/** Flows in which nobody has to click; where the others are all there is, words about test accounts and tokens help. */
const unattended: ReadonlySet<string> = new Set(['clientCredentials', 'deviceAuthorization', 'password']);

function missingFromFlows({ element, flows }: SecurityScheme): readonly string[] {
  const isUnattended = flows.some(({ name }) => unattended.has(name));
  const isDocumented = /\b(?:test|sandbox|demo|staging)\b/i.test(element.text('description') ?? '');
  const urls = flows.flatMap((flow) => flow.element.text('tokenUrl') ?? []);
  return [
    ...(flows.length === 0 || isUnattended || isDocumented ? [] : ['a flow without a browser, or how to get a token for tests']),
    ...(urls.every(isAbsolute) ? [] : ['an absolute "tokenUrl"']),
  ];
}

function isAbsolute(url: string | undefined): boolean {
  if (url === undefined) return false;
  const { scheme, host } = parseUrl(url);
  return (scheme === 'https' || scheme === 'http') && host !== undefined;
}

/** A public API without a server for tests is not scanned with credentials anyway. */
function isProductionOnly(model: Model): boolean {
  return model.context.exposure === 'public' && model.context.isExposureDeclared && testServer(model).is === 'missing';
}
