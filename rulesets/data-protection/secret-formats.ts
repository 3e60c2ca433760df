import type { Severity } from '../../src/report/severity.ts';
import { decodeBase64 } from './base64.ts';
import { endsWithCrc32 } from './checksums.ts';
import { claimsOf } from './json-web-token.ts';
import { isDummyPassword, isPlaceholder } from './placeholders.ts';
import { isWholeKey } from './private-key.ts';

/** The format of one kind of secret, as its issuer documents it. */
export interface SecretFormat {
  /** What messages call it: `Stripe live key`. */
  readonly kind: string;
  /** A cheap expression that every text with such a secret matches. */
  readonly marker: RegExp;
  /** Finds candidates; its first group is what is random in them, or all of it. Global. */
  readonly pattern: RegExp;
  /** What may be shown of the match: as many characters from its start. Never a part of the secret. */
  readonly shown: number;
  /** False for a candidate that is no secret: a wrong checksum, a placeholder. Default: `isPlaceholder` of the first group. */
  readonly isReal?: (match: RegExpExecArray) => boolean;
  /** Where it is not the rule's own. */
  readonly severityOf?: (match: RegExpExecArray, text: string) => Severity | undefined;
}

/** What expired before this moment (2026-01-01T00:00:00Z, in seconds) had expired before these rules were written: no clock is needed. */
const longAgo = 1_767_225_600;

/** A token that is a prefix and random characters: `glpat-` and 20 of `[\w-]`. */
function prefixed(kind: string, prefix: string, body: string, extra: Partial<SecretFormat> = {}): SecretFormat {
  const escaped = prefix.replaceAll('.', '\\.');
  const pattern = new RegExp(`(?<![A-Za-z0-9])${escaped}(${body})(?![A-Za-z0-9_])`, 'g');
  return { kind, marker: new RegExp(escaped), pattern, shown: prefix.length, ...extra };
}

function hasChecksum(match: RegExpExecArray): boolean {
  return endsWithCrc32(match[1] ?? '');
}

const letterOrDigit = '[A-Za-z0-9]';

const github = ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((prefix) =>
  prefixed('GitHub token', prefix, `${letterOrDigit}{36}`, { isReal: hasChecksum }),
);

const openAi = ['sk-proj-', 'sk-svcacct-', 'sk-admin-'].map((prefix) =>
  prefixed('OpenAI API key', prefix, `[\\w-]{20,80}T3BlbkFJ[\\w-]{20,80}`, { marker: /T3BlbkFJ/ }),
);

const slackToken: SecretFormat = {
  kind: 'Slack token',
  marker: /xox[abeprs]-/,
  pattern: /(?<![A-Za-z0-9])xox(?:b-\d{10,13}-\d{10,13}|[apes]-\d{10,13}-\d{10,13}-\d{10,13})-([A-Za-z0-9]{24,64})(?![A-Za-z0-9])/g,
  shown: 5,
  // The bot token of Slack's own reference.
  isReal: (match) => !isPlaceholder(match[1] ?? '') && match[1] !== ['pdFZKVeTuE8s', 'k7oOcBrzbqgy'].join(''),
};

const slackWebhook: SecretFormat = {
  kind: 'Slack webhook',
  marker: /hooks\.slack\.com/,
  pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/([A-Za-z0-9]{24})(?![A-Za-z0-9])/g,
  shown: 24,
};

/** An identifier, which with its secret key nearby is a credential, and alone still tells which account and key are in use. */
const awsAccessKey: SecretFormat = {
  kind: 'AWS access key',
  marker: /A[KS]IA[A-Z2-7]/,
  pattern: /(?<![A-Za-z0-9/+])(?:AKIA|ASIA)([A-Z2-7]{16})(?![\w/+=])/g,
  shown: 4,
  severityOf(match, text) {
    if (/(?<![A-Za-z0-9/+])(?=[A-Za-z/+]*\d)(?=[\d/+a-z]*[A-Z])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/.test(text)) return undefined;
    return match[0].startsWith('ASIA') ? 'info' : 'warn';
  },
};

