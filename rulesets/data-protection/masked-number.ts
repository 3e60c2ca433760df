import { effectively } from '../../src/openapi/effective-schema.ts';

/** True for the number of a card of which only the first and last digits are there: by its form, its length, or what is said of it. */
export const isMasked = effectively((schema) => {
  const { keywords } = schema;
  if (keywords['x-masked'] === true) return true;
  const maxLength = schema.keyword('maxLength');
  if (typeof maxLength === 'number' && maxLength < shortestNumber) return true;
  return ['pattern', 'description', 'example'].some((field) => {
    const text = schema.keyword(field);
    return typeof text === 'string' && hidden.test(text);
  });
});

/** ISO/IEC 7812-1: card numbers have at least 8 digits; those in use for payment 12 or more. */
const shortestNumber = 12;

const hidden =
  /\*{2,}|[xX•#]{4,}|\\\*|\[[*xX]+\]|\b(?:masked|truncated|obfuscated|obscured|redacted|encrypted|tokeni[sz]ed|last (?:four|4)|first (?:six|6))\b/;
