import type { Element } from '../../src/openapi/element.ts';
import { isObject } from '../../src/openapi/element.ts';
import { oas3Formats } from '../../src/openapi/format.ts';
import { nameTokens } from '../../src/openapi/names.ts';
import { quote } from '../../src/ruleset/quote.ts';
import { defineRule } from '../../src/ruleset/rule.ts';

/** Schemes of type `http` with `bearer`, in any spelling. */
export const jwtBestPractices = defineRule({
  id: 'jwt-best-practices',
  summary: 'Bearer schemes state their token format, and for JWTs how they are validated.',
  severity: 'info',
  tier: 'optional',
  formats: oas3Formats,
  maps: { owaspApi2023: ['API2'], cwe: [347, 287], asvs: ['9.1.1', '9.1.2', '9.2.3'] },
  securitySeverity: 3,
  on: {
    securityScheme: {
      when: (scheme) => scheme.httpScheme === 'bearer',
      check({ name, element }, report) {
        const format = element.text('bearerFormat') ?? '';
        const description = element.text('description') ?? '';
        const subject = `Bearer scheme ${quote(name)}`;
        const at = element.node;
        if (isJwt(format) || isJwt(description)) {
          if (!statesValidation(element)) report({ at, message: `${subject} does not say how its JWTs are validated.` });
        } else if (saysNothing(format) && !/\bopaque\b/i.test(description)) {
          report({ at, message: `${subject} does not state the format of its tokens.` });
        }
      },
    },
  },
});

function isJwt(text: string): boolean {
  return /(?<![a-z])JWTs?(?![a-z])|json[ -]?web[ -]?token/i.test(text);
}

/** True for a format that only says once more that there is a token. */
function saysNothing(format: string): boolean {
  return format
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || tautologies.has(word));
}

const tautologies: ReadonlySet<string> = new Set(['access', 'api', 'auth', 'bearer', 'oauth', 'scheme', 'token']);

const profile = /RFC[\s-]?8725|\b(?:[REPH]S(?:256|384|512)|EdDSA|Ed25519)\b|\b(?:alg|issuers?|iss|audiences?|aud|jwks)\b/i;

const profileWords: ReadonlySet<string> = new Set([
  'alg',
  'algorithm',
  'algorithms',
  'aud',
  'audience',
  'audiences',
  'iss',
  'issuer',
  'jwks',
]);

/** True when the description or an extension names RFC 8725, or the algorithm, issuer, audience or keys that a token must have. */
function statesValidation(element: Element): boolean {
  if (profile.test(element.text('description') ?? '')) return true;
  return Object.entries(element.value).some(([field, value]) => field.startsWith('x-') && isProfile(field, value));
}

function isProfile(field: string, value: unknown): boolean {
  const names = [field, ...(isObject(value) ? Object.keys(value) : [])];
  if (names.some((name) => nameTokens(name).some((token) => profileWords.has(token)))) return true;
  return typeof value === 'string' && profile.test(value);
}
