import { hasTokenRun, nameTokens } from '../../src/openapi/names.ts';
import type { Operation } from '../../src/openapi/operations.ts';

/** True for an operation by which callers get their credentials, by the end of its path: it cannot ask for them. */
export function isSignIn({ path }: Operation): boolean {
  const last = path.split('/').findLast((segment) => segment !== '' && !segment.includes('{')) ?? '';
  const tokens = nameTokens(last);
  return runs.some((run) => hasTokenRun(tokens, run));
}

const runs: readonly (readonly string[])[] = [
  ['login'],
  ['log', 'in'],
  ['signin'],
  ['sign', 'in'],
  ['authenticate'],
  ['token'],
  ['signup'],
  ['sign', 'up'],
  ['register'],
  ['registration'],
  ['forgot', 'password'],
  ['reset', 'password'],
  ['password', 'reset'],
];
