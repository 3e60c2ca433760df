import { type AuthAlternative, type AuthRow, type Strength, strengths, type Transport } from '../report/auth.ts';
import type { Model } from './model.ts';
import type { Operation } from './operations.ts';
import type { RequiredScheme, Security, SecurityRequirement, SecurityScheme } from './security.ts';
import { parseUrl } from './servers.ts';

/** How callers get into each operation: paths, then webhooks, then callbacks, in the order of the document. */
export function readAuthMatrix({ operations, root }: Model): readonly AuthRow[] {
  // Most operations inherit the same default.
  const known = new Map<Security | undefined, readonly AuthAlternative[]>();
  return operations.map((operation) => {
    const { security, method, path, role, exposure } = operation;
    const alternatives = known.get(security) ?? (security?.requirements ?? []).map(readAlternative);
    known.set(security, alternatives);
    return {
      method: method.toUpperCase(),
      path,
      role,
      declared: security?.origin ?? (hasSecurity(operation, root.has('security')) ? 'unreadable' : 'nowhere'),
      alternatives,
      weakest: weakestOf(alternatives),
      transport: transportOf(operation),
      exposure,
    };
  });
}

function hasSecurity({ element, role }: Operation, isDefault: boolean): boolean {
  return element.has('security') || (role === 'path' && isDefault);
}

function readAlternative({ schemes }: SecurityRequirement): AuthAlternative {
  const required = schemes.map(({ name, scopes, scheme }: RequiredScheme) => ({
    name,
    strength: scheme === undefined ? ('none' as const) : strengthOf(scheme),
    scopes: [...new Set(scopes)].sort(),
  }));
  return { schemes: required, strength: strongest(required.map(({ strength }) => strength)) };
}

function strengthOf({ type, httpScheme, in: place }: SecurityScheme): Strength {
  switch (type) {
    case 'http':
      return httpScheme === undefined ? 'unknown' : (httpStrengths.get(httpScheme) ?? 'http');
    case 'apiKey':
      return apiKeyStrengths.get(place) ?? 'unknown';
    default:
      return type;
  }
}

const httpStrengths = new Map<string, Strength>([
  ['basic', 'basic'],
  ['digest', 'digest'],
  ['bearer', 'bearer'],
]);

const apiKeyStrengths = new Map<string | undefined, Strength>([
  ['query', 'apiKeyInQuery'],
  ['cookie', 'apiKeyInCookie'],
  ['header', 'apiKeyInHeader'],
]);

function strongest(found: readonly Strength[]): Strength {
  return strengths.findLast((strength) => found.includes(strength)) ?? 'none';
}

/** Without alternatives anybody gets in. */
function weakestOf(alternatives: readonly AuthAlternative[]): Strength {
  return strengths.find((one) => alternatives.some(({ strength }) => strength === one)) ?? 'none';
}

/** Of all URLs that the servers stand for. A webhook or callback is sent to a URL that mostly nobody knows. */
function transportOf({ role, path, servers = [] }: Operation): Transport {
  if (role === 'webhook') return 'unknown';
  const schemes = role === 'callback' ? [parseUrl(path).scheme] : servers.flatMap(({ urls }) => urls.map(({ scheme }) => scheme));
  if (schemes.some((scheme) => scheme === 'http' || scheme === 'ws')) return 'http';
  const isSafe = schemes.length > 0 && schemes.every((scheme) => scheme === 'https' || scheme === 'wss');
  return isSafe && (role === 'callback' || servers.every(({ urls }) => urls.length > 0)) ? 'https' : 'unknown';
}
