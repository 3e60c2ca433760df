import { hasTokenRun, nameTokens } from './names.ts';

/** True for the header in which a caller names a request so that a repetition of it does nothing: `Idempotency-Key` and its relatives. */
export function isIdempotencyHeader(name: string): boolean {
  const tokens = nameTokens(name);
  return words.some((word) => tokens.includes(word)) || hasTokenRun(tokens, repeatability);
}

const words: readonly string[] = ['idempotency', 'idempotent', 'idempotence'];

/** OData Repeatable Requests. */
const repeatability: readonly string[] = ['repeatability', 'request'];
