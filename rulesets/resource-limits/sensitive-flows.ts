import { possibleSchemas } from '../../src/openapi/in-place.ts';
import { hasTokenRun, nameTokens } from '../../src/openapi/names.ts';
import type { Operation } from '../../src/openapi/operations.ts';
import { sensitiveName } from '../../src/openapi/sensitive-names.ts';
import { hasPropertyNamed } from './property-names.ts';
import { requestSchemas } from './request-bodies.ts';

/**
 * What an operation does that machines abuse (`login`, `payment`), by its own word (`x-sensitive-flow`) or by its path and operation
 * id; `undefined` for everything else. Single words mean too much: most count only as the whole end of the path, or in company.
 */
export function sensitiveFlow(operation: Operation): string | undefined {
  const declared = operation.element.get('x-sensitive-flow');
  if (declared === false || operation.role !== 'path' || !changing.has(operation.method)) return undefined;
  if (typeof declared === 'string' && declared !== '') return declared;
  if (declared === true) return operation.operationId ?? operation.path;
  if (!mayBeFlow(operation)) return undefined;
  const place = readPlace(operation);
  return flows.find((flow) => flow.isAt(place))?.name;
}

/** Fast: few operations have the words of a flow where all flows have theirs. */
function mayBeFlow({ path, operationId }: Operation): boolean {
  const last = path.split('/').findLast(isFixed);
  return (last !== undefined && hasFlowWords(wordsOf(last))) || hasFlowWords(nameTokens(operationId ?? ''));
}

const changing: ReadonlySet<string> = new Set(['post', 'put', 'patch']);

/** The words of an operation by where they stand. */
interface Place {
  readonly isPost: boolean;
  /** The last segment of the path that is no parameter. */
  readonly last: readonly string[];
  /** The one before it. */
  readonly before: readonly string[];
  /** False when a parameter follows the last segment: one of many is addressed, nothing is created. */
  readonly isLast: boolean;
  readonly hasParameter: boolean;
  readonly operationId: readonly string[];
  /** All words of path, operation id and tags. */
  readonly all: ReadonlySet<string>;
  readonly operation: Operation;
}

function readPlace(operation: Operation): Place {
  const { path, method, operationId, element } = operation;
  const segments = path.split('/').filter((segment) => segment !== '');
  const fixed = segments.filter(isFixed).map(wordsOf);
  const id = nameTokens(operationId ?? '');
  const tags = element.list('tags').flatMap((tag) => (typeof tag === 'string' ? nameTokens(tag) : []));
  return {
    isPost: method === 'post',
    last: fixed.at(-1) ?? [],
    before: fixed.at(-2) ?? [],
    isLast: !isParameter(segments.at(-1) ?? '{}'),
    hasParameter: segments.some(isParameter),
    operationId: id,
    all: new Set([...fixed.flat(), ...id, ...tags]),
    operation,
  };
}

function isFixed(segment: string): boolean {
  return segment !== '' && !segment.includes('{');
}

function wordsOf(segment: string): readonly string[] {
  return nameTokens(segment.replace(/\.(?:json|xml|php)$/, ''));
}

/** `{id}`, or `:id` as frameworks write it. */
function isParameter(segment: string): boolean {
  return segment.includes('{') || segment.startsWith(':');
}

interface Flow {
  readonly name: string;
  /** One of these runs of words is in the last fixed segment of the path, or in the operation's id. */
  readonly runs: readonly (readonly string[])[];
  readonly isAt: (place: Place) => boolean;
}

const account: readonly string[] = [
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
];
/** What pages for one's own account are called: `/self-service/registration`. */
const selfService: readonly string[] = ['self', 'service'];

