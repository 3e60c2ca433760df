import { decodeBase64 } from './base64.ts';

/**
 * True when the text between `-----BEGIN … PRIVATE KEY-----` and its end is a whole key: the DER sequence is as long as it says (RFC 5915,
 * 5958, 8017), or it has the beginning of an OpenSSH key. A key cut for documentation is none.
 */
export function isWholeKey(body: string): boolean {
  const bytes = decodeBase64(body.replaceAll(/(?<!\\)\\+[nr]/g, ''));
  if (bytes === undefined || bytes.length < 48) return false;
  return bytes.startsWith('openssh-key-v1\0') || isDerSequence(bytes);
}

/** ITU-T X.690 §8.1.3: a sequence whose length, in one or two bytes, is that of the rest. */
function isDerSequence(bytes: string): boolean {
  const [tag, first = 0, second = 0, third = 0] = [0, 1, 2, 3].map((index) => bytes.charCodeAt(index));
  if (tag !== 0x30) return false;
  if (first === 0x82) return bytes.length === 4 + second * 256 + third;
  return first === 0x81 ? bytes.length === 3 + second : bytes.length === 2 + first;
}
