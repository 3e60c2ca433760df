import type { Exposure } from './classification.ts';

/** How well credentials protect, the least first. What each means is in `docs/coverage.md`. */
export const strengths = [
  'none',
  'unknown',
  'apiKeyInQuery',
  'basic',
  'digest',
  'apiKeyInCookie',
  'apiKeyInHeader',
  'http',
  'bearer',
  'oauth2',
  'openIdConnect',
  'mutualTLS',
] as const;

/** One of `strengths`. */
export type Strength = (typeof strengths)[number];

/** How people call them. */
export const strengthNames: Readonly<Record<Strength, string>> = {
  none: 'none',
  unknown: 'unknown scheme',
  apiKeyInQuery: 'API key in query',
  basic: 'HTTP Basic',
  digest: 'HTTP Digest',
  apiKeyInCookie: 'API key in cookie',
  apiKeyInHeader: 'API key in header',
  http: 'other HTTP scheme',
  bearer: 'bearer token',
  oauth2: 'OAuth 2.0',
  openIdConnect: 'OpenID Connect',
  mutualTLS: 'mutual TLS',
};

/** Who can read what is sent: `http` when any server takes it in clear text, `unknown` when some server does not say. */
export type Transport = 'https' | 'http' | 'unknown';

/** An operation, and how callers get in. */
export interface AuthRow {
  /** Upper case, as far as the definition has it: `POST`. */
  readonly method: string;
  /** Path, name of the webhook, or expression of the callback. */
  readonly path: string;
  readonly role: 'path' | 'webhook' | 'callback';
  /** Where its security is said; `nowhere` when nobody says anything, `unreadable` when it is no list. */
  readonly declared: 'operation' | 'definition' | 'nowhere' | 'unreadable';
  /** Any of them suffices; one without schemes lets anybody in, as does an empty list. */
  readonly alternatives: readonly AuthAlternative[];
  /** That of the weakest alternative. */
  readonly weakest: Strength;
  readonly transport: Transport;
  readonly exposure: Exposure;
}

/** Schemes that are required together, and how well they protect: as the strongest of them. */
export interface AuthAlternative {
  readonly schemes: readonly AuthScheme[];
  readonly strength: Strength;
}

/** A scheme as an operation requires it. */
interface AuthScheme {
  readonly name: string;
  /** `none` when no such scheme is declared. */
  readonly strength: Strength;
  /** Sorted. */
  readonly scopes: readonly string[];
}
