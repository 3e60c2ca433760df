import type { Element } from '../../src/openapi/element.ts';
import { nameTokens } from '../../src/openapi/names.ts';

/** True for an extension about the largest size: `x-max-size`, `x-maxFileSize`, `x-size-limit`, `x-max-bytes`, `x-request-limit`. */
export function hasSizeNote({ value }: Element): boolean {
  for (const name in value) {
    if (name.startsWith('x-') && value[name] !== null && sizes.test(nameTokens(name).join(''))) return true;
  }
  return false;
}

const sizes = /max(?:file|upload|body|content|request)?(?:size|bytes|length)|size(?:limit|max)|requestlimit/;
