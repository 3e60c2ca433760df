import { appliedSchemas } from '../../src/openapi/in-place.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import type { Host } from '../../src/ruleset/host.ts';

/** True when a schema lets no URL through that is not https, or names the hosts that are allowed. */
export function isHttpsOnly(schema: Schema, host: Host): boolean {
  return appliedSchemas(schema).some((one) => isBound(one, host) || hasBoundBranches(one, host));
}

function hasBoundBranches(schema: Schema, host: Host): boolean {
  return ['oneOf', 'anyOf'].some((field) => {
    const branches = schema.schemas(field);
    return branches.length > 0 && branches.every((branch) => appliedSchemas(branch).some((one) => isBound(one, host)));
  });
}

function isBound(schema: Schema, host: Host): boolean {
  if (schema.has('x-allowed-hosts')) return true;
  const values = schema.keyword('enum');
  if (Array.isArray(values)) return values.every(isHttpsUrl);
  if (Object.hasOwn(schema.keywords, 'const')) return isHttpsUrl(schema.keyword('const'));
  const pattern = schema.keyword('pattern');
  return typeof pattern === 'string' && clearTextUrls.every((url) => host.matchesPattern(pattern, url) === false);
}

function isHttpsUrl(value: unknown): boolean {
  return value === null || (typeof value === 'string' && /^https:\/\//i.test(value));
}

/** What a pattern must not match: in clear text, to a host inside, and with the wanted text in the wrong place. */
const clearTextUrls = [
  'http://example.com',
  'http://example.com/hook',
  'http://10.0.0.1:8080/',
  'http://example.com/?to=https://example.com/hook',
  'ftp://example.com/hook',
];