const grants: readonly string[] = ['auth', 'oauth', 'oidc', 'openid', 'sso', 'login', 'session', 'identity'];
const proofs: readonly string[] = ['otp', 'code', 'phone', 'sms', 'mobile', 'mfa', 'pin', 'passcode'];
const money: readonly string[] = [
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
const offers: readonly string[] = ['coupon', 'coupons', 'voucher', 'vouchers', 'promotion', 'promo', 'giftcard', 'giftcards'];

/** What is taken back when it is withdrawn: no money leaves an account. */
const revocable: readonly string[] = [
  'payment',
  'payments',
  'application',
  'applications',
  'consent',
  'consents',
  'offer',
  'offers',
  'request',
  'requests',
];

/** Words for what is about a flow, but not the flow: the settings of a login, the history of payments. */
const asides: readonly string[] = [
  'settings',
  'setting',
  'config',
  'configuration',
  'template',
  'templates',
  'history',
  'attempt',
  'attempts',
  'event',
  'events',
  'logs',
  'report',
  'reports',
  'search',
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
  'bulk',
  'form',
  'forms',
];

/** The end of the path, or the operation's id, has the words in a row. */
function acts(name: string, runs: readonly (readonly string[])[]): Flow {
  const has = (tokens: readonly string[]): boolean => runs.some((run) => hasTokenRun(tokens, run)) && !hasAny(new Set(tokens), asides);
  return { name, runs, isAt: ({ last, isLast, operationId }) => (isLast && has(last)) || has(operationId) };
}

/** A POST to a path that ends with one of the words and nothing else. */
function creates(name: string, words: readonly string[], isMeant: (place: Place) => boolean = always): Flow {
  return { name, runs: words.map((word) => [word]), isAt: (place) => place.isPost && endsWith(place, words) && isMeant(place) };
}

const flows: readonly Flow[] = [
  acts('login', [['login'], ['log', 'in'], ['logon'], ['signin'], ['sign', 'in']]),
  creates('login', ['authenticate']),
  creates('login', ['session', 'sessions'], ({ operation }) => takesPassword(operation)),
  creates('token', ['token'], ({ all, hasParameter }) => hasAny(all, grants) || !hasParameter),
  acts('one-time password', [['otp'], ['one', 'time', 'password'], ['one', 'time', 'code']]),
  creates('verification', ['verify'], ({ all }) => hasAny(all, proofs) || (all.has('email') && hasAny(all, account))),
  acts('password reset', [
    ['forgot', 'password'],
    ['forgotten', 'password'],
    ['password', 'forgot'],
    ['reset', 'password'],
    ['password', 'reset'],
    ['lost', 'password'],
    ['recover', 'password'],
    ['password', 'recovery'],
  ]),
  creates('password reset', ['reset', 'forgot'], ({ before }) => before.includes('password') || before.includes('passwords')),
  creates(
    'account recovery',
    ['recovery', 'recover'],
    ({ before }) => hasAny(new Set(before), account) || hasTokenRun(before, selfService),
  ),
  acts('sign-up', [['signup'], ['sign', 'up'], ['register', 'user'], ['user', 'registration']]),
  creates(
    'sign-up',
    ['register', 'registration'],
    ({ before }) => before.length === 0 || hasAny(new Set(before), [...account, 'api', 'v']) || hasTokenRun(before, selfService),
  ),
  creates('checkout', ['checkout']),
  // Whose id says that something is updated keeps a card or an address, and pays nothing.
  creates('payment', ['payment', 'payments', 'pay', 'payout', 'payouts'], ({ operationId }) => operationId[0] !== 'update'),
  creates('transfer', ['transfer', 'transfers'], ({ all }) => hasAny(all, money)),
  creates('withdrawal', ['withdraw'], ({ before }) => !hasAny(new Set(before), revocable)),
  creates('withdrawal', ['withdrawal', 'withdrawals']),
  creates('order', ['orders']),
  creates('redemption', ['redeem']),
  creates('redemption', ['apply'], ({ before }) => hasAny(new Set(before), offers)),
  creates('vote', ['vote', 'votes', 'upvote', 'downvote']),
  creates('invitation', ['invite', 'invites', 'invitation', 'invitations']),
  creates('SMS', ['sms']),
  creates('SMS', ['send'], ({ before }) => before.includes('sms')),
  creates('booking', ['booking', 'bookings']),
];

/** True when a password is sent, in a body or a form. */
function takesPassword(operation: Operation): boolean {
  if (operation.parameters.some(({ in: place, name }) => place === 'formData' && isPassword(name))) return true;
  return requestSchemas(operation).some((schema) => possibleSchemas(schema).some(namesPassword));
}

function isPassword(name: string): boolean {
  return sensitiveName(name)?.kind === 'password';
}

const namesPassword = hasPropertyNamed(isPassword);

const flowRuns = flows.flatMap(({ runs }) => runs);

const firstWords: ReadonlySet<string | undefined> = new Set(flowRuns.map(([first]) => first));

function hasFlowWords(tokens: readonly string[]): boolean {
  return tokens.some((token) => firstWords.has(token)) && flowRuns.some((run) => hasTokenRun(tokens, run));
}

function always(): boolean {
  return true;
}

function endsWith({ last, isLast }: Place, words: readonly string[]): boolean {
  const [only, ...more] = last;
  return isLast && only !== undefined && more.length === 0 && words.includes(only);
}

function hasAny(tokens: ReadonlySet<string>, words: readonly string[]): boolean {
  return words.some((word) => tokens.has(word));
}