const jsonWebToken: SecretFormat = {
  kind: 'JSON Web Token',
  marker: /eyJ/,
  pattern: /(?<![\w-])(eyJ[\w-]{8,}\.eyJ[\w-]{4,}\.[\w-]{40,})(?![\w-])/g,
  shown: 3,
  isReal(match) {
    const claims = claimsOf(match[1] ?? '');
    return claims !== undefined && !isSampleToken(claims);
  },
  severityOf(match) {
    const expiry = claimsOf(match[1] ?? '')?.['exp'];
    return typeof expiry === 'number' && expiry < longAgo ? 'info' : undefined;
  },
};

/** The token of jwt.io and those derived from it, and those that say that they are for show. */
function isSampleToken(claims: Readonly<Record<string, unknown>>): boolean {
  return (
    claims['sub'] === '1234567890' ||
    claims['iat'] === 1516239022 ||
    /example|test|sample|dummy|demo|(?:john|jane) ?doe/i.test(JSON.stringify(claims))
  );
}

/** In clear; one that a passphrase protects is no way in by itself. */
const privateKey: SecretFormat = {
  kind: 'private key',
  marker: /PRIVATE KEY/,
  pattern: /-----BEGIN (?:RSA |EC |DSA |OPENSSH )?PRIVATE KEY-----([^-]{40,})-----END/g,
  shown: 10,
  isReal: (match) => isWholeKey(match[1] ?? ''),
};

const pgpKey: SecretFormat = {
  kind: 'PGP private key',
  marker: /PRIVATE KEY BLOCK/,
  pattern: /-----BEGIN PGP PRIVATE KEY BLOCK-----([^-]{400,})-----END PGP/g,
  shown: 14,
  isReal: (match) => !/\.\.\.|…|<|>/.test(match[1] ?? ''),
};

