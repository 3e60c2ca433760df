import { isObject } from '../../src/openapi/element.ts';
import { decodeBase64 } from './base64.ts';

/** Length of a signature in base64url, by algorithm (RFC 7518 §3.1, RFC 8037 §3.1); RSA by the usual sizes of keys. */
const signatureLengths: ReadonlyMap<unknown, readonly number[]> = new Map([
  ['HS256', [43]],
  ['HS384', [64]],
  ['HS512', [86]],
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'].map((name): [string, readonly number[]] => [name, [171, 342, 512, 683]]),
  ['ES256', [86]],
  ['ES384', [128]],
  ['ES512', [176]],
  ['EdDSA', [86]],
]);

/**
 * The claims of a signed JSON Web Token in compact form; `undefined` when it is none: a part is cut or does not decode, the signature is
 * missing or has a length that the algorithm never gives.
 */
export function claimsOf(token: string): Readonly<Record<string, unknown>> | undefined {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const algorithm = readPart(header)?.['alg'];
  if (signatureLengths.get(algorithm)?.includes(signature.length) !== true) return undefined;
  return readPart(payload);
}

function readPart(part: string): Readonly<Record<string, unknown>> | undefined {
  const text = decodeBase64(part);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
