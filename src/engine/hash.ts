/**
 * A 64-bit hash of texts as 16 hexadecimal digits: two 32-bit lanes with murmur-style mixing. A line break stands between the texts. For
 * identity, not for security.
 */
export function hash64(...texts: readonly string[]): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      low = Math.imul(low ^ unit, 0x9e3779b1);
      high = Math.imul(high ^ unit, 0x5f356495);
    }
    low = Math.imul(low ^ 0x0a, 0x9e3779b1);
    high = Math.imul(high ^ 0x0a, 0x5f356495);
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return hex(high) + hex(low);
}

function hex(lane: number): string {
  return (bytes[lane >>> 24] ?? '') + (bytes[(lane >>> 16) & 0xff] ?? '') + (bytes[(lane >>> 8) & 0xff] ?? '') + (bytes[lane & 0xff] ?? '');
}

/** Every byte as two digits: several times as fast as formatting numbers, for tens of thousands of hashes. */
const bytes: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
