import { nameTokens } from '../../src/openapi/names.ts';
import { once } from '../../src/openapi/once.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import type { Schema } from '../../src/openapi/schema.ts';
import type { CredentialProperty } from './credential-property.ts';

/** How an operation comes to send a credential: `issues` it (a token endpoint), is about credentials, or merely `exposes` it. */
export type Disclosure = 'issues' | 'is about' | 'exposes';

/** What of a credential decides whether an operation may send it. */
export interface CredentialUse {
  readonly kind: CredentialProperty['kind'];
  /** True when callers send it as well. */
  readonly isRequest: boolean;
  /** True for what hosts give to those who come. */
  readonly isForVisitors: boolean;
}

/** Reads that from the name and the description of a property. */
export function credentialUse({ kind, name }: CredentialProperty, schema: Schema): CredentialUse {
  const isForVisitors = kind === 'password' && (nameTokens(name).some((word) => gatherings.has(word)) || namesVisit(schema));
  return { kind, isRequest: schema.isRequest, isForVisitors };
}

/** Judges an operation that sends a credential by its method, and by what its path and name say it is for. */
export function disclosureBy(operation: Operation, { kind, isRequest, isForVisitors }: CredentialUse): Disclosure {
  const { method } = operation;
  if (method === 'post' && (kind === 'token' || kind === 'key' || kind === 'secret' || !isRequest)) return 'issues';
  const words = wordsOf(operation);
  if (kind === 'secret' && words.some((word) => payment.has(word))) return 'issues';
  if (kind === 'token' && words.some((word) => signIn.has(word))) return 'issues';
  if (kind === 'password' && (isForVisitors || words.some((word) => gatherings.has(word)))) return 'is about';
  return words.some((word) => credentialWords.has(word)) ? 'is about' : 'exposes';
}

/** What hosts give a password for so that they can pass it on: everybody who comes needs it. */
const gatherings: ReadonlySet<string> = new Set(
  `meeting meetings webinar webinars conference conferences pmi room rooms participant participants attendee attendees guest guests viewer
  viewers listen recording recordings share shares`.split(/\s+/),
);

/** "The passcode to join the meeting", "the password to watch this video". */
function namesVisit(schema: Schema): boolean {
  return visits.test(schema.text('description') ?? '');
}

const visits =
  /\bpass(?:word|code)s? (?:\w+ )?(?:to|for) (?:join|see|view|watch|enter|attend)(?:ing)? (?:the|this|an?) (?:meeting|webinar|conference|call|event|room|video|album|gallery|recording|stream)\b/i;

const wordsOf = once((operation: Operation): readonly string[] => {
  const fixed = operation.path.replace(/\{[^{}]*\}/g, '');
  return [...nameTokens(fixed), ...nameTokens(operation.operationId ?? '')];
});

const signIn: ReadonlySet<string> = new Set(
  `token tokens login signin logon auth authenticate authentication authorize authorization oauth oauth2 openid sso saml session sessions
  register registration signup jwt connect callback refresh exchange handshake verify me sign otp`.split(/\s+/),
);

/** What payment providers call a client secret is meant for the browser. */
const payment: ReadonlySet<string> = new Set(['intent', 'intents', 'checkout', 'payment', 'payments']);

const credentialWords: ReadonlySet<string> = new Set(
  `token tokens credential credentials secret secrets key keys apikey apikeys password passwords passphrase auth authentication oauth
  oauth2 certificate certificates connectionstring connectionstrings login session sessions rotate regenerate reset otp totp mfa 2fa
  recovery verification invite invitation keystore vault kubeconfig publishxml identity wallet wallets hmac vpn connect pairing cvc cvv pin pins`.split(
    /\s+/,
  ),
);
