import { type Element, isObject } from './element.ts';
import { remembered } from './fixpoint.ts';
import type { Model } from './model.ts';
import { hasTokenRun, nameTokens } from './names.ts';
import { perModel } from './once.ts';
import type { Operation } from './operations.ts';
import { hasHeader } from './responses.ts';

/** `x-rate-limit: { limit: none, reason: … }`, or `x-rate-limit: none` with `x-rate-limit-reason`, nearest first. */
export function isUnlimitedOnPurpose(operation: Operation, { root }: Model): boolean {
  const nearest = operation.extension('x-rate-limit') ?? root.get('x-rate-limit');
  if (isObject(nearest)) return nearest['limit'] === 'none' && isReason(nearest['reason']);
  return nearest === 'none' && isReason(operation.extension('x-rate-limit-reason') ?? root.get('x-rate-limit-reason'));
}

function isReason(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/**
 * True when a definition says how often an operation may be called: by an extension about limits on the operation, its path item or
 * the whole, by a header about limits in a success response or a refusal for too many requests, by `Retry-After` in the latter, in
 * the description of the operation, or in that of the whole.
 */
export function documentsRateLimit(operation: Operation, model: Model): boolean {
  return (
    isLimitedAsWhole(model).answer ||
    hasLimitExtension(operation.element) ||
    hasLimitExtension(operation.pathItem) ||
    saysLimit(operation) ||
    operation.responses.some(({ code, response }) => documentsLimit(code.toUpperCase(), response))
  );
}

const isLimitedAsWhole = perModel(({ root }) => {
  const info = root.one('info');
  return { answer: hasLimitExtension(root) || (info !== undefined && (hasLimitExtension(info) || explainsLimits(info))) };
});

/** True for a section about limits, the names of their headers, or "rate limited to"; a word in passing says too little of a whole API. */
function explainsLimits(info: Element): boolean {
  return limitSection.test(info.text('description') ?? '');
}

const limitSection =
  /(?:^|\n) {0,3}#{1,6} [^\n]*(?<!\bno )\brate[- ]?limit|<h[1-6]\b[^<>]*>[^<>]*(?<!\bno )\brate[- ]?limit|\bx-rate-?limit-|\brate[- ]limited (?:at|to)\b/i;

/** What an operation tells of the limits that it is about (`GET /rate-limits`) is nothing of its own. */
function saysLimit({ element, path }: Operation): boolean {
  return describesLimit(element) && !limitPath.test(path);
}

/** An operation may stand under many paths. */
const describesLimit = remembered<Element>((element) => limitText.test(element.text('description') ?? ''));

const limitPath = /\brates?[-_/]?limits?\b|\bquotas?\b/i;

/** "60 times per minute", "5 requests/s", "rate limit: light"; not that there is none. */
const limitText =
  /\d\+? (?:\w+ )?(?:requests?|calls?|times|queries) ?(?:\/|per|an?|each|every) ?(?:s|sec|second|min|minute|h|hour|day)\b|\bonce (?:per|an?|every) (?:second|minute|hour|day)\b|(?<!\b(?:no|not|without|any) )\brate[- ]limit(?:s|ed|ing)?\b/i;

function documentsLimit(code: string, response: Element): boolean {
  const isRefusal = code === '429' || code === '4XX';
  if (!isRefusal && !code.startsWith('2')) return false;
  if (isRefusal && hasHeader(response, 'Retry-After')) return true;
  return response.edges.some(({ field, key }) => field === 'headers' && limitHeader.test(String(key)));
}

/** `RateLimit`, `RateLimit-Policy`, `X-RateLimit-Remaining`, `X-Rate-Limit-Limit`, also with a vendor's name before them. */
const limitHeader = /(?:^|-)rate-?limit(?:-|$)/i;

/** True for an extension that says something of limits: anything but that there is none. */
function hasLimitExtension({ value }: Element): boolean {
  for (const name in value) {
    if (!name.startsWith('x-') || !isAboutLimits(name)) continue;
    const held = value[name];
    if (held !== null && held !== false && held !== 'none' && !(isObject(held) && held['limit'] === 'none')) return true;
  }
  return false;
}

/** What every name that is about limits has in it. */
const limitStems = /rate|throttl|quota/i;

const limitWords: ReadonlySet<string> = new Set(['ratelimit', 'ratelimits', 'ratelimiting', 'throttle', 'throttling', 'quota', 'quotas']);

const limitRuns: readonly (readonly string[])[] = [
  ['rate', 'limit'],
  ['rate', 'limits'],
  ['rate', 'limiting'],
];

/** The reason why there is no limit is not one. */
function isAboutLimits(name: string): boolean {
  if (!limitStems.test(name)) return false;
  const tokens = nameTokens(name);
  if (tokens.at(-1) === 'reason') return false;
  return tokens.some((token) => limitWords.has(token)) || limitRuns.some((run) => hasTokenRun(tokens, run));
}
