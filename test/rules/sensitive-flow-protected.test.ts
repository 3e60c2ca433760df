import { describe, expect, test } from 'vitest';
import { errors } from '../../rulesets/errors/pack.ts';
import { resourceLimits } from '../../rulesets/resource-limits/pack.ts';
import { sensitiveFlowProtected } from '../../rulesets/resource-limits/sensitive-flow-protected.ts';
import { ruleAndPlaceOf } from './rules-that-report.ts';
import { summariesOf } from './run-rule.ts';

async function flowOf(path: string, operation = '', method = 'post'): Promise<string | undefined> {
  const text = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths: { '${path}': { ${method}: { ${operation} responses: { 200: { description: Done } } } } }
`;
  const [summary, ...more] = await summariesOf(sensitiveFlowProtected, text);
  expect(more).toEqual([]);
  return /Sensitive flow "(.*?)"/.exec(summary ?? '')?.[1];
}

describe('flows by path', () => {
  const flows: readonly (readonly [string, string])[] = [
    ['/login', 'login'],
    ['/auth/login-with-code', 'login'],
    ['/logIn', 'login'],
    ['/logon', 'login'],
    ['/users.signin', 'login'],
    ['/sign-in', 'login'],
    ['/login/', 'login'],
    ['/login.php', 'login'],
    ['/authenticate', 'login'],
    ['/v3/auth/authenticate', 'login'],
    ['/token', 'token'],
    ['/oauth2/{tenant}/token', 'token'],
    ['/{tenant}/login/token', 'token'],
    ['/otp', 'one-time password'],
    ['/users/{id}/send-otp', 'one-time password'],
    ['/one-time-password', 'one-time password'],
    ['/oneTimeCode', 'one-time password'],
    ['/phone/verify', 'verification'],
    ['/code/verify', 'verification'],
    ['/users/email/verify', 'verification'],
    ['/forgot-password', 'password reset'],
    ['/forgottenPassword', 'password reset'],
    ['/password/forgot', 'password reset'],
    ['/password_forgot', 'password reset'],
    ['/passwords/reset', 'password reset'],
    ['/resetPassword', 'password reset'],
    ['/password-reset', 'password reset'],
    ['/lost-password', 'password reset'],
    ['/recover-password', 'password reset'],
    ['/password-recovery', 'password reset'],
    ['/account/recovery', 'account recovery'],
    ['/users/recover', 'account recovery'],
    ['/self-service/recovery', 'account recovery'],
    ['/self-service/registration', 'sign-up'],
    ['/signup', 'sign-up'],
    ['/sign-up', 'sign-up'],
    ['/register', 'sign-up'],
    ['/v1/register', 'sign-up'],
    ['/api/registration', 'sign-up'],
    ['/members/register', 'sign-up'],
    ['/user-registration', 'sign-up'],
    ['/registerUser', 'sign-up'],
    ['/checkout', 'checkout'],
    ['/carts/{id}/checkout', 'checkout'],
    ['/payments', 'payment'],
    ['/payment', 'payment'],
    ['/invoices/{id}/pay', 'payment'],
    ['/payouts', 'payment'],
    ['/payout', 'payment'],
    ['/wallets/{id}/transfer', 'transfer'],
    ['/accounts/funds/transfers', 'transfer'],
    ['/withdraw', 'withdrawal'],
    ['/accounts/{id}/withdraw', 'withdrawal'],
    ['/payments/withdrawals', 'withdrawal'],
    ['/withdrawal', 'withdrawal'],
    ['/withdrawals', 'withdrawal'],
    ['/orders', 'order'],
    ['/coupons/{code}/redeem', 'redemption'],
    ['/coupons/{code}/apply', 'redemption'],
    ['/promo/apply', 'redemption'],
    ['/polls/{id}/vote', 'vote'],
    ['/votes', 'vote'],
    ['/upvote', 'vote'],
    ['/downvote', 'vote'],
    ['/invite', 'invitation'],
    ['/invites', 'invitation'],
    ['/invitation', 'invitation'],
    ['/invitations', 'invitation'],
    ['/sms', 'SMS'],
    ['/sms/send', 'SMS'],
    ['/booking', 'booking'],
    ['/bookings', 'booking'],
  ];
  for (const [path, flow] of flows) test(path, async () => expect(await flowOf(path)).toBe(flow));
});

describe('words that mean something else', () => {
  const paths = [
    '/',
    '/{id}',
    '/logins',
    '/blogs/sign',
    '/login/history',
    '/loginHistory',
    '/login-webhooks',
    '/login-attempt',
    '/sign-in-attempts',
    '/login-event',
    '/loginEvents',
    '/disaster/recovery',
    '/service/registration',
    '/session',
    '/sessions',
    '/authenticated',
    '/lfs_authenticate',
    '/payment/withdraw',
    '/payments/{id}/withdraw',
    '/application/withdraw',
    '/applications/{id}/withdraw',
    '/consent/withdraw',
    '/consents/{id}/withdraw',
    '/offer/withdraw',
    '/offers/{id}/withdraw',
    '/request/withdraw',
    '/requests/{id}/withdraw',
    '/projects/{id}/token',
    '/tokens',
    '/access-token',
    '/token/{id}',
    '/signatures/verify',
    '/email/verify',
    '/verifications',
    '/password',
    '/devices/{id}/reset',
    '/forgot',
    '/devices/register',
    '/webhooks/registration',
    '/checkouts',
    '/checkout/{id}',
    '/payments/{id}',
    '/payments/{id}/',
    '/payment-methods',
    '/repositories/{id}/transfer',
    '/transfers',
    '/order',
    '/reorders',
    '/coupons',
    '/filters/apply',
    '/redeem/{id}',
    '/devote',
    '/invited',
    '/mail/send',
    '/sms/templates',
    '/facebook',
    '/orders/:id',
  ];
  for (const path of paths) test(path, async () => expect(await flowOf(path)).toBeUndefined());
});

describe('flows by operation id, tags and method', () => {
  test('the operation id is enough for what is unmistakable', async () => {
    expect(await flowOf('/sessions', 'operationId: userLogin,')).toBe('login');
    expect(await flowOf('/x/{id}', 'operationId: reset_password,')).toBe('password reset');
    expect(await flowOf('/x', 'operationId: signUp,')).toBe('sign-up');
    expect(await flowOf('/x', 'operationId: sendOtp,')).toBe('one-time password');
    expect(await flowOf('/x', 'operationId: listOrders,')).toBeUndefined();
    expect(await flowOf('/x', 'operationId: updateLoginSettings,')).toBeUndefined();
    expect(await flowOf('/x', 'operationId: 5,')).toBeUndefined();
  });

  test('tags and operation ids are company', async () => {
    expect(await flowOf('/transfers', 'tags: [Wallets, 5],')).toBe('transfer');
    expect(await flowOf('/verify', 'operationId: verifyPhone,')).toBe('verification');
    expect(await flowOf('/clients/{id}/token', 'tags: [oauth],')).toBe('token');
  });

  test('what a flow creates is posted, what it does may be put or patched', async () => {
    expect(await flowOf('/orders', '', 'put')).toBeUndefined();
    expect(await flowOf('/login', '', 'put')).toBe('login');
    expect(await flowOf('/login', '', 'patch')).toBe('login');
    expect(await flowOf('/login', '', 'get')).toBeUndefined();
    expect(await flowOf('/login', '', 'delete')).toBeUndefined();
  });

  test('the definition can say so itself', async () => {
    expect(await flowOf('/claims', 'x-sensitive-flow: voucher,')).toBe('voucher');
    expect(await flowOf('/claims', 'x-sensitive-flow: voucher,', 'get')).toBeUndefined();
    expect(await flowOf('/claims', "x-sensitive-flow: '',")).toBeUndefined();
    expect(await flowOf('/login', 'x-sensitive-flow: false,')).toBeUndefined();
    expect(await flowOf('/login', 'x-sensitive-flow: 5,')).toBe('login');
  });
});

describe('every word counts', () => {
  test('what is about a flow is not the flow', async () => {
    const asides = [
      'settings',
      'setting',
      'config',
      'configuration',
      'template',
      'templates',
      'history',
      'logs',
      'report',
      'reports',
      'search',
    ];
    const more = [
      'query',
      'export',
      'import',
      'policy',
      'policies',
      'provider',
      'providers',
      'webhook',
      'webhooks',
      'status',
      'list',
      'batch',
    ];
    for (const word of [...asides, ...more, 'bulk', 'form', 'forms']) expect(await flowOf(`/login-${word}`), word).toBeUndefined();
  });

  test('in company', async () => {
    const accounts = [
      'user',
      'users',
      'account',
      'accounts',
      'auth',
      'authentication',
      'me',
      'customer',
      'customers',
      'member',
      'members',
      'api',
    ];
    for (const word of accounts) expect(await flowOf(`/${word}/register`), word).toBe('sign-up');
    for (const word of accounts.slice(0, -1)) expect(await flowOf(`/${word}/email/verify`), word).toBe('verification');
    for (const word of ['auth', 'oauth', 'oidc', 'openid', 'sso', 'login', 'session', 'identity'])
      expect(await flowOf(`/${word}/{tenant}/token`), word).toBe('token');
    for (const word of ['otp', 'code', 'phone', 'sms', 'mobile', 'mfa', 'pin', 'passcode'])
      expect(await flowOf(`/${word}/{id}/verify`), word).toBe('verification');
    const money = [
      'money',
      'fund',
      'funds',
      'payment',
      'payments',
      'bank',
      'wallet',
      'wallets',
      'balance',
      'balances',
      'payout',
      'payouts',
    ];
    for (const word of money) expect(await flowOf(`/${word}/{id}/transfer`), word).toBe('transfer');
    for (const word of ['coupon', 'coupons', 'voucher', 'vouchers', 'promotion', 'promo', 'giftcard', 'giftcards'])
      expect(await flowOf(`/${word}/{id}/apply`), word).toBe('redemption');
  });
});

test('a session is made with a password, in a body or a form', async () => {
  const body = (name: string): string => `requestBody: { content: { a/b: { schema: { properties: { user: {}, ${name}: {} } } } } },`;
  for (const path of ['/session', '/api/v1/sessions']) {
    expect(await flowOf(path, body('password')), path).toBe('login');
    expect(await flowOf(path, body('passwordPolicy')), path).toBeUndefined();
  }
  expect(await flowOf('/sessions/{id}', body('password'))).toBeUndefined();
  const inPart = body('age').replace('properties:', 'allOf: [{ properties: { password: {} } }], properties:');
  expect(await flowOf('/session', inPart)).toBe('login');
  const form = (place: string): string => `swagger: '2.0'
info: {}
paths: { /session: { post: { parameters: [{ in: ${place}, name: passwd, type: string }], responses: {} } } }
`;
  expect(await summariesOf(sensitiveFlowProtected, form('formData'))).toHaveLength(1);
  expect(await summariesOf(sensitiveFlowProtected, form('query'))).toEqual([]);
});

test('what is updated is not paid', async () => {
  expect(await flowOf('/payment', 'operationId: updatePaymentInfo,')).toBeUndefined();
  expect(await flowOf('/payment', 'operationId: makePayment,')).toBe('payment');
});

describe('protection', () => {
  for (const extension of ['x-anti-automation: true', 'x-bot-protection: {}', 'x-captcha: hcaptcha', 'x-recaptcha: true', 'x-quota: 5']) {
    test(extension, async () => expect(await flowOf('/login', `${extension},`)).toBeUndefined());
  }
  for (const extension of ['x-anti-automation: false', 'x-captcha: none', 'x-captcha: null', 'x-other: true']) {
    test(extension, async () => expect(await flowOf('/login', `${extension},`)).toBe('login'));
  }
  for (const name of ['captcha', 'g-recaptcha-response', 'hCaptchaToken', 'cf-turnstile-response', 'proof_of_work']) {
    test(name, async () => expect(await flowOf('/login', `parameters: [{ name: ${name}, in: query }],`)).toBeUndefined());
  }
});

test('the severity follows the exposure', async () => {
  const [summary] = await summariesOf(
    sensitiveFlowProtected,
    'openapi: 3.1.0\ninfo: { title: Shop, version: 1.0.0, x-exposure: internal }\npaths: { /login: { post: { responses: { 200: { description: Done } } } } }\n',
  );
  expect(summary).toMatch(/^info \/paths\/~1login\/post\/responses /);
});

test('one finding with 429, and none of what says less', async () => {
  const body = { content: { 'a/b': { schema: { type: 'string', maxLength: 5 } } } };
  const responses = { 200: { description: 'Done' }, 401: { description: 'No', ...body }, 500: { description: 'Failed', ...body } };
  const definition = { openapi: '3.1.0', info: { title: 'Shop', version: '1' }, paths: { '/login': { post: { responses } } } };
  const found = await ruleAndPlaceOf([errors, resourceLimits], JSON.stringify(definition));
  expect(found.filter((one) => !one.startsWith('error-default'))).toEqual(['sensitive-flow-protected /paths/~1login/post/responses']);
});
