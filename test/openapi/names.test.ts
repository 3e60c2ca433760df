import { expect, test } from 'vitest';
import { hasTokenRun, nameTokens } from '../../src/openapi/names.ts';

test.each([
  ['userId', ['user', 'id']],
  ['max_tokens', ['max', 'tokens']],
  ['X-API-Key', ['x', 'api', 'key']],
  ['APIKey', ['api', 'key']],
  ['OAuth2Token', ['o', 'auth', '2', 'token']],
  ['imageURLs', ['image', 'urls']],
  ['URLs', ['urls']],
  ['userIDsOfTeam', ['user', 'ids', 'of', 'team']],
  ['APIs_v2', ['apis', 'v', '2']],
  ['DNSServer', ['dns', 'server']],
  ['DNSsec', ['dn', 'ssec']],
  ['isOk', ['is', 'ok']],
  ['customer.phone2', ['customer', 'phone', '2']],
  ['straßeName', ['straße', 'name']],
  ['ÄnderungsDatum', ['änderungs', 'datum']],
  ['住所', ['住所']],
  ['', []],
  ['---', []],
])('%s splits into %j', (name, tokens) => {
  expect(nameTokens(name)).toEqual(tokens);
});

test('names are matched on whole tokens, never on substrings', () => {
  expect(hasTokenRun(nameTokens('max_tokens'), ['token'])).toBe(false);
  expect(hasTokenRun(nameTokens('pageToken'), ['token'])).toBe(true);
  expect(hasTokenRun(nameTokens('x-api-key'), ['api', 'key'])).toBe(true);
  expect(hasTokenRun(nameTokens('keyApi'), ['api', 'key'])).toBe(false);
});