const urlPassword: SecretFormat = {
  kind: 'password in a URL',
  marker: /:\/\/[^\s/?#@]{0,100}:[^\s/?#]{1,200}@/,
  pattern: /\b[A-Za-z][A-Za-z0-9+.-]{1,20}:\/\/([^\s/?#@:"'<>]{0,100}):([^\s/?#@"'<>]{1,200})@([A-Za-z0-9.-]+)/g,
  shown: 0,
  isReal: ([, user = '', password = '', host = '']) => !isDummyPassword(password, user) && !isReservedHost(host),
};

/** Names that never lead anywhere (RFC 2606, RFC 6761), and the own machine. */
function isReservedHost(host: string): boolean {
  return /(?:^|\.)(?:example(?:\.(?:com|net|org|edu))?|test|invalid|localhost)\.?$|^127\./i.test(host);
}

const basicCredentials: SecretFormat = {
  kind: 'Basic credential',
  marker: /[Bb]asic [A-Za-z0-9+/]{8}/,
  pattern: /\b[Aa]uthorization['"]?\s*[:=,]\s*['"]?[Bb]asic ([A-Za-z0-9+/]{8,200}={0,2})(?![A-Za-z0-9+/=])/g,
  shown: 0,
  isReal([, encoded = '']) {
    const decoded = decodeBase64(encoded) ?? '';
    const colon = decoded.indexOf(':');
    if (colon < 0 || !/^[\x20-\x7e]+$/.test(decoded)) return false;
    return !isDummyPassword(decoded.slice(colon + 1), decoded.slice(0, colon)) && !/example|sample|demo|test|user/i.test(decoded);
  },
  // A text that spells out what it encodes shows how it is done, mostly with values made up for it.
  severityOf: ([, encoded = ''], text) => (text.includes(decodeBase64(encoded) ?? encoded) ? 'info' : undefined),
};

const azureStorageKey: SecretFormat = {
  kind: 'Azure storage key',
  marker: /AccountKey=/,
  pattern: /AccountKey=([A-Za-z0-9+/]{86})==/g,
  shown: 11,
  // Azurite, the emulator, has one key for everybody.
  isReal: ([, key = '']) => !isPlaceholder(key) && !key.startsWith('Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsu'),
};

/** Signed for a time: `se` is the end of it. */
const azureSignature: SecretFormat = {
  kind: 'Azure shared access signature',
  marker: /[?&]sig=/,
  pattern: /\?[\w=&%:.+/-]*&sig=([A-Za-z0-9%+/]{43,90}(?:=|%3[Dd]))[\w=&%:.+/-]*/g,
  shown: 0,
  isReal: ([url, signature = '']) => /[?&]sv=20\d\d-\d\d-\d\d(?:&|$)/.test(url) && decodeBase64(unescapePercent(signature))?.length === 32,
  severityOf([url]) {
    const end = /[?&]se=(20\d\d)-/.exec(url)?.[1];
    return end !== undefined && Number(end) < 2026 ? 'info' : undefined;
  },
};

function unescapePercent(text: string): string {
  return text.replaceAll(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Every kind that is looked for. A kind is listed when its issuer's format is exact: names such as `api_key=` alone prove nothing. */
export const secretFormats: readonly SecretFormat[] = [
  privateKey,
  pgpKey,
  jsonWebToken,
  urlPassword,
  basicCredentials,
  awsAccessKey,
  azureStorageKey,
  azureSignature,
  prefixed('Azure shared access key', 'SharedAccessKey=', '[A-Za-z0-9+/]{43}='),
  ...github,
  prefixed('GitHub token', 'github_pat_', `${letterOrDigit}{22}_${letterOrDigit}{59}`),
  prefixed('GitLab token', 'glpat-', '[\\w-]{20}'),
  prefixed('npm token', 'npm_', `${letterOrDigit}{36}`, { isReal: hasChecksum }),
  prefixed('PyPI token', 'pypi-AgEIcHlwaS5vcmc', '[\\w-]{50,250}'),
  slackToken,
  slackWebhook,
  prefixed('Stripe live key', 'sk_live_', `${letterOrDigit}{24,250}`),
  prefixed('Stripe live key', 'rk_live_', `${letterOrDigit}{24,250}`),
  prefixed('Google API key', 'AIza', '[\\w-]{35}'),
  prefixed('Google client secret', 'GOCSPX-', '[\\w-]{28}'),
  prefixed('SendGrid API key', 'SG.', '[\\w-]{22}\\.[\\w-]{43}'),
  prefixed('OpenAI API key', 'sk-', `${letterOrDigit}{20,80}T3BlbkFJ${letterOrDigit}{20,80}`, { marker: /T3BlbkFJ/ }),
  ...openAi,
  prefixed('Anthropic API key', 'sk-ant-api03-', '[\\w-]{93}AA'),
  prefixed('Anthropic API key', 'sk-ant-admin01-', '[\\w-]{93}AA'),
  prefixed('Hugging Face token', 'hf_', `${letterOrDigit}{34}`),
  ...['dop_v1_', 'doo_v1_', 'dor_v1_'].map((prefix) => prefixed('DigitalOcean token', prefix, '[0-9a-f]{64}')),
  ...['shpat_', 'shpca_', 'shppa_', 'shpss_'].map((prefix) => prefixed('Shopify token', prefix, '[0-9a-fA-F]{32}')),
  prefixed('Databricks token', 'dapi', '[0-9a-f]{32}'),
  prefixed('Vault token', 'hvs.', '[\\w-]{90,120}'),
  prefixed('Linear API key', 'lin_api_', `${letterOrDigit}{40}`),
  prefixed('Postman API key', 'PMAK-', '[0-9a-f]{24}-[0-9a-f]{34}'),
  prefixed('New Relic API key', 'NRAK-', '[A-Z0-9]{27}'),
  prefixed('Docker Hub token', 'dckr_pat_', '[\\w-]{27}'),
  prefixed('age secret key', 'AGE-SECRET-KEY-1', '[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}'),
];
