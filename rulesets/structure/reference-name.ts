import type { ReferenceVia } from '../../src/openapi/element.ts';

/** How messages name a reference at the start of a sentence: `$ref`, `Discriminator mapping`. */
export function referenceName(via: ReferenceVia): string {
  return via === 'mapping' ? 'Discriminator mapping' : via;
}
