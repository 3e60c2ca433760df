import { describe, expect, test } from 'vitest';
import { defaultValid } from '../../rulesets/input-validation/default-valid.ts';
import { summariesOf } from './run-rule.ts';

const unsafe = 'of a switch leaves open what it could protect.';

/** What is said of a property of a request. */
async function ofProperty(name: string, schema: string): Promise<readonly string[]> {
  const body = `{ content: { application/json: { schema: { type: object, properties: { '${name}': ${schema} } } } } }`;
  const text = `openapi: 3.1.0\ninfo: {}\npaths: { /orders: { post: { requestBody: ${body}, responses: {} } } }\n`;
  return (await summariesOf(defaultValid, text)).map((summary) => summary.replace(/ \S+ /, ' '));
}

describe('switches that open something when they are on', () => {
  for (const name of [
    'admin',
    'isAdmin',
    'make_admin',
    'superuser',
    'is_superuser',
    'superAdmin',
    'isSuperAdmin',
    'public',
    'isPublic',
    'makePublic',
    'publicAccess',
    'allowPublicAccess',
    'publiclyAccessible',
    'anonymousAccess',
    'allow-anonymous',
    'allowAnonymousAccess',
    'insecure',
    'allowInsecure',
    'skipVerification',
    'skipSslVerification',
    'skip_tls_verification',
    'disableSslVerification',
    'disable_tls_verification',
    'disableAuthentication',
    'trust_all_certificates',
  ]) {
    test(name, async () => {
      expect(await ofProperty(name, '{ type: boolean, default: true }')).toEqual([`info Default "true" ${unsafe}`]);
      expect(await ofProperty(name, '{ type: boolean, default: false }')).toEqual([]);
      expect(await ofProperty(name, '{ type: string, default: "true" }')).toEqual([]);
    });
  }
});

describe('switches that protect while they are on', () => {
  for (const name of [
    'verifySsl',
    'verify_tls',
    'verifyCertificate',
    'verifyCertificates',
    'sslVerify',
    'tls_verify',
    'sslVerification',
    'tlsVerification',
    'validateCertificate',
    'validateCertificates',
    'requireAuthentication',
    'requireAuth',
    'requireMfa',
    'mfaRequired',
    'requireSsl',
    'require_tls',
  ]) {
    test(name, async () => {
      expect(await ofProperty(name, '{ type: boolean, default: false }')).toEqual([`info Default "false" ${unsafe}`]);
      expect(await ofProperty(name, '{ type: boolean, default: true }')).toEqual([]);
    });
  }
});

describe('names that only look like them', () => {
  for (const name of ['adminOnly', 'publicKey', 'skipVerifySslWarning', 'disableSslVerify', 'noRequireAuth', 'verified', 'ssl']) {
    test(name, async () => {
      for (const value of ['true', 'false']) expect(await ofProperty(name, `{ type: boolean, default: ${value} }`)).toEqual([]);
    });
  }
});

test('a parameter is named by itself, and only where callers send it', async () => {
  const parameter = '{ name: is_admin, in: query, schema: { type: boolean, default: true } }';
  const text = (paths: string) => `openapi: 3.1.0\ninfo: {}\npaths: ${paths}\ncomponents: { parameters: { One: ${parameter} } }\n`;
  expect(await summariesOf(defaultValid, text('{}'))).toEqual([]);
  const used = "{ /users: { get: { parameters: [{ $ref: '#/components/parameters/One' }], responses: {} } } }";
  expect(await summariesOf(defaultValid, text(used))).toEqual([`info /components/parameters/One/schema/default Default "true" ${unsafe}`]);
});

test('the most important is said: wrong, then useless, then unsafe', async () => {
  const parameters = `[
    { name: is_admin, in: query, required: true, schema: { type: boolean, default: yes } },
    { name: public, in: query, required: true, schema: { type: boolean, default: true } }
  ]`;
  const text = `openapi: 3.1.0\ninfo: {}\npaths: { /users: { get: { parameters: ${parameters}, responses: {} } } }\n`;
  expect(await summariesOf(defaultValid, text)).toEqual([
    'warn /paths/~1users/get/parameters/0/schema/default Default does not match its own schema: "yes" is a string, not a boolean.',
    'info /paths/~1users/get/parameters/1/schema/default Default of a required parameter is never used.',
  ]);
});

test('only the parameter itself is required, not what a header or an item of it holds', async () => {
  const parameters = '[{ name: ids, in: query, required: true, schema: { type: array, items: { type: string, default: a } } }]';
  const answer = '{ 200: { description: Users, headers: { X-Left: { required: true, schema: { type: integer, default: 1 } } } } }';
  const text = `openapi: 3.1.0\ninfo: {}\npaths: { /users: { get: { parameters: ${parameters}, responses: ${answer} } } }\n`;
  expect(await summariesOf(defaultValid, text)).toEqual([]);
});

test('a reference of 3.0 has no default of its own', async () => {
  const schemas = "{ One: { $ref: '#/components/schemas/Two', default: 1 }, Two: { type: string } }";
  const text = (version: string) => `openapi: ${version}\ninfo: {}\npaths: {}\ncomponents: { schemas: ${schemas} }\n`;
  expect(await summariesOf(defaultValid, text('3.0.4'))).toEqual([]);
  expect(await summariesOf(defaultValid, text('3.1.0'))).toHaveLength(1);
});
