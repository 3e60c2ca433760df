import { hasTokenRun, nameTokens } from '../../src/openapi/names.ts';
import type { Schema } from '../../src/openapi/schema.ts';

/** Names, in word tokens, of switches that open something when they are on. The whole name has to match: `adminOnly` closes. */
const opening: ReadonlySet<string> = new Set([
  'admin',
  'is admin',
  'make admin',
  'superuser',
  'is superuser',
  'super admin',
  'is super admin',
  'public',
  'is public',
  'make public',
  'public access',
  'allow public access',
  'publicly accessible',
  'anonymous access',
  'allow anonymous',
  'allow anonymous access',
  'insecure',
  'allow insecure',
  'skip verification',
  'skip ssl verification',
  'skip tls verification',
  'disable ssl verification',
  'disable tls verification',
  'disable authentication',
  'trust all certificates',
]);

/** Runs of word tokens in the names of switches that protect while they are on. */
const protecting: readonly (readonly string[])[] = [
  ['verify', 'ssl'],
  ['verify', 'tls'],
  ['verify', 'certificate'],
  ['verify', 'certificates'],
  ['ssl', 'verify'],
  ['tls', 'verify'],
  ['ssl', 'verification'],
  ['tls', 'verification'],
  ['validate', 'certificate'],
  ['validate', 'certificates'],
  ['require', 'authentication'],
  ['require', 'auth'],
  ['require', 'mfa'],
  ['mfa', 'required'],
  ['require', 'ssl'],
  ['require', 'tls'],
];

/** True for a switch that callers can send and whose default leaves it where it protects nothing. */
export function isUnsafeDefault(schema: Schema): boolean {
  const value = schema.keyword('default');
  if (typeof value !== 'boolean' || !schema.isRequest) return false;
  return schema.uses.some(({ field, key, from }) => {
    const name = field === 'properties' ? String(key) : from.text('name');
    return name !== undefined && (value ? opensWhenOn(name) : protectsWhenOn(name));
  });
}

function opensWhenOn(name: string): boolean {
  return opening.has(nameTokens(name).join(' '));
}

/** What is skipped or disabled protects when it is off. */
function protectsWhenOn(name: string): boolean {
  const tokens = nameTokens(name);
  return (
    !tokens.some((token) => token === 'skip' || token === 'disable' || token === 'no') && protecting.some((run) => hasTokenRun(tokens, run))
  );
}
