import { generateKeyPairSync } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { noSecretsInDocument } from '../../rulesets/data-protection/no-secrets-in-document.ts';
import { looksRandom } from '../../rulesets/data-protection/random-credential.ts';
import { secretsInText } from '../../rulesets/data-protection/secrets-in-text.ts';
import { runRule } from './run-rule.ts';

// Made here, never written out: what looks like a real key must not stand in a repository.
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base64Url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const hex = '0123456789abcdef';
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function random(length: number, alphabet = base62): string {
  let state = 20_261_122 + length;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return alphabet.charAt(Math.floor((state / 2_147_483_648) * alphabet.length));
  }).join('');
}

function withChecksum(body: string): string {
  let rest = crc32(body);
  let digits = '';
  for (let count = 0; count < 6; count += 1) {
    digits = base62.charAt(rest % 62) + digits;
    rest = Math.floor(rest / 62);
  }
  return body + digits;
}

function jwt(claims: object, signature = random(43, base64Url), header: object = { alg: 'HS256', typ: 'JWT' }): string {
  return [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat(signature)
    .join('.');
}

function basic(credentials: string): string {
  return `Authorization: Basic ${Buffer.from(credentials).toString('base64')}`;
}

const prefixes: readonly (readonly [string, string, string])[] = [
  ['GitHub token', 'ghp_', withChecksum(random(30))],
  ['GitHub token', 'gho_', withChecksum(random(30))],
  ['GitHub token', 'ghu_', withChecksum(random(30))],
  ['GitHub token', 'ghs_', withChecksum(random(30))],
  ['GitHub token', 'ghr_', withChecksum(random(30))],
  ['GitHub token', 'github_pat_', `${random(22)}_${random(59)}`],
  ['GitLab token', 'glpat-', random(20, base64Url)],
  ['npm token', 'npm_', withChecksum(random(30))],
  ['Google API key', 'AIza', random(35)],
  ['Google client secret', 'GOCSPX-', random(28)],
  ['SendGrid API key', 'SG.', `${random(22)}.${random(43)}`],
  ['Anthropic API key', 'sk-ant-api03-', `${random(93, base64Url)}AA`],
  ['Anthropic API key', 'sk-ant-admin01-', `${random(93, base64Url)}AA`],
  ['Hugging Face token', 'hf_', random(34)],
  ['DigitalOcean token', 'dop_v1_', random(64, hex)],
  ['DigitalOcean token', 'doo_v1_', random(64, hex)],
  ['DigitalOcean token', 'dor_v1_', random(64, hex)],
  ['Shopify token', 'shpat_', random(32, hex)],
  ['Shopify token', 'shpca_', random(32, hex)],
  ['Shopify token', 'shppa_', random(32, hex)],
  ['Shopify token', 'shpss_', random(32, hex)],
  ['Databricks token', 'dapi', random(32, hex)],
  ['Linear API key', 'lin_api_', random(40)],
  ['Postman API key', 'PMAK-', `${random(24, hex)}-${random(34, hex)}`],
  ['New Relic API key', 'NRAK-', random(27, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')],
  ['Docker Hub token', 'dckr_pat_', random(27, base64Url)],
  ['age secret key', 'AGE-SECRET-KEY-1', random(58, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L')],
  ['Azure shared access key', 'SharedAccessKey=', `${random(43)}=`],
];

/** Of no fixed length: the shortest of each. */
const longerOnes: readonly (readonly [string, string, string])[] = [
  ['PyPI token', 'pypi-AgEIcHlwaS5vcmc', random(50, base64Url)],
  ['Stripe live key', 'sk_live_', random(24)],
  ['Stripe live key', 'rk_live_', random(24)],
  ['OpenAI API key', 'sk-', `${random(20)}T3BlbkFJ${random(20)}`],
  ['OpenAI API key', 'sk-proj-', `${random(20)}T3BlbkFJ${random(20)}`],
  ['OpenAI API key', 'sk-svcacct-', `${random(20)}T3BlbkFJ${random(20)}`],
  ['OpenAI API key', 'sk-admin-', `${random(20)}T3BlbkFJ${random(20)}`],
  ['Vault token', 'hvs.', random(90, base64Url)],
];

describe('tokens with a prefix', () => {
  test.each(prefixes)('%s: %s', (kind, prefix, body) => {
    expect(secretsInText(`the key ${prefix}${body}, then more`)).toEqual([{ kind, prefix, severity: undefined }]);
    // Part of something longer, or one character short, it is another thing.
    expect(secretsInText(`x${prefix}${body}`)).toEqual([]);
    expect(secretsInText(`${prefix}${body}_x`)).toEqual([]);
    expect(secretsInText(prefix + body.slice(1))).toEqual([]);
    expect(secretsInText(prefix + body.replaceAll(/[A-Za-z0-9]/g, 'x'))).toEqual([]);
  });

  test.each(longerOnes)('%s: %s', (kind, prefix, body) => {
    const found = [{ kind, prefix, severity: undefined }];
    expect(secretsInText(`the key ${prefix}${body}, then more`)).toEqual(found);
    expect(secretsInText(`the key ${prefix}k8${body}7q, then more`)).toEqual(found);
    expect(secretsInText(`x${prefix}${body}`)).toEqual([]);
    expect(secretsInText(prefix + body.slice(1))).toEqual([]);
    expect(secretsInText(prefix + body.slice(0, -1))).toEqual([]);
    expect(secretsInText(`${prefix}${body}%`.replace(body, 'x'.repeat(body.length)))).toEqual([]);
  });
});

const presigned = 'https://files.shop.io/a.pdf?X-Amz-Credential=';
const keyId = `AKIA${random(16, base32)}`;
const temporary = `ASIA${random(16, base32)}`;
const secretKey = `${random(20)}/${random(19)}`;
const storageKey = `${random(86, `${base62}+/`)}==`;
const signature = encodeURIComponent(Buffer.from(random(32)).toString('base64'));
const hook = 'https://hooks.slack.com/services/T01AB2CD3/B04EF5GH6';

test.each<readonly [text: string, kind: string, prefix: string, severity: string | undefined]>([
  [`${presigned}${keyId}%2F20170928`, 'AWS access key', 'AKIA', 'warn'],
  [`id ${keyId} secret ${secretKey}`, 'AWS access key', 'AKIA', undefined],
  ...[
    `SECRET=${secretKey}`,
    `"${secretKey}"`,
    'Wq7vR2wLx9/dA4sPq0eZ+h3nMkT8yUjBcVfGiXoN',
    'wq7vr2wlx9/da4spq0ez+h3nmkt8yujbcvfgixon'.toUpperCase(),
  ].map((secret) => [`${keyId} ${secret}`, 'AWS access key', 'AKIA', undefined] as const),
  ...[
    ...[`${secretKey}a`, `a${secretKey}`, `/${secretKey}`, `+${secretKey}`, `${secretKey}=`, `${secretKey}+`],
    'wqqvrbwlxz/dacspqoez+hcnmktbyujbcvfgixon',
    'Wqqvrbwlxz/dacspqoez+hcnmktbyujbcvfgixon',
    'wq7vr2wlx9/da4spq0ez+h3nmkt8yujbcvfgixon',
  ].map((other) => [`${keyId} ${other}`, 'AWS access key', 'AKIA', 'warn'] as const),
  [`AWSAccessKeyId=${temporary}`, 'AWS access key', 'ASIA', 'info'],
  [`${temporary} ${secretKey}`, 'AWS access key', 'ASIA', undefined],
  [`AccountName=shop;AccountKey=${storageKey};`, 'Azure storage key', 'AccountKey=', undefined],
  [`https://shop.io/a?sv=2022-11-02&sr=b&sig=${signature}`, 'Azure shared access signature', '', undefined],
  [`https://shop.io/a?se=2025-12-31T00%3A00%3A00Z&sig=${signature}&sv=2022-11-02`, 'Azure shared access signature', '', 'info'],
  [`https://shop.io/a?se=2026-01-01T00%3A00%3A00Z&sig=${signature}&sv=2022-11-02`, 'Azure shared access signature', '', undefined],
  [`${hook}/${random(24)}`, 'Slack webhook', 'hooks.slack.com/services', undefined],
  [`xoxb-${random(11, '123456789')}-${random(12, '123456789')}-${random(24)}`, 'Slack token', 'xoxb-', undefined],
  [`xoxp-${random(11, '123')}-${random(12, '123')}-${random(13, '123')}-${random(32, hex)}`, 'Slack token', 'xoxp-', undefined],
  [jwt({ sub: 'a' }), 'JSON Web Token', 'eyJ', undefined],
  [jwt({ sub: 'a', exp: 1_767_225_599 }), 'JSON Web Token', 'eyJ', 'info'],
  [jwt({ sub: 'a', exp: 1_767_225_600 }), 'JSON Web Token', 'eyJ', undefined],
  [jwt({ sub: 'a', exp: 'never' }), 'JSON Web Token', 'eyJ', undefined],
  [jwt({ sub: 'a' }, random(342, base64Url), { alg: 'RS256' }), 'JSON Web Token', 'eyJ', undefined],
  [jwt({ sub: 'a' }, random(86, base64Url), { alg: 'ES256' }), 'JSON Web Token', 'eyJ', undefined],
  [basic('orders:Kq7vR2wLx9'), 'Basic credential', '', undefined],
  [`Encode orders:Kq7vR2wLx9. ${basic('orders:Kq7vR2wLx9')}`, 'Basic credential', '', 'info'],
  [`Encode orders. ${basic('orders:Kq7vR2wLx9')}`, 'Basic credential', '', undefined],
  ['"authorization": "basic b3JkZXJzOktxN3ZSMndMeDk="', 'Basic credential', '', undefined],
  ['mongodb+srv://orders:Kq7vR2wLx9@cluster0.shop.io/test', 'password in a URL', '', undefined],
  ['redis://:Kq7vR2wLx9@cache.shop.io', 'password in a URL', '', undefined],
  ['https://orders:Kq7vR2wLx9@test.shop.io', 'password in a URL', '', undefined],
  ['https://orders:Kq7vR2wLx9@10.127.0.1', 'password in a URL', '', undefined],
  ['https://orders:Kq7vR2@shop.io', 'password in a URL', '', undefined],
  ['https://orders:kqkqvrvr@shop.io', 'password in a URL', '', undefined],
  [basic(':Kq7vR2wLx9'), 'Basic credential', '', undefined],
  [jwt({ sub: 'a', note: '???>>>' }), 'JSON Web Token', 'eyJ', undefined],
  [`glpat-${'kR77RRq9Rqkkvwqk9v27'}`, 'GitLab token', 'glpat-', undefined],
])('%s is reported', (text, kind, prefix, severity) => {
  expect(secretsInText(text)).toEqual([{ kind, prefix, severity }]);
});

test.each([
  [`https://shop.io/a?sv=2022-11-02&sig=${signature.slice(0, 30)}`],
  [`https://shop.io/a?sig=${signature}`],
  [`https://shop.io/a?sr=b&sig=${signature}`],
  [`https://shop.io/a?sv=2022-11-02&sig=${encodeURIComponent(Buffer.from(random(33)).toString('base64'))}`],
  [`${hook}/XXXXXXXXXXXXXXXXXXXXXXXX`],
  [`AccountKey=${random(20)}`],
  ['AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='],
  ['AKIAIOSFODNN7EXAMPLE'],
  ['AKIA1111111111111111'],
  [`${temporary}_logo.jpeg`],
  ...['a', 'Z', '0', '/', '+'].map((before) => [`${before}${keyId}`]),
  ...['a', 'Z', '0', '/', '+', '='].map((after) => [`${keyId}${after}`]),
  [`sk_test_${random(24)}`],
  [`ghp_${random(36)}`],
  [`npm_${random(36)}`],
  [jwt({ sub: '1234567890' })],
  [jwt({ iat: 1_516_239_022 })],
  [jwt({ iss: 'https://example.com' })],
  [jwt({ user: 'test_user' })],
  [jwt({ name: 'John Doe' })],
  [jwt({ sub: 'a' }, random(42, base64Url))],
  [jwt({ sub: 'a' }, random(44, base64Url))],
  [jwt({ sub: 'a' }, random(43, base64Url), { alg: 'none' })],
  [jwt({ sub: 'a' }, random(43, base64Url), { typ: 'JWT' })],
  [`eyJub3QganNvbg.eyJub3QganNvbg.${random(43)}`],
  [jwt([1])],
  [basic('user:password')],
  [basic('orders-without-colon')],
  [basic('example:Kq7vR2wLx9')],
  [basic('\u0001:Kq7vR2wLx9')],
  ['Authorization: Basic authentication'],
  ['Basic b3JkZXJzOktxN3ZSMndMeDk='],
  ['https://user:pass@shop.io'],
  ['https://orders:orders@shop.io'],
  ['https://orders:<password>@shop.io'],
  ['https://orders:YOUR_PASSWORD@shop.io'],
  ['https://orders:aabbaabb@shop.io'],
  ['https://orders:123456@shop.io'],
  ['https://orders:Kq7v@shop.io'],
  ['https://orders:KqAAAAAA7v@shop.io'],
  ['https://orders:Kq7vR2wLx9@db.example'],
  [basic('Kq7vR2wLx9:Kq7vR2wLx9')],
  [basic('orders:hunter2')],
  [basic('orders:Kq7vR2wLx9\u0001')],
  [jwt({ name: 'JohnDoe' })],
  [`glpat-${'2qvvkkqvqv97qkq2R7Rv'}`],
  [`xoxb-${random(11, '123456789')}-${random(12, '123456789')}-${'x'.repeat(24)}`],
  [`xoxb-${random(11, '123456789')}-${random(12, '123456789')}-${['pdFZKVeTuE8s', 'k7oOcBrzbqgy'].join('')}`],
  [`https://shop.io/a?sv=2022-11-02&sig=${encodeURIComponent(Buffer.from(random(35)).toString('base64'))}`],
  [`https://shop.io/a?sv=2022-11-02&sig=${random(43)}%=`],
  ['https://orders:Kq7vR2wLx9@db.example.com'],
  ['https://orders:Kq7vR2wLx9@localhost:5432'],
  ['https://orders:Kq7vR2wLx9@127.0.0.1'],
  ['https://shop.io/a:b@c'],
  ['https://shop.io:8080'],
  ['-----BEGIN CERTIFICATE-----'],
])('%s is not reported', (text) => {
  expect(secretsInText(text)).toEqual([]);
});

describe('private keys', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
  const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const edwards = generateKeyPairSync('ed25519').privateKey;
  const pkcs8 = rsa.export({ type: 'pkcs8', format: 'pem' }).toString();
  const found = [{ kind: 'private key', prefix: '-----BEGIN', severity: undefined }];

  const pem = (tag: number, length: number): string =>
    `-----BEGIN PRIVATE KEY-----\n${Buffer.from([tag, length, ...Buffer.from(random(length))]).toString('base64')}\n-----END PRIVATE KEY-----`;

  test.each([
    ['PKCS#8', pkcs8],
    ['PKCS#1', rsa.export({ type: 'pkcs1', format: 'pem' }).toString()],
    ['PKCS#8 of a curve', elliptic.export({ type: 'pkcs8', format: 'pem' }).toString()],
    ['line breaks escaped twice', JSON.stringify(JSON.stringify(pkcs8))],
    ['SEC 1', elliptic.export({ type: 'sec1', format: 'pem' }).toString()],
    ['Ed25519', edwards.export({ type: 'pkcs8', format: 'pem' }).toString()],
    ['line breaks written as \\n', JSON.stringify(pkcs8)],
    ['OpenSSH', `-----BEGIN OPENSSH PRIVATE KEY-----\n${btoa(`openssh-key-v1\0${random(60)}`)}\n-----END OPENSSH PRIVATE KEY-----`],
  ])('%s', (_, text) => {
    expect(secretsInText(`Key: ${text}`)).toEqual(found);
  });

  test('a key that a passphrase protects is none', () => {
    const protection = { format: 'pem', cipher: 'aes-256-cbc', passphrase: 'a' } as const;
    expect(secretsInText(rsa.export({ type: 'pkcs8', ...protection }).toString())).toEqual([]);
    expect(secretsInText(rsa.export({ type: 'pkcs1', ...protection }).toString())).toEqual([]);
  });

  test('a key that is cut or shortened is none', () => {
    const lines = pkcs8.split('\n');
    expect(secretsInText(lines.toSpliced(3, 2).join('\n'))).toEqual([]);
    expect(secretsInText(lines.with(3, '...').join('\n'))).toEqual([]);
    for (const short of [elliptic.export({ type: 'pkcs8', format: 'pem' }).toString(), pem(0x30, 50)])
      expect(secretsInText(short.replace(/(-\n.{16}).{4}/, '$1'))).toEqual([]);
    expect(secretsInText('-----BEGIN PRIVATE KEY-----\nMIIEvgIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY-----')).toEqual([]);
    expect(secretsInText(`-----BEGIN PRIVATE KEY-----\n${random(80)}\n-----END PRIVATE KEY-----`)).toEqual([]);
  });

  test('a sequence of the right length, and no short one', () => {
    expect(secretsInText(pem(0x30, 50))).toEqual(found);
    expect(secretsInText(pem(0x31, 50))).toEqual([]);
    expect(secretsInText(pem(0x30, 40))).toEqual([]);
  });

  test('a PGP key has a body', () => {
    const block = (body: string) => `-----BEGIN PGP PRIVATE KEY BLOCK-----\n${body}\n-----END PGP PRIVATE KEY BLOCK-----`;
    expect(secretsInText(block(random(400)))).toEqual([{ kind: 'PGP private key', prefix: '-----BEGIN PGP', severity: undefined }]);
    expect(secretsInText(block(random(300)))).toEqual([]);
    expect(secretsInText(block(`${random(400)}...`))).toEqual([]);
  });
});

test('the gravest of a kind counts', () => {
  const valid = jwt({ sub: 'a' });
  const expired = jwt({ sub: 'a', exp: 1 });
  expect(secretsInText(`${expired} ${valid}`).map(({ severity }) => severity)).toEqual([undefined]);
  expect(secretsInText(`${valid} ${expired}`).map(({ severity }) => severity)).toEqual([undefined]);
});

test('every place of a text is reported, keys and other files included, and the secret is in no message', async () => {
  const token = `ghp_${withChecksum(random(30))}`;
  const definition = {
    openapi: '3.1.0',
    info: { title: token, version: '1' },
    paths: { '/a': { $ref: 'a.yaml' } },
    'x-keys': { [token]: 1 },
  };
  const files = { 'a.yaml': `get: { description: ${token} }\n` };
  const findings = await runRule(noSecretsInDocument, JSON.stringify(definition), { files, name: 'openapi.json' });
  expect(findings.map(({ location, severity }) => `${location.uri} ${location.pointer} ${severity}`)).toEqual([
    'a.yaml /get/description error',
    'openapi.json /info/title error',
    `openapi.json /x-keys/${token} error`,
  ]);
  for (const { message } of findings) expect(message).toBe('Possible GitHub token, beginning with "ghp_".');
});

test('what a YAML alias repeats is one place, in flow style too', async () => {
  const fields = [
    'openapi: 3.1.0',
    "info: { title: a, version: '1' }",
    'paths: {}',
    `x-a: &a [ghp_${withChecksum(random(30))}]`,
    'x-b: *a',
  ];
  expect(await runRule(noSecretsInDocument, fields.join('\n'))).toHaveLength(1);
  expect(await runRule(noSecretsInDocument, `{ ${fields.join(', ')} }`)).toHaveLength(1);
});

test.each([
  ['wv78n3zpz42xezdk', true],
  ['e72e16c7e42f292c6912e7710c838347ae178b4a', true],
  ['hOzsTeFlT6ko0dme22uGbQal04SBPYc1', true],
  ['wv78n3zpz42xezd', false],
  ['thisIsNoSecretAtAll', false],
  ['49291840273615028317', false],
  ['QwzbnTkRvXyLpHmGdCfs', false],
  ['2024-05-01-wv78n3zpz42xezdk', false],
  ['wv78n3zpz42xez-2024-05-01', true],
  ['q3fa85f64-5717-4562-wxyz', true],
  ['wv78xxxn3zpz42ezdk', true],
  ['xv78n3zpz42wezdk', true],
  ['wv78n3zpz42wezdx', true],
  ['a7kq9zva2kqw7zk4', false],
  ['wv78n3zpz42xezdk wv78', false],
  ['3fa85f64-5717-4562-b3fc-2c963f66afa6', false],
  ['2024-05-01T12:00:00Z'.replaceAll(':', '-'), false],
  ['k8s.orders.shop.io', false],
  ['xxxDDxBoHnNG1qYWut', false],
  ['DDxBoHnNG1qYWutxxx', false],
  ['access-sandbox-435beced', false],
  ['aabbccaabbccdd11', false],
  ['4a1111b2222c333d', false],
  [`wv78n3zpz42xezdk${'Kq7vR2wLx9'.repeat(19)}`, false],
  [random(200), true],
  [random(201), false],
])('%s looks random: %s', (text, isRandom) => {
  expect(looksRandom(text)).toBe(isRandom);
});

test('what only looks random is found under every way to write an example, and not outside of one', async () => {
  const secret = 'wv78n3zpz42xezdk';
  const definition = {
    openapi: '3.1.0',
    info: { title: 'a', version: '1' },
    paths: {},
    'x-gateway': { password: secret },
    components: {
      parameters: { A: { name: 'api_key', in: 'header', schema: { 'x-example': secret }, examples: { api_key: { value: secret } } } },
      examples: { B: { value: { password: secret } } },
    },
  };
  const findings = await runRule(noSecretsInDocument, JSON.stringify(definition), { name: 'openapi.json' });
  expect(findings.map(({ location, severity }) => `${severity} ${location.pointer}`)).toEqual([
    'info /components/parameters/A/schema/x-example',
    'info /components/parameters/A/examples/api_key/value',
    'info /components/examples/B/value/password',
  ]);
});

test('what has a form of its own and is none of it is not taken for a random one', async () => {
  const components = { schemas: { A: { properties: { accessToken: { type: 'string', example: `ghp_${random(36)}` } } } } };
  const definition = { openapi: '3.1.0', info: { title: 'a', version: '1' }, paths: {}, components };
  expect(await runRule(noSecretsInDocument, JSON.stringify(definition), { name: 'openapi.json' })).toEqual([]);
});

test('what only looks random is information, and only in examples of credentials', async () => {
  const secret = 'wv78n3zpz42xezdk';
  const password = { type: 'string', example: secret, default: secret, enum: [secret], pattern: secret, description: secret };
  const definition = {
    openapi: '3.1.0',
    info: { title: 'a', version: '1' },
    paths: {},
    components: { schemas: { A: { properties: { password, id: password } } } },
  };
  const findings = await runRule(noSecretsInDocument, JSON.stringify(definition), { name: 'openapi.json' });
  expect(findings.map(({ location, severity }) => `${severity} ${location.pointer}`)).toEqual([
    'info /components/schemas/A/properties/password/example',
    'info /components/schemas/A/properties/password/default',
  ]);
});
